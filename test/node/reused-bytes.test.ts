import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ReusedBytes } from '../../src/node/reused-bytes.js';

const folder = mkdtempSync(join(tmpdir(), 'thethuc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = new ReusedBytes();

test.each([0, 1, 5000, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3_000_000])('%i bytes, whole', (size) => {
  const content = Buffer.from(Array.from({ length: 256 }, (_, at) => at)).toString('latin1');
  const whole = Buffer.from(content.repeat(Math.ceil(size / 256)).slice(0, size), 'latin1');
  const file = join(folder, `${size}.docx`);
  writeFileSync(file, whole);
  expect(bytes.read(file).equals(whole)).toBe(true);
});

test('one after the other, the short behind the long', () => {
  const [long, short] = ['long', 'short'].map((name) => join(folder, name)) as [string, string];
  writeFileSync(long, 'x'.repeat(9000));
  writeFileSync(short, 'y');
  expect(bytes.read(long)).toHaveLength(9000);
  expect(bytes.read(short).toString()).toBe('y');
});

test('a folder and what is not there say so', () => {
  expect(() => bytes.read(folder)).toThrow(/EISDIR/);
  expect(() => bytes.read(join(folder, 'none'))).toThrow(/ENOENT/);
});
