/** Nhân dân, Nhà nước; Đảng standing for a name: Phụ lục II, Mục V, khoản 1 and 4. */
import type { Rule } from '../../src/engine/index.js';
import { lines } from '../data/lines.js';
import type { Prose } from '../prose/prose.js';
import { isQuoted } from '../prose/quotes.js';
import { recased, type Slip } from '../prose/slips.js';
import { wordRule } from '../prose/word-rule.js';
import { isInName } from './lexicon.js';

/** Words after which nhân dân is a noun of its own: the people, not the people's. */
const BEFORE_PEOPLE = phrases(`
  tầng lớp
  quần chúng
  toàn thể
  đông đảo
  đảng và
  đảng
  nhà nước và
  cán bộ và
  cán bộ
  chiến sĩ và
  doanh nghiệp và
  chính quyền và
  đời sống
  đời sống của
  phục vụ
  sức khỏe
  ý kiến
  ý kiến của
  nguyện vọng
  nguyện vọng của
  lợi ích của
  quyền làm chủ của
  lòng tin của
  niềm tin của
  đóng góp của
  phản ánh của
  kiến nghị của
  nhu cầu của
  hướng dẫn
  vận động
  tuyên truyền
  huy động
  trong
  vì
`);

/** Words after which nhà nước is a noun of its own: the State, not the state's. */
const BEFORE_STATE = phrases(`
  đảng và
  đảng
  pháp luật của
  chính sách của
  chủ trương của
  quy định của
  lợi ích của
  tài sản của
  quản lý của
  vốn của
  chế độ của
  hỗ trợ của
  quan tâm của
  do
  được
  trước
`);

/** Words after the noun with which it means something else. */
const NOT_BEFORE: ReadonlySet<string> = new Set(['tệ', 'pháp', 'tự', 'ta', 'giao']);

interface Phrases {
  /** Each phrase as its words from the last to the first. */
  readonly byLast: ReadonlyMap<string, readonly (readonly string[])[]>;
}

function phrases(text: string): Phrases {
  const byLast = new Map<string, (readonly string[])[]>();
  for (const phrase of lines(text)) {
    const words = phrase.split(' ').reverse();
    const same = byLast.get(words[0]!);
    if (same) same.push(words);
    else byLast.set(words[0]!, [words]);
  }
  return { byLast };
}

/** Whether one of the phrases stands before a word. A comma may part the last word from it: `Đảng, nhà nước`. */
function follows(prose: Prose, at: number, { byLast }: Phrases): boolean {
  const gap = prose.gap(at);
  if (gap === 'other' || gap === 'dash') return false;
  const candidates = byLast.get(prose.near(at, -1)?.key ?? '') ?? [];
  return candidates.some(
    (words) =>
      (gap === 'space' || LISTED.has(words[0]!)) &&
      words.every((word, index) => prose.near(at, -1 - index)?.key === word),
  );
}

/** Words that a comma may follow in a list of bodies. */
const LISTED: ReadonlySet<string> = new Set(['đảng']);

function* nouns(prose: Prose, first: string, second: string, before: Phrases): Iterable<Slip> {
  for (const at of prose.at(first)) {
    const next = prose.near(at, 1);
    if (next?.key !== second || prose.gap(at + 1) !== 'space') continue;
    if (prose.words[at]!.shape !== 'lower' || next.shape !== 'lower') continue;
    if (isInName(prose, at) || isQuoted(prose, at) || NOT_BEFORE.has(prose.near(at, 2)?.key ?? '')) continue;
    if (!follows(prose, at, before)) continue;
    const slip = recased(prose, at, ['capital', 'small']);
    if (slip) yield slip;
  }
}

export const nhanDanNhaNuoc: Rule = wordRule({
  id: 'viet-hoa/nhan-dan-nha-nuoc',
  clause: 'II/V.1',
  level: 'warning',
  fix: 'safe',
  title: { vi: 'Viết hoa Nhân dân, Nhà nước', en: 'Capitals of Nhân dân and Nhà nước' },
  reason: {
    vi: 'danh từ Nhân dân, Nhà nước viết hoa chữ cái đầu',
    en: 'the nouns Nhân dân and Nhà nước begin with a capital',
  },
  *slips(prose) {
    yield* nouns(prose, 'nhân', 'dân', BEFORE_PEOPLE);
    yield* nouns(prose, 'nhà', 'nước', BEFORE_STATE);
  },
});

/** Words after which đảng stands for the Party's name. */
const BEFORE_PARTY = phrases(`
  lãnh đạo của
  chủ trương của
  đường lối của
  nghị quyết của
  điều lệ
  sự nghiệp của
  kỷ luật của
`);

/** `của đảng và nhà nước`, `đường lối của đảng`. */
function* party(prose: Prose): Iterable<Slip> {
  for (const at of prose.at('đảng')) {
    if (prose.words[at]!.shape !== 'lower' || isInName(prose, at) || isQuoted(prose, at)) continue;
    const next = prose.near(at, 1);
    const gap = next ? prose.gap(at + 1) : 'other';
    const listed =
      (gap === 'comma' && next?.key === 'nhà' && prose.near(at, 2)?.key === 'nước') ||
      (next?.key === 'và' && prose.near(at, 2)?.key === 'nhà' && prose.near(at, 3)?.key === 'nước');
    const alone = follows(prose, at, BEFORE_PARTY) && (gap !== 'space' || AFTER_PARTY.has(next?.key ?? ''));
    if (!listed && !alone) continue;
    const slip = recased(prose, at, ['capital']);
    if (slip) yield slip;
  }
}

const AFTER_PARTY: ReadonlySet<string> = new Set(['và', 'về', 'là', 'đối', 'trong', 'cộng', 'ta']);

export const danhTuRiengHoa: Rule = wordRule({
  id: 'viet-hoa/danh-tu-rieng-hoa',
  clause: 'II/V.4',
  level: 'info',
  fix: 'none',
  title: { vi: 'Viết hoa danh từ chung đã riêng hóa', en: 'Capitals of common nouns used as names' },
  reason: {
    vi: 'danh từ chung đã riêng hóa, đứng thay cho tên và thể hiện sự trân trọng, viết hoa chữ cái đầu',
    en: 'a common noun that stands for a name, with respect, begins with a capital',
  },
  slips: party,
});
