import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expandPaths } from '../../src/node/expand-paths.js';

const FILES = [
  'a.docx',
  'b.DOCX',
  '~$a.docx',
  'ghi-chu.txt',
  '2024/c.docm',
  '2024/q1/d.dotx',
  '2024/q1/e.dotm',
  '[1].docx',
  'node_modules/x/mau.docx',
  '.git/f.docx',
];
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'thethuc-'));
  for (const file of FILES) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  mkdirSync(join(root, 'trong'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const below = (paths: readonly string[]) => {
  const { files, empty } = expandPaths(paths.map((path) => join(root, path)));
  const short = (path: string) => path.slice(root.length + 1);
  return { files: files.map(short), empty: empty.map(short) };
};

describe('paths', () => {
  test.each([
    [
      'a folder: Word files in it and below, no lock files',
      [''],
      ['2024/c.docm', '2024/q1/d.dotx', '2024/q1/e.dotm', '[1].docx', 'a.docx', 'b.DOCX'],
    ],
    ['a folder of a program that is named', ['node_modules'], ['node_modules/x/mau.docx']],
    ['a file whatever its ending', ['ghi-chu.txt'], ['ghi-chu.txt']],
    ['a file that is not there is read, to say so', ['khong-co.docx'], ['khong-co.docx']],
    ['a name with signs of a pattern that is there', ['[1].docx'], ['[1].docx']],
    ['a star', ['*.docx'], ['[1].docx', 'a.docx', 'b.DOCX']],
    ['a star does not cross folders', ['2024/*'], ['2024/c.docm']],
    ['two stars do', ['2024/**/*.dot?'], ['2024/q1/d.dotx', '2024/q1/e.dotm']],
    ['alternatives', ['{a,b}.docx'], ['a.docx', 'b.DOCX']],
    ['a class', ['[ab].docx'], ['a.docx', 'b.DOCX']],
    ['each file once', ['a.docx', '*.docx', 'a.docx'], ['a.docx', '[1].docx', 'b.DOCX']],
  ])('%s', (_, paths, files) => {
    expect(below(paths)).toEqual({ files, empty: [] });
  });

  test.each([['trong'], ['*.odt'], ['khong/**/*.docx']])('%s holds nothing', (path) => {
    expect(below([path])).toEqual({ files: [], empty: [path] });
  });
});

const asRoot = process.getuid?.() === 0;
test.skipIf(asRoot)(
  `a folder that may not be looked into stands for itself${asRoot ? ' (passed over: root may look anywhere)' : ''}`,
  () => {
    chmodSync(join(root, '2024/q1'), 0o000);
    try {
      expect(below(['2024']).files).toEqual(['2024/c.docm', '2024/q1']);
    } finally {
      chmodSync(join(root, '2024/q1'), 0o755);
    }
  },
);
