/** Điều: Phụ lục I, Phần I, Mục II, khoản 6 điểm đ. */
import type { Anatomy, StructureNode } from '../../src/anatomy/types.js';
import {
  type Bilingual,
  defineRule,
  type FindingOf,
  judgedRuns,
  type Repair,
  type Rule,
  type RuleContext,
  type TextRange,
} from '../../src/engine/index.js';
import type { RunFormat } from '../../src/model/index.js';
import { points } from '../make/requirement.js';
import { textRanges } from '../make/text-ranges.js';
import { withoutCaps } from '../mend/letters.js';
import { firstLetter, hasWords } from '../noi-dung/body-text.js';
import { markHeads, rewordHeads, setHeads, setLabels, sizeHeads, unitsAt } from './mend.js';
import { oddSize } from './size.js';
import { hasUnits, headFormats, headPlace, kindAt, nextInBody, unitsOf } from './units.js';

const articles = (anatomy: Anatomy): StructureNode[] => unitsOf(anatomy, 'dieu').map(({ node }) => node);

const MESSAGES = {
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
} as const;

type Context = RuleContext<typeof MESSAGES>;

export const dieu: Rule = defineRule({
  id: 'bo-cuc/dieu',
  clause: 'I/II.6.đ',
  level: 'error',
  fix: 'safe',
  target: articles,
  title: { vi: 'Trình bày điều', en: 'Presentation of articles' },
  messages: MESSAGES,
  mend: {
    vi: 'Chọn “Điều”, số thứ tự và tiêu đề, bấm Ctrl+B (đậm), bỏ nghiêng, đặt cỡ chữ bằng cỡ chữ của phần lời văn.',
    en: 'Select word, number and title; press Ctrl+B, clear italic and use the size of the text.',
  },
  repair: (finding, { anatomy }) => mended(finding, unitsAt(articles(anatomy), finding.places), anatomy),
  *check(nodes, context) {
    const judged = nodes.filter((node) => !isUnfilled(node, context.anatomy));
    yield* wording(judged, context);
    yield* looks(judged, context);
    yield* sizes(judged, context);
  },
});

/** What a message says of the first of several articles. */
const told = ([first]: readonly StructureNode[]) => ({
  text: first ? written(first) : '',
  asked: first ? asked(first) : '',
});

function* wording(nodes: readonly StructureNode[], context: Context) {
  const word = nodes.filter(isCapital);
  if (word.length > 0) yield context.finding('word', told(word), word.map(headPlace));
  const numeral = nodes.filter(({ number }) => !/^\d/.test(number));
  // What refers to the article names it by the other numeral.
  if (numeral.length > 0)
    yield context.finding('numeral', told(numeral), numeral.map(headPlace), { fix: 'unsafe' });
  const mark = nodes.filter((node) => node.mark !== '.');
  const { text: actual, asked: expected } = told(mark);
  if (mark.length > 0) yield context.finding('mark', told(mark), mark.map(headPlace), { expected, actual });
}

function* looks(nodes: readonly StructureNode[], context: Context) {
  const { anatomy } = context;
  const title = ({ title: words }: StructureNode) => words!;
  const heads = nodes.filter((node) => !isBoldUpright(headFormats(node)));
  if (heads[0]) {
    const found = shapeOf(headFormats(heads[0]));
    yield context.finding('style', { ...told(heads), found }, heads.map(headPlace));
  }
  const titles = nodes.filter((node) => isTitled(node, anatomy) && !isBoldUpright(formatsOf(title(node))));
  if (titles[0]) {
    const found = shapeOf(formatsOf(title(titles[0])));
    yield context.finding('title', { ...told(titles), found }, titles.map(title));
  }
  const whole = nodes.filter((node) => isBoldText(node, anatomy));
  if (whole.length > 0) yield context.finding('whole', told(whole), whole.map(title));
}

function* sizes(nodes: readonly StructureNode[], context: Context) {
  const odd = nodes.flatMap((node) => oddSize(node, context.anatomy) ?? []);
  const [first] = odd;
  if (!first) return;
  const args = { text: written(first.node), found: points(first.found), asked: points(first.asked) };
  yield context.finding(
    'size',
    args,
    odd.map(({ node }) => headPlace(node)),
  );
}

function* mended(
  { messageId, places }: FindingOf<typeof MESSAGES>,
  nodes: readonly StructureNode[],
  anatomy: Anatomy,
): Iterable<Repair> {
  const at = textRanges(places);
  const size = anatomy.bodyFormat?.size;
  if (messageId === 'word') {
    yield* withoutCaps(nodes.map(({ head }) => head));
    yield* rewordHeads(nodes, anatomy, (text) => text.replace(/^điều/iu, 'Điều'));
    yield* setLabels(nodes, { before: 'Điều ', run: { caps: false } });
  } else if (messageId === 'numeral') {
    const number = ({ number: own, value }: StructureNode) => String(value ?? own);
    yield* rewordHeads(nodes, anatomy, (text, node) => text.replace(node.number, number(node)));
    yield* setLabels(nodes, { numberFormat: 'decimal' });
  } else if (messageId === 'mark') yield* markHeads(nodes, anatomy, '.');
  else if (messageId === 'style') yield* setHeads(nodes, { bold: true, italic: false });
  else if (messageId === 'title') yield { kind: 'run', at, set: { bold: true, italic: false } };
  else if (messageId === 'whole') yield { kind: 'run', at, set: { bold: false } };
  else if (size !== undefined) yield* sizeHeads(nodes, size);
}

const written = ({ head }: StructureNode): string => head.text.trim();
const asked = ({ value, number }: StructureNode): string =>
  `Điều ${/^\d/.test(number) ? number : (value ?? number)}.`;

/** A form's article that is to be filled in: nothing but dots behind the word. */
function isUnfilled({ mark, title }: StructureNode, { template }: Anatomy): boolean {
  return template && mark === '' && (title === null || firstLetter(title.text) === '');
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
