/**
 * International bodies: the Vietnamese name as Phụ lục II, Mục IV, khoản 2 would write it, and the abbreviation in
 * capitals. Names as used in treaties published by the Government; null where Vietnamese texts use the letters alone.
 */
export interface ForeignBody {
  readonly name: string | null;
  readonly abbreviation: string;
}

const row = (abbreviation: string, name: string | null = null): ForeignBody => ({ name, abbreviation });

export const foreignBodies: readonly ForeignBody[] = [
  row('UN', 'Liên hợp quốc'),
  row('WHO', 'Tổ chức Y tế thế giới'),
  row('WTO', 'Tổ chức Thương mại thế giới'),
  row('WB', 'Ngân hàng Thế giới'),
  row('IMF', 'Quỹ Tiền tệ quốc tế'),
  row('ADB', 'Ngân hàng Phát triển châu Á'),
  row('ASEAN', 'Hiệp hội các quốc gia Đông Nam Á'),
  row('EU', 'Liên minh châu Âu'),
  row('ILO', 'Tổ chức Lao động quốc tế'),
  row('FAO', 'Tổ chức Lương thực và Nông nghiệp Liên hợp quốc'),
  row('UNDP', 'Chương trình Phát triển Liên hợp quốc'),
  row('UNESCO', 'Tổ chức Giáo dục, Khoa học và Văn hóa Liên hợp quốc'),
  row('UNICEF', 'Quỹ Nhi đồng Liên hợp quốc'),
  row('UNFPA', 'Quỹ Dân số Liên hợp quốc'),
  row('UNHCR', 'Cao ủy Liên hợp quốc về người tị nạn'),
  row('IAEA', 'Cơ quan Năng lượng nguyên tử quốc tế'),
  row('WIPO', 'Tổ chức Sở hữu trí tuệ thế giới'),
  row('WCO', 'Tổ chức Hải quan thế giới'),
  row('INTERPOL', 'Tổ chức Cảnh sát hình sự quốc tế'),
  row('ISO', 'Tổ chức Tiêu chuẩn hóa quốc tế'),
  row('OECD', 'Tổ chức Hợp tác và Phát triển kinh tế'),
  row('APEC', 'Diễn đàn Hợp tác kinh tế châu Á - Thái Bình Dương'),
  row('JICA', 'Cơ quan Hợp tác quốc tế Nhật Bản'),
  row('KOICA', 'Cơ quan Hợp tác quốc tế Hàn Quốc'),
  row('ASEM'),
  row('NATO'),
  row('OPEC'),
  row('BRICS'),
];
