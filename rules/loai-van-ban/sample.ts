import type { Anatomy } from '../../src/anatomy/types.js';
import { type Bilingual, defineRule, type Rule, shownText, type TextRange } from '../../src/engine/index.js';
import type { Paragraph } from '../../src/model/index.js';
import { isPlaceholder } from '../../src/text/blanks.js';
import { fold, stripMarks } from '../../src/text/fold.js';

/** Something that the official sample of a type has in its text. */
export interface Element {
  readonly name: Bilingual;
  /** The sample's own words, in the folded text of the main document. */
  readonly words: RegExp;
  /** Other words for the same. */
  readonly alike?: RegExp;
  /** What else may show that it is there. */
  readonly shown?: (anatomy: Anatomy) => boolean;
}

export interface Sample {
  readonly id: Parameters<typeof defineRule>[0]['id'];
  readonly clause: string;
  /** Slug of the type. */
  readonly type: string;
  /** In a sentence: `giấy mời`. */
  readonly name: Bilingual;
  readonly elements: readonly Element[];
  /** Documents of the type that may follow another form. */
  readonly doubtful?: (anatomy: Anatomy, text: string) => boolean;
}

const texts = new WeakMap<Anatomy, string>();

/** Folded text of the main document, a line a paragraph, list numbers left out. Computed once a document. */
export function mainText(anatomy: Anatomy): string {
  let text = texts.get(anatomy);
  if (text === undefined) {
    text = readMainText(anatomy);
    texts.set(anatomy, text);
  }
  return text;
}

function readMainText({ document, mainEnd }: Anatomy): string {
  return document.paragraphs
    .filter(({ story, index }) => (story === 'body' || story === 'textBox') && index < mainEnd)
    .map((paragraph) => fold(shownText(paragraph)))
    .join('\n');
}

/** Paragraphs between title and foot. */
export function contentOf({ document, components }: Anatomy): readonly Paragraph[] {
  const title = components.get('tenLoai')?.lines.at(-1)?.paragraph.index ?? -1;
  const foot = [components.get('noiNhan'), components.get('chuKy')].map(
    (component) => component?.lines[0]?.paragraph.index ?? Number.POSITIVE_INFINITY,
  );
  const end = Math.min(...foot);
  return document.paragraphs.filter(({ index }) => index > title && index < end);
}

/** Paragraphs of the text itself stand as fields of a template, or it was typed without marks: what is not found may be there. */
export function isUnreadable(anatomy: Anatomy, text: string): boolean {
  if (text.length > 200 && text.split('\n').every((line) => stripMarks(line) === line)) return true;
  return contentOf(anatomy).some((own) => /[${}«»<>]/.test(own.text) && isPlaceholder(own.text));
}

/** Where a finding about the whole document points: its title. */
export function titleOf({ components }: Anatomy): readonly TextRange[] {
  return (components.get('tenLoai') ?? components.get('trichYeuCongVan'))?.lines.slice(0, 1) ?? [];
}

/** Whether the document is surely of the type. */
export const isOfType = ({ loaiVanBan, loaiVanBanConfidence }: Anatomy, type: string): boolean =>
  loaiVanBan === type && loaiVanBanConfidence >= 0.8;

const list = (elements: readonly Element[]): Bilingual => ({
  vi: elements.map(({ name }) => name.vi).join('; '),
  en: elements.map(({ name }) => name.en).join(', '),
});

/** One finding for what is missing, one for what is said in other words. */
export function sampleRule({ id, clause, type, name, elements, doubtful }: Sample): Rule {
  return defineRule({
    id,
    clause,
    level: 'warning',
    fix: 'none',
    title: { vi: `Nội dung theo mẫu ${name.vi}`, en: `Content as in the sample of ${name.en}` },
    messages: {
      missing: {
        vi: 'So với mẫu {type} tại Phụ lục III, văn bản còn thiếu: {parts}.',
        en: 'Compared with the sample of {type} in Appendix III the document lacks: {parts}.',
      },
      wording: {
        vi: 'Văn bản có nội dung tương ứng nhưng cách ghi khác mẫu {type} tại Phụ lục III: {parts}.',
        en: 'The document says in other words than the sample of {type} in Appendix III: {parts}.',
      },
    },
    mend: {
      vi: 'Đối chiếu với mẫu tương ứng tại Phụ lục III và bổ sung phần còn thiếu.',
      en: 'Compare with the sample in Appendix III and add what is missing.',
    },
    target: (anatomy) => (isOfType(anatomy, type) ? anatomy : null),
    *check(anatomy, context) {
      const text = mainText(anatomy);
      const absent = elements.filter(({ words, shown }) => !words.test(text) && !shown?.(anatomy));
      const worded = absent.filter(({ alike }) => alike?.test(text));
      const missing = absent.filter((element) => !worded.includes(element));
      const places = titleOf(anatomy);
      if (missing.length > 0) {
        const outcome = doubtful?.(anatomy, text) || isUnreadable(anatomy, text) ? 'review' : 'fail';
        const parts = list(missing);
        yield context.finding('missing', { type: name, parts }, places, { expected: parts, outcome });
      }
      if (worded.length > 0)
        yield context.finding('wording', { type: name, parts: list(worded) }, places, {
          outcome: 'review',
        });
    },
  });
}
