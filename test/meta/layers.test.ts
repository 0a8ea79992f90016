import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** From the bottom up: a layer may import from itself and from those before it. */
const LAYERS = [
  ['src/model'],
  ['src/text', 'src/messages'],
  ['src/xml'],
  ['src/opc'],
  ['src/wordml'],
  ['src/layout'],
  ['src/anatomy'],
  ['src/engine'],
  ['rules'],
  ['src/config'],
  ['src/workbook', 'src/html'],
  ['src/report', 'src/fix'],
  ['src/review'],
  ['src/check.ts'],
  ['src/mend.ts'],
  ['src/review.ts', 'src/audit'],
  ['src/index.ts'],
  ['src/node'],
  ['src/cli'],
];
/** Libraries of the core, which need no Node either, and where they may be used. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  zod: ['src/config'],
  hucre: ['src/workbook'],
  'hucre/xlsx': ['src/workbook'],
};
/** Where Node may be used. */
const OF_NODE = ['src/node', 'src/cli'];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative('.', join(entry.parentPath, entry.name)));
}

const within = (file: string, place: string) => file === place || file.startsWith(`${place}/`);
const layerOf = (file: string) => LAYERS.findIndex((places) => places.some((place) => within(file, place)));

interface Import {
  readonly file: string;
  readonly specifier: string;
}

const files = [...filesBelow('src'), ...filesBelow('rules')];
const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g);
  return [...found].map(([, specifier = '']) => ({ file, specifier }));
});

describe('layers', () => {
  test('every file belongs to one', () => {
    expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
  });

  test('imports point down only', () => {
    const upward = imports
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ file, specifier }) => ({ file, to: join(dirname(file), specifier).replace(/\.js$/, '.ts') }))
      .filter(
        ({ file, to }) =>
          layerOf(to) > layerOf(file) || (layerOf(to) === layerOf(file) && !sameFolder(file, to)),
      );
    expect(upward).toEqual([]);
  });

  test('the core needs no Node', () => {
    const core = (file: string) => !OF_NODE.some((place) => within(file, place));
    const foreign = imports.filter(({ file, specifier }) => core(file) && !specifier.startsWith('.'));
    const known = ({ file, specifier }: Import) => LIBRARIES[specifier]?.some((place) => within(file, place));
    expect(foreign.filter((own) => !known(own))).toEqual([]);
    const words = files.filter(
      (file) => core(file) && /\b(?:Buffer\.|process\.|__dirname)/.test(readFileSync(file, 'utf8')),
    );
    expect(words).toEqual([]);
  });
});

/** Neighbours on one level do not know each other. */
function sameFolder(file: string, to: string): boolean {
  return LAYERS.flat().some((place) => within(file, place) && within(to, place));
}
