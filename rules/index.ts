/** The rulebook, in the decree's order. */
import type { Rule, SetRule } from '../src/engine/index.js';
import { banSao } from './ban-sao.js';
import { boCuc } from './bo-cuc.js';
import { canCu } from './can-cu.js';
import { chuKy } from './chu-ky.js';
import { coQuan } from './co-quan.js';
import { dauChi } from './dau-chi.js';
import { diaChi } from './dia-chi.js';
import { diaDanh } from './dia-danh.js';
import { kinhGui } from './kinh-gui.js';
import { loaiVanBan } from './loai-van-ban.js';
import { nguoiSoanThao } from './nguoi-soan-thao.js';
import { noiDung } from './noi-dung.js';
import { noiNhan } from './noi-nhan.js';
import { phuLuc } from './phu-luc.js';
import { quocHieu } from './quoc-hieu.js';
import { soKyHieu } from './so-ky-hieu.js';
import { soTrang } from './so-trang.js';
import { soVanBan } from './so-van-ban.js';
import { soatLoi } from './soat-loi.js';
import { tenLoai } from './ten-loai.js';
import { tep } from './tep.js';
import { tieuNgu } from './tieu-ngu.js';
import { trang } from './trang.js';
import { trichYeu } from './trich-yeu.js';
import { trichYeuCongVan } from './trich-yeu-cong-van.js';
import { vienDan } from './vien-dan.js';
import { vietHoa } from './viet-hoa.js';

export const rules: readonly Rule[] = [
  ...trang,
  ...soTrang,
  ...quocHieu,
  ...tieuNgu,
  ...coQuan,
  ...soKyHieu,
  ...diaDanh,
  ...tenLoai,
  ...trichYeu,
  ...trichYeuCongVan,
  ...canCu,
  ...vienDan,
  ...boCuc,
  ...noiDung,
  ...chuKy,
  ...kinhGui,
  ...noiNhan,
  ...phuLuc,
  ...dauChi,
  ...nguoiSoanThao,
  ...diaChi,
  ...banSao,
  ...loaiVanBan,
  ...vietHoa,
  ...tep,
  ...soVanBan,
  ...soatLoi,
];

/** Those of them that are about sets of documents. */
export const setRules: readonly SetRule[] = soVanBan;
