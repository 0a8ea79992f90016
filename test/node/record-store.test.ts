import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RecordStore } from '../../src/node/record-store.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thethuc-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const key = (number: number): string => number.toString(16).padStart(32, '0');
const LONG = 'số '.repeat(700_000);

function kept(...texts: readonly string[]): void {
  const store = new RecordStore(folder);
  for (const [index, text] of texts.entries()) store.add(key(index), text);
  store.close();
}

function found(store: RecordStore, ...keys: readonly number[]): (string | null)[] {
  return keys.map((own) => {
    const place = store.find(key(own));
    return place ? store.read(place) : null;
  });
}

const segment = (): string => join(folder, readdirSync(folder)[0]!);

test('gives back what it was given, in the same run and in the next', () => {
  const store = new RecordStore(folder);
  store.add(key(1), 'một');
  store.add(key(2), LONG);
  store.add(key(3), 'ba');
  expect(found(store, 1, 3, 4)).toEqual(['một', 'ba', null]);
  store.close();
  const next = new RecordStore(folder);
  expect(found(next, 1, 2, 3)).toEqual(['một', LONG, 'ba']);
  expect(next.damaged).toBe(false);
  next.close();
});

test('two runs at once do not disturb each other', () => {
  const [one, other] = [new RecordStore(folder), new RecordStore(folder)];
  one.add(key(1), 'a');
  expect(() => other.add(key(2), 'b')).not.toThrow();
  one.add(key(3), 'c');
  expect([...found(one, 1, 2, 3), ...found(other, 1, 2, 3)]).toEqual(['a', null, 'c', null, 'b', null]);
  one.close();
  other.close();
  const next = new RecordStore(folder);
  expect(found(next, 1, 2, 3)).toEqual(['a', 'b', 'c']);
  next.close();
});

test('a line that was cut off is passed over in silence', () => {
  kept('một', 'hai');
  truncateSync(segment(), statSync(segment()).size - 2);
  const store = new RecordStore(folder);
  expect(found(store, 0, 1)).toEqual(['một', null]);
  expect(store.damaged).toBe(false);
  store.close();
});

test.each(['rác\n', `${'x'.repeat(40)}\n`, '\n', `${key(7)}\n`])(
  'a foreign line %j is told, the others count',
  (line) => {
    kept('một', 'hai');
    appendFileSync(segment(), line);
    const store = new RecordStore(folder);
    expect(found(store, 0, 1)).toEqual(['một', 'hai']);
    expect(store.damaged).toBe(true);
    store.close();
  },
);

test('a folder that is none cannot be used', () => {
  writeFileSync(join(folder, 'x'), '');
  expect(() => new RecordStore(join(folder, 'x', 'y'))).toThrow();
});
