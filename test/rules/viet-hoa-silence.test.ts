import { describe, expect, it } from 'vitest';
import { vietHoa } from '../../rules/viet-hoa.js';
import { letterOf, paragraph, said } from './language-kit.js';

/** Sentences in which the rules on capitals find nothing. */
const silent = (title: string, sentences: readonly string[]) =>
  describe(title, () => {
    it.each(sentences)('%s', (sentence) => {
      expect(said(vietHoa, sentence)).toEqual([]);
    });
  });

silent('words that hold the word for a body, a part or a kind', [
  'Việc khen thưởng thực hiện trên cơ sở kết quả công tác.',
  'Bố trí cán bộ y tế tại cơ sở y tế và trạm xá.',
  'Ứng dụng tiến bộ khoa học và công nghệ vào sản xuất.',
  'Toàn bộ y tá, bác sĩ của bệnh viện tham gia.',
  'Công tác phát triển đảng viên mới được quan tâm.',
  'Thường trực đảng ủy, chi bộ và đảng viên nghiêm túc thực hiện.',
  'Bảo đảm đủ điều kiện 3 tháng một lần kiểm tra.',
  'Đạt 5 mục tiêu, 3 nhiệm vụ trọng tâm.',
  'Phấn đấu hoàn thành mục tiêu 2 con số.',
  'Danh mục 1 gồm các thiết bị dạy học.',
  'Hạng mục 2 của công trình đã hoàn thành.',
  'Chuyên mục 3 phát vào tối thứ Sáu hằng tuần của đài.',
  'Đội bóng nam bộ đội giành chiến thắng.',
  'Góp phần lan tỏa phong trào; cập nhật bản đồ; tập trung quốc phòng.',
  'Đào tạo nam phi công; kiểm tra các mác bê tông; ai cập nhật hồ sơ.',
  'Ban cán sự đảng Ủy ban nhân dân tỉnh, Ban cán sự Đảng Ủy ban nhân dân tỉnh.',
  'Ban cán sự đảng Bộ Xây dựng, Ban cán sự Đảng Bộ Xây dựng báo cáo.',
  'Hoạt động kiểm toán nhà nước và thanh tra chuyên ngành.',
  'Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy quân sự tỉnh phối hợp.',
  'Tốt nghiệp khoa Luật thương mại, chuyên ngành Luật doanh nghiệp.',
  'Gió hướng Đông nam, phía Tây bắc của tỉnh.',
  'Trước cửa Ông An có hàng cây.',
  'Xây dựng chính phủ điện tử, chính phủ số.',
  'Các tổ chức phi chính phủ nước ngoài tham dự.',
  'Phòng y tế của nhà trường trực hằng ngày.',
  'Văn phòng tài chính của công ty gửi hồ sơ.',
  'Chương trình 5 năm được phê duyệt.',
  'Đợt thi đua gồm 3 phần 10 câu hỏi.',
  'Tổng số điểm của phần I và phần II là căn cứ xếp hạng.',
  'Điều lệ gồm 08 chương, 27 điều.',
  'Có 19 điều đảng viên không được làm.',
  'Thực hiện tốt 5 điều Bác dạy.',
  'Một số khoản 2 bên đã thống nhất.',
  'Khoản chi 5 triệu đồng được thanh toán.',
]);

