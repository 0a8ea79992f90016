/** Soát lỗi gõ: practice, not law; every rule can be turned off. */
import type { Rule } from '../src/engine/index.js';
import { amTiet } from './soat-loi/am-tiet.js';
import { dauCau } from './soat-loi/dau-cau.js';
import { dauThanh } from './soat-loi/dau-thanh.js';
import { khoangTrang } from './soat-loi/khoang-trang.js';
import { lapTu } from './soat-loi/lap-tu.js';
import { soLieu } from './soat-loi/so-lieu.js';
import { tuHaySai } from './soat-loi/tu-hay-sai.js';
import { vietTat } from './soat-loi/viet-tat.js';

export const soatLoi: readonly Rule[] = [
  khoangTrang,
  amTiet,
  tuHaySai,
  dauThanh,
  lapTu,
  dauCau,
  vietTat,
  soLieu,
];
