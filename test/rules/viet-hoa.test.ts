import { describe, expect, it } from 'vitest';
import { vietHoa } from '../../rules/viet-hoa.js';
import { said } from './language-kit.js';

/** A sentence, then what the rules on capitals say of it: exactly that. */
type Case = readonly [text: string, ...said: string[]];

const table = (cases: readonly Case[]) =>
  it.each(cases.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(said(vietHoa, text)).toEqual(expected);
  });

/** Sentences that are right. */
const right = (sentences: readonly string[]) =>
  it.each(sentences)('%s', (sentence) => {
    expect(said(vietHoa, sentence)).toEqual([]);
  });

describe('the examples of Phụ lục II are right', () => {
  right([
    'Văn bản nói đến Nguyễn Ái Quốc, Trần Phú và những người khác.',
    'Nhân dân nhớ Vua Hùng, Bà Triệu, Ông Gióng, Bác Hồ, Cụ Hồ.',
    'Các nhân vật Kim Nhật Thành, Mao Trạch Đông, Thành Cát Tư Hãn.',
    'Tác phẩm của Vla-đi-mia I-lích Lê-nin, Phri-đrích Ăng-ghen.',
    'Đoàn công tác đến thành phố Thái Nguyên, tỉnh Nam Định.',
    'Trụ sở đặt tại Quận 1, Phường Điện Biên Phủ.',
    'Hội nghị tổ chức tại Thủ đô Hà Nội và Thành phố Hồ Chí Minh.',
    'Du khách đến Cửa Lò, Vũng Tàu, Lạch Trường, Vàm Cỏ, Cầu Giấy.',
    'Du khách đến biển Cửa Lò, chợ Bến Thành, sông Vàm Cỏ, vịnh Hạ Long.',
    'Các tỉnh thuộc vùng Tây Bắc, Đông Bắc, Bắc Bộ.',
    'Đại biểu đến từ Bắc Kinh, Bình Nhưỡng, Pháp, Anh.',
    'Đại biểu đến từ Mát-xcơ-va, Men-bơn.',
    'Ban Chỉ đạo trung ương về Phòng chống tham nhũng đã họp.',
    'Văn phòng Chủ tịch nước, Bộ Tài nguyên và Môi trường đã có ý kiến.',
    'Tập đoàn Điện lực Việt Nam, Hội đồng nhân dân tỉnh Sơn La, Sở Tài chính báo cáo.',
    'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam, Văn phòng Trung ương Đảng đã ban hành.',
    'Báo cáo của Liên hợp quốc (UN), Tổ chức Y tế thế giới (WHO).',
    'Các tổ chức WTO, UNDP, UNESCO, ASEAN tham dự.',
    'Lợi ích của Nhân dân, Nhà nước được bảo đảm.',
    'Tặng Huân chương Sao vàng, danh hiệu Nghệ sĩ Nhân dân, Anh hùng Lao động.',
    'Đại diện có Chủ tịch Quốc hội, Thủ tướng Chính phủ, Giáo sư Tôn Thất Tùng.',
    'Học tập và làm theo Bác, theo Người, theo Đảng.',
    'Kỷ niệm ngày Quốc khánh 2-9, ngày Tổng tuyển cử đầu tiên, ngày Quốc tế Lao động 1-5, ngày Phụ nữ Việt Nam 20-10.',
    'Theo Bộ luật Hình sự, Luật Tổ chức Quốc hội.',
    'Căn cứ điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự.',
    'Theo quy định tại điểm a khoản 1 Điều 24 Tiểu mục 1 Mục 1 Chương III của Nghị quyết số 351/2017/UBTVQH14.',
    'Các năm Kỷ Tỵ, Tân Hợi, Mậu Tuất, Mậu Thân.',
    'Nghỉ các dịp tết Nguyên đán, tết Đoan ngọ, tết Trung thu.',
    'Báo cáo gửi trước và sau Tết hằng năm.',
    'Họp vào thứ Hai, thứ Tư, tháng Năm, tháng Tám.',
    'Thời Triều Lý, Triều Trần, Phong trào Xô viết Nghệ Tĩnh, Cách mạng tháng Tám.',
    'Đọc từ điển Bách khoa toàn thư, tạp chí Cộng sản.',
  ]);
});

