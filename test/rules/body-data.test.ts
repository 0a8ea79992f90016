import { describe, expect, test } from 'vitest';
import { findingsIn, rulesOf } from '../../fixtures/support/judge.js';
import { models } from '../../fixtures/support/models.js';
import type { SampleText } from '../../fixtures/support/sample-text.js';
import { sample } from '../../fixtures/support/samples.js';
import { writeWord } from '../../fixtures/support/write-word.js';
import { DEFAULT_CIRCUMSTANCES } from '../../src/engine/context.js';
import type { BodyData } from '../../src/engine/index.js';

const EMPTY: BodyData = DEFAULT_CIRCUMSTANCES.body;

/** Rules that speak of a letter with other words, in an office with data of its own. */
const spoken = (change: Partial<SampleText>, body: Partial<BodyData>): string[] =>
  rulesOf(findingsIn(writeWord(sample({ ...models.congVan!, ...change })), { body: { ...EMPTY, ...body } }));

const ABBREVIATED = { banHanh: 'BQL DỰ ÁN' };
const OTHER_LETTERS = { soKyHieu: 'Số: 125/STC-VP' };
const OWN_FIELD = { banHanh: 'SỞ Y TẾ', soKyHieu: 'Số: 125/SYT-VP', hoTen: 'TS. Nguyễn Văn A' };
const DEGREE = { hoTen: 'TS. Nguyễn Văn A' };

describe('what an office has laid down for itself holds where the text alone cannot tell', () => {
  test.each<[string, string, Partial<SampleText>, Partial<BodyData>]>([
    ['an official name', 'co-quan/ten-day-du', ABBREVIATED, { names: ['BQL Dự án'] }],
    [
      'a registered abbreviation',
      'so-ky-hieu/co-quan',
      OTHER_LETTERS,
      { abbreviations: { STC: 'Sở Nội vụ' } },
    ],
    ['degrees that the sector allows', 'chu-ky/hoc-ham', DEGREE, { ranksBeforeNames: true }],
  ])('%s', (_, rule, change, body) => {
    expect(spoken(change, {})).toContain(rule);
    expect(spoken(change, body)).not.toContain(rule);
  });

  test('degrees that the sector does not allow are no longer left to a person', () => {
    const outcome = (ranksBeforeNames: boolean | null) =>
      findingsIn(writeWord(sample({ ...models.congVan!, ...OWN_FIELD })), {
        body: { ...EMPTY, ranksBeforeNames },
      })
        .filter(({ ruleId }) => ruleId === 'chu-ky/hoc-ham')
        .map((own) => own.outcome);
    expect(outcome(null)).toEqual(['review']);
    expect(outcome(false)).toEqual(['fail']);
  });
});
