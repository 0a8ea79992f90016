/** Điều: Phụ lục I, Phần I, Mục II, khoản 6 điểm đ. */
import type { Anatomy, StructureNode } from '../../src/anatomy/types.js';
import { type Bilingual, defineRule, judgedRuns, type Rule, type TextRange } from '../../src/engine/index.js';
import type { RunFormat } from '../../src/model/index.js';
import { points } from '../make/requirement.js';
import { hasWords } from '../noi-dung/body-text.js';
import { firstLineOf, isAllowed, startsInCm } from '../noi-dung/first-line.js';
import { oddSize } from './size.js';
import { hasUnits, headFormats, headPlace, kindAt, nextInBody, unitsOf } from './units.js';

const articles = (anatomy: Anatomy): StructureNode[] => unitsOf(anatomy, 'dieu').map(({ node }) => node);

export const dieu: Rule = defineRule({
  id: 'bo-cuc/dieu',
  clause: 'I/II.6.đ',
  level: 'error',
  fix: 'safe',
  target: articles,
  title: { vi: 'Trình bày điều', en: 'Presentation of articles' },
  messages: {
    word: {
      vi: '“{text}” viết in hoa; từ “Điều” phải viết in thường, chỉ viết hoa chữ Đ: “{asked}”.',
      en: '“{text}” is in capitals; the word must be in lower case with a capital Đ: “{asked}”.',
      mend: { vi: 'Gõ lại: “{asked}”.', en: 'Type it as “{asked}”.' },
    },
    numeral: {
      vi: 'Số thứ tự ở “{text}” phải dùng chữ số Ả Rập.',
      en: 'The number in “{text}” must be in Arabic numerals.',
    },
    mark: {
      vi: 'Sau số thứ tự ở “{text}” phải có dấu chấm: “{asked}”.',
      en: 'A full stop must follow the number in “{text}”: “{asked}”.',
      mend: { vi: 'Sửa thành “{asked}”.', en: 'Change it to “{asked}”.' },
    },
    style: {
      vi: 'Từ “Điều” và số thứ tự ở “{text}” có kiểu chữ {found}; phải là đứng, đậm.',
      en: 'Word and number in “{text}” are {found}; they must be upright and bold.',
    },
    title: {
      vi: 'Tiêu đề của “{text}” có kiểu chữ {found}; phải là đứng, đậm.',
      en: 'The title of “{text}” is {found}; it must be upright and bold.',
    },
    whole: {
      vi: 'Nội dung của “{text}” in đậm cả đoạn; điều không có tiêu đề thì chỉ “{asked}” in đậm.',
      en: 'The whole text of “{text}” is bold; where an article has no title, only “{asked}” is.',
    },
    size: {
      vi: 'Cỡ chữ ở “{text}” là {found}; phải bằng cỡ chữ của phần lời văn ({asked}).',
      en: 'The size in “{text}” is {found}; it must be that of the text ({asked}).',
    },
  },
  mend: {
    vi: 'Chọn “Điều”, số thứ tự và tiêu đề, bấm Ctrl+B (đậm), bỏ nghiêng, đặt cỡ chữ bằng cỡ chữ của phần lời văn.',
    en: 'Select word, number and title; press Ctrl+B, clear italic and use the size of the text.',
  },
  *check(nodes, context) {
    const { anatomy } = context;
    const judged = nodes.filter((node) => !isUnfilled(node, anatomy));
    const told = (wrong: readonly StructureNode[]) => ({ text: written(wrong[0]!), asked: asked(wrong[0]!) });
    const word = judged.filter(isCapital);
    if (word.length > 0) yield context.finding('word', told(word), word.map(headPlace));
    const numeral = judged.filter(({ number }) => !/^\d/.test(number));
    if (numeral.length > 0) yield context.finding('numeral', told(numeral), numeral.map(headPlace));
    const mark = judged.filter((node) => node.mark !== '.');
    if (mark.length > 0)
      yield context.finding('mark', told(mark), mark.map(headPlace), {
        expected: asked(mark[0]!),
        actual: written(mark[0]!),
      });
    const style = judged.filter((node) => !isBoldUpright(headFormats(node)));
    if (style.length > 0)
      yield context.finding(
        'style',
        { ...told(style), found: shapeOf(headFormats(style[0]!)) },
        style.map(headPlace),
      );
    const title = judged.filter((node) => isTitled(node, anatomy) && !isBoldUpright(formatsOf(node.title!)));
    if (title.length > 0) {
      const found = shapeOf(formatsOf(title[0]!.title!));
      yield context.finding(
        'title',
        { ...told(title), found },
        title.map((node) => node.title!),
      );
    }
    const whole = judged.filter((node) => isBoldText(node, anatomy));
    if (whole.length > 0)
      yield context.finding(
        'whole',
        told(whole),
        whole.map((node) => node.title!),
      );
    const odd = judged
      .map((node) => ({ node, odd: oddSize(node, anatomy) }))
      .filter(({ odd }) => odd !== null);
    if (odd[0]?.odd)
      yield context.finding(
        'size',
        { text: written(odd[0].node), found: points(odd[0].odd.found), asked: points(odd[0].odd.asked) },
        odd.map(({ node }) => headPlace(node)),
      );
  },
});

