import { describe, expect, it } from 'vitest';
import { estimatePages } from '../../src/layout/index.js';
import type { Block, Paragraph } from '../../src/model/index.js';
import { document, paragraph, section, table } from '../support/model.js';

/** Room of a page of the default section is 14570 twips: 45 single lines of 14 pt. */
const PER_PAGE = 45;
const many = (count: number, format = {}): Paragraph[] =>
  Array.from({ length: count }, () => paragraph('Nội dung', format));
const pagesOf = (blocks: readonly Block[], given = {}): number[] => {
  const made = document(blocks, given);
  const { pageOf } = estimatePages(made);
  return made.paragraphs.map((each) => pageOf(each)!);
};

describe('pages by height', () => {
  it('fills a page and goes on', () => {
    expect(pagesOf(many(PER_PAGE + 1))).toEqual([...Array(PER_PAGE).fill(1), 2]);
    expect(estimatePages(document(many(20)))).toMatchObject({ count: 1, fewest: 1, most: 1, certain: true });
    expect(estimatePages(document(many(60)))).toMatchObject({ count: 2, fewest: 2, most: 2, certain: true });
    expect(estimatePages(document(many(44)))).toMatchObject({ count: 1, fewest: 1, most: 2, certain: false });
  });

  it('starts pages at explicit breaks', () => {
    const before = paragraph('b', { pageBreakBefore: true });
    expect(pagesOf([paragraph('a'), before])).toEqual([1, 2]);
    expect(pagesOf([paragraph('a\f'), paragraph('b')])).toEqual([1, 2]);
    const torn = paragraph('a\fb');
    const estimate = estimatePages(document([torn]));
    expect([estimate.pageOf(torn), estimate.pageOf(torn, 2), estimate.count]).toEqual([1, 2, 2]);
  });

  it.each([
    ['nextPage', 2],
    ['continuous', 1],
    ['oddPage', 3],
    ['evenPage', 2],
  ] as const)('section that starts by %s', (start, page) => {
    const sections = [section(), section({ index: 1, start })];
    expect(pagesOf([paragraph('a'), paragraph('b', {}, { section: 1 })], { sections })).toEqual([1, page]);
  });

  it('keeps a paragraph with the next, and lines together', () => {
    const heading = paragraph('Điều 1', { keepNext: true });
    expect(pagesOf([...many(PER_PAGE - 1), heading, paragraph('a')]).slice(-3)).toEqual([1, 2, 2]);
    const long = paragraph('a\nb\nc', { keepLines: true });
    expect(pagesOf([...many(PER_PAGE - 1), long]).at(-1)).toBe(2);
    const widow = paragraph('a\nb\nc\nd', { widowControl: true });
    expect(pagesOf([...many(PER_PAGE - 1), widow]).at(-1)).toBe(2);
    expect(pagesOf([...many(PER_PAGE - 2), widow]).at(-1)).toBe(1);
  });

  it('counts the tallest cell of a row, and its declared height', () => {
    const beside = [{ blocks: many(20) }, { blocks: many(5) }];
    expect(estimatePages(document([table([beside, beside])])).count).toBe(1);
    expect(estimatePages(document([table([beside, beside, beside])])).count).toBe(2);
    const tall = table([[{ blocks: [paragraph('a')] }]]);
    Object.assign(tall.rows[0]!, { height: { value: 14000, rule: 'atLeast' } });
    expect(pagesOf([tall, ...many(3)]).at(-1)).toBe(2);
  });

  it('draws the larger of two spaces, and none where a full page begins a new one', () => {
    const spaced = { spacing: { before: 322, after: 322 } };
    // 21 spaced lines, the space above each and below the last are as high as 43 lines.
    expect(pagesOf([...many(21, spaced), ...many(2)]).at(-1)).toBe(1);
    expect(pagesOf([...many(21, spaced), ...many(3)]).at(-1)).toBe(2);
    const second = [...many(PER_PAGE), paragraph('a', { spacing: { before: 14000 } }), ...many(40)];
    expect(estimatePages(document(second)).count).toBe(2);
    const broken = [paragraph('a', { pageBreakBefore: true, spacing: { before: 14000 } }), ...many(40)];
    expect(estimatePages(document([...many(1), ...broken])).count).toBe(3);
  });

  it('leaves room for a high header, on the first page only where that page shows it', () => {
    const header = {
      first: null,
      even: null,
      default: { kind: 'header' as const, part: 'h', blocks: many(10) },
    };
    const withHeader = (titlePage: boolean) => ({ sections: [section({ headers: header, titlePage })] });
    expect(estimatePages(document(many(40), withHeader(false))).count).toBe(2);
    expect(estimatePages(document(many(40), withHeader(true))).count).toBe(1);
  });

  it('estimates a document without sections', () => {
    expect(estimatePages(document(many(10), { sections: [] })).count).toBe(1);
  });

  it('takes no room for frames and hidden text', () => {
    const frame = {
      width: 1000,
      height: null,
      x: null,
      y: null,
      xAlign: null,
      yAlign: null,
      hAnchor: null,
      vAnchor: null,
      wrap: null,
    };
    expect(estimatePages(document(many(200, { frame }))).count).toBe(1);
  });

  it('gives headers and notes no page', () => {
    const made = document([paragraph('a')]);
    expect(estimatePages(made).pageOf(paragraph('header', {}, { index: 7, story: 'header' }))).toBeNull();
  });
});

