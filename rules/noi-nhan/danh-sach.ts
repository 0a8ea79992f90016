import type { Entry } from '../../src/anatomy/types.js';
import { defineRule } from '../../src/engine/index.js';
import { spanWidth } from '../../src/layout/index.js';
import { mm } from '../../src/model/index.js';
import { endsBlank, isHyphen } from '../kinh-gui/list.js';
import { withEndMark, withHyphens } from '../mend/lists.js';
import { atLeftEdge } from '../mend/places.js';
import { keptOf, rawOf } from './entries.js';

/** Farther from the left edge of its column than this, a hyphen does not stand at the edge. */
const EDGE = mm(6);

export const gachDauDong = defineRule({
  id: 'noi-nhan/gach-dau-dong',
  clause: 'I/II.9.d',
  level: 'error',
  fix: 'safe',
  target: (anatomy) => anatomy.noiNhan,
  title: { vi: 'Gạch đầu dòng trong danh sách nơi nhận', en: 'Hyphens of the recipients' },
  messages: {
    missing: {
      vi: 'Mỗi nơi nhận phải trên một dòng riêng, đầu dòng có gạch đầu dòng (-).',
      en: 'Each recipient must stand on its own line with a leading hyphen (-).',
    },
    other: {
      vi: 'Đầu dòng nơi nhận dùng dấu “{found}”; phải dùng gạch đầu dòng (-).',
      en: 'The recipients are marked with “{found}”; it must be a hyphen (-).',
    },
    sub: {
      vi: 'Danh sách nơi nhận có dòng con đánh dấu “+”; hãy xem có cần tách thành dòng riêng có gạch đầu dòng không.',
      en: 'Some recipients are marked “+” below others; please look whether they need lines with hyphens.',
    },
    edge: {
      vi: 'Gạch đầu dòng của nơi nhận phải sát lề trái.',
      en: 'The hyphens of the recipients must stand at the left edge.',
    },
    shared: {
      vi: 'Có dòng ghi nhiều nơi nhận, mỗi nơi một gạch đầu dòng; mỗi nơi phải trên một dòng riêng.',
      en: 'Several recipients with hyphens share a line; each must stand on its own.',
    },
  },
  mend: {
    vi: 'Mỗi nơi nhận một dòng, gõ “- ” ở đầu dòng, thụt lề 0.',
    en: 'One recipient a line, “- ” at its start, no indent.',
  },
  *check(entries, context) {
    const lines = (list: readonly Entry[]) => list.map(({ line }) => line);
    const bare = entries.filter(({ bullet }) => bullet === '');
    if (bare.length > 0) yield context.finding('missing', {}, lines(bare));
    const other = entries.filter(({ bullet }) => bullet !== '' && bullet !== '+' && !isHyphen(bullet));
    const [first] = other;
    if (first) yield context.finding('other', { found: first.bullet }, lines(other));
    const sub = entries.filter(({ bullet }) => bullet === '+');
    if (sub.length > 0) yield context.finding('sub', {}, lines(sub), { outcome: 'review', fix: 'none' });
    const shared = entries.filter((entry) => /[;.]\s*[-–]\s+\p{Lu}/u.test(rawOf(entry)));
    if (shared.length > 0) yield context.finding('shared', {}, lines(shared), { fix: 'none' });
    const aside = entries.filter((entry) => isHyphen(entry.bullet) && pushedBy(entry) > EDGE);
    if (aside.length > 0) yield context.finding('edge', {}, lines(aside));
  },
  *repair({ messageId, places }, { anatomy }) {
    const entries = anatomy.noiNhan.filter(({ line }) => places.includes(line));
    if (messageId === 'edge') yield* atLeftEdge(entries.map(({ line }) => line));
    else yield* withHyphens(entries, anatomy);
  },
});

/** Distance of the hyphen from the left edge of its column, twips; 0 where other text stands before it. */
function pushedBy({ line: { paragraph, from } }: Entry): number {
  const { alignment, indent } = paragraph.format;
  if (alignment !== 'left' && alignment !== 'both') return 0;
  const start = paragraph.text.lastIndexOf('\n', from - 1) + 1;
  if (paragraph.text.slice(start, from).trim() !== '') return 0;
  const typed = paragraph.label ? 0 : spanWidth(paragraph, start, from).width;
  return indent.left + (start === 0 ? indent.firstLine : 0) + typed;
}

export const dauCuoi = defineRule({
  id: 'noi-nhan/dau-cuoi',
  clause: 'I/II.9.d',
  level: 'error',
  fix: 'safe',
  target: (anatomy) =>
    anatomy.noiNhan.length > 0 ? { entries: anatomy.noiNhan, kept: keptOf(anatomy) } : null,
  title: { vi: 'Dấu cuối dòng trong danh sách nơi nhận', en: 'End marks of the recipients' },
  messages: {
    semicolon: {
      vi: 'Cuối mỗi dòng nơi nhận phải có dấu chấm phẩy; còn {count} dòng chưa đúng.',
      en: 'Each recipient must end with a semicolon; {count} lines do not.',
    },
    stop: {
      vi: 'Dòng cuối cùng của danh sách nơi nhận phải kết thúc bằng dấu chấm.',
      en: 'The last line of the recipients must end with a full stop.',
    },
    both: {
      vi: 'Cuối mỗi dòng nơi nhận phải có dấu chấm phẩy (còn {count} dòng chưa đúng), cuối dòng cuối cùng phải có dấu chấm.',
      en: 'Each recipient must end with a semicolon ({count} lines do not) and the last with a full stop.',
    },
  },
  mend: {
    vi: 'Gõ dấu chấm phẩy ở cuối từng dòng, dấu chấm ở cuối dòng “Lưu”.',
    en: 'Type a semicolon at each end and a full stop after “Lưu ...”.',
  },
  *check({ entries, kept }, context) {
    const last = entries.at(-1)!;
    const wrong = entries.slice(0, -1).filter((entry) => !endsWell(entry, ';') && !leadsList(entry, entries));
    // Behind the drafter's name or code practice varies; noi-nhan/luu speaks of it.
    const closed = endsWell(last, '.') || (last === kept?.entry && kept.tail !== '');
    const places = [...wrong, ...(closed ? [] : [last])].map(({ line, more }) => more.at(-1) ?? line);
    const count = wrong.length;
    if (count > 0 && !closed) yield context.finding('both', { count }, places);
    else if (count > 0) yield context.finding('semicolon', { count }, places);
    else if (!closed) yield context.finding('stop', {}, places);
  },
  *repair({ places }, { anatomy }) {
    const { noiNhan } = anatomy;
    const wrong = noiNhan.filter(({ line, more }) => places.includes(more.at(-1) ?? line));
    const last = wrong.filter((entry) => entry === noiNhan.at(-1));
    yield* withEndMark(wrong.slice(0, wrong.length - last.length), ';', anatomy);
    yield* withEndMark(last, '.', anatomy);
  },
});

function endsWell(entry: Entry, mark: string): boolean {
  return entry.endMark === mark || endsBlank(entry);
}

/** `- Sở Nội vụ:` over entries marked `+`. */
function leadsList(entry: Entry, entries: readonly Entry[]): boolean {
  return (
    entry.bullet === '+' || (entry.endMark === ':' && entries[entries.indexOf(entry) + 1]?.bullet === '+')
  );
}
