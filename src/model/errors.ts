/** Why a file could not be read. Messages for people are made from the code in `src/messages`. */
export type ReadErrorCode =
  | 'empty-file'
  | 'not-a-zip'
  | 'legacy-doc'
  | 'encrypted'
  | 'truncated-zip'
  | 'bad-zip'
  | 'zip-limit'
  | 'unsafe-name'
  | 'not-word'
  | 'missing-part'
  | 'bad-xml'
  | 'dtd'
  | 'xml-limit';

/** A document that cannot be read; thrown by opc, xml and wordml, turned into one line for people at the edge. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  constructor(
    readonly code: ReadErrorCode,
    /** What exactly, in English, for `--debug`; e.g. the part and the byte offset. */
    readonly detail: string,
    readonly part: string | null = null,
  ) {
    super(`${code}: ${detail}`);
  }
}
