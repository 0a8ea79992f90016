/** Số, ký hiệu của văn bản: Phụ lục I, Phần I, Mục II, khoản 3. */
import { defineRule, type Rule } from '../src/engine/index.js';
import { TYPE_STYLES } from './data/type-styles.js';
import { alignRule } from './make/align-rule.js';
import { isOfType, isPersonal } from './make/presence-rule.js';
import { sizeRule } from './make/size-rule.js';
import { styleRule } from './make/style-rule.js';
import { coQuan } from './so-ky-hieu/co-quan.js';
import { dauNoi } from './so-ky-hieu/dau-noi.js';
import { congVan, inHoa, nam, tenLoai } from './so-ky-hieu/ky-hieu.js';
import { isBlankNumber, numberLineOf } from './so-ky-hieu/number-line.js';
import { chuSo, soDuoi10, tuSo } from './so-ky-hieu/so.js';

const presented = { clause: 'I/II.3.c', target: 'soKyHieu', style: TYPE_STYLES.soKyHieu } as const;

/** Letters of thanks and praise carry no number in the decree's table of abbreviations; contracts often have one of their own. */
const withoutNumber = isOfType('thu-cong');
const perhapsNumbered = isOfType('hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan');

const co = defineRule({
  id: 'so-ky-hieu/co',
  clause: 'Đ8.2.c, I/II.3',
  level: 'error',
  fix: 'none',
  title: { vi: 'Có số, ký hiệu của văn bản', en: 'Number and symbol are there' },
  messages: {
    missing: { vi: 'Văn bản phải có số và ký hiệu.', en: 'The document must have a number and a symbol.' },
    perhaps: {
      vi: 'Không thấy số, ký hiệu; hãy xem loại văn bản này có cần ghi không.',
      en: 'There is no number and symbol; please look whether this kind of document needs them.',
    },
    symbol: {
      vi: 'Sau số của văn bản không thấy ký hiệu; hãy xem lại.',
      en: 'No symbol follows the number; please look.',
    },
    blank: {
      vi: 'Văn bản đã ban hành phải ghi số; dòng “Số:” còn để trống.',
      en: 'An issued document must have its number; it is still blank.',
    },
  },
  mend: {
    vi: 'Dưới tên cơ quan, gõ “Số:      /” và ký hiệu của văn bản.',
    en: 'Type “Số:      /” and the symbol below the body’s name.',
  },
  applies: (context) =>
    context.anatomy.soKyHieu !== null ||
    !(context.anatomy.attachedOnly || isPersonal(context) || withoutNumber(context)),
  *check(anatomy, context) {
    const component = anatomy.components.get('soKyHieu');
    if (!component) {
      const perhaps = anatomy.phamVi === 'chuyen-nganh' || perhapsNumbered(context);
      yield perhaps
        ? context.finding('perhaps', {}, [], { outcome: 'review' })
        : context.finding('missing', {}, []);
      return;
    }
    const found = numberLineOf(anatomy);
    if (context.stage === 'issued' && isBlankNumber(found?.written ?? '')) {
      yield context.finding('blank', {}, component.lines);
    } else if (found && !found.parts.kyHieu && /^\d+$/.test(found.written)) {
      yield context.finding('symbol', {}, component.lines, { outcome: 'review' });
    }
  },
});

export const soKyHieu: readonly Rule[] = [
  co,
  tuSo,
  chuSo,
  soDuoi10,
  dauNoi,
  inHoa(),
  tenLoai,
  congVan,
  nam,
  coQuan,
  sizeRule({ id: 'so-ky-hieu/co-chu', ...presented }),
  styleRule({ id: 'so-ky-hieu/kieu-chu', ...presented }),
  alignRule({
    id: 'so-ky-hieu/canh-giua',
    ...presented,
    under: { vi: 'dưới tên cơ quan, tổ chức ban hành', en: 'under the name of the issuing body' },
  }),
];