silent('bodies, the people and the State', [
  'Hội đồng nhân dân và Ủy ban nhân dân các cấp tổ chức thực hiện.',
  'Tòa án nhân dân tối cao, Viện kiểm sát nhân dân tối cao phối hợp.',
  'Viện Kiểm sát nhân dân tỉnh có ý kiến.',
  'Lực lượng công an nhân dân, quân đội nhân dân tham gia.',
  'Ban thanh tra nhân dân của đơn vị giám sát.',
  'Xuất trình giấy chứng minh nhân dân khi làm thủ tục.',
  'Thanh toán bằng đồng nhân dân tệ.',
  'Hội thẩm nhân dân tham gia xét xử.',
  'Công tác quản lý nhà nước về hội được tăng cường.',
  'Cơ quan nhà nước, doanh nghiệp nhà nước thực hiện ngân sách nhà nước.',
  'Xây dựng nhà nước pháp quyền xã hội chủ nghĩa.',
  'Bộ Công Thương và Bộ Công thương đều có trong văn bản.',
  'Kho bạc Nhà nước, Kho bạc nhà nước tỉnh cấp phát kinh phí.',
  'Các sở, ban, ngành và Ủy ban nhân dân đều là chủ thể.',
  'Các phòng Giáo dục và Đào tạo báo cáo kết quả.',
  'Đoàn đại biểu Quốc hội tỉnh, Đoàn Đại biểu Quốc hội tỉnh giám sát.',
  'Bảo hiểm xã hội, bảo hiểm y tế được đóng đầy đủ.',
  'Ủy ban Kiểm tra trung ương và Ủy ban Kiểm tra Trung ương kết luận.',
]);

silent('units and places', [
  'Tỉnh ủy, Thành ủy, Huyện ủy, Đảng ủy Khối chỉ đạo.',
  'Tỉnh Đoàn, Thành Đoàn, Huyện Đoàn phối hợp.',
  'Tỉnh Nam Định báo cáo kết quả.',
  'Địa bàn: Xã Phú Lâm.',
  'Trường Tiểu học Thị trấn Vĩnh Thuận tổ chức khai giảng.',
  'Công ty Điện lực Thành phố Nam Định cung cấp điện.',
  'Trụ sở tại số 6, Phường Phú Hài, Thành phố Phan Thiết.',
  'Chủ tịch Ủy ban nhân dân tỉnh, huyện, xã chịu trách nhiệm.',
  'Đề án do UBND Tỉnh phê duyệt.',
  'Xã hội hóa giáo dục được đẩy mạnh.',
  'Thành phố vì hòa bình là danh hiệu cao quý.',
  'Toàn tỉnh có 10 quận 5 huyện.',
  'Cả nước có 34 tỉnh, thành phố.',
  'Gió mùa từ phía tây bắc và phía đông nam.',
  'Khu công nghiệp Sông Hậu thu hút đầu tư.',
  'Vùng đồng bằng sông Cửu Long và Đồng bằng sông Cửu Long phát triển.',
  'Thị xã Sông Cầu bên bờ sông Cầu.',
  'Tiếng Anh, tiếng Pháp, tiếng Đức được dạy.',
]);

silent('documents', [
  'Ban hành quyết định thành lập đoàn kiểm tra.',
  'Căn cứ kế hoạch năm học, nhà trường tổ chức các hoạt động; chương trình kỷ niệm diễn ra vào ngày 20.',
  'Tổ chức hội nông dân, hội cựu chiến binh ở các thôn sinh hoạt hằng tháng.',
  'Các quyết định, nghị quyết của cấp trên được quán triệt.',
  'Theo quy định của pháp luật về đất đai và luật doanh nghiệp.',
  'Người đại diện theo pháp luật ký hợp đồng.',
  'Ông Nguyễn Văn Luật là luật sư.',
  'Căn cứ quy định hiện hành để giải quyết.',
  'Mọi quyết định này khác của các bên đều bằng văn bản.',
  'Môn học luật lao động gồm 45 tiết.',
  'Đơn vị xây dựng kế hoạch, báo cáo theo hướng dẫn.',
  'Quyết định số 15/QĐ-SNV và Công văn số 27/SNV-VP đã gửi.',
  'Luật Thi đua, khen thưởng và Luật Thi đua, Khen thưởng.',
]);

silent('persons and offices', [
  'Giám đốc Sở Nội vụ chủ trì cuộc họp.',
  'Người chủ tịch hội đồng ký biên bản.',
  'Các ông Nguyễn và Trần cùng dự.',
  'Thư ký Đoàn kiểm tra ghi biên bản.',
  'Ông Nguyễn Văn An, bà Trần Thị Bình là thành viên.',
  'Bác Hồ Văn Nam là trưởng thôn.',
  'Giám đốc, phó giám đốc các trung tâm chịu trách nhiệm.',
  'Bí thư chi bộ phân công nhiệm vụ.',
]);

