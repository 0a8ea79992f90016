/** Phụ lục: Phụ lục I, Phần I, Mục III, khoản 1. */
import type { Rule } from '../src/engine/index.js';
import { kemTheo, kemTheoTrinhBay, ten, tieuDe } from './phu-luc/heading.js';
import { chiDan, soThuTu } from './phu-luc/numbers.js';
import { soTrangPhuLuc } from './phu-luc/pages.js';

export const phuLuc: readonly Rule[] = [
  chiDan,
  soThuTu,
  tieuDe,
  ten,
  kemTheo,
  kemTheoTrinhBay,
  soTrangPhuLuc,
];
