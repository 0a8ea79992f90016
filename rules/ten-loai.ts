/** Tên loại văn bản: Điều 7; Phụ lục I, Phần I, Mục II, khoản 5. */
import { documentTypes } from '../src/anatomy/data/document-types.js';
import { defineRule, placeText, type Rule } from '../src/engine/index.js';
import { isSampleWords } from '../src/text/blanks.js';
import { editDistance } from '../src/text/distance.js';
import { fold } from '../src/text/fold.js';
import { TYPE_STYLES } from './data/type-styles.js';
import { alignRule } from './make/align-rule.js';
import { caseRule } from './make/case-rule.js';
import { isPersonal } from './make/presence-rule.js';
import { sizeRule } from './make/size-rule.js';
import { styleRule } from './make/style-rule.js';
import { hasField, wordedLines } from './make/worded.js';

const presented = { clause: 'I/II.5.b', target: 'tenLoai', style: TYPE_STYLES.tenLoai } as const;

/** Công văn and thư công show no name of their type. */
const NAMELESS = ['cong-van', 'thu-cong'];

const co = defineRule({
  id: 'ten-loai/co',
  clause: 'Đ8.2.đ, I/II.5',
  level: 'error',
  fix: 'none',
  title: { vi: 'Có tên loại văn bản', en: 'The name of the type is there' },
  messages: {
    missing: {
      vi: 'Văn bản không phải công văn thì phải ghi tên loại văn bản.',
      en: 'A document that is no official letter must show the name of its type.',
    },
    perhaps: {
      vi: 'Không thấy tên loại văn bản; hãy xem mẫu này có cần ghi không.',
      en: 'There is no name of a type; please look whether this form needs it.',
    },
  },
  mend: {
    vi: 'Thêm một dòng ghi tên loại văn bản, chữ in hoa, đậm, canh giữa, dưới phần số, ký hiệu.',
    en: 'Add a line with the name of the type, bold capitals, centred, below the number.',
  },
  // A phụ lục in a file of its own is no document with a type.
  applies: ({ anatomy }) =>
    anatomy.components.has('tenLoai') ||
    !(NAMELESS.includes(anatomy.loaiVanBan ?? '') || (anatomy.attachedOnly && anatomy.phuLuc.length > 0)),
  *check({ components, phamVi }, context) {
    if (components.has('tenLoai')) return;
    yield phamVi === 'chuyen-nganh'
      ? context.finding('perhaps', {}, [], { outcome: 'review' })
      : context.finding('missing', {}, []);
  },
});

const danhMuc = defineRule({
  id: 'ten-loai/danh-muc',
  clause: 'Đ7',
  level: 'warning',
  fix: 'none',
  target: 'tenLoai',
  title: { vi: 'Tên loại thuộc danh mục của Điều 7', en: 'A type listed in Điều 7' },
  messages: {
    misspelt: {
      vi: 'Tên loại văn bản viết là “{found}”; tên đúng là “{expected}”.',
      en: 'The type is written “{found}”; its name is “{expected}”.',
    },
    other: {
      vi: '“{found}” không có trong 29 loại văn bản hành chính của Điều 7; đây có thể là văn bản chuyên ngành hoặc văn bản kèm theo, theo mẫu riêng của ngành.',
      en: '“{found}” is none of the 29 types of Điều 7; it may be a document of a special field or one attached to another.',
    },
  },
  applies: ({ anatomy }) => !anatomy.attachedOnly,
  *check(part, context) {
    const [line] = part.lines;
    if (!line || hasField(line) || isSampleWords(line.text)) return;
    const found = placeText(line);
    const type = documentTypes.find(({ slug }) => slug === context.anatomy.loaiVanBan);
    if (type && fold(found).startsWith(fold(type.name))) return;
    const expected = type?.name.toUpperCase() ?? nearestType(found);
    if (expected) yield context.finding('misspelt', { found, expected }, line, { expected, actual: found });
    else if (!isPersonal(context))
      yield context.finding('other', { found }, line, { outcome: 'review', actual: found, level: 'info' });
  },
});

/** The type whose name is one or two slips away, in capitals. */
function nearestType(found: string): string | null {
  const title = fold(found);
  const slips = (name: string) => (name.length >= 8 ? 2 : 1);
  const near = documentTypes.find(({ name }) => editDistance(title, fold(name), slips(name)) <= slips(name));
  return near ? near.name.toUpperCase() : null;
}

export const tenLoai: readonly Rule[] = [
  co,
  danhMuc,
  caseRule({ id: 'ten-loai/in-hoa', ...presented, target: wordedLines('tenLoai') }),
  sizeRule({ id: 'ten-loai/co-chu', ...presented }),
  styleRule({ id: 'ten-loai/kieu-chu', ...presented }),
  alignRule({
    id: 'ten-loai/canh-giua',
    ...presented,
    under: { vi: 'theo chiều ngang văn bản', en: 'across the text' },
  }),
];
