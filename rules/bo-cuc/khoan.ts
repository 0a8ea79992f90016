/** Khoản: Phụ lục I, Phần I, Mục II, khoản 6 điểm đ. */
import type { Anatomy, StructureNode } from '../../src/anatomy/types.js';
import {
  defineRule,
  type Rule,
  type RuleContext,
  type TextRange,
  visibleRuns,
} from '../../src/engine/index.js';
import type { Paragraph } from '../../src/model/index.js';
import { hasWords } from '../noi-dung/body-text.js';
import { markHeads, unitsAt } from './mend.js';
import { looksMended, NUMBER_LOOKS, NUMBER_MEND, numberLooks } from './number-looks.js';
import { headPlace, type Unit, unitsOfText } from './units.js';

const MESSAGES = {
  mark: {
    vi: 'Sau số thứ tự khoản ở “{text}” phải là dấu chấm: “{asked}”.',
    en: 'A full stop must follow the clause number in “{text}”: “{asked}”.',
    mend: { vi: 'Sửa thành “{asked}”.', en: 'Change it to “{asked}”.' },
  },
  listMark: {
    vi: 'Các dòng đánh số kiểu “{text}”; nếu là khoản thì sau số thứ tự phải là dấu chấm: “{asked}”.',
    en: 'Lines are numbered “{text}”; clauses must have a full stop after the number: “{asked}”.',
  },
  ...NUMBER_LOOKS,
  ownLine: {
    vi: 'Tiêu đề khoản “{text}” đứng chung dòng với nội dung; khoản có tiêu đề thì tiêu đề phải ở một dòng riêng.',
    en: 'The title “{text}” runs on into the text of its clause; it must stand on a line of its own.',
    mend: {
      vi: 'Đặt con trỏ ngay sau tiêu đề, bấm Enter để đưa nội dung xuống dòng dưới.',
      en: 'Put the cursor behind the title and press Enter.',
    },
  },
} as const;

export const khoan: Rule = defineRule({
  id: 'bo-cuc/khoan',
  clause: 'I/II.6.đ',
  level: 'error',
  fix: 'safe',
  target: (anatomy: Anatomy) => unitsOfText(anatomy, 'khoan'),
  title: { vi: 'Trình bày khoản', en: 'Presentation of clauses' },
  messages: MESSAGES,
  mend: NUMBER_MEND,
  *check(units, context) {
    const nodes = units.map(({ node }) => node);
    yield* marks(units, context);
    yield* numberLooks(nodes, context);
    yield* titlesRunOn(nodes, context);
  },
  *repair({ messageId, places }, { anatomy }) {
    const units = unitsOfText(anatomy, 'khoan').map(({ node }) => node);
    const nodes = unitsAt(units, places);
    if (messageId === 'mark' || messageId === 'listMark') yield* markHeads(nodes, anatomy, '.');
    yield* looksMended(messageId, nodes, anatomy);
  },
});

type Context = RuleContext<typeof MESSAGES>;

function* marks(units: readonly Unit[], context: Context) {
  const wrong = units.filter(isMarkedWrong);
  const under = wrong.filter(({ parent }) => parent !== null);
  const told = (under.length > 0 ? under : wrong).map(({ node }) => node);
  const [first] = told;
  if (!first) return;
  const args = { text: written(first), asked: `${first.number}.` };
  const details = { expected: args.asked, actual: args.text };
  yield under.length > 0
    ? context.finding('mark', args, told.map(headPlace), details)
    : context.finding('listMark', args, told.map(headPlace), { ...details, outcome: 'review' });
}

function* titlesRunOn(nodes: readonly StructureNode[], context: Context) {
  const runOn = nodes.flatMap((node) => titleRunOn(node) ?? []);
  const sure = runOn.filter(({ certain }) => certain);
  const told = sure.length > 0 ? sure : runOn;
  const [first] = told;
  if (!first) return;
  const text = first.paragraph.text.slice(first.from, first.to).trim();
  const outcome = sure.length > 0 ? 'fail' : 'review';
  // A line that ends in the middle of a justified paragraph would be stretched: it takes a paragraph of its own.
  yield context.finding('ownLine', { text }, told, { outcome, fix: 'none' });
}

const written = ({ head }: StructureNode): string => head.text.trim();

/** Another mark than the full stop, in a row of khoản: where those beside it have the stop, a row of its own lists something inside one. */
function isMarkedWrong({ node, siblings }: Unit): boolean {
  if (node.mark === '.') return false;
  const stopped = siblings.filter(({ kind, mark }) => kind === 'khoan' && mark === '.');
  if (stopped.length === 0) return true;
  const at = siblings.indexOf(node);
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  if (before) return before.mark === '.' && isNext(before, node);
  return after?.mark === '.' && isNext(node, after);
}

const isNext = (one: StructureNode, other: StructureNode): boolean =>
  one.value !== null && other.value === one.value + 1;

/** Words of a rule; fewer may answer the bold words as in a list of particulars. */
const CLAUSE = 12;

/** A title in bold, closed by its own mark, with the khoản's text going on behind it in the same line. */
function titleRunOn({ paragraph, title }: StructureNode): (TextRange & { certain: boolean }) | null {
  if (title?.paragraph !== paragraph || !isBoldAt(paragraph, title.from)) return null;
  const runs = visibleRuns(title);
  const bold = runs.findIndex(({ format }) => !format.bold);
  const last = runs[bold - 1];
  if (bold < 1 || !last || runs.slice(bold).some(({ format }) => format.bold)) return null;
  const words = paragraph.text.slice(title.from, last.to);
  const rest = paragraph.text.slice(last.to, title.to);
  const closed = /[.:]\s*$/.test(words) || /^\s*[.:]\s/.test(rest);
  if (!closed || !hasWords(words, 2) || !hasWords(rest, 5)) return null;
  return { paragraph, from: title.from, to: last.to, certain: hasWords(rest, CLAUSE) };
}

function isBoldAt({ runs }: Paragraph, at: number): boolean {
  return runs.find(({ from, text }) => at < from + text.length)?.format.bold ?? false;
}
