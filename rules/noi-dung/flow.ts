/** Empty lines, the end mark and references inside the document. */
import type { Anatomy, BodyParagraph, StructureNode } from '../../src/anatomy/types.js';
import { defineRule, type Rule, shownText } from '../../src/engine/index.js';
import type { Paragraph } from '../../src/model/index.js';
import { isPlaceholder } from '../../src/text/blanks.js';
import { isPersonal } from '../make/presence-rule.js';
import { paragraphsAt } from '../mend/places.js';
import { reworded } from '../mend/words.js';
import { hasWords } from './body-text.js';

/** Phụ lục I, Phần I, Mục II, khoản 6 điểm e: space between paragraphs is set, not typed. */
export const dongTrong: Rule = defineRule({
  id: 'noi-dung/dong-trong',
  clause: 'I/II.6.e',
  level: 'info',
  fix: 'unsafe',
  target: (anatomy) => anatomy.body.filter(({ area }) => area === 'main'),
  title: { vi: 'Không tạo khoảng cách bằng dòng trống', en: 'No spacing by empty lines' },
  messages: {
    empty: {
      vi: 'Có {count} dòng trống giữa các đoạn nội dung; nên đặt khoảng cách đoạn thay cho dòng trống.',
      en: 'There are {count} empty lines between paragraphs of the body; paragraph spacing is better.',
    },
  },
  mend: {
    vi: 'Xóa các dòng trống; mở hộp thoại Đoạn (Paragraph), đặt Sau (After) 6 pt.',
    en: 'Delete the empty lines and set After to 6 pt in the Paragraph dialog.',
  },
  *check(body, context) {
    const empty = body.filter((entry, at) =>
      entry.role === 'empty' ? between(body, at) : breaksTwice(entry, body[at + 1]),
    );
    if (empty.length === 0) return;
    yield context.finding(
      'empty',
      { count: empty.length },
      empty.map(({ paragraph }) => paragraph),
    );
  },
  *repair({ places }) {
    yield { kind: 'remove', at: paragraphsAt(places) };
  },
});

const flows = (entry: BodyParagraph | undefined): entry is BodyParagraph =>
  entry !== undefined && entry.cell === null && (entry.role === 'text' || entry.role === 'list');

/** A line left empty by manual breaks, inside a paragraph or at the end of one that another follows. */
function breaksTwice(entry: BodyParagraph, next: BodyParagraph | undefined): boolean {
  const { text, shapes } = entry.paragraph;
  if (!flows(entry) || shapes.length > 0 || !text.includes('\n')) return false;
  return /\S[^\S\n]*\n\s*\n\s*\S/.test(text) || (flows(next) && /\S[^\S\n]*\n\s*$/.test(text));
}

/** Running text right before and after, in one flow. */
function between(body: readonly BodyParagraph[], at: number): boolean {
  const { paragraph } = body[at]!;
  return (
    paragraph.shapes.length === 0 &&
    flows(body[at - 1]) &&
    flows(body[at + 1]) &&
    // A section's end stands in a paragraph of its own.
    body[at + 1]!.paragraph.section === paragraph.section
  );
}

const END_MARK = /\.\s*\/\s*\.$/;

/** What may stand at the end in its place. */
const OTHER_MARK = /\s*(?:[.;,!]|\.?\s*\/)?$/;

/** The last words of a text; what a pattern needs that asks for its end. */
const endOf = (text: string): string => text.trimEnd().slice(-40);

/** Phụ lục III, Mẫu 1.1 đến 1.10: the text ends with “./.”. */
export const ketThuc: Rule = defineRule({
  id: 'noi-dung/ket-thuc',
  clause: 'III/1.1-1.10',
  level: 'warning',
  fix: 'safe',
  target: lastText,
  title: { vi: 'Nội dung kết thúc bằng “./.”', en: 'The text ends with “./.”' },
  messages: {
    mark: {
      vi: 'Nội dung chưa kết thúc bằng dấu “./.” như mẫu của Nghị định.',
      en: 'The text does not end with “./.” as the official samples do.',
    },
  },
  mend: {
    vi: 'Đặt con trỏ ở cuối câu cuối cùng của nội dung, sửa dấu cuối thành “./.”.',
    en: 'At the end of the last sentence put “./.”.',
  },
  applies: (context) => {
    const { loaiVanBan, attachedOnly } = context.anatomy;
    return !EXEMPT.has(loaiVanBan ?? '') && !attachedOnly && !isPersonal(context);
  },
  *check(last, context) {
    const text = shownText(last.paragraph).trimEnd();
    if (END_MARK.test(endOf(text))) return;
    const from = Math.max(0, text.length - 40);
    yield context.finding(
      'mark',
      {},
      { paragraph: last.paragraph, from, to: text.length },
      {
        expected: './.',
        actual: text.slice(-12),
        outcome: last.certain ? 'fail' : 'review',
      },
    );
  },
  repair: ({ places }, { anatomy }) =>
    reworded(places, anatomy, (text) => (/[:…]$|\.\.$/.test(text) ? null : text.replace(OTHER_MARK, './.'))),
});

