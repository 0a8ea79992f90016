import { describe, expect, test } from 'vitest';
import { loadFixtures } from '../../fixtures/support/catalogue.js';
import type { Fixture } from '../../fixtures/support/fixture.js';
import { findingsIn } from '../../fixtures/support/judge.js';
import { writeWord } from '../../fixtures/support/write-word.js';
import { rules } from '../../rules/index.js';
import type { Circumstances, Finding } from '../../src/engine/index.js';
import { mendDocument } from '../../src/mend.js';
import { nodeDeflate, nodeInflate } from '../../src/node/inflate.js';

const PACKING = { inflate: nodeInflate, deflate: nodeDeflate };
const byId = new Map((await loadFixtures()).map((own) => [own.id as string, own]));
const mending = rules.filter(({ fix, repair }) => fix === 'safe' && repair !== null);

/** Findings that are mended without being asked about. */
const safe = ({ fix }: Finding): boolean => fix === 'safe';

const counted = (findings: readonly Finding[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { ruleId, outcome } of findings) {
    const key = `${ruleId} ${outcome}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};

/** The failing documents of a rule of which something can be mended without a question. */
const mendable = (id: string): readonly Fixture[] =>
  (byId.get(id)?.fail ?? []).filter(({ document, under }) =>
    findingsIn(writeWord(document()), under).some((own) => own.ruleId === id && safe(own)),
  );

/** What is mended of one rule, and what all rules say then. */
function mended(bytes: Uint8Array, id: string, under: Partial<Circumstances>) {
  const done = mendDocument('x.docx', bytes, { ...PACKING, ...under, mends: (rule) => rule === id });
  const after = done.bytes ?? bytes;
  return { after, changed: done.bytes !== null, findings: findingsIn(after, under) };
}

describe.each(mending.map(({ id }) => ({ id })))('$id', ({ id }) => {
  const documents = mendable(id);

  test('has a document that it mends', () => {
    expect(documents.length).toBeGreaterThan(0);
  });

  test.each(documents)('$name', ({ document, under }) => {
    const bytes = writeWord(document());
    const before = findingsIn(bytes, under);
    const { after, findings } = mended(bytes, id, under);
    const left = findings.filter((finding) => finding.ruleId === id && safe(finding));
    expect(left.map(({ messageId }) => messageId)).toEqual([]);
    const counts = counted(before);
    const more = Object.entries(counted(findings)).filter(([key, count]) => count > (counts[key] ?? 0));
    expect(more).toEqual([]);
    expect(mended(after, id, under).changed).toBe(false);
  });
});
