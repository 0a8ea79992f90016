import { defineRule } from '../../src/engine/index.js';
import { capitalise, startsUpper } from '../../src/text/case.js';
import { fold } from '../../src/text/fold.js';
import { KIND_WORDS, NAMED_AFTER_PERSONS } from '../data/place-names.js';
import { isOfType, isPersonal } from '../make/presence-rule.js';
import { hasField } from '../make/worded.js';
import { reworded } from '../mend/words.js';
import { type DateLine, dateLineOf, placeLineOf } from './date-line.js';
import { fullPlace } from './full-place.js';

const withoutDate = isOfType('bien-ban');
const perhapsDated = isOfType('hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan');

export const co = defineRule({
  id: 'dia-danh/co',
  clause: 'Đ8.2.d, I/II.4',
  level: 'error',
  fix: 'none',
  title: { vi: 'Có địa danh và thời gian ban hành', en: 'Place and date of issue are there' },
  messages: {
    missing: {
      vi: 'Văn bản phải có địa danh và thời gian ban hành.',
      en: 'The document must have a place and a date of issue.',
    },
    perhaps: {
      vi: 'Không thấy địa danh và thời gian ban hành; hãy xem loại văn bản này có cần ghi không.',
      en: 'There is no place and date of issue; please look whether this kind of document needs them.',
    },
    place: {
      vi: 'Trước ngày, tháng, năm ban hành phải ghi địa danh.',
      en: 'The place must stand before the date of issue.',
    },
  },
  mend: {
    vi: 'Dưới Quốc hiệu và Tiêu ngữ, gõ địa danh, dấu phẩy rồi “ngày    tháng    năm”.',
    en: 'Below the national name and motto type the place, a comma and the date.',
  },
  applies: (context) =>
    context.anatomy.components.has('diaDanhThoiGian') ||
    !(context.anatomy.attachedOnly || isPersonal(context) || withoutDate(context)),
  *check(anatomy, context) {
    const doubtful = anatomy.phamVi === 'chuyen-nganh' || perhapsDated(context);
    const found = dateLineOf(anatomy);
    if (!found) {
      yield doubtful
        ? context.finding('perhaps', {}, [], { outcome: 'review' })
        : context.finding('missing', {}, []);
    } else if (found.date && found.before.trim() === '') {
      const outcome = doubtful || withoutDate(context) ? 'review' : 'fail';
      yield context.finding('place', {}, found.line, { outcome });
    }
  },
});

/** The line with a comma and a space between place and date. */
function withComma(text: string, { before, place }: DateLine): string | null {
  const end = before.indexOf(place) + place.length;
  return text.startsWith(before) ? `${text.slice(0, end)}, ${text.slice(before.length)}` : null;
}

export const dauPhay = defineRule({
  id: 'dia-danh/dau-phay',
  clause: 'I/II.4.c',
  level: 'error',
  fix: 'safe',
  target: (anatomy) => {
    const found = dateLineOf(anatomy);
    return found && found.place !== '' && found.date ? found : null;
  },
  title: { vi: 'Dấu phẩy sau địa danh', en: 'Comma after the place' },
  messages: {
    comma: {
      vi: 'Sau địa danh phải có dấu phẩy: “{expected}”.',
      en: 'A comma must follow the place: “{expected}”.',
    },
  },
  mend: { vi: 'Gõ dấu phẩy ngay sau địa danh.', en: 'Type a comma right after the place.' },
  *check({ line, place, mark, text }, context) {
    if (mark.startsWith(',')) return;
    const drawn = /[.…_]$/.test(place) && mark === '';
    const expected = `${place}, ngày ...`;
    const outcome = drawn ? 'review' : 'fail';
    yield context.finding('comma', { expected }, line, { expected, actual: text, outcome });
  },
  *repair({ places }, { anatomy }) {
    const found = dateLineOf(anatomy);
    if (found) yield* reworded(places, anatomy, (text) => withComma(text, found));
  },
});

const WORDS = /\p{L}[\p{L}\p{M}]*/gu;

