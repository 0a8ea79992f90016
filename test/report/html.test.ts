import { describe, expect, test } from 'vitest';
import { models } from '../../fixtures/support/models.js';
import { sample } from '../../fixtures/support/samples.js';
import { writeWord } from '../../fixtures/support/write-word.js';
import { readAnatomy } from '../../src/check.js';
import { nodeInflate } from '../../src/node/inflate.js';
import { html } from '../../src/report/html/html.js';
import { Marks, type Numbered } from '../../src/report/html/marks.js';
import { readingHtml } from '../../src/report/html/reading/reading.js';
import { paragraphXml as paragraph } from '../support/body-xml.js';
import { wordPackage } from '../support/word-package.js';
import { documents, finding, meta, summary } from './a-report.js';

/** The text of a page. */
const textOf = (page: string): string =>
  page
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

const read = (bytes: Uint8Array) => readAnatomy(bytes, { inflate: nodeInflate }).document;
const reading = (bytes: Uint8Array, findings: readonly Numbered[] = []) =>
  readingHtml(read(bytes), new Marks(1, findings), 'vi');

describe('the text is all there, in its order', () => {
  test.each(Object.entries(models))('%s', (_, text) => {
    const bytes = writeWord(sample(text));
    const shown = textOf(reading(bytes));
    let at = 0;
    for (const own of read(bytes).paragraphs.filter(({ story }) => story === 'body')) {
      at = shown.indexOf(own.text.replaceAll('\f', '\n'), at);
      expect(at, own.text).toBeGreaterThanOrEqual(0);
    }
  });
});

const mark = (number: number, from: number, to: number, level: 'error' | 'info' = 'error'): Numbered => ({
  number,
  finding: finding({
    level,
    places: [{ part: 'word/document.xml', paragraph: 0, page: 1, start: 0, end: 9, from, to }],
  }),
});

describe('marks', () => {
  const marked = (findings: readonly Numbered[]) =>
    [
      ...reading(wordPackage({ body: paragraph('một hai ba') }), findings).matchAll(
        /data-level="(\w+)" data-f="([\d ]+)"[^>]*>(.*?)<\/a>/g,
      ),
    ].map(([, level, numbers, inside = '']) => [textOf(inside), numbers, level]);

  test.each<[string, Numbered[], string[][]]>([
    ['exact words', [mark(1, 4, 7)], [['hai', '1', 'error']]],
    [
      'overlapping ones, the shorter first, the heavier gives the colour',
      [mark(1, 0, 7, 'info'), mark(2, 4, 10)],
      [
        ['một ', '1', 'info'],
        ['hai', '2 1', 'error'],
        [' ba', '2', 'error'],
      ],
    ],
    ['beyond the end', [mark(1, 8, 99)], [['ba', '1', 'error']]],
  ])('%s', (_, findings, expected) => {
    expect(marked(findings)).toEqual(expected);
  });
});

test('hidden text is not shown, signs of the text are no signs of the page', () => {
  const body =
    paragraph('a &lt;script&gt;&amp;"') +
    '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:rPr><w:rFonts w:ascii="x\';}&lt;b&gt;"/></w:rPr><w:t>hiện</w:t></w:r></w:p>';
  const page = reading(wordPackage({ body }));
  expect(textOf(page)).toContain('a <script>&"');
  expect(textOf(page)).not.toContain('ẩn');
  expect(page).not.toMatch(/<script|<b>|;}/);
});

describe('the page', () => {
  const written = (reports: typeof documents) => {
    const writer = html(meta);
    return (
      writer.head + reports.map((report) => writer.document(report, null)).join('') + writer.tail(summary)
    );
  };

  test('shows one document as it is', () => {
    const page = written(documents.slice(0, 1));
    expect(page).not.toContain('type="text/plain"');
    expect(page.match(/class="finding"/g)).toHaveLength(3);
  });

  test('holds several until they are opened', () => {
    const page = written(documents);
    expect(page.match(/<script type="text\/plain"/g)).toHaveLength(3);
    expect(page.match(/<tr data-errors/g)).toHaveLength(3);
  });

  test.each([[0], [1], [3]])('of %i documents is one whole page without addresses to load from', (count) => {
    const page = written(documents.slice(0, count));
    expect(page.match(/<!DOCTYPE html>|<\/html>/g)).toHaveLength(2);
    expect(page).not.toMatch(/\b(?:src|srcset)=|@import|url\(/);
  });
});
