/** Trích yếu nội dung của văn bản có tên loại: Phụ lục I, Phần I, Mục II, khoản 5. */
import { documentTypes } from '../src/anatomy/data/document-types.js';
import type { Anatomy } from '../src/anatomy/types.js';
import { defineRule, type Rule } from '../src/engine/index.js';
import { isPlaceholder } from '../src/text/blanks.js';
import { TYPE_STYLES } from './data/type-styles.js';
import { alignRule } from './make/align-rule.js';
import { caseRule } from './make/case-rule.js';
import { isOfType, isPersonal } from './make/presence-rule.js';
import { ruleLengthRule } from './make/rule-length.js';
import { ruleLineRule } from './make/rule-line.js';
import { sizeRule } from './make/size-rule.js';
import { styleRule } from './make/style-rule.js';
import { hasField, wordedLines } from './make/worded.js';
import { reworded } from './mend/words.js';

const presented = { clause: 'I/II.5.b', target: 'trichYeu', style: TYPE_STYLES.trichYeu } as const;

/** Types whose samples have none (Phụ lục III, Mẫu 1.8, 1.10); a công văn has its own, beside the number. */
const WITHOUT = ['giay-gioi-thieu', 'giay-nghi-phep', 'cong-van', 'thu-cong'];
const withoutStatement = ({ loaiVanBan }: Anatomy) => WITHOUT.includes(loaiVanBan ?? '');
/** Slips that go with something else, powers of attorney and contracts, whose title often says it all. */
const oftenWithout = isOfType(
  'phieu-gui',
  'phieu-chuyen',
  'phieu-bao',
  'giay-uy-quyen',
  'hop-dong',
  'giay-moi',
);

const isContract = isOfType('hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan');

/** Under the titles of other fields stands what belongs to the title itself as often as a statement. */
const statementLines = (anatomy: Anatomy) =>
  anatomy.loaiVanBan === null ? [] : wordedLines('trichYeu')(anatomy);

/** A row of dots will be written over; a field of a template prints in the style that it has. */
const writtenLines = ({ components }: Anatomy) =>
  (components.get('trichYeu')?.lines ?? []).filter((line) => hasField(line) || !isPlaceholder(line.text));

const co = defineRule({
  id: 'trich-yeu/co',
  clause: 'Đ8.2.đ, I/II.5',
  level: 'error',
  fix: 'none',
  target: 'tenLoai',
  title: { vi: 'Có trích yếu nội dung dưới tên loại', en: 'A statement of content follows the type' },
  messages: {
    missing: {
      vi: 'Ngay dưới tên loại văn bản phải có trích yếu nội dung.',
      en: 'A statement of content must stand right below the name of the type.',
    },
    perhaps: {
      vi: 'Dưới tên loại không thấy trích yếu nội dung; hãy xem loại văn bản này có cần ghi không.',
      en: 'No statement of content follows the type; please look whether this kind of document needs one.',
    },
  },
  mend: {
    vi: 'Thêm một câu hoặc cụm từ ngắn gọn nêu nội dung chủ yếu ở dòng ngay dưới tên loại.',
    en: 'Add a short phrase with the main content on the line below the type.',
  },
  applies: (context) => !withoutStatement(context.anatomy) && !isPersonal(context),
  *check(part, context) {
    const { anatomy } = context;
    if (anatomy.components.has('trichYeu') || saysMore(anatomy)) return;
    // Written beside the number, as a công văn has it: trich-yeu-cong-van/v-v speaks of it.
    if (anatomy.components.has('trichYeuCongVan')) return;
    const doubtful =
      anatomy.phamVi === 'chuyen-nganh' || anatomy.loaiVanBan === null || oftenWithout(context);
    yield doubtful
      ? context.finding('perhaps', {}, part.lines, { outcome: 'review' })
      : context.finding('missing', {}, part.lines);
  },
});

/** The line of the type goes on with the content: `BIÊN BẢN HỌP HỘI ĐỒNG ...`. */
function saysMore({ components, loaiVanBan }: Anatomy): boolean {
  const name = documentTypes.find(({ slug }) => slug === loaiVanBan)?.name ?? '';
  const length = components.get('tenLoai')?.lines.reduce((sum, { text }) => sum + text.trim().length, 0) ?? 0;
  return name !== '' && length > name.length + 4;
}

const dauCuoi = defineRule({
  id: 'trich-yeu/dau-cuoi',
  clause: 'I/II.5.a',
  level: 'info',
  fix: 'safe',
  target: ['trichYeu', 'trichYeuCongVan'],
  title: { vi: 'Cuối trích yếu không có dấu chấm', en: 'No full stop after the statement of content' },
  messages: {
    stop: {
      vi: 'Cuối trích yếu nội dung không nên có dấu chấm.',
      en: 'The statement of content is better without a full stop.',
    },
  },
  mend: { vi: 'Xóa dấu chấm cuối trích yếu.', en: 'Delete the full stop.' },
  *check(parts, context) {
    const ends = parts.flatMap((part) => part.lines.slice(-1));
    const stopped = ends.filter(({ text }) => /[^.…\s]\s*\.$/.test(text) && !/\bv\.\s?v\s*\.$/iu.test(text));
    if (stopped.length > 0) yield context.finding('stop', {}, stopped);
  },
  repair: ({ places }, { anatomy }) => reworded(places, anatomy, (text) => text.replace(/\s*\.$/, '')),
});

export const trichYeu: readonly Rule[] = [
  co,
  caseRule({ id: 'trich-yeu/in-thuong', ...presented, target: statementLines }),
  sizeRule({ id: 'trich-yeu/co-chu', ...presented }),
  styleRule({ id: 'trich-yeu/kieu-chu', ...presented, target: writtenLines }),
  alignRule({
    id: 'trich-yeu/canh-giua',
    ...presented,
    under: { vi: 'ngay dưới tên loại văn bản', en: 'right below the name of the type' },
  }),
  ruleLineRule({
    id: 'trich-yeu/duong-ke',
    ...presented,
    balanced: true,
    drawnShare: 0.4,
    doubtful: isContract,
  }),
  ruleLengthRule({
    id: 'trich-yeu/do-dai-duong-ke',
    ...presented,
    share: [1 / 3 - 0.05, 1 / 2 + 0.05],
    drawnShare: 0.4,
    asked: { vi: '1/3 đến 1/2 độ dài dòng chữ phía trên', en: '1/3 to 1/2 of the length of the words above' },
  }),
  dauCuoi,
];
