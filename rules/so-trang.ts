/** Page numbers: Phụ lục I, Phần I, Mục I, khoản 7. Those of phụ lục are judged with the phụ lục. */
import type { Rule } from '../src/engine/index.js';
import { chuSo, coChu, kieuChu, viTri } from './so-trang/looks.js';
import { batDau, co, trangDau } from './so-trang/presence.js';

export const soTrang: readonly Rule[] = [co, viTri, trangDau, chuSo, batDau, coChu, kieuChu];
