import { describe, expect, test } from 'vitest';
import { currentId, withCurrentIds } from '../../src/config/old-ids.js';

const RENAMED = { 'le/tren': 'trang/tren', 'trang/tren': 'trang/le-tren', vong: 'quanh', quanh: 'vong' };

describe('an old id', () => {
  test.each([
    ['le/tren', 'trang/le-tren'],
    ['trang/tren', 'trang/le-tren'],
    ['trang/le-tren', 'trang/le-tren'],
    ['toString', 'toString'],
  ])('%s leads to %s', (old, now) => {
    expect(currentId(old, RENAMED)).toBe(now);
  });

  test('names that lead in a circle come to an end', () => {
    expect(['vong', 'quanh']).toContain(currentId('vong', RENAMED));
  });
});

test('old ids are replaced wherever a configuration names rules', () => {
  const raw = {
    rules: { 'le/tren': 'off', 'chu-ky': 'info' },
    overrides: [{ files: ['a'], rules: { 'trang/le-tren': 'info', 'le/tren': 'off' } }, 3],
    suppressions: [{ files: ['a'], rules: ['le/tren'], reason: 'x' }, null],
  };
  expect(withCurrentIds(raw, RENAMED)).toEqual({
    rules: { 'trang/le-tren': 'off', 'chu-ky': 'info' },
    overrides: [{ files: ['a'], rules: { 'trang/le-tren': 'info' } }, 3],
    suppressions: [{ files: ['a'], rules: ['trang/le-tren'], reason: 'x' }, null],
  });
  expect(withCurrentIds('x', RENAMED)).toBe('x');
});
