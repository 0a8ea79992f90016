/** The page: Phụ lục I, Phần I, Mục I, khoản 1 to 4. */
import type { Rule } from '../src/engine/index.js';
import { kyTuLa } from './trang/characters.js';
import { mauChu } from './trang/colour.js';
import { bangMa, toHop } from './trang/encoding.js';
import { phongChu } from './trang/fonts.js';
import { margins } from './trang/margins.js';
import { huongGiay, khoGiay } from './trang/paper.js';

export const trang: readonly Rule[] = [
  khoGiay,
  huongGiay,
  ...margins,
  phongChu,
  mauChu,
  bangMa,
  toHop,
  kyTuLa,
];
