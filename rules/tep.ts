/** The file itself: Điều 2, 4, 11, 12. */
import type { Rule } from '../src/engine/index.js';
import { anToan, theoDoiSuaDoi } from './tep/package.js';
import { truongChuaCapNhat } from './tep/residue.js';
import { ngoaiPhamVi } from './tep/scope-notice.js';

export const tep: readonly Rule[] = [theoDoiSuaDoi, truongChuaCapNhat, anToan, ngoaiPhamVi];
