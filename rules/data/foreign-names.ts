import { lines } from './lines.js';

/**
 * Names of foreign places and persons as Vietnamese texts write them (Phụ lục II, Mục II, khoản 2; Mục III, khoản 2). Names that are
 * common words as well (Anh, Pháp, Đức, Nga, Ý, Mỹ, Úc) are left out. Source: the Ministry of Foreign Affairs' list of countries.
 */

/** Through Chinese readings: every syllable capital. */
export const foreignPlaces = lines(`
  Trung Quốc
  Bắc Kinh
  Thượng Hải
  Quảng Châu
  Hồng Kông
  Đài Loan
  Đài Bắc
  Hàn Quốc
  Triều Tiên
  Bình Nhưỡng
  Nhật Bản
  Hoa Kỳ
  Ấn Độ
  Thái Lan
  Băng Cốc
  Mông Cổ
  Phần Lan
  Hà Lan
  Ba Lan
  Thụy Điển
  Thụy Sĩ
  Đan Mạch
  Tây Ban Nha
  Bồ Đào Nha
  Thổ Nhĩ Kỳ
  Ai Cập
  Nam Phi
  Viêng Chăn
  Phnôm Pênh
  Luân Đôn
  Hy Lạp
  Vương quốc Anh
  Liên bang Nga
  châu Á
  châu Âu
  châu Phi
  châu Mỹ
  châu Đại Dương
  Thái Bình Dương
  Đại Tây Dương
  Ấn Độ Dương
`);

/** After the sound of the name at home: the first syllable of each part capital, hyphens between syllables. */
export const transcribedPlaces = lines(`
  Mát-xcơ-va
  Men-bơn
  Oa-sinh-tơn
  Niu Oóc
  Pa-ri
  Béc-lin
  Giơ-ne-vơ
  Tô-ky-ô
  Xơ-un
  Xinh-ga-po
  Ma-lai-xi-a
  In-đô-nê-xi-a
  Phi-líp-pin
  Mi-an-ma
  Cam-pu-chia
  Bru-nây
  Ô-xtrây-li-a
  Niu Di-lân
  Ca-na-đa
  Cu-ba
  Bra-xin
  Ác-hen-ti-na
  Mê-hi-cô
  U-crai-na
  Bê-la-rút
  Hung-ga-ri
  Ru-ma-ni
  Bun-ga-ri
  I-ta-li-a
  I-ran
  I-rắc
  Ca-dắc-xtan
`);

/** People: the first syllable of each part capital. */
export const foreignPeople = lines(`
  Vla-đi-mia I-lích Lê-nin
  Phri-đrích Ăng-ghen
  Các Mác
  Ăng-ghen
  Lê-nin
  Xta-lin
  Pu-tin
  Kim Nhật Thành
  Mao Trạch Đông
  Thành Cát Tư Hãn
  Tôn Trung Sơn
  Phi-đen Cát-xtơ-rô
  Cay-xỏn Phôm-vi-hản
  Xu-pha-nu-vông
`);
