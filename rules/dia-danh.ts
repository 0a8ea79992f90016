/** Địa danh và thời gian ban hành: Phụ lục I, Phần I, Mục II, khoản 4. */
import type { Rule } from '../src/engine/index.js';
import { TYPE_STYLES } from './data/type-styles.js';
import { cungDong } from './dia-danh/cung-dong.js';
import { co, dauPhay, tenDayDu, vietHoa } from './dia-danh/dia-danh.js';
import { thoiGian } from './dia-danh/thoi-gian.js';
import { alignRule } from './make/align-rule.js';
import { sizeRule } from './make/size-rule.js';
import { styleRule } from './make/style-rule.js';
import { asPlaceAndDate } from './mend/letters.js';

const presented = {
  clause: 'I/II.4.c',
  target: 'diaDanhThoiGian',
  style: TYPE_STYLES.diaDanhThoiGian,
} as const;

export const diaDanh: readonly Rule[] = [
  co,
  dauPhay,
  vietHoa,
  tenDayDu,
  ...thoiGian,
  sizeRule({ id: 'dia-danh/co-chu', ...presented }),
  styleRule({ id: 'dia-danh/kieu-chu', ...presented, lowerCase: asPlaceAndDate }),
  alignRule({
    id: 'dia-danh/canh-giua',
    ...presented,
    under: { vi: 'dưới Quốc hiệu và Tiêu ngữ', en: 'under the national name and motto' },
  }),
  cungDong,
];
