import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { type AuditLine, readAuditLine } from '../audit/json.js';

const CHUNK = 1 << 20;

/** Reads the result of an audit line by line; what is no line of one is null. @throws the errors of the file system */
export function* auditLines(file: string): Generator<AuditLine | null> {
  for (const line of linesOf(file)) if (line.trim() !== '') yield readAuditLine(line);
}

function* linesOf(file: string): Generator<string> {
  const handle = openSync(file, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const chunk = Buffer.allocUnsafe(CHUNK);
    let rest = '';
    for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) {
      const lines = (rest + decoder.write(chunk.subarray(0, read))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    yield rest + decoder.end();
  } finally {
    closeSync(handle);
  }
}
