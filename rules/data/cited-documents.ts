import { lines } from './lines.js';

/**
 * Types of documents that are cited beside the 29 of Điều 7. Normative: the Law on the Promulgation of Legal
 * Normative Documents 64/2025/QH15 and, for older types, 80/2015/QH13 and those before it. Names in lower case.
 */
export const normativeTypes = lines(`
  hiến pháp
  bộ luật
  luật
  pháp lệnh
  lệnh
  sắc lệnh
  sắc luật
  nghị định
  thông tư
  thông tư liên tịch
  nghị quyết liên tịch
  văn bản hợp nhất
`);

/** Treaties and agreements with others. */
export const treatyTypes = lines(`
  hiệp định
  hiệp ước
  công ước
  nghị định thư
  tuyên bố
  thỏa thuận
`);

/** Documents of the Party (Regulation 66-QĐ/TW of 2017) and papers of offices that Điều 7 does not list. */
export const otherTypes = lines(`
  điều lệ
  kết luận
  cương lĩnh
  quy ước
  hương ước
  nội quy
  phiếu trình
  giấy chứng nhận
  giấy phép
  giấy xác nhận
  giấy biên nhận
  giấy đi đường
`);
