/** Names of bodies, regions, honours, feast days, events and foreign places: the rules that ask the lexicon alone. */
import type { Rule } from '../../src/engine/index.js';
import { grades } from '../data/honours.js';
import type { NameFound } from '../prose/names.js';
import type { Prose } from '../prose/prose.js';
import { isQuoted } from '../prose/quotes.js';
import { recased, type Slip } from '../prose/slips.js';
import { wordRule } from '../prose/word-rule.js';
import { type NameKind, namesIn } from './lexicon.js';
import { nameSlips } from './name-slips.js';

export const dacBiet: Rule = wordRule({
  id: 'viet-hoa/dac-biet',
  clause: 'II/III.1.c',
  level: 'error',
  fix: 'safe',
  title: {
    vi: 'Viết hoa Thủ đô Hà Nội, Thành phố Hồ Chí Minh',
    en: 'Capitals of Thủ đô Hà Nội and Thành phố Hồ Chí Minh',
  },
  reason: {
    vi: 'hai tên này là trường hợp viết hoa đặc biệt',
    en: 'these two names are special cases',
  },
  slips: (prose) => nameSlips(prose, ['special']),
});

/** Words after which two directions are only a direction: `gió hướng Đông nam`. */
const BEFORE_DIRECTIONS: ReadonlySet<string> = new Set(['hướng', 'phía', 'gió', 'mùa', 'về']);

function isDirection(prose: Prose, first: number): boolean {
  return BEFORE_DIRECTIONS.has(prose.near(first, -1)?.key ?? '');
}

export const vungMien: Rule = wordRule({
  id: 'viet-hoa/vung-mien',
  clause: 'II/III.1.đ',
  level: 'warning',
  fix: 'safe',
  title: { vi: 'Viết hoa tên vùng, miền, khu vực', en: 'Capitals of regions' },
  reason: {
    vi: 'tên vùng, miền, khu vực viết hoa chữ cái đầu các âm tiết tạo thành tên gọi',
    en: 'the syllables that make the name of a region are capitalised',
  },
  slips: (prose) => nameSlips(prose, ['region'], ({ first }) => isDirection(prose, first)),
});

export const diaDanhNuocNgoai: Rule = wordRule({
  id: 'viet-hoa/dia-danh-nuoc-ngoai',
  clause: 'II/III.2',
  level: 'info',
  fix: 'none',
  title: { vi: 'Viết hoa địa danh nước ngoài', en: 'Capitals of foreign places' },
  reason: {
    vi: 'địa danh âm Hán - Việt viết hoa các âm tiết; địa danh phiên âm trực tiếp chỉ viết hoa âm tiết đầu của mỗi thành phần',
    en: 'Sino-Vietnamese names capitalise every syllable, transcribed names the first of each part',
  },
  slips: (prose) => nameSlips(prose, ['foreignPlace']),
});

export const tenNguoiNuocNgoai: Rule = wordRule({
  id: 'viet-hoa/ten-nguoi-nuoc-ngoai',
  clause: 'II/II.2',
  level: 'info',
  fix: 'none',
  title: { vi: 'Viết hoa tên người nước ngoài phiên âm', en: 'Capitals of transcribed foreign names' },
  reason: {
    vi: 'tên phiên âm trực tiếp chỉ viết hoa âm tiết đầu của mỗi thành phần; tên âm Hán - Việt viết hoa các âm tiết',
    en: 'transcribed names capitalise the first syllable of each part, Sino-Vietnamese names every syllable',
  },
  slips: (prose) => nameSlips(prose, ['foreignPerson']),
});

export const coQuan: Rule = wordRule({
  id: 'viet-hoa/co-quan',
  clause: 'II/IV.1',
  level: 'warning',
  fix: 'safe',
  title: { vi: 'Viết hoa tên cơ quan, tổ chức', en: 'Capitals of names of bodies' },
  reason: {
    vi: 'tên cơ quan, tổ chức viết hoa chữ cái đầu của các từ chỉ loại hình, chức năng, lĩnh vực hoạt động',
    en: 'the name of a body capitalises the words for its kind and its field',
  },
  slips: (prose) => nameSlips(prose, ['body']),
});

export const huanChuong: Rule = wordRule({
  id: 'viet-hoa/huan-chuong',
  clause: 'II/V.2',
  level: 'warning',
  fix: 'safe',
  title: {
    vi: 'Viết hoa tên huân chương, huy chương, danh hiệu',
    en: 'Capitals of orders, medals and honours',
  },
  reason: {
    vi: 'tên huân chương, huy chương, danh hiệu vinh dự viết hoa các thành phần tạo thành tên riêng và từ chỉ thứ, hạng',
    en: 'orders, medals and honours capitalise the parts of their names and the words of grade',
  },
  *slips(prose) {
    yield* nameSlips(prose, ['honour']);
    yield* gradeSlips(prose);
  },
});

