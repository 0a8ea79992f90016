import { describe, expect, test } from 'vitest';
import { loadFixtures } from '../../fixtures/support/catalogue.js';
import { writeWord } from '../../fixtures/support/write-word.js';
import { rules } from '../../rules/index.js';
import { type MendOptions, mendDocument } from '../../src/mend.js';
import { nodeDeflate, nodeInflate } from '../../src/node/inflate.js';
import { reviewDocument } from '../../src/review.js';
import { settledDocument, shownDocument } from '../support/revisions.js';

const OPTIONS = { inflate: nodeInflate, deflate: nodeDeflate, date: '2026-03-01T08:00:00Z', force: true };
const safe = new Set(
  rules.filter(({ fix, repair }) => fix === 'safe' && repair).map(({ id }) => id as string),
);
const documents = (await loadFixtures())
  .filter(({ id }) => safe.has(id))
  .flatMap(({ id, fail }) => fail.slice(0, 1).map((own) => ({ id, ...own })));

/** As `fix` mends it; where Word cannot track some of that, without it. */
function mendedBy(bytes: Uint8Array, options: MendOptions): Uint8Array {
  const all = mendDocument('x.docx', bytes, options);
  const trackable = mendDocument('x.docx', bytes, { ...options, trackable: true });
  return (all.mended.length === trackable.mended.length ? all : trackable).bytes ?? bytes;
}

describe('tracked repairs of a failing document', () => {
  test.each(documents)('$id: $name', ({ document, under }) => {
    const bytes = writeWord(document());
    const options = { ...OPTIONS, ...under };
    const mended = mendedBy(bytes, options);
    const copy = reviewDocument('x.docx', bytes, { ...options, track: true }).bytes!;
    expect(settledDocument(copy, 'reject')).toEqual(shownDocument(bytes));
    expect(settledDocument(copy, 'accept')).toEqual(shownDocument(mended));
  });
});
