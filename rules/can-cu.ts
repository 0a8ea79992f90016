/** Căn cứ ban hành: Phụ lục I, Phần I, Mục II, khoản 6 điểm a. */
import type { Rule } from '../src/engine/index.js';
import { luat, vienDan } from './can-cu/citations.js';
import { co, dauCuoi, xuongDong } from './can-cu/layout.js';
import { TYPE_STYLES } from './data/type-styles.js';
import { sizeRule } from './make/size-rule.js';
import { styleRule } from './make/style-rule.js';

const requirement = { clause: 'I/II.6.a', target: 'canCu', style: TYPE_STYLES.canCu } as const;

export const canCu: readonly Rule[] = [
  co,
  styleRule({ id: 'can-cu/kieu-chu', ...requirement }),
  sizeRule({ id: 'can-cu/co-chu', ...requirement }),
  xuongDong,
  dauCuoi,
  vienDan,
  luat,
];
