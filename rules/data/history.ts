import { lines } from './lines.js';

/** Events and dynasties (Phụ lục II, Mục V, khoản 9); the first four are the decree's examples. */
export const events = lines(`
  Phong trào Xô viết Nghệ Tĩnh
  Cách mạng tháng Tám
  Triều Lý
  Triều Trần
  Cách mạng tháng Mười
  Phong trào Cần Vương
  Phong trào Đông Du
  Phong trào Đồng khởi
  Khởi nghĩa Yên Bái
  Khởi nghĩa Bắc Sơn
  Khởi nghĩa Nam Kỳ
  Chiến dịch Điện Biên Phủ
  Chiến thắng Điện Biên Phủ
  Chiến dịch Hồ Chí Minh
  Triều Ngô
  Triều Đinh
  Triều Lê
  Triều Hồ
  Triều Mạc
  Triều Tây Sơn
  Triều Nguyễn
`);
