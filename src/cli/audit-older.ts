import { readFileSync } from 'node:fs';
import { tally } from '../messages/index.js';
import type { Gathering } from '../node/gather.js';
import { Converter, findLibreOffice, OLDER_FILE } from '../node/libre-office.js';
import type { AuditProgress } from './audit-progress.js';

/** Files of one start of LibreOffice. */
const TOGETHER = 16;

/** Sees to Word files as they are, then to files of older kinds by way of LibreOffice. */
export async function gatherAll(gathering: Gathering, progress: AuditProgress): Promise<void> {
  const indices = [...gathering.files.keys()];
  const older = indices.filter((index) => OLDER_FILE.test(gathering.files[index]!));
  await gathering.run(indices.filter((index) => !OLDER_FILE.test(gathering.files[index]!)));
  const left = older.filter((index) => !gathering.known(index));
  if (left.length === 0) return;
  const program = findLibreOffice();
  if (program === null) {
    for (const index of left) gathering.fail(index, 'needs-libreoffice');
    return;
  }
  const converter = new Converter(program);
  try {
    for (let at = 0; at < left.length; at += TOGETHER) {
      const some = left.slice(at, at + TOGETHER);
      progress.say(tally(progress.language, 'converting', { count: some.length }));
      await judgeConverted(
        gathering,
        some,
        await converter.convert(some.map((index) => gathering.files[index]!)),
      );
    }
  } finally {
    converter.close();
  }
}

async function judgeConverted(
  gathering: Gathering,
  indices: readonly number[],
  made: readonly (string | null)[],
): Promise<void> {
  const paths = new Map(indices.map((index, at) => [index, made[at] ?? null]));
  for (const [index, path] of paths) if (path === null) gathering.fail(index, 'not-converted');
  const read = indices.filter((index) => paths.get(index) !== null);
  await gathering.run(read, (index) => readFileSync(paths.get(index)!));
}
