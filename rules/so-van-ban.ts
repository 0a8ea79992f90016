/** Numbers and dates over the documents of a body: Điều 15 khoản 1; Phụ lục I, Phần I, Mục II, khoản 3. */
import type { SetRule } from '../src/engine/index.js';
import { khongThongNhat } from './so-van-ban/khong-thong-nhat.js';
import { nguocThoiGian } from './so-van-ban/nguoc-thoi-gian.js';
import { nhay } from './so-van-ban/nhay.js';
import { trung } from './so-van-ban/trung.js';

export const soVanBan: readonly SetRule[] = [trung, nhay, nguocThoiGian, khongThongNhat];