silent('days, months and ordinals', [
  'Đây là lần thứ hai đơn vị được khen thưởng.',
  'Điểm thứ ba cần lưu ý là kinh phí.',
  'Mỗi tháng hai lần họp giao ban.',
  'Trong ba tháng bảy ngày phải xong.',
  'Ghi rõ ngày tháng năm sinh.',
  'Họp từ thứ Hai đến thứ Sáu hằng tuần.',
  'Kế hoạch tháng 9, quý III.',
  'Phong trào Tết trồng cây đời đời nhớ ơn Bác Hồ.',
]);

describe('sentences that go on', () => {
  it.each([
    'Theo đề nghị của TP. Huế và các ông, bà v.v. để giải quyết.',
    'Tỷ lệ đạt 12.5 điểm và tăng 1.234 người so với năm trước.',
    'Thời gian làm việc từ 7 giờ 30. Sau đó nghỉ.',
    'Hồ sơ gồm: đơn, bản sao... và các giấy tờ khác.',
    'Xem tại www.moha.gov.vn. Địa chỉ này luôn mở.',
    'Các nội dung khác... do hai bên thỏa thuận.',
    'GS. Nguyễn Văn An và PGS. Trần Thị Bình trình bày.',
  ])('%s', (text) => {
    expect(said(vietHoa, text)).toEqual([]);
  });

  it('an item in small letters after a colon or a semicolon is left alone', () => {
    expect(
      said(
        vietHoa,
        'Các đơn vị thực hiện các nhiệm vụ sau đây:',
        'a) xây dựng kế hoạch công tác năm của đơn vị;',
        'b) tổ chức thực hiện kế hoạch đã được phê duyệt;',
        '- báo cáo kết quả thực hiện về Sở Nội vụ.',
      ),
    ).toEqual([]);
  });

  it('a paragraph that goes on after a comma is left alone', () => {
    expect(
      said(
        vietHoa,
        'Để thực hiện tốt nhiệm vụ được giao,',
        'các đơn vị cần xây dựng kế hoạch cụ thể của mình.',
      ),
    ).toEqual([]);
  });
});

describe('what is no prose', () => {
  it.each([
    'THEO QUY ĐỊNH TẠI ĐIỀU 5 KHOẢN 2, ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH QUYẾT ĐỊNH',
    'Dẫn lại “Điểm a Khoản 2 điều 5 của thành phố Hồ Chí Minh” trong văn bản cũ.',
    'Xem https://moha.gov.vn/thanh-pho-ho-chi-minh/sở-nội-vụ và thu@so-noi-vu.gov.vn để biết.',
    'Điền «sở nội vụ» và {{thành phố Hồ Chí Minh}} vào mẫu.',
    'The Ministry of Home Affairs held a meeting in ho chi minh city on this matter.',
  ])('%s', (text) => {
    expect(said(vietHoa, text)).toEqual([]);
  });

  it('hidden text and text shown in capitals', () => {
    const hidden = paragraph('theo điều 5 của thành phố Hồ Chí Minh', { run: '<w:vanish/>' });
    const capitals = paragraph('theo điều 5 của thành phố Hồ Chí Minh', { run: '<w:caps/>' });
    expect(said(vietHoa, hidden, capitals)).toEqual([]);
  });

  it('text in an old encoding', () => {
    const legacy = paragraph('Theo ®iÒu 5 cña thµnh phè Hå ChÝ Minh', {
      run: '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>',
    });
    expect(said(vietHoa, legacy)).toEqual([]);
  });

  it('the head, which has rules of its own', () => {
    expect(letterOf().components.has('coQuanBanHanh')).toBe(true);
    expect(said(vietHoa)).toEqual([]);
  });
});
