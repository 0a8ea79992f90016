import { lines } from './lines.js';

/**
 * Orders, medals, titles and prizes of the state. Source: the Law on Emulation and Commendation 06/2022/QH15 of
 * 15 June 2022. Capitals after Phụ lục II, Mục V, khoản 2 (Huân chương Sao vàng, Nghệ sĩ Nhân dân, Anh hùng Lao động).
 */

/** Orders; those with a grade are followed by `hạng Nhất`, `hạng Nhì`, `hạng Ba`. */
export const orders = lines(`
  Huân chương Sao vàng
  Huân chương Hồ Chí Minh
  Huân chương Độc lập
  Huân chương Quân công
  Huân chương Lao động
  Huân chương Bảo vệ Tổ quốc
  Huân chương Chiến công
  Huân chương Đại đoàn kết dân tộc
  Huân chương Dũng cảm
  Huân chương Hữu nghị
  Huân chương Kháng chiến
  Huân chương Giải phóng
`);

export const medals = lines(`
  Huy chương Quân kỳ quyết thắng
  Huy chương Vì an ninh Tổ quốc
  Huy chương Chiến sĩ vẻ vang
  Huy chương Hữu nghị
  Huy chương Kháng chiến
  Huy chương Thanh niên xung phong vẻ vang
`);

/** Words of grade, capital after `hạng`. */
export const grades: readonly string[] = ['Nhất', 'Nhì', 'Ba'];

/**
 * Titles of honour. The law itself writes nhân dân and ưu tú small inside quotation marks; the decree's own example
 * (Nghệ sĩ Nhân dân) has them capital, and that is what is listed.
 */
export const honoraryTitles = lines(`
  Bà mẹ Việt Nam Anh hùng
  Anh hùng Lực lượng vũ trang nhân dân
  Anh hùng Lao động
  Nhà giáo Nhân dân
  Nhà giáo Ưu tú
  Thầy thuốc Nhân dân
  Thầy thuốc Ưu tú
  Nghệ sĩ Nhân dân
  Nghệ sĩ Ưu tú
  Nghệ nhân Nhân dân
  Nghệ nhân Ưu tú
`);

/** Titles of emulation and forms of commendation. */
export const emulationTitles = lines(`
  Chiến sĩ thi đua toàn quốc
  Chiến sĩ thi đua cơ sở
  Lao động tiên tiến
  Chiến sĩ tiên tiến
  Tập thể lao động xuất sắc
  Tập thể Lao động tiên tiến
  Cờ thi đua của Chính phủ
  Bằng khen của Thủ tướng Chính phủ
  Giải thưởng Hồ Chí Minh
  Giải thưởng Nhà nước
`);
