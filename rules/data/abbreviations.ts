/**
 * Abbreviations of bodies and of everyday office words. Source: usage of state offices as seen in ký hiệu and Nơi nhận;
 * VT, VP and the letters of the signing authority are the decree's own (Phụ lục I, Phần I, Mục II and Phụ lục III).
 */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

const row = (short: string, long: string): Abbreviation => ({ short, long });

/** Bodies by their letters. */
export const bodyAbbreviations: readonly Abbreviation[] = [
  row('UBND', 'Ủy ban nhân dân'),
  row('HĐND', 'Hội đồng nhân dân'),
  row('MTTQ', 'Mặt trận Tổ quốc'),
  row('UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'),
  row('TAND', 'Tòa án nhân dân'),
  row('VKSND', 'Viện kiểm sát nhân dân'),
  row('UBTVQH', 'Ủy ban Thường vụ Quốc hội'),
  row('QH', 'Quốc hội'),
  row('CP', 'Chính phủ'),
  row('TTg', 'Thủ tướng Chính phủ'),
  row('CTN', 'Chủ tịch nước'),
  row('VPCP', 'Văn phòng Chính phủ'),
  row('VPQH', 'Văn phòng Quốc hội'),
  row('KTNN', 'Kiểm toán nhà nước'),
  row('NHNN', 'Ngân hàng Nhà nước'),
  row('KBNN', 'Kho bạc Nhà nước'),
  row('BHXH', 'Bảo hiểm xã hội'),
  row('LĐLĐ', 'Liên đoàn Lao động'),
  row('LHPN', 'Liên hiệp Phụ nữ'),
  row('CCB', 'Cựu chiến binh'),
  row('TNCS', 'Thanh niên Cộng sản'),
  row('CAND', 'Công an nhân dân'),
  row('QĐND', 'Quân đội nhân dân'),
  row('TW', 'Trung ương'),
];

/** Letters that the decree itself uses at the foot of a document. */
export const decreeAbbreviations: readonly Abbreviation[] = [
  row('VT', 'Văn thư'),
  row('TM', 'thay mặt'),
  row('KT', 'ký thay'),
  row('TL', 'thừa lệnh'),
  row('TUQ', 'thừa ủy quyền'),
  row('Q', 'quyền'),
  row('V/v', 'về việc'),
];

/** Letters that readers in offices know without explanation, besides those above. */
export const knownAbbreviations: readonly string[] = [
  'CBCC',
  'CCVC',
  'CBCCVC',
  'CNTT',
  'CCHC',
  'TTHC',
  'TP',
  'TX',
  'TT',
  'GS',
  'PGS',
  'TS',
  'ThS',
  'NXB',
  'CCCD',
  'CMND',
  'STT',
  'TNHH',
  'VN',
  'VNĐ',
  'USD',
  'HTX',
  'KT-XH',
  'QP-AN',
  'BHYT',
  'THCS',
  'THPT',
  'GDTX',
];
