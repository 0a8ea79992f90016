/** Chức vụ, họ tên và chữ ký của người có thẩm quyền: Phụ lục I, Phần I, Mục II, khoản 7. */
import type { Rule } from '../src/engine/index.js';
import { co, lienTrang } from './chu-ky/chu-ky.js';
import { hocHam, hoTen } from './chu-ky/ho-ten.js';
import { kyThay, quyenHan } from './chu-ky/quyen-han.js';
import { blockLines, positionLines } from './chu-ky/signers.js';
import { canhGiua, viTri } from './chu-ky/vi-tri.js';
import { TYPE_STYLES } from './data/type-styles.js';
import { caseRule } from './make/case-rule.js';
import { sizeRule } from './make/size-rule.js';
import { styleRule } from './make/style-rule.js';

const presented = {
  clause: 'I/II.7.đ',
  target: blockLines,
  // Authority, position and name are set alike but for their case.
  style: {
    ...TYPE_STYLES.hoTen,
    name: { vi: 'quyền hạn, chức vụ, họ tên người ký', en: 'authority, position and name of the signer' },
  },
} as const;

const positions = {
  ...TYPE_STYLES.chucVu,
  name: { vi: 'quyền hạn, chức vụ của người ký', en: 'the authority and position of the signer' },
} as const;

export const chuKy: readonly Rule[] = [
  co,
  quyenHan,
  kyThay,
  caseRule({ id: 'chu-ky/in-hoa', clause: 'I/II.7.đ', target: positionLines, style: positions }),
  sizeRule({ id: 'chu-ky/co-chu', ...presented }),
  styleRule({ id: 'chu-ky/kieu-chu', ...presented }),
  hoTen,
  hocHam(),
  canhGiua,
  viTri,
  lienTrang,
];