/** Agreements have no sample of their own. */
const EXEMPT: ReadonlySet<string> = new Set(['hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan', 'thu-cong']);

/** A blank or a field of a template at the end, or a name with nothing behind it yet. */
const ENDS_BLANK = /(?:\.{4}|…|_{3}|[}»>\]])[\s.;,/]*$|:\s*$/;

/** The last paragraph of the text; not certain where a table or a blank to fill ends it. */
function lastText({ body }: Anatomy): { readonly paragraph: Paragraph; readonly certain: boolean } | null {
  const main = body.filter(({ area, role }) => area === 'main' && role !== 'empty');
  const last = main.at(-1);
  if (!last) return null;
  if (last.role === 'table' || last.cell !== null) {
    return END_MARK.test(endOf(last.paragraph.text)) ? { paragraph: last.paragraph, certain: true } : null;
  }
  const { text } = last.paragraph;
  // The words to come bring their own end.
  if (isPlaceholder(text)) return null;
  const words = hasWords(text, 5) || /^\s*Trân trọng/.test(text);
  const certain = (last.role === 'text' || last.role === 'list') && words;
  return { paragraph: last.paragraph, certain: certain && !ENDS_BLANK.test(endOf(text)) };
}

const REFERENCE =
  /Điều\s+(\d{1,3})\s+(?:của\s+)?(Quyết định|Nghị quyết|Quy chế|Quy định|Chỉ thị|Điều lệ|Nội quy)\s+này/gu;

/** Phụ lục I, Phần I, Mục II, khoản 6 điểm c: an article referred to is there. */
export const thamChieu: Rule = defineRule({
  id: 'noi-dung/tham-chieu',
  clause: 'I/II.6.c',
  level: 'warning',
  fix: 'none',
  target: ({ body }) =>
    body.filter(({ area, role }) => area === 'main' && role !== 'empty' && role !== 'quoted'),
  title: { vi: 'Điều được dẫn chiếu có trong văn bản', en: 'Articles referred to exist' },
  messages: {
    missing: {
      vi: 'Văn bản dẫn chiếu “{cited}” nhưng không có điều này.',
      en: 'The document refers to “{cited}”, which it does not have.',
    },
  },
  mend: {
    vi: 'Kiểm tra lại số điều được dẫn chiếu và sửa cho đúng.',
    en: 'Check the number of the article and correct it.',
  },
  applies: ({ anatomy }) => articlesOf(anatomy.structure).size > 0,
  *check(body, context) {
    const { structure, loaiVanBan, vanBanKemTheo } = context.anatomy;
    const known = articlesOf(structure);
    for (const { paragraph } of body) {
      if (!paragraph.text.includes('này')) continue;
      for (const match of paragraph.text.matchAll(REFERENCE)) {
        if (known.has(Number(match[1])) || !namesThis(match[2]!, loaiVanBan) || vanBanKemTheo.length > 0)
          continue;
        const place = { paragraph, from: match.index, to: match.index + match[0].length };
        yield context.finding('missing', { cited: match[0] }, place);
      }
    }
  },
});

/** “Quyết định này” in a quyết định. */
function namesThis(word: string, type: string | null): boolean {
  const slugs: Readonly<Record<string, string>> = {
    'Quyết định': 'quyet-dinh',
    'Nghị quyết': 'nghi-quyet',
    'Quy chế': 'quy-che',
    'Quy định': 'quy-dinh',
    'Chỉ thị': 'chi-thi',
  };
  return slugs[word] === type;
}

function articlesOf(nodes: readonly StructureNode[]): Set<number> {
  const found = new Set<number>();
  const walk = (list: readonly StructureNode[]): void => {
    for (const node of list) {
      if (node.kind === 'dieu' && node.value !== null) found.add(node.value);
      walk(node.children);
    }
  };
  walk(nodes);
  return found;
}
