import { expect, test } from 'vitest';
import { crc32 } from '../../src/opc/crc32.js';
import type { EntryPlan } from './build-zip.js';
import { packageOf } from './open.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const asText = (content: Uint8Array): { readonly text: string } => ({
  text: new TextDecoder().decode(content),
});
const asLength = (content: Uint8Array): { readonly length: number } => ({ length: content.length });
const styles = (content: string, more: Partial<EntryPlan> = {}): EntryPlan => ({
  name: 'word/styles.xml',
  content,
  ...more,
});

test('a part that is the same in two packages is read once, by each reader', () => {
  const [one, other] = [packageOf(styles('<một/>')), packageOf(styles('<một/>'))];
  const read = one.shared('word/styles.xml', asText);
  expect(read).toEqual({ text: '<một/>' });
  expect(other.shared('word/styles.xml', asText)).toBe(read);
  expect(other.shared('word/styles.xml', asLength)).toEqual({ length: 8 });
  expect(other.shared('word/theme.xml', asText)).toBeNull();
});

test('one that differs in a byte is read for itself', () => {
  expect(packageOf(styles('<ba/>')).shared('word/styles.xml', asText)).toEqual({ text: '<ba/>' });
  expect(packageOf(styles('<bo/>')).shared('word/styles.xml', asText)).toEqual({ text: '<bo/>' });
});

test('sizes and sum of a part read before do not cover for other bytes', () => {
  const honest = '<năm/>';
  expect(packageOf(styles(honest)).shared('word/styles.xml', asText)).toEqual({ text: honest });
  const stored = encode('<nắm/>').slice(0, encode(honest).length);
  const liar = packageOf(
    styles(honest, { method: 0, stored, crc: crc32(encode(honest)), size: stored.length }),
  );
  const plain = packageOf(styles(honest, { method: 0 })).shared('word/styles.xml', asText);
  expect(plain).toEqual({ text: honest });
  expect(() => liar.shared('word/styles.xml', asText)).toThrow('bad-zip');
});

test('what a reader throws is thrown at each time', () => {
  const fail = (): never => {
    throw new Error('broken');
  };
  for (const opened of [packageOf(styles('<bốn/>')), packageOf(styles('<bốn/>'))])
    expect(() => opened.shared('word/styles.xml', fail)).toThrow('broken');
});
