import { lines } from './lines.js';

/** How strictly names are held to the capitals that their lists give. */

/** Names with a syllable (after `*`) that official texts write with a capital as well as without: both are left alone. */
export const eitherWay = lines(`
  Bộ Công *Thương
  Sở Công *Thương
  Kiểm toán *nhà nước
  Kho bạc *Nhà nước
  Ngân hàng *Nhà nước Việt Nam
  Bảo hiểm *xã hội Việt Nam
  Đoàn *đại biểu Quốc hội
  Viện *kiểm sát nhân dân
  Viện *kiểm sát nhân dân tối cao
  Viện *kiểm sát nhân dân cấp cao
  Công an *tỉnh
  Thanh tra *tỉnh
  Thanh tra *thành phố
  Bảo hiểm xã hội *tỉnh
  Bộ Chỉ huy *quân sự
  Ban Chỉ huy *quân sự
  Báo chí *Cách mạng Việt Nam
  Chuyển đổi số *quốc gia
  Môi trường *Thế giới
  *Bằng khen của Thủ tướng Chính phủ
  *Cờ thi đua của Chính phủ
  *Giải thưởng Hồ Chí Minh
  *Giải thưởng Nhà nước
  Công an *thành phố
  Ủy ban Kiểm tra *Trung ương
  Ban Tổ chức *Trung ương
  Ban Tuyên giáo và Dân vận *Trung ương
  Ban Tuyên giáo *Trung ương
  Ban Dân vận *Trung ương
  Ban Nội chính *Trung ương
  Ban Chính sách, chiến lược *Trung ương
  Ban Kinh tế *Trung ương
  Ban Đối ngoại *Trung ương
  Phong trào Cần *Vương
  *Sông Cầu
  *Sông Công
  *Sông Mã
  *Sông Hinh
  *Sông Lô
  *Hồ Tây
  *Núi Thành
  *Biển Đông
  *Đồng bằng sông Hồng
  *Đồng bằng sông Cửu Long
  *Duyên hải Nam Trung Bộ
  *Trung du và miền núi Bắc Bộ
  *Trung du và miền núi phía Bắc
  Viện Hàn lâm Khoa học *xã hội Việt Nam
  Bà mẹ Việt Nam *Anh hùng
  Anh hùng Lực lượng vũ trang *nhân dân
  Tập thể *Lao động tiên tiến
  Cách mạng *tháng Tám
  Cách mạng *tháng Mười
`);

/** Names whose words in small letters may mean no body of that name. */
export const maybeCommon: ReadonlySet<string> = new Set(
  lines(`
  Quốc hội
  Chính phủ
  Kiểm toán nhà nước
  Cục Thuế
  Cục Hải quan
  Chi cục Hải quan
  Chi cục Thuế
  Cục Thống kê
  Thanh tra tỉnh
  Thanh tra thành phố
  Bảo hiểm xã hội tỉnh
  Quân đội nhân dân
  Công an nhân dân
  Lực lượng vũ trang nhân dân
  Công an tỉnh
  Công an thành phố
  Bộ đội Biên phòng
  Cảnh sát biển Việt Nam
  Công đoàn Việt Nam
  Hội Nông dân
  Hội Cựu chiến binh
  Hội Chữ thập đỏ
  Hội Người cao tuổi
  Trung tâm Phục vụ hành chính công
`),
);
