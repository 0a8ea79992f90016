/** Feast days, lunar years, tết, days and months: Phụ lục II, Mục V, khoản 5 and 8. */

export interface FeastDay {
  /** Without the word ngày. */
  readonly name: string;
  /** Day and month of the solar calendar as the decree writes them (`2-9`), null where it moves or has none. */
  readonly date: string | null;
}

const row = (name: string, date: string | null = null): FeastDay => ({ name, date });

/** The first four are the decree's examples; the others are set by the Labour Code of 2019 or by decisions of the Prime Minister. */
export const feastDays: readonly FeastDay[] = [
  row('Quốc khánh', '2-9'),
  row('Tổng tuyển cử đầu tiên', '6-1'),
  row('Quốc tế Lao động', '1-5'),
  row('Phụ nữ Việt Nam', '20-10'),
  row('Quốc tế Phụ nữ', '8-3'),
  row('Quốc tế Thiếu nhi', '1-6'),
  row('Nhà giáo Việt Nam', '20-11'),
  row('Thầy thuốc Việt Nam', '27-2'),
  row('Thương binh - Liệt sĩ', '27-7'),
  row('Báo chí Cách mạng Việt Nam', '21-6'),
  row('Gia đình Việt Nam', '28-6'),
  row('Doanh nhân Việt Nam', '13-10'),
  row('Pháp luật Việt Nam', '9-11'),
  row('Khoa học và Công nghệ Việt Nam', '18-5'),
  row('Người khuyết tật Việt Nam', '18-4'),
  row('Người cao tuổi Việt Nam', '6-6'),
  row('Di sản văn hóa Việt Nam', '23-11'),
  row('Sách và Văn hóa đọc Việt Nam', '21-4'),
  row('Chuyển đổi số quốc gia', '10-10'),
  row('Môi trường Thế giới', '5-6'),
  row('Giỗ Tổ Hùng Vương'),
];

const CAN = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'] as const;
const CHI = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'] as const;

/** The sixty years of the cycle in order, Giáp Tý first. */
export const lunarYears: readonly string[] = Array.from(
  { length: 60 },
  (_, at) => `${CAN[at % 10]} ${CHI[at % 12]}`,
);

/** Name of the lunar year that begins in a year of the solar calendar: `Mậu Thân` for 1968. */
export function lunarYearOf(year: number): string {
  return lunarYears[(((year - 4) % 60) + 60) % 60]!;
}
