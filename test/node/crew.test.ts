import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Crew } from '../../src/node/crew.js';

const folder = mkdtempSync(join(tmpdir(), 'thethuc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A thread that does what each piece of work says. */
const SCRIPT = join(folder, 'worker.cjs');
writeFileSync(
  SCRIPT,
  `const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ works }) => {
  works.forEach((work, index) => {
    if (work === 'hangs') for (;;);
    if (work === 'ends') process.exit(1);
    if (work === 'throws') throw new Error(work);
    parentPort.postMessage({ index, text: work.toUpperCase() });
  });
});`,
);

/** Works through batches; gives back what came of them. */
async function workedThrough(size: number, batches: readonly (readonly string[])[]) {
  const done: string[] = [];
  const lost: string[] = [];
  const again: string[] = [];
  const crew = new Crew<string>(SCRIPT, size, 5000, {
    done: (_, text) => done.push(text),
    lost: (work, why) => lost.push(`${work}: ${why}`),
    again: (works) => again.push(...works),
  });
  for (const works of batches) await crew.take({ works, shared: null, transfer: [] });
  await crew.idle();
  await crew.dismiss();
  return { done: done.sort(), lost, again };
}

test.each([1, 2, 4])('all is done by %i threads', async (size) => {
  const batches = [['a', 'b'], ['c'], ['d', 'e', 'f']];
  expect(await workedThrough(size, batches)).toEqual({
    done: ['A', 'B', 'C', 'D', 'E', 'F'],
    lost: [],
    again: [],
  });
});

test.each([
  ['hangs', 'too-slow'],
  ['ends', 'crashed'],
  ['throws', 'crashed'],
])(
  'a thread that %s loses the one piece it was at',
  async (work, why) => {
    expect(await workedThrough(1, [['a', work, 'b', 'c'], ['d']])).toEqual({
      done: ['A', 'D'],
      lost: [`${work}: ${why}`],
      again: ['b', 'c'],
    });
  },
  30_000,
);
