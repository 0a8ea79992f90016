/** Nơi nhận (ô số 9b): Phụ lục I, Phần I, Mục II, khoản 9. */
import type { Rule } from '../src/engine/index.js';
import { TYPE_STYLES } from './data/type-styles.js';
import { sizeRule } from './make/size-rule.js';
import { styleRule } from './make/style-rule.js';
import { asSentences } from './mend/letters.js';
import { dauCuoi, gachDauDong } from './noi-nhan/danh-sach.js';
import { entryLines } from './noi-nhan/entries.js';
import { luu } from './noi-nhan/luu.js';
import { co, nhuDieu, nhuTren } from './noi-nhan/noi-dung.js';
import { tieuDe } from './noi-nhan/tieu-de.js';
import { viTri } from './noi-nhan/vi-tri.js';

const presented = { clause: 'I/II.9.d', target: entryLines, style: TYPE_STYLES.noiNhan } as const;

export const noiNhan: readonly Rule[] = [
  co,
  tieuDe,
  sizeRule({ id: 'noi-nhan/co-chu', ...presented }),
  styleRule({ id: 'noi-nhan/kieu-chu', ...presented, lowerCase: asSentences }),
  gachDauDong,
  dauCuoi,
  luu,
  nhuTren,
  nhuDieu,
  viTri,
];
