/** Khoản: Phụ lục I, Phần I, Mục II, khoản 6 điểm đ. */
import type { Anatomy, StructureNode } from '../../src/anatomy/types.js';
import { defineRule, type Rule, type TextRange, visibleRuns } from '../../src/engine/index.js';
import type { Paragraph } from '../../src/model/index.js';
import { points } from '../make/requirement.js';
import { hasWords } from '../noi-dung/body-text.js';
import { oddSize } from './size.js';
import { headFormats, headPlace, type Unit, unitsOfText } from './units.js';

export const khoan: Rule = defineRule({
  id: 'bo-cuc/khoan',
  clause: 'I/II.6.đ',
  level: 'error',
  fix: 'safe',
  target: (anatomy: Anatomy) => unitsOfText(anatomy, 'khoan'),
  title: { vi: 'Trình bày khoản', en: 'Presentation of clauses' },
  messages: {
    mark: {
      vi: 'Sau số thứ tự khoản ở “{text}” phải là dấu chấm: “{asked}”.',
      en: 'A full stop must follow the clause number in “{text}”: “{asked}”.',
      mend: { vi: 'Sửa thành “{asked}”.', en: 'Change it to “{asked}”.' },
    },
    listMark: {
      vi: 'Các dòng đánh số kiểu “{text}”; nếu là khoản thì sau số thứ tự phải là dấu chấm: “{asked}”.',
      en: 'Lines are numbered “{text}”; clauses must have a full stop after the number: “{asked}”.',
    },
    italic: {
      vi: 'Số thứ tự khoản ở “{text}” in nghiêng; phải là kiểu chữ đứng.',
      en: 'The clause number in “{text}” is italic; it must be upright.',
    },
    size: {
      vi: 'Cỡ chữ của số thứ tự khoản ở “{text}” là {found}; phải bằng cỡ chữ của phần lời văn ({asked}).',
      en: 'The size of the clause number in “{text}” is {found}; it must be that of the text ({asked}).',
    },
    ownLine: {
      vi: 'Tiêu đề khoản “{text}” đứng chung dòng với nội dung; khoản có tiêu đề thì tiêu đề phải ở một dòng riêng.',
      en: 'The title “{text}” runs on into the text of its clause; it must stand on a line of its own.',
      mend: {
        vi: 'Đặt con trỏ ngay sau tiêu đề, bấm Enter để đưa nội dung xuống dòng dưới.',
        en: 'Put the cursor behind the title and press Enter.',
      },
    },
  },
  mend: {
    vi: 'Chọn số thứ tự của khoản, bỏ nghiêng, đặt cỡ chữ bằng cỡ chữ của phần lời văn.',
    en: 'Select the clause number, clear italic and use the size of the text.',
  },
  *check(units, context) {
    const { anatomy } = context;
    const nodes = units.map(({ node }) => node);
    const mark = units.filter(isMarkedWrong);
    const under = mark.filter(({ parent }) => parent !== null);
    const [marked] = under.length > 0 ? under : mark;
    if (marked)
      yield context.finding(
        under.length > 0 ? 'mark' : 'listMark',
        { text: written(marked.node), asked: `${marked.node.number}.` },
        (under.length > 0 ? under : mark).map(({ node }) => headPlace(node)),
        {
          outcome: under.length > 0 ? 'fail' : 'review',
          expected: `${marked.node.number}.`,
          actual: written(marked.node),
        },
      );
    const italic = nodes.filter((node) => headFormats(node).some(({ italic }) => italic));
    if (italic[0]) yield context.finding('italic', { text: written(italic[0]) }, italic.map(headPlace));
    for (const node of nodes) {
      const odd = oddSize(node, anatomy);
      if (!odd) continue;
      const args = { text: written(node), found: points(odd.found), asked: points(odd.asked) };
      yield context.finding('size', args, headPlace(node), { outcome: node.automatic ? 'review' : 'fail' });
      break;
    }
    const runOn = nodes.map(titleRunOn).filter((title) => title !== null);
    const sure = runOn.filter(({ certain }) => certain);
    const told = sure.length > 0 ? sure : runOn;
    if (told[0]) {
      const { paragraph, from, to } = told[0];
      const outcome = sure.length > 0 ? 'fail' : 'review';
      yield context.finding('ownLine', { text: paragraph.text.slice(from, to).trim() }, told, { outcome });
    }
  },
});

const written = ({ head }: StructureNode): string => head.text.trim();

/** Another mark than the full stop, in a row of khoản: where those beside it have the stop, a row of its own lists something inside one. */
function isMarkedWrong({ node, siblings }: Unit): boolean {
  if (node.mark === '.') return false;
  const stopped = siblings.filter(({ kind, mark }) => kind === 'khoan' && mark === '.');
  if (stopped.length === 0) return true;
  const before = siblings[siblings.indexOf(node) - 1];
  return before?.mark === '.' && before.value !== null && node.value === before.value + 1;
}

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