/** Whether a word of the place, by its number, is left small: the kind of a unit behind the first word. */
const staysSmall = (word: string, index: number): boolean => index > 0 && KIND_WORDS.has(word.toLowerCase());

function withInitials(place: string): string {
  let index = 0;
  return place.replace(WORDS, (word) => (staysSmall(word, index++) ? word : capitalise(word)));
}

export const vietHoa = defineRule({
  id: 'dia-danh/viet-hoa',
  clause: 'I/II.4.c',
  level: 'error',
  fix: 'safe',
  target: placeLineOf,
  title: { vi: 'Viết hoa địa danh', en: 'Capitals of the place' },
  messages: {
    initials: {
      vi: 'Các chữ cái đầu của địa danh phải viết hoa; “{found}” còn viết thường.',
      en: 'The initial letters of the place must be capitals; “{found}” is not.',
    },
  },
  mend: {
    vi: 'Viết hoa chữ cái đầu của từng âm tiết trong tên riêng.',
    en: 'Capitalise each syllable of the name.',
  },
  *check({ line, place }, context) {
    const words = place.match(WORDS) ?? [];
    const small = words.filter((word, index) => !startsUpper(word) && !staysSmall(word, index));
    if (small.length === 0 || line.paragraph.runs.some(({ format }) => format.caps)) return;
    yield context.finding('initials', { found: small.join(' ') }, line, { actual: place });
  },
  *repair({ places }, { anatomy }) {
    const place = placeLineOf(anatomy)?.place;
    if (place) yield* reworded(places, anatomy, (text) => text.replace(place, withInitials(place)));
  },
});

/** `TP.`, `Tp`, `TX.`, `Q.1`, `P. 5`: a kind of unit cut short. */
const SHORT_KIND = /(?<!\p{L})(?:T\.?P|T\.?X|T\.?T|[QPHX])(?:\s*\.|\s+(?=\p{Lu}\p{Ll}|\d)|(?=\d))/iu;
/** `HN`, `HCM`, `TPHCM`: capitals alone, no syllable among them. */
const INITIALS =
  /(?<!\p{L})(?:TP\.?\s?)?(?:HCM|HN|ĐN|BRVT|BR-VT|TPHCM|TP|[BCDĐGHKLMNPQRSTVX]{2,4})(?!\p{L})/u;

export const tenDayDu = defineRule({
  id: 'dia-danh/ten-day-du',
  clause: 'I/II.4.a',
  level: 'warning',
  fix: 'unsafe',
  target: placeLineOf,
  title: { vi: 'Địa danh viết đầy đủ', en: 'Full name of the place' },
  messages: {
    short: {
      vi: 'Địa danh phải là tên gọi chính thức, không viết tắt; đang ghi “{place}”.',
      en: 'The place must be the official name, not abbreviated; it reads “{place}”.',
    },
    kind: {
      vi: 'Đơn vị hành chính đặt theo tên người, chữ số hoặc sự kiện lịch sử phải ghi đủ cả cấp đơn vị; đang ghi “{place}”.',
      en: 'A unit named after a person, a number or an event must be written with its kind; it reads “{place}”.',
    },
  },
  mend: {
    vi: 'Ghi tên đầy đủ, ví dụ: Thành phố Hồ Chí Minh, Quận 1, Phường 5.',
    en: 'Write the full name: Thành phố Hồ Chí Minh, Quận 1, Phường 5.',
  },
  *check({ line, place }, context) {
    if (hasField(line)) return;
    if (SHORT_KIND.test(place) || INITIALS.test(place)) {
      yield context.finding('short', { place }, line, { actual: place });
    } else if (NAMED_AFTER_PERSONS.has(fold(place)) || /^\d+$/.test(place)) {
      const [expected] = fold(place) === 'hồ chí minh' ? ['Thành phố Hồ Chí Minh'] : [];
      yield context.finding('kind', { place }, line, { actual: place, ...(expected ? { expected } : {}) });
    }
  },
  *repair({ places, args: { place } }, { anatomy }) {
    const asked = fullPlace(String(place));
    if (asked) yield* reworded(places, anatomy, (text) => text.replace(String(place), asked));
  },
});
