/** Nội dung văn bản: Phụ lục I, Phần I, Mục II, khoản 6 điểm c and e. */
import type { Rule } from '../src/engine/index.js';
import { inEveryText } from './make/every-text.js';
import { canhDeu } from './noi-dung/canh-deu.js';
import { dongTrong, ketThuc, thamChieu } from './noi-dung/flow.js';
import { cachDoan, cachDong } from './noi-dung/spacing.js';
import { thutDong } from './noi-dung/thut-dong.js';
import { coChu, kieuChu } from './noi-dung/type-style.js';

export const noiDung: readonly Rule[] = [
  ...[coChu, kieuChu, canhDeu, thutDong, cachDoan, cachDong, dongTrong].map(inEveryText),
  ketThuc,
  thamChieu,
];
