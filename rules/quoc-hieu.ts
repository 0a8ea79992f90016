/** Quốc hiệu: Phụ lục I, Phần I, Mục II, khoản 1 điểm a and c. */
import type { Rule } from '../src/engine/index.js';
import { TYPE_STYLES } from './data/type-styles.js';
import { caseRule } from './make/case-rule.js';
import { sizeRule } from './make/size-rule.js';
import { styleRule } from './make/style-rule.js';

const requirement = { clause: 'I/II.1.a', target: 'quocHieu', style: TYPE_STYLES.quocHieu } as const;

export const quocHieu: readonly Rule[] = [
  caseRule({ id: 'quoc-hieu/in-hoa', ...requirement }),
  sizeRule({ id: 'quoc-hieu/co-chu', ...requirement }),
  styleRule({ id: 'quoc-hieu/kieu-chu', ...requirement }),
];
