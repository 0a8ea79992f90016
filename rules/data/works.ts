import { lines } from './lines.js';

/** Papers, journals and works (Phụ lục II, Mục V, khoản 10): the word for the kind, and the name with its first syllable capital. */
export const works = lines(`
  tạp chí Cộng sản
  tạp chí Tổ chức nhà nước
  tạp chí Quản lý nhà nước
  báo Nhân dân
  báo Quân đội nhân dân
  báo Lao động
  báo Tiền phong
  từ điển Bách khoa toàn thư
`);
