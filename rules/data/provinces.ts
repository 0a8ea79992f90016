/**
 * Provinces and cities under the central government.
 * Present: Resolution 202/2025/QH15 of 12 June 2025 (23 formed by merger, 11 left as they were), in force with the
 * two-level local government from 1 July 2025. Former: the 63 units until 30 June 2025; Huế took the place of tỉnh
 * Thừa Thiên Huế from 1 January 2025 (Resolution 175/2024/QH15). Names as those resolutions spell them.
 */

export type ProvinceKind = 'tỉnh' | 'thành phố';

export interface Province {
  readonly name: string;
  readonly kind: ProvinceKind;
}

export interface PresentProvince extends Province {
  /** Names of the former units that it was merged from, its own included; empty where it was left as it was. */
  readonly mergedFrom: readonly string[];
}

const present = (kind: ProvinceKind, name: string, ...mergedFrom: string[]): PresentProvince => ({
  name,
  kind,
  mergedFrom,
});

/** The 34 units since 1 July 2025. */
export const provinces: readonly PresentProvince[] = [
  present('thành phố', 'Hà Nội'),
  present('thành phố', 'Huế'),
  present('thành phố', 'Hải Phòng', 'Hải Phòng', 'Hải Dương'),
  present('thành phố', 'Đà Nẵng', 'Đà Nẵng', 'Quảng Nam'),
  present('thành phố', 'Hồ Chí Minh', 'Hồ Chí Minh', 'Bình Dương', 'Bà Rịa - Vũng Tàu'),
  present('thành phố', 'Cần Thơ', 'Cần Thơ', 'Sóc Trăng', 'Hậu Giang'),
  present('tỉnh', 'Cao Bằng'),
  present('tỉnh', 'Điện Biên'),
  present('tỉnh', 'Hà Tĩnh'),
  present('tỉnh', 'Lai Châu'),
  present('tỉnh', 'Lạng Sơn'),
  present('tỉnh', 'Nghệ An'),
  present('tỉnh', 'Quảng Ninh'),
  present('tỉnh', 'Sơn La'),
  present('tỉnh', 'Thanh Hóa'),
  present('tỉnh', 'Tuyên Quang', 'Tuyên Quang', 'Hà Giang'),
  present('tỉnh', 'Lào Cai', 'Lào Cai', 'Yên Bái'),
  present('tỉnh', 'Thái Nguyên', 'Thái Nguyên', 'Bắc Kạn'),
  present('tỉnh', 'Phú Thọ', 'Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình'),
  present('tỉnh', 'Bắc Ninh', 'Bắc Ninh', 'Bắc Giang'),
  present('tỉnh', 'Hưng Yên', 'Hưng Yên', 'Thái Bình'),
  present('tỉnh', 'Ninh Bình', 'Ninh Bình', 'Hà Nam', 'Nam Định'),
  present('tỉnh', 'Quảng Trị', 'Quảng Trị', 'Quảng Bình'),
  present('tỉnh', 'Quảng Ngãi', 'Quảng Ngãi', 'Kon Tum'),
  present('tỉnh', 'Gia Lai', 'Gia Lai', 'Bình Định'),
  present('tỉnh', 'Khánh Hòa', 'Khánh Hòa', 'Ninh Thuận'),
  present('tỉnh', 'Lâm Đồng', 'Lâm Đồng', 'Đắk Nông', 'Bình Thuận'),
  present('tỉnh', 'Đắk Lắk', 'Đắk Lắk', 'Phú Yên'),
  present('tỉnh', 'Đồng Nai', 'Đồng Nai', 'Bình Phước'),
  present('tỉnh', 'Tây Ninh', 'Tây Ninh', 'Long An'),
  present('tỉnh', 'Vĩnh Long', 'Vĩnh Long', 'Bến Tre', 'Trà Vinh'),
  present('tỉnh', 'Đồng Tháp', 'Đồng Tháp', 'Tiền Giang'),
  present('tỉnh', 'Cà Mau', 'Cà Mau', 'Bạc Liêu'),
  present('tỉnh', 'An Giang', 'An Giang', 'Kiên Giang'),
];

const FORMER_CITIES = new Set(['Hà Nội', 'Huế', 'Hải Phòng', 'Đà Nẵng', 'Hồ Chí Minh', 'Cần Thơ']);

/** The 63 units until 30 June 2025. */
export const formerProvinces: readonly Province[] = provinces
  .flatMap(({ name, mergedFrom }) => (mergedFrom.length > 0 ? mergedFrom : [name]))
  .map((name) => ({ name, kind: FORMER_CITIES.has(name) ? 'thành phố' : 'tỉnh' }));

/** Names of units that ended before 2025 and stand in older documents. */
export const olderProvinces: readonly Province[] = [
  'Thừa Thiên Huế',
  'Hà Tây',
  'Hà Sơn Bình',
  'Hà Nam Ninh',
  'Nam Hà',
  'Hải Hưng',
  'Vĩnh Phú',
  'Hà Bắc',
  'Bắc Thái',
  'Hà Tuyên',
  'Hoàng Liên Sơn',
  'Nghệ Tĩnh',
  'Bình Trị Thiên',
  'Quảng Nam - Đà Nẵng',
  'Nghĩa Bình',
  'Phú Khánh',
  'Thuận Hải',
  'Sông Bé',
  'Minh Hải',
  'Cửu Long',
].map((name) => ({ name, kind: 'tỉnh' }));
