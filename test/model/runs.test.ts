import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Run, runAt, runsWithin } from '../../src/model/index.js';

const texts = fc.array(fc.string({ maxLength: 4 }), { maxLength: 12 });

function runsOf(parts: readonly string[]): Run[] {
  let from = 0;
  return parts.map((text) => {
    const run = { text, from } as Run;
    from += text.length;
    return run;
  });
}

test('the run of a character is the one whose text it stands in', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: -1, max: 60 }), (parts, offset) => {
      const runs = runsOf(parts);
      const holding = runs.filter(({ from, text }) => from <= offset && offset < from + text.length);
      expect([runAt({ runs }, offset)]).toEqual(holding.length > 0 ? holding : [undefined]);
    }),
  );
});

test('the runs of a range are those that share a character with it, and none that lies outside', () => {
  fc.assert(
    fc.property(
      texts,
      fc.integer({ min: -1, max: 40 }),
      fc.integer({ min: -1, max: 40 }),
      (parts, from, to) => {
        const runs = runsOf(parts);
        const within = runsWithin({ runs }, from, to);
        const sharing = (run: Run) =>
          run.from < to && run.from + run.text.length > from && run.text !== '' && from < to;
        expect(within.filter(({ text }) => text !== '')).toEqual(runs.filter(sharing));
        expect(within.every((run) => run.from <= to && run.from + run.text.length >= from)).toBe(true);
      },
    ),
  );
});
