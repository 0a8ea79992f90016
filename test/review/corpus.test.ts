import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mendDocument } from '../../src/mend.js';
import { nodeDeflate, nodeInflate } from '../../src/node/inflate.js';
import { reviewDocument } from '../../src/review.js';
import { settledDocument, shownDocument } from '../support/revisions.js';

const CORPUS = '../shared/corpus/files';
/** One in so many: a review of all of them takes minutes. */
const STEP = 12;
const files = existsSync(CORPUS)
  ? readdirSync(CORPUS).filter((name, at) => name.endsWith('.docx') && at % STEP === 0)
  : [];
if (files.length === 0) console.log(`No documents in ${CORPUS}: reviews of real documents are left out.`);

const OPTIONS = { inflate: nodeInflate, deflate: nodeDeflate, date: '2026-03-01T08:00:00Z', force: true };

test.runIf(files.length > 0).each(files)('%s: rejected, accepted, reviewed again', (name) => {
  const bytes = readFileSync(`${CORPUS}/${name}`);
  const { bytes: copy, comments, tracked } = reviewDocument(name, bytes, { ...OPTIONS, track: true });
  const mended = mendDocument(name, bytes, { ...OPTIONS, trackable: true }).bytes ?? bytes;
  expect(settledDocument(copy!, 'reject')).toEqual(shownDocument(bytes));
  expect(settledDocument(copy!, 'accept')).toEqual(shownDocument(mended));
  const again = reviewDocument(name, copy!, { ...OPTIONS, track: true });
  expect([again.comments, again.tracked]).toEqual([comments, tracked]);
  expect(settledDocument(again.bytes!, 'accept')).toEqual(settledDocument(copy!, 'accept'));
});