const written = ({ head }: StructureNode): string => head.text.trim();
const asked = ({ value, number }: StructureNode): string => `Điều ${value ?? number}.`;

/** A form's article that is to be filled in: nothing but dots behind the word. */
function isUnfilled({ mark, title }: StructureNode, { template }: Anatomy): boolean {
  return template && mark === '' && (title === null || !/\p{L}/u.test(title.text));
}

function isCapital(node: StructureNode): boolean {
  return /^ĐIỀU/.test(node.head.text.normalize('NFC')) || headFormats(node).every(({ caps }) => caps);
}

type Formats = readonly RunFormat[];

const isBoldUpright = (formats: Formats): boolean => formats.every(({ bold, italic }) => bold && !italic);

const formatsOf = (range: TextRange): Formats => judgedRuns([range]).map(({ format }) => format);

function shapeOf(formats: Formats): Bilingual {
  const odd = formats.find(({ bold, italic }) => !bold || italic);
  const vi = `${odd?.italic ? 'nghiêng' : 'đứng'}, ${odd?.bold ? 'đậm' : 'không đậm'}`;
  return { vi, en: `${odd?.italic ? 'italic' : 'upright'}, ${odd?.bold ? 'bold' : 'not bold'}` };
}

/** Words behind the number that are a title beyond doubt: a phrase on its own line above the article's text, under a chapter. */
function isTitled(node: StructureNode, anatomy: Anatomy): boolean {
  const { title, paragraph } = node;
  if (!title || !hasUnits(anatomy, 'chuong', 'muc') || title.text.length > 200 || /[.;:,…]$/.test(title.text))
    return false;
  return title.paragraph === paragraph && hasText(node, anatomy);
}

/** Something of the article stands below its first line. */
function hasText({ paragraph, children }: StructureNode, anatomy: Anatomy): boolean {
  if (children.length > 0) return true;
  const next = nextInBody(anatomy, paragraph);
  return next !== null && next.role !== 'heading' && kindAt(anatomy, next.paragraph) !== 'dieu';
}

const LEAST_WORDS = 12;

/** The article's whole rule, set in bold to its end. */
function isBoldText(node: StructureNode, anatomy: Anatomy): boolean {
  const { title } = node;
  if (!title || anatomy.template || !/\.(?:\/\.)?$/.test(title.text) || !hasWords(title.text, LEAST_WORDS))
    return false;
  return !hasText(node, anatomy) && formatsOf(title).every(({ bold }) => bold);
}

export const dieuThutDong: Rule = defineRule({
  id: 'bo-cuc/dieu-thut-dong',
  clause: 'I/II.6.đ',
  level: 'error',
  fix: 'safe',
  target: articles,
  title: { vi: 'Điều lùi đầu dòng 1 cm hoặc 1,27 cm', en: 'Articles indented 10 or 12.7 mm' },
  messages: {
    indent: {
      vi: '{count} điều lùi đầu dòng {found}; phải lùi 1 cm hoặc 1,27 cm.',
      en: '{count} articles are indented {found}; it must be 10 or 12.7 mm.',
    },
    centred: {
      vi: '{count} điều không bắt đầu từ lề trái; phải lùi đầu dòng 1 cm hoặc 1,27 cm.',
      en: '{count} articles do not begin at the left; they must be indented 10 or 12.7 mm.',
    },
    spaces: {
      vi: '{count} điều lùi đầu dòng bằng dấu cách hoặc dấu Tab; phải đặt lùi đầu dòng 1 cm hoặc 1,27 cm.',
      en: '{count} articles are indented with typed spaces or tabs; the indent must be set to 10 or 12.7 mm.',
    },
  },
  mend: {
    vi: 'Chọn dòng có từ “Điều”, mở hộp thoại Đoạn (Paragraph), mục Đặc biệt (Special) chọn Dòng đầu (First line), By: 1,27 cm.',
    en: 'Select the article’s line; in the Paragraph dialog set Special to First line, 1.27 cm.',
  },
  *check(nodes, context) {
    const { defaultTab } = context.document.facts;
    const lines = nodes.map(({ paragraph }) => ({ paragraph, start: firstLineOf(paragraph, defaultTab) }));
    const expected = { vi: 'lùi 1 cm hoặc 1,27 cm', en: '10 or 12.7 mm' };
    const away = lines.filter(
      ({ paragraph: { format } }) => format.alignment === 'center' || format.alignment === 'right',
    );
    const rest = lines.filter(
      (line) => !away.includes(line) && (line.start.kind === 'spaces' || !isAllowed(line.start.at)),
    );
    const groups = [
      ['centred', away],
      ['spaces', rest.filter(({ start }) => start.kind === 'spaces')],
      ['indent', rest.filter(({ start }) => start.kind !== 'spaces')],
    ] as const;
    for (const [message, wrong] of groups) {
      if (wrong.length === 0) continue;
      const found = startsInCm(wrong.map(({ start }) => start.at));
      const details = message === 'centred' ? { expected } : { expected, actual: found };
      yield context.finding(
        message,
        { count: wrong.length, found },
        wrong.map(({ paragraph }) => paragraph),
        details,
      );
    }
  },
});
