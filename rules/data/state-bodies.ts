import { lines } from './lines.js';

/**
 * Bodies of the state other than ministries; the capitals are those of Phụ lục II, Mục IV (Hội đồng nhân dân,
 * Ủy ban nhân dân with small letters after the first). Sources: the Constitution of 2013 as amended in 2025; the laws
 * on the organisation of the Government, local government, courts and procuracies of 2025; Decree 45/2025/NĐ-CP
 * (departments of provinces) and Decree 150/2025/NĐ-CP (departments of provinces and communes); for the time before
 * 1 March 2025 Decrees 24/2014/NĐ-CP, 107/2020/NĐ-CP (provinces) and 37/2014/NĐ-CP, 108/2020/NĐ-CP (districts).
 */

export const centralBodies = lines(`
  Quốc hội
  Ủy ban Thường vụ Quốc hội
  Văn phòng Quốc hội
  Hội đồng Dân tộc
  Hội đồng Bầu cử quốc gia
  Đoàn đại biểu Quốc hội
  Văn phòng Chủ tịch nước
  Chính phủ
  Kiểm toán nhà nước
  Tòa án nhân dân tối cao
  Tòa án nhân dân cấp cao
  Viện kiểm sát nhân dân tối cao
  Viện kiểm sát nhân dân cấp cao
  Bảo hiểm xã hội Việt Nam
  Đài Truyền hình Việt Nam
  Đài Tiếng nói Việt Nam
  Thông tấn xã Việt Nam
  Viện Hàn lâm Khoa học và Công nghệ Việt Nam
  Viện Hàn lâm Khoa học xã hội Việt Nam
  Ban Quản lý Lăng Chủ tịch Hồ Chí Minh
  Ủy ban Quản lý vốn nhà nước tại doanh nghiệp
  Kho bạc Nhà nước
  Tổng cục Thuế
  Cục Thuế
  Chi cục Thuế
  Tổng cục Hải quan
  Cục Hải quan
  Chi cục Hải quan
  Tổng cục Thống kê
  Cục Thống kê
  Cục Văn thư và Lưu trữ nhà nước
`);

/** Bodies found in every locality; the name of the locality follows. */
export const localBodies = lines(`
  Hội đồng nhân dân
  Ủy ban nhân dân
  Văn phòng Ủy ban nhân dân
  Văn phòng Hội đồng nhân dân và Ủy ban nhân dân
  Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân
  Thường trực Hội đồng nhân dân
  Tòa án nhân dân
  Viện kiểm sát nhân dân
  Thanh tra tỉnh
  Thanh tra thành phố
  Cục Thi hành án dân sự
  Chi cục Thi hành án dân sự
  Trung tâm Phục vụ hành chính công
  Bảo hiểm xã hội tỉnh
`);

/** Departments of provinces since 1 March 2025. */
export const provincialDepartments = lines(`
  Sở Nội vụ
  Sở Tư pháp
  Sở Tài chính
  Sở Công Thương
  Sở Nông nghiệp và Môi trường
  Sở Xây dựng
  Sở Khoa học và Công nghệ
  Sở Văn hóa, Thể thao và Du lịch
  Sở Văn hóa và Thể thao
  Sở Du lịch
  Sở Giáo dục và Đào tạo
  Sở Y tế
  Sở Ngoại vụ
  Sở Dân tộc và Tôn giáo
  Sở Quy hoạch - Kiến trúc
  Sở An toàn thực phẩm
`);

/** Departments of provinces that ended with the reorganisation of 2025. */
export const formerProvincialDepartments = lines(`
  Sở Kế hoạch và Đầu tư
  Sở Giao thông vận tải
  Sở Nông nghiệp và Phát triển nông thôn
  Sở Tài nguyên và Môi trường
  Sở Thông tin và Truyền thông
  Sở Lao động - Thương binh và Xã hội
  Ban Dân tộc
`);

/** Departments of communes since 1 July 2025. */
export const communeDepartments = lines(`
  Phòng Kinh tế
  Phòng Kinh tế, Hạ tầng và Đô thị
  Phòng Văn hóa - Xã hội
`);

/** Departments of districts, ended with them on 30 June 2025. */
export const formerDistrictDepartments = lines(`
  Phòng Nội vụ
  Phòng Tư pháp
  Phòng Tài chính - Kế hoạch
  Phòng Tài nguyên và Môi trường
  Phòng Nông nghiệp và Môi trường
  Phòng Lao động - Thương binh và Xã hội
  Phòng Văn hóa và Thông tin
  Phòng Văn hóa, Khoa học và Thông tin
  Phòng Giáo dục và Đào tạo
  Phòng Y tế
  Phòng Dân tộc
  Phòng Nông nghiệp và Phát triển nông thôn
  Phòng Kinh tế và Hạ tầng
  Phòng Kinh tế, Hạ tầng và Đô thị
  Phòng Quản lý đô thị
`);
