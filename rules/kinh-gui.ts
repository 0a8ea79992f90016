/** Kính gửi (ô số 9a): Phụ lục I, Phần I, Mục II, khoản 9 điểm b, d. */
import type { Rule } from '../src/engine/index.js';
import { TYPE_STYLES } from './data/type-styles.js';
import { co, dauHaiCham, motNoi } from './kinh-gui/kinh-gui.js';
import { nhieuNoi } from './kinh-gui/nhieu-noi.js';
import { thangHang } from './kinh-gui/thang-hang.js';
import { sizeRule } from './make/size-rule.js';
import { styleRule } from './make/style-rule.js';
import { asSentences } from './mend/letters.js';

const presented = { clause: 'I/II.9.d', target: 'kinhGui', style: TYPE_STYLES.kinhGui } as const;

export const kinhGui: readonly Rule[] = [
  co,
  dauHaiCham,
  motNoi,
  nhieuNoi,
  thangHang,
  sizeRule({ id: 'kinh-gui/co-chu', ...presented }),
  styleRule({ id: 'kinh-gui/kieu-chu', ...presented, lowerCase: asSentences }),
];
