import { lines } from './lines.js';

/**
 * The Party, the Front, unions and armed forces. Sources: the Party's statute of 2011 and its decisions of January
 * 2025 on the Central Committee's commissions; the statute of the Front and the laws on trade unions, youth, the
 * People's Army and the People's Public Security. Bodies that ended in 2025 are kept: older documents name them.
 */

export const partyBodies = lines(`
  Đảng Cộng sản Việt Nam
  Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam
  Ban Chấp hành Trung ương Đảng
  Bộ Chính trị
  Ban Bí thư Trung ương Đảng
  Văn phòng Trung ương Đảng
  Ủy ban Kiểm tra Trung ương
  Ban Tổ chức Trung ương
  Ban Tuyên giáo và Dân vận Trung ương
  Ban Tuyên giáo Trung ương
  Ban Dân vận Trung ương
  Ban Nội chính Trung ương
  Ban Chính sách, chiến lược Trung ương
  Ban Kinh tế Trung ương
  Ban Đối ngoại Trung ương
  Hội đồng Lý luận Trung ương
  Quân ủy Trung ương
  Đảng ủy Công an Trung ương
  Học viện Chính trị quốc gia Hồ Chí Minh
`);

/** The Party's committees of a locality or a body. */
export const partyCommittees = lines(`
  Tỉnh ủy
  Thành ủy
  Huyện ủy
  Quận ủy
  Thị ủy
  Đảng ủy
  Đảng bộ
  Chi bộ
`);

export const massOrganisations = lines(`
  Mặt trận Tổ quốc Việt Nam
  Mặt trận Tổ quốc
  Ủy ban Mặt trận Tổ quốc
  Ủy ban Mặt trận Tổ quốc Việt Nam
  Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
  Tổng Liên đoàn Lao động Việt Nam
  Tổng Liên đoàn Lao động
  Liên đoàn Lao động
  Công đoàn Việt Nam
  Đoàn Thanh niên Cộng sản Hồ Chí Minh
  Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh
  Đội Thiếu niên Tiền phong Hồ Chí Minh
  Hội Liên hiệp Phụ nữ Việt Nam
  Hội Liên hiệp Phụ nữ
  Hội Nông dân Việt Nam
  Hội Nông dân
  Hội Cựu chiến binh Việt Nam
  Hội Cựu chiến binh
  Hội Chữ thập đỏ
  Hội Người cao tuổi
  Đoàn Thanh niên Cộng sản
  Hội Liên hiệp Thanh niên Việt Nam
  Hội Sinh viên Việt Nam
  Hội Chữ thập đỏ Việt Nam
  Hội Người cao tuổi Việt Nam
  Hội Nhà báo Việt Nam
  Hội Luật gia Việt Nam
  Liên minh Hợp tác xã Việt Nam
  Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam
  Liên đoàn Thương mại và Công nghiệp Việt Nam
`);

export const armedForces = lines(`
  Quân đội nhân dân Việt Nam
  Quân đội nhân dân
  Công an nhân dân
  Lực lượng vũ trang nhân dân
  Bộ Tổng Tham mưu
  Tổng cục Chính trị
  Bộ đội Biên phòng
  Cảnh sát biển Việt Nam
  Bộ Chỉ huy quân sự
  Ban Chỉ huy quân sự
  Công an tỉnh
  Công an thành phố
`);