const GRADES: ReadonlySet<string> = new Set(grades.map((grade) => grade.toLowerCase()));

/** `Huân chương Lao động hạng nhất`. */
function* gradeSlips(prose: Prose): Iterable<Slip> {
  const ends = new Set(namesIn(prose).flatMap(({ name, last }) => (name.kind === 'honour' ? [last] : [])));
  for (const at of prose.at('hạng')) {
    const grade = prose.near(at, 1);
    if (!ends.has(at - 1) || !grade || grade.shape !== 'lower' || !GRADES.has(grade.key)) continue;
    const slip = isQuoted(prose, at) ? null : recased(prose, at, ['small', 'capital']);
    if (slip) yield slip;
  }
}

export const ngayLe: Rule = wordRule({
  id: 'viet-hoa/ngay-le',
  clause: 'II/V.5',
  level: 'warning',
  fix: 'safe',
  title: { vi: 'Viết hoa tên ngày lễ, ngày kỷ niệm', en: 'Capitals of feast and memorial days' },
  reason: {
    vi: 'tên ngày lễ, ngày kỷ niệm viết hoa chữ cái đầu của âm tiết tạo thành tên gọi',
    en: 'the syllables that make the name of the day are capitalised',
  },
  slips: (prose) => nameSlips(prose, ['feast']),
});

export const namAmLich: Rule = wordRule({
  id: 'viet-hoa/nam-am-lich',
  clause: 'II/V.8.a',
  level: 'warning',
  fix: 'safe',
  title: { vi: 'Viết hoa tên năm âm lịch', en: 'Capitals of lunar years' },
  reason: {
    vi: 'tên năm âm lịch viết hoa chữ cái đầu của tất cả các âm tiết',
    en: 'every syllable of the name of a lunar year is capitalised',
  },
  slips: (prose) => nameSlips(prose, ['lunarYear']),
});

export const suKien: Rule = wordRule({
  id: 'viet-hoa/su-kien',
  clause: 'II/V.9',
  level: 'warning',
  fix: 'safe',
  title: { vi: 'Viết hoa sự kiện lịch sử, triều đại', en: 'Capitals of historical events and dynasties' },
  reason: {
    vi: 'viết hoa chữ cái đầu của các âm tiết tạo thành sự kiện, tên sự kiện, triều đại',
    en: 'the syllables of an event and its name, or of a dynasty, are capitalised',
  },
  slips: (prose) => nameSlips(prose, ['event']),
});

/** Words after which a river or hill is meant itself, not a firm, a park or a district named after it. */
const NEAR_FEATURES: ReadonlySet<string> = new Set(
  'trên ven dọc qua bờ ở từ đến của gần bên vượt'.split(' '),
);

function isOfAnother(prose: Prose, { first, name }: NameFound<NameKind>): boolean {
  return (
    name.letters[0] === 'small' &&
    prose.words[first]!.shape === 'capital' &&
    !NEAR_FEATURES.has(prose.near(first, -1)?.key ?? '')
  );
}

export const diaHinh: Rule = wordRule({
  id: 'viet-hoa/dia-hinh',
  clause: 'II/III.1.d',
  level: 'info',
  fix: 'none',
  title: { vi: 'Viết hoa địa danh có từ chỉ địa hình', en: 'Capitals of names of rivers, hills and lakes' },
  reason: {
    vi: 'từ chỉ địa hình là một phần của tên thì viết hoa, đi liền trước tên riêng thì viết thường',
    en: 'the word for the feature is capital as part of the name, small before it',
  },
  slips: (prose) => nameSlips(prose, ['feature'], (found) => isOfAnother(prose, found)),
});

export const tacPham: Rule = wordRule({
  id: 'viet-hoa/tac-pham',
  clause: 'II/V.10',
  level: 'info',
  fix: 'none',
  title: { vi: 'Viết hoa tên tác phẩm, sách báo, tạp chí', en: 'Capitals of works and papers' },
  reason: {
    vi: 'tên tác phẩm, sách báo, tạp chí viết hoa chữ cái đầu của âm tiết thứ nhất tạo thành tên',
    en: 'the first syllable of the title of a work or paper is capitalised',
  },
  slips: (prose) => nameSlips(prose, ['work']),
});
