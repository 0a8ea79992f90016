import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCache } from '../../src/node/audit-cache.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thethuc-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const versions = () => readdirSync(join(folder, 'audit'));

test('two versions of the program may take turns; what nobody comes back to is taken away', () => {
  for (const stamp of ['old', 'new', 'old']) openCache(folder, stamp).close();
  expect(versions()).toEqual(['new', 'old']);
  const longAgo = new Date(Date.now() - 40 * 24 * 3600 * 1000);
  utimesSync(join(folder, 'audit', 'old'), longAgo, longAgo);
  openCache(folder, 'new').close();
  expect(versions()).toEqual(['new']);
});

test('a version that is still used is not forgotten, though it keeps nothing new', () => {
  const longAgo = new Date(Date.now() - 40 * 24 * 3600 * 1000);
  openCache(folder, 'used').close();
  utimesSync(join(folder, 'audit', 'used'), longAgo, longAgo);
  openCache(folder, 'used').close();
  openCache(folder, 'other').close();
  expect(versions()).toEqual(['other', 'used']);
});
