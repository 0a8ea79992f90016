import { lines } from './lines.js';

/**
 * Laws, codes and ordinances that documents cite: the type and the name with the capitals of Phụ lục II, Mục V, khoản 6 (the type, and the
 * first syllable of the name). Titles of the texts in force in 2025 and of those that they replaced, as published in Công báo.
 */
export const lawNames = lines(`
  Bộ luật Dân sự
  Bộ luật Hàng hải
  Bộ luật Hình sự
  Bộ luật Lao động
  Bộ luật Tố tụng dân sự
  Bộ luật Tố tụng hình sự
  Luật An ninh mạng
  Luật An ninh quốc gia
  Luật An toàn thông tin mạng
  Luật An toàn thực phẩm
  Luật An toàn, vệ sinh lao động
  Luật Ban hành văn bản quy phạm pháp luật
  Luật Báo chí
  Luật Bảo hiểm xã hội
  Luật Bảo hiểm y tế
  Luật Bảo hiểm tiền gửi
  Luật Bảo vệ bí mật nhà nước
  Luật Bảo vệ môi trường
  Luật Bảo vệ quyền lợi người tiêu dùng
  Luật Bảo vệ và phát triển rừng
  Luật Bảo vệ sức khỏe nhân dân
  Luật Bầu cử đại biểu Quốc hội
  Luật Bình đẳng giới
  Luật Bưu chính
  Luật Cán bộ, công chức
  Luật Cạnh tranh
  Luật Căn cước
  Luật Căn cước công dân
  Luật Chất lượng sản phẩm, hàng hóa
  Luật Chăn nuôi
  Luật Chứng khoán
  Luật Chuyển giao công nghệ
  Luật Công an nhân dân
  Luật Công chứng
  Luật Công đoàn
  Luật Công nghệ cao
  Luật Công nghệ thông tin
  Luật Cơ yếu
  Luật Cư trú
  Luật Dân quân tự vệ
  Luật Dầu khí
  Luật Di sản văn hóa
  Luật Doanh nghiệp
  Luật Dược
  Luật Du lịch
  Luật Dữ liệu
  Luật Đa dạng sinh học
  Luật Đất đai
  Luật Đấu giá tài sản
  Luật Đấu thầu
  Luật Đê điều
  Luật Điện ảnh
  Luật Điện lực
  Luật Đo lường
  Luật Đường sắt
  Luật Đầu tư
  Luật Đầu tư công
  Luật Giá
  Luật Giám định tư pháp
  Luật Giáo dục
  Luật Giáo dục đại học
  Luật Giáo dục nghề nghiệp
  Luật Giao dịch điện tử
  Luật Giao thông đường bộ
  Luật Giao thông đường thủy nội địa
  Luật Hải quan
  Luật Hàng không dân dụng Việt Nam
  Luật Hòa giải ở cơ sở
  Luật Hóa chất
  Luật Hôn nhân và gia đình
  Luật Hộ tịch
  Luật Hợp tác xã
  Luật Kế toán
  Luật Khám bệnh, chữa bệnh
  Luật Khiếu nại
  Luật Khiếu nại, tố cáo
  Luật Khoa học và công nghệ
  Luật Khoáng sản
  Luật Kiểm toán độc lập
  Luật Kiểm toán nhà nước
  Luật Kiến trúc
  Luật Kinh doanh bảo hiểm
  Luật Kinh doanh bất động sản
  Luật Lâm nghiệp
  Luật Luật sư
  Luật Lưu trữ
  Luật Lý lịch tư pháp
  Luật Mặt trận Tổ quốc Việt Nam
  Luật Năng lượng nguyên tử
  Luật Ngân hàng Nhà nước Việt Nam
  Luật Ngân sách nhà nước
  Luật Nghĩa vụ quân sự
  Luật Nhà giáo
  Luật Nhà ở
  Luật Nuôi con nuôi
  Luật Người cao tuổi
  Luật Người khuyết tật
  Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
  Luật Phá sản
  Luật Phòng cháy và chữa cháy
  Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ
  Luật Phòng, chống bạo lực gia đình
  Luật Phòng, chống bệnh truyền nhiễm
  Luật Phòng, chống ma túy
  Luật Phòng, chống mua bán người
  Luật Phòng, chống rửa tiền
  Luật Phòng, chống tác hại của rượu, bia
  Luật Phòng, chống tham nhũng
  Luật Phòng, chống thiên tai
  Luật Phổ biến, giáo dục pháp luật
  Luật Quảng cáo
  Luật Quản lý ngoại thương
  Luật Quản lý nợ công
  Luật Quản lý thuế
  Luật Quản lý, sử dụng tài sản công
  Luật Quốc phòng
  Luật Quốc tịch Việt Nam
  Luật Quy hoạch
  Luật Quy hoạch đô thị
  Luật Sở hữu trí tuệ
  Luật Sĩ quan Quân đội nhân dân Việt Nam
  Luật Sử dụng năng lượng tiết kiệm và hiệu quả
  Luật Tài nguyên nước
  Luật Tài nguyên, môi trường biển và hải đảo
  Luật Tần số vô tuyến điện
  Luật Thanh niên
  Luật Thanh tra
  Luật Thể dục, thể thao
  Luật Thi đua, khen thưởng
  Luật Thi hành án dân sự
  Luật Thi hành án hình sự
  Luật Thống kê
  Luật Thủ đô
  Luật Thú y
  Luật Thủy lợi
  Luật Thủy sản
  Luật Thuế bảo vệ môi trường
  Luật Thuế giá trị gia tăng
  Luật Thuế sử dụng đất nông nghiệp
  Luật Thuế sử dụng đất phi nông nghiệp
  Luật Thuế tài nguyên
  Luật Thuế thu nhập cá nhân
  Luật Thuế thu nhập doanh nghiệp
  Luật Thuế tiêu thụ đặc biệt
  Luật Thuế xuất khẩu, thuế nhập khẩu
  Luật Thực hành tiết kiệm, chống lãng phí
  Luật Thực hiện dân chủ ở cơ sở
  Luật Thương mại
  Luật Tiếp cận thông tin
  Luật Tiếp công dân
  Luật Tiêu chuẩn và quy chuẩn kỹ thuật
  Luật Tín ngưỡng, tôn giáo
  Luật Tố cáo
  Luật Tố tụng hành chính
  Luật Tổ chức chính quyền địa phương
  Luật Tổ chức Chính phủ
  Luật Tổ chức cơ quan điều tra hình sự
  Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
  Luật Tổ chức Quốc hội
  Luật Tổ chức Tòa án nhân dân
  Luật Tổ chức Viện kiểm sát nhân dân
  Luật Trách nhiệm bồi thường của Nhà nước
  Luật Trật tự, an toàn giao thông đường bộ
  Luật Trẻ em
  Luật Trọng tài thương mại
  Luật Trồng trọt
  Luật Trưng cầu ý dân
  Luật Trưng mua, trưng dụng tài sản
  Luật Việc làm
  Luật Viên chức
  Luật Viễn thông
  Luật Xây dựng
  Luật Xử lý vi phạm hành chính
  Luật Xuất bản
  Pháp lệnh Bảo vệ bí mật nhà nước
  Pháp lệnh Cán bộ, công chức
  Pháp lệnh Chi phí tố tụng
  Pháp lệnh Dân số
  Pháp lệnh Phí và lệ phí
  Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn
  Pháp lệnh Ưu đãi người có công với cách mạng
  Pháp lệnh Xử lý vi phạm hành chính
`);
