import { lines } from './lines.js';

/** Kinds of places, small before a name (Phụ lục II, Mục III, khoản 1), and regions, capital on every syllable. */

/** Units of administration, past and present; đặc khu since 1 July 2025, district level until 30 June 2025. */
export const administrativeKinds = lines(`
  tỉnh
  thành phố
  huyện
  quận
  thị xã
  thị trấn
  xã
  phường
  đặc khu
`);

/** Parts of a commune or ward. */
export const residentialKinds = lines(`
  thôn
  làng
  ấp
  bản
  buôn
  xóm
  khu phố
  tổ dân phố
`);

/** Features of the land (khoản 1 điểm d); the first eleven are those that the decree names. */
export const geographicKinds = lines(`
  sông
  núi
  hồ
  biển
  cửa
  bến
  cầu
  vũng
  lạch
  vàm
  chợ
  vịnh
  đảo
  quần đảo
  bán đảo
  đèo
  suối
  kênh
  rạch
  đầm
  phá
  thác
  hang
  mũi
  cảng
  ga
  sân bay
`);

/** Place names whose first part is a feature of the land and belongs to the name (khoản 1 điểm d). */
export const featureNames = lines(`
  Cửa Lò
  Cửa Việt
  Vũng Tàu
  Vũng Áng
  Lạch Trường
  Vàm Cỏ
  Cầu Giấy
  Sông Cầu
  Sông Công
  Sông Mã
  Sông Hinh
  Sông Lô
  Hồ Tây
  Bến Tre
  Bến Cát
  Bến Lức
  Bến Thành
  Núi Thành
  Biển Đông
`);

/** Regions of the country and its neighbourhood (khoản 1 điểm đ); names in use in the Government's planning documents. */
export const regions = lines(`
  Tây Bắc
  Đông Bắc
  Tây Nam
  Đông Nam
  Bắc Bộ
  Trung Bộ
  Nam Bộ
  Tây Bắc Bộ
  Đông Bắc Bộ
  Bắc Trung Bộ
  Nam Trung Bộ
  Đông Nam Bộ
  Tây Nam Bộ
  Tây Nguyên
  Bắc Kỳ
  Trung Kỳ
  Nam Kỳ
  Đông Nam Á
  Đông Bắc Á
  Đông Á
  Nam Á
  Tây Á
  Trung Á
  Tây Âu
  Đông Âu
  Bắc Âu
  Nam Âu
  Bắc Mỹ
  Nam Mỹ
  Trung Đông
  Đông Dương
`);

/** Regions named after a feature: only these words are capital. */
export const mixedRegions = lines(`
  Đồng bằng sông Hồng
  Đồng bằng sông Cửu Long
  Duyên hải Nam Trung Bộ
  Trung du và miền núi Bắc Bộ
  Trung du và miền núi phía Bắc
  miền Bắc
  miền Trung
  miền Nam
`);

/** Features of the land with names of their own: the word for the kind is small. */
export const namedFeatures = lines(`
  sông Vàm Cỏ
  sông Hồng
  sông Cửu Long
  sông Đồng Nai
  sông Sài Gòn
  sông Thái Bình
  sông Hương
  sông Tiền
  sông Hậu
  vịnh Hạ Long
  vịnh Bắc Bộ
  vịnh Cam Ranh
  biển Cửa Lò
  chợ Bến Thành
  chợ Đồng Xuân
  hồ Hoàn Kiếm
  hồ Ba Bể
  núi Bà Đen
  đèo Hải Vân
  đảo Phú Quốc
  đảo Lý Sơn
  quần đảo Trường Sa
  quần đảo Hoàng Sa
`);