describe('pages by the marks of the last layout', () => {
  const marked = (text: string, ...renderedBreaks: number[]) => paragraph(text, {}, { renderedBreaks });

  it('follows the marks', () => {
    const blocks = [paragraph('a'), marked('b', 0), marked('cc', 1)];
    const made = document(blocks, { facts: { pages: 3 } });
    const estimate = estimatePages(made);
    expect(made.paragraphs.map((each) => estimate.pageOf(each))).toEqual([1, 2, 2]);
    expect(estimate.pageOf(made.paragraphs[2]!, 1)).toBe(3);
    expect(estimate).toMatchObject({ count: 3, fewest: 3, most: 3, certain: true });
  });

  it('counts a mark after an explicit break once', () => {
    expect(pagesOf([paragraph('a\f'), marked('b', 0), marked('c', 0)])).toEqual([1, 2, 3]);
    expect(
      pagesOf([paragraph('a'), paragraph('b', { pageBreakBefore: true }, { renderedBreaks: [0] })]),
    ).toEqual([1, 2]);
    const sections = [section(), section({ index: 1 })];
    expect(
      pagesOf([paragraph('a'), paragraph('b', {}, { section: 1, renderedBreaks: [0] })], { sections }),
    ).toEqual([1, 2]);
  });

  it('counts the marks of cells side by side once', () => {
    const row = [{ blocks: [marked('xy', 1)] }, { blocks: [marked('xy', 1)] }];
    expect(pagesOf([paragraph('a'), table([row]), paragraph('b')])).toEqual([1, 1, 1, 2]);
  });

  it('is not certain where marks and layout contradict', () => {
    expect(estimatePages(document([paragraph('a'), marked('b', 0)]))).toMatchObject({
      count: 2,
      fewest: 1,
      most: 2,
      certain: false,
    });
  });

  it('takes the declared count where marks are missing and the layout bears it out', () => {
    const blocks = [...many(100), marked('b', 0)];
    expect(estimatePages(document(blocks, { facts: { pages: 3 } }))).toMatchObject({
      count: 3,
      fewest: 2,
      certain: true,
    });
    expect(estimatePages(document(blocks, { facts: { pages: 9 } }))).toMatchObject({
      count: 2,
      certain: true,
    });
  });

  it('takes the declared count only where it is possible', () => {
    expect(estimatePages(document(many(44), { facts: { pages: 2 } })).count).toBe(2);
    expect(estimatePages(document(many(90), { facts: { pages: 1 } }))).toMatchObject({
      count: 2,
      certain: true,
    });
  });
});
