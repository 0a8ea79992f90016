/** Viết hoa trong văn bản hành chính: Phụ lục II. */
import type { Rule } from '../src/engine/index.js';
import { dauCau } from './viet-hoa/dau-cau.js';
import { donViHanhChinh, donViSoTenNguoi } from './viet-hoa/don-vi.js';
import { ngayTet, thuThang } from './viet-hoa/lich.js';
import {
  coQuan,
  dacBiet,
  diaDanhNuocNgoai,
  diaHinh,
  huanChuong,
  namAmLich,
  ngayLe,
  suKien,
  tacPham,
  tenNguoiNuocNgoai,
  vungMien,
} from './viet-hoa/names.js';
import { chucVu, tenNguoi } from './viet-hoa/nguoi.js';
import { danhTuRiengHoa, nhanDanNhaNuoc } from './viet-hoa/nhan-dan.js';
import { tenVanBan } from './viet-hoa/ten-van-ban.js';
import { toChucQuocTe } from './viet-hoa/to-chuc-quoc-te.js';
import { vienDanDieuKhoan } from './viet-hoa/vien-dan.js';

export const vietHoa: readonly Rule[] = [
  dauCau,
  tenNguoi,
  tenNguoiNuocNgoai,
  donViHanhChinh,
  donViSoTenNguoi,
  dacBiet,
  diaHinh,
  vungMien,
  diaDanhNuocNgoai,
  coQuan,
  toChucQuocTe,
  nhanDanNhaNuoc,
  huanChuong,
  chucVu,
  danhTuRiengHoa,
  ngayLe,
  tenVanBan,
  vienDanDieuKhoan,
  namAmLich,
  ngayTet,
  thuThang,
  suKien,
  tacPham,
];
