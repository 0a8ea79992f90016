import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Converter, findLibreOffice } from '../../src/node/libre-office.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thethuc-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Files of these contents, and a program that stands for LibreOffice: `each` is done for `$file`, and may make `$made`. */
function office(each: string, contents: readonly string[]) {
  const program = join(folder, 'soffice');
  writeFileSync(
    program,
    `#!/bin/sh
echo start >> "${folder}/starts"
while [ "$1" != --outdir ]; do shift; done
out="$2"; shift 2
for file in "$@"; do made="$out/$(basename "\${file%.*}").docx"; ${each}; done
`,
  );
  chmodSync(program, 0o755);
  const files = contents.map((content, at) => {
    const file = join(folder, `${at}.doc`);
    writeFileSync(file, content);
    return file;
  });
  const converter = new Converter(program, { start: 2000, each: 100 });
  return { files, converter };
}

const HANGS_AT_X = 'grep -q x "$file" && sleep 30; cp "$file" "$made"';
const ENDS_AT_X = 'grep -q x "$file" && exit 1; cp "$file" "$made"';
const REFUSES_X = 'grep -q x "$file" || cp "$file" "$made"';

describe.skipIf(process.platform === 'win32')('files that LibreOffice does not like cost no other', () => {
  test.each([
    ['hangs', HANGS_AT_X],
    ['ends', ENDS_AT_X],
    ['refuses', REFUSES_X],
  ])(
    '%s',
    async (_, each) => {
      const { files, converter } = office(each, ['a', 'b', 'x', 'c', 'd']);
      const made = await converter.convert(files);
      expect(made.map((path) => path && readFileSync(path, 'utf8'))).toEqual(['a', 'b', null, 'c', 'd']);
      converter.close();
      expect(made.filter((path) => path && existsSync(path))).toEqual([]);
    },
    30_000,
  );

  test('one start is enough where nothing stops it', async () => {
    const { files, converter } = office(REFUSES_X, ['x', 'a', 'b']);
    await converter.convert(files);
    converter.close();
    expect(readFileSync(join(folder, 'starts'), 'utf8')).toBe('start\n');
  });

  test('a program that cannot be started makes nothing', async () => {
    const converter = new Converter(join(folder, 'none'));
    expect(await converter.convert([join(folder, 'a.doc')])).toEqual([null]);
    converter.close();
  });
});

test('LibreOffice itself turns a document of an older kind into a .docx', async ({ skip }) => {
  const program = findLibreOffice();
  if (program === null) return skip('needs LibreOffice');
  const file = join(folder, 'a.rtf');
  writeFileSync(file, '{\\rtf1\\ansi S\\u7889 ?: 15/Q\\u272 ?-SNV\\par}');
  const converter = new Converter(program);
  const [made] = await converter.convert([file]);
  expect(made && readFileSync(made).subarray(0, 2).toString()).toBe('PK');
  converter.close();
}, 90_000);