describe('the examples of Phụ lục II written wrong', () => {
  table([
    ['Báo cáo của đồng chí Nguyễn văn An về việc này.', 'ten-nguoi: Nguyễn văn An → Nguyễn Văn An'],
    ['Nhân dân nhớ ơn bác Hồ.', 'ten-nguoi: bác Hồ → Bác Hồ'],
    ['Lễ giỗ vua Hùng được tổ chức trang trọng.', 'ten-nguoi: vua Hùng → Vua Hùng'],
    ['Tác phẩm của Lê-Nin được xuất bản.', 'ten-nguoi-nuoc-ngoai: Lê-Nin → Lê-nin'],
    [
      'Tác phẩm của Phri-Đrích Ăng-Ghen được xuất bản.',
      'ten-nguoi-nuoc-ngoai: Phri-Đrích Ăng-Ghen → Phri-đrích Ăng-ghen',
    ],
    ['Thời Mao Trạch đông lãnh đạo.', 'ten-nguoi-nuoc-ngoai: Mao Trạch đông → Mao Trạch Đông'],
    [
      'Đoàn công tác đến Thành phố Thái Nguyên để khảo sát.',
      'don-vi-hanh-chinh: Thành phố Thái Nguyên → thành phố Thái Nguyên',
    ],
    [
      'Đoàn công tác đến thành phố thái nguyên để khảo sát.',
      'don-vi-hanh-chinh: thành phố thái nguyên → thành phố Thái Nguyên',
    ],
    ['Đoàn công tác đến Tỉnh Nam Định để khảo sát.', 'don-vi-hanh-chinh: Tỉnh Nam Định → tỉnh Nam Định'],
    ['Đoàn công tác đến tỉnh Nam định để khảo sát.', 'don-vi-hanh-chinh: tỉnh Nam định → tỉnh Nam Định'],
    ['Trụ sở đặt tại quận 1.', 'don-vi-so-ten-nguoi: quận → Quận'],
    ['Trụ sở đặt tại phường Điện Biên Phủ.', 'don-vi-so-ten-nguoi: phường → Phường'],
    ['Hội nghị tổ chức tại thủ đô Hà Nội.', 'dac-biet: thủ đô Hà Nội → Thủ đô Hà Nội'],
    [
      'Hội nghị tổ chức tại thành phố Hồ Chí Minh.',
      'dac-biet: thành phố Hồ Chí Minh → Thành phố Hồ Chí Minh',
    ],
    [
      'Hội nghị tổ chức tại Thành Phố Hồ Chí Minh.',
      'dac-biet: Thành Phố Hồ Chí Minh → Thành phố Hồ Chí Minh',
    ],
    ['Du khách đến Vũng tàu nghỉ mát.', 'dia-hinh: Vũng tàu → Vũng Tàu'],
    ['Tàu chạy trên Sông Vàm Cỏ.', 'dia-hinh: Sông Vàm Cỏ → sông Vàm Cỏ'],
    ['Các tỉnh vùng Tây bắc báo cáo.', 'vung-mien: Tây bắc → Tây Bắc'],
    ['Đại biểu đến từ Bắc kinh.', 'dia-danh-nuoc-ngoai: Bắc kinh → Bắc Kinh'],
    ['Đại biểu đến từ Mát-Xcơ-Va.', 'dia-danh-nuoc-ngoai: Mát-Xcơ-Va → Mát-xcơ-va'],
    [
      'Theo đề nghị của Bộ tài nguyên và môi trường.',
      'co-quan: Bộ tài nguyên và môi trường → Bộ Tài nguyên và Môi trường',
    ],
    ['Theo đề nghị của Hội Đồng Nhân Dân tỉnh Sơn La.', 'co-quan: Hội Đồng Nhân Dân → Hội đồng nhân dân'],
    ['Theo đề nghị của Sở tài chính tỉnh.', 'co-quan: Sở tài chính → Sở Tài chính'],
    [
      'Theo đề nghị của Văn phòng trung ương Đảng.',
      'co-quan: Văn phòng trung ương Đảng → Văn phòng Trung ương Đảng',
    ],
    ['Báo cáo của Liên Hợp Quốc.', 'to-chuc-quoc-te: Liên Hợp Quốc → Liên hợp quốc'],
    ['Báo cáo của tổ chức y tế thế giới.', 'to-chuc-quoc-te: tổ chức y tế thế giới → Tổ chức Y tế thế giới'],
    ['Các nước Asean tham dự hội nghị.', 'to-chuc-quoc-te: Asean → ASEAN'],
    ['Chính sách của nhà nước được thực hiện.', 'nhan-dan-nha-nuoc: nhà nước → Nhà nước'],
    ['Các tầng lớp nhân dân hưởng ứng.', 'nhan-dan-nha-nuoc: nhân dân → Nhân dân'],
    ['Tặng Huân chương sao vàng cho đơn vị.', 'huan-chuong: Huân chương sao vàng → Huân chương Sao vàng'],
    ['Danh hiệu nghệ sĩ nhân dân được phong tặng.', 'huan-chuong: nghệ sĩ nhân dân → Nghệ sĩ Nhân dân'],
    ['Danh hiệu Anh hùng lao động được phong tặng.', 'huan-chuong: Anh hùng lao động → Anh hùng Lao động'],
    ['Kết luận của thủ tướng Chính phủ tại cuộc họp.', 'chuc-vu: thủ tướng Chính phủ → Thủ tướng Chính phủ'],
    ['Tham luận của giáo sư Trần Văn Bình tại hội thảo.', 'chuc-vu: giáo sư → Giáo sư'],
    ['Thực hiện đường lối của đảng và pháp luật.', 'danh-tu-rieng-hoa: đảng → Đảng'],
    ['Kỷ niệm ngày quốc khánh 2-9 trang trọng.', 'ngay-le: ngày quốc khánh → ngày Quốc khánh'],
    ['Kỷ niệm ngày Quốc tế lao động 1-5.', 'ngay-le: ngày Quốc tế lao động → ngày Quốc tế Lao động'],
    ['Kỷ niệm ngày phụ nữ Việt Nam 20-10.', 'ngay-le: ngày phụ nữ Việt Nam → ngày Phụ nữ Việt Nam'],
    ['Theo quy định của Bộ luật hình sự hiện hành.', 'ten-van-ban: Bộ luật hình sự → Bộ luật Hình sự'],
    [
      'Theo quy định của Luật tổ chức Quốc hội.',
      'ten-van-ban: Luật tổ chức Quốc hội → Luật Tổ chức Quốc hội',
    ],
    ['Theo điểm a khoản 2 điều 103 của Bộ luật Hình sự.', 'vien-dan-dieu-khoan: điều → Điều'],
    [
      'Theo Điểm a Khoản 2 Điều 103 của Bộ luật Hình sự.',
      'vien-dan-dieu-khoan: Điểm → điểm',
      'vien-dan-dieu-khoan: Khoản → khoản',
    ],
    [
      'Theo Điều 24 mục 1 chương III của Nghị quyết số 351/2017/UBTVQH14.',
      'vien-dan-dieu-khoan: mục → Mục',
      'vien-dan-dieu-khoan: chương → Chương',
    ],
    ['Theo Điều 24 tiểu mục 1 Mục 1 Chương III của Luật này.', 'vien-dan-dieu-khoan: tiểu mục → Tiểu mục'],
    ['Chúc mừng năm mậu thân an khang.', 'nam-am-lich: năm mậu thân → năm Mậu Thân'],
    ['Chúc mừng năm Kỷ tỵ an khang.', 'nam-am-lich: năm Kỷ tỵ → năm Kỷ Tỵ'],
    ['Nghỉ dịp tết nguyên đán theo lịch.', 'ngay-tet: tết nguyên đán → tết Nguyên đán'],
    ['Nghỉ dịp tết Trung Thu theo lịch.', 'ngay-tet: tết Trung Thu → tết Trung thu'],
    ['Bố trí trực trong thời gian nghỉ tết.', 'ngay-tet: tết → Tết?'],
    ['Họp giao ban vào thứ hai hằng tuần.', 'thu-thang: thứ hai → thứ Hai'],
    ['Khai giảng vào đầu tháng chín.', 'thu-thang: tháng chín → tháng Chín'],
    ['Phát huy tinh thần Cách mạng tháng tám.', 'su-kien: Cách mạng tháng tám → Cách mạng tháng Tám'],
    ['Thời kỳ Triều lý phát triển.', 'su-kien: Triều lý → Triều Lý'],
    ['Bài đăng trên Tạp chí cộng sản.', 'tac-pham: Tạp chí cộng sản → Tạp chí Cộng sản'],
  ]);
});
