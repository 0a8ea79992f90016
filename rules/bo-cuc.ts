/** Bố cục: Phụ lục I, Phần I, Mục II, khoản 6 điểm c, d, đ; Mục V số 6. */
import type { Rule } from '../src/engine/index.js';
import { diem, diemSo } from './bo-cuc/diem.js';
import { dieu } from './bo-cuc/dieu.js';
import { dieuThutDong } from './bo-cuc/dieu-thut-dong.js';
import { muc, phanChuong, tieuDe, tieuDeTrinhBay } from './bo-cuc/headings.js';
import { khoan } from './bo-cuc/khoan.js';
import { mucLaMa } from './bo-cuc/muc-la-ma.js';
import { dieuSo, khoanSo, mucSo, phanChuongSo } from './bo-cuc/numbers.js';
import { inEveryText } from './make/every-text.js';

export const boCuc: readonly Rule[] = [
  phanChuong,
  phanChuongSo,
  muc,
  mucSo,
  tieuDe,
  tieuDeTrinhBay,
  dieu,
  dieuThutDong,
  dieuSo,
  mucLaMa,
  khoan,
  khoanSo,
  diem,
  diemSo,
].map(inEveryText);
