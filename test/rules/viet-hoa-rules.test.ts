import { describe, expect, it } from 'vitest';
import { vietHoa } from '../../rules/viet-hoa.js';
import { findingsOn, letterOf, paragraph, said } from './language-kit.js';

type Case = readonly [text: string, ...said: string[]];

/** Sentences, and exactly what the rules on capitals say of each. */
const table = (title: string, cases: readonly Case[]) =>
  describe(title, () => {
    it.each(cases.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
      expect(said(vietHoa, text)).toEqual(expected);
    });
  });

table('viện dẫn', [
  ['Nơi nhận như điều 3 của Quyết định.', 'vien-dan-dieu-khoan: điều → Điều'],
  [
    'Thực hiện theo quy định tại các điều 18, 21 và 32 Nghị định số 37/2007/NĐ-CP.',
    'vien-dan-dieu-khoan: điều → Điều',
  ],
  ['Theo Khoản 2 và Khoản 3 Điều 26 Nghị định số 110/2004/NĐ-CP.', 'vien-dan-dieu-khoan: Khoản → khoản'],
  ['Theo quy định tại Khoản 3, Điều 1 Nghị định này.', 'vien-dan-dieu-khoan: Khoản → khoản'],
  [
    'Căn cứ Điểm b, Khoản 2, Mục II Phụ lục này.',
    'vien-dan-dieu-khoan: Điểm → điểm',
    'vien-dan-dieu-khoan: Khoản → khoản',
  ],
  ['Như quy định tại Điểm 2 Mục IV Phần 4 Thông tư này.', 'vien-dan-dieu-khoan: Điểm → điểm'],
  [
    'Thực hiện theo mục 2, phần I của Hướng dẫn này.',
    'vien-dan-dieu-khoan: mục → Mục',
    'vien-dan-dieu-khoan: phần → Phần',
  ],
  ['Theo khoản 2 điều 7 Hợp đồng này.', 'vien-dan-dieu-khoan: điều → Điều'],
  [
    'Nội dung tại mục II chương V của hồ sơ mời thầu.',
    'vien-dan-dieu-khoan: mục → Mục',
    'vien-dan-dieu-khoan: chương → Chương',
  ],
  ['Thực hiện chương II của Luật Đất đai.', 'vien-dan-dieu-khoan: chương → Chương'],
  ['Theo phần I Phụ lục kèm theo.', 'vien-dan-dieu-khoan: phần → Phần'],
  ['Theo điều 5a của Nghị định này.', 'vien-dan-dieu-khoan: điều → Điều'],
  ['Theo ĐIỀU 5 và Điều 6 của Nghị định này.'],
  ['Khoản 2 Điều 5 được sửa đổi như sau.'],
  ['Nội dung (Khoản 2 Điều 5) được giữ nguyên.'],
  ['1. Khoản 2 Điều 5 được sửa đổi như sau.'],
  ['Theo khoản 2 Điều 5, điểm đ khoản 1 Điều 7 và Mục 3 Chương II.'],
]);

table('tên loại văn bản', [
  ['Thực hiện quyết định số 15/QĐ-UBND ngày 05 tháng 3 năm 2024.', 'ten-van-ban: quyết định → Quyết định'],
  ['Tại công văn số 278/STTTT-BCVT ngày 31 tháng 3 năm 2010.', 'ten-van-ban: công văn → Công văn'],
  ['Theo thông tư 39/2017/TT-BTTTT về nội dung này.', 'ten-van-ban: thông tư → Thông tư'],
  ['Theo thông báo số 295/TB-ĐHDT của nhà trường.', 'ten-van-ban: thông báo → Thông báo'],
  [
    'Theo kế hoạch số 12/KH-SNV và tờ trình số 5/TTr-SNV.',
    'ten-van-ban: kế hoạch → Kế hoạch',
    'ten-van-ban: tờ trình → Tờ trình',
  ],
  ['Căn cứ biên bản họp Hội đồng ngày 12 tháng 3 năm 2024;', 'ten-van-ban: biên bản → Biên bản'],
  [
    'Căn cứ nghị quyết của Hội đồng quản trị ngày 12 tháng 3 năm 2024;',
    'ten-van-ban: nghị quyết → Nghị quyết',
  ],
  ['Vi phạm điều lệ Hiệp hội Nước mắm; sửa đổi Điều lệ Hiệp hội Nước mắm.', 'ten-van-ban: điều lệ → Điều lệ'],
  ['Theo Luật doanh nghiệp năm 2020.', 'ten-van-ban: Luật doanh nghiệp → Luật Doanh nghiệp'],
  ['Theo Luật khiếu nại, tố cáo hiện hành.', 'ten-van-ban: Luật khiếu nại, tố cáo → Luật Khiếu nại, tố cáo'],
  ['Theo luật Đất đai năm 2024.', 'ten-van-ban: luật Đất đai → Luật Đất đai'],
  ['Xử lý theo bộ luật hình sự.', 'ten-van-ban: bộ luật hình sự → Bộ luật Hình sự'],
  ['Theo bộ luật Dân sự năm 2015.', 'ten-van-ban: bộ luật Dân sự → Bộ luật Dân sự'],
  ['Theo Bộ Luật Dân Sự năm 2015.', 'ten-van-ban: Bộ Luật Dân Sự → Bộ luật Dân sự'],
  [
    'Theo Pháp lệnh bảo vệ bí mật nhà nước.',
    'ten-van-ban: Pháp lệnh bảo vệ bí mật nhà nước → Pháp lệnh Bảo vệ bí mật nhà nước',
  ],
  [
    'Công văn này thay công văn trước đây; kèm theo công văn này có phụ lục.',
    'ten-van-ban: công văn → Công văn',
  ],
]);

table('cơ quan, tổ chức', [
  ['Theo đề nghị của Bộ giáo dục và đào tạo.', 'co-quan: Bộ giáo dục và đào tạo → Bộ Giáo dục và Đào tạo'],
  ['Theo đề nghị của Bộ Giáo Dục Và Đào Tạo.', 'co-quan: Bộ Giáo Dục Và Đào Tạo → Bộ Giáo dục và Đào tạo'],
  [
    'Theo đề nghị của Bộ Lao động - Thương Binh và Xã hội.',
    'co-quan: Bộ Lao động - Thương Binh và Xã hội → Bộ Lao động - Thương binh và Xã hội',
  ],
  [
    'Theo đề nghị của Bộ Văn hoá, Thể thao và du lịch.',
    'co-quan: Bộ Văn hoá, Thể thao và du lịch → Bộ Văn hoá, Thể thao và Du lịch',
  ],
  ['Theo đề nghị của văn phòng Chính phủ.', 'co-quan: văn phòng Chính phủ → Văn phòng Chính phủ'],
  [
    'Theo đề nghị của Sở thông tin và Truyền thông.',
    'co-quan: Sở thông tin và Truyền thông → Sở Thông tin và Truyền thông',
  ],
  ['Theo đề nghị của sở nội vụ.', 'co-quan: sở nội vụ → Sở Nội vụ?'],
  ['Theo đề nghị của Ủy Ban Nhân Dân tỉnh.', 'co-quan: Ủy Ban Nhân Dân → Ủy ban nhân dân'],
  ['Theo đề nghị của ủy ban nhân dân tỉnh.', 'co-quan: ủy ban nhân dân → Ủy ban nhân dân'],
  [
    'Theo đề nghị của Ủy ban thường vụ Quốc hội.',
    'co-quan: Ủy ban thường vụ Quốc hội → Ủy ban Thường vụ Quốc hội',
  ],
  ['Nghị quyết được Quốc Hội thông qua.', 'co-quan: Quốc Hội → Quốc hội'],
  ['Diện do Bộ chính trị quản lý.', 'co-quan: Bộ chính trị → Bộ Chính trị'],
  [
    'Kỷ niệm ngày thành lập Đảng cộng sản Việt Nam.',
    'co-quan: Đảng cộng sản Việt Nam → Đảng Cộng sản Việt Nam',
  ],
  [
    'Đoàn thanh niên Cộng sản Hồ Chí Minh phát động.',
    'co-quan: Đoàn thanh niên Cộng sản Hồ Chí Minh → Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  ],
  [
    'Phối hợp với hội liên hiệp phụ nữ Việt Nam.',
    'co-quan: hội liên hiệp phụ nữ Việt Nam → Hội Liên hiệp Phụ nữ Việt Nam',
  ],
  [
    'Phối hợp với Mặt trận tổ quốc Việt Nam.',
    'co-quan: Mặt trận tổ quốc Việt Nam → Mặt trận Tổ quốc Việt Nam',
  ],
  ['Phối hợp với Hội liên hiệp phụ nữ tỉnh.', 'co-quan: Hội liên hiệp phụ nữ → Hội Liên hiệp Phụ nữ'],
  ['Phối hợp với Hội cựu chiến binh tỉnh.', 'co-quan: Hội cựu chiến binh → Hội Cựu chiến binh'],
  ['Trực thuộc Tổng cục thuế.', 'co-quan: Tổng cục thuế → Tổng cục Thuế'],
  [
    'Do Phòng tài chính - kế hoạch tham mưu, Phòng tài chính - kế hoạch trình.',
    'co-quan: Phòng tài chính - kế hoạch → Phòng Tài chính - Kế hoạch',
  ],
  ['Theo đề nghị của thanh tra Chính phủ.', 'co-quan: thanh tra Chính phủ → Thanh tra Chính phủ'],
  [
    'Hội nông dân Việt Nam và Hội cựu chiến binh Việt Nam phối hợp.',
    'co-quan: Hội nông dân Việt Nam → Hội Nông dân Việt Nam',
    'co-quan: Hội cựu chiến binh Việt Nam → Hội Cựu chiến binh Việt Nam',
  ],
]);

table('đơn vị hành chính, địa danh', [
  ['Ủy ban nhân dân Tỉnh Phú Thọ thông báo.', 'don-vi-hanh-chinh: Tỉnh Phú Thọ → tỉnh Phú Thọ'],
  ['Công an Huyện Phù Ninh tiếp nhận.', 'don-vi-hanh-chinh: Huyện → huyện'],
  ['Thuộc địa bàn Thị Trấn Đoan Hùng quản lý.', 'don-vi-hanh-chinh: Thị Trấn → thị trấn'],
  ['Thị Trấn Phong Châu báo cáo kết quả.', 'don-vi-hanh-chinh: Thị Trấn → Thị trấn'],
  ['Khu vực Thành Phố Hà Nội có nhiều thay đổi.', 'don-vi-hanh-chinh: Thành Phố Hà Nội → thành phố Hà Nội'],
  ['Đoàn đến làm việc tại tỉnh quảng ninh.', 'don-vi-hanh-chinh: tỉnh quảng ninh → tỉnh Quảng Ninh'],
  ['Đoàn đến làm việc tại thành phố Cần thơ.', 'don-vi-hanh-chinh: thành phố Cần thơ → thành phố Cần Thơ'],
  ['Đoàn đến làm việc tại Đặc khu Phú Quốc.', 'don-vi-hanh-chinh: Đặc khu → đặc khu'],
  [
    'Địa bàn phường 10 và quận 3 có mưa.',
    'don-vi-so-ten-nguoi: phường → Phường',
    'don-vi-so-ten-nguoi: quận → Quận',
  ],
  ['Địa bàn quận Hai Bà Trưng có mưa.', 'don-vi-so-ten-nguoi: quận → Quận'],
  ['Trụ sở tại Thủ Đô Hà Nội.', 'dac-biet: Thủ Đô Hà Nội → Thủ đô Hà Nội'],
  [
    'Ủy ban nhân dân thành phố Hồ Chí Minh báo cáo.',
    'dac-biet: thành phố Hồ Chí Minh → Thành phố Hồ Chí Minh',
  ],
  ['Các nước khu vực Đông nam Á.', 'vung-mien: Đông nam Á → Đông Nam Á'],
  ['Các tỉnh Đồng bằng Sông Cửu Long.', 'vung-mien: Đồng bằng Sông Cửu Long → Đồng bằng sông Cửu Long'],
  ['Các tỉnh Bắc trung bộ.', 'vung-mien: Bắc trung bộ → Bắc Trung Bộ'],
  [
    'Đoàn đi Hàn quốc và Nhật bản.',
    'dia-danh-nuoc-ngoai: Hàn quốc → Hàn Quốc',
    'dia-danh-nuoc-ngoai: Nhật bản → Nhật Bản',
  ],
  [
    'Đoàn đi Cam-Pu-Chia và Ma-Lai-Xi-A.',
    'dia-danh-nuoc-ngoai: Cam-Pu-Chia → Cam-pu-chia',
    'dia-danh-nuoc-ngoai: Ma-Lai-Xi-A → Ma-lai-xi-a',
  ],
  ['Du lịch vịnh hạ Long phát triển.', 'dia-hinh: vịnh hạ Long → vịnh Hạ Long'],
]);

table('người, chức vụ, ngày, sự kiện', [
  ['Tham dự có đồng chí chủ tịch Nguyễn Văn Bình.', 'chuc-vu: chủ tịch → Chủ tịch'],
  ['Tham dự có phó giám đốc Trần Thị Hoa.', 'chuc-vu: phó giám đốc → Phó giám đốc'],
  ['Đề tài của phó giáo sư Lê Minh Đức.', 'chuc-vu: phó giáo sư → Phó giáo sư'],
  ['Ý kiến của Thủ tướng chính phủ tại cuộc họp.', 'chuc-vu: Thủ tướng chính phủ → Thủ tướng Chính phủ'],
  ['Ý kiến của phó thủ tướng chính phủ tại cuộc họp.', 'chuc-vu: thủ tướng chính phủ → thủ tướng Chính phủ'],
  ['Bà Trần thị Bình là thành viên.', 'ten-nguoi: Trần thị Bình → Trần Thị Bình'],
  ['Giao ông nguyễn văn an thực hiện.', 'ten-nguoi: nguyễn văn an → Nguyễn Văn An'],
  ['Đồng chí Lê hữu Phước phụ trách.', 'ten-nguoi: Lê hữu Phước → Lê Hữu Phước'],
  ['Tặng Huân chương lao động cho ông An.', 'huan-chuong: Huân chương lao động → Huân chương Lao động'],
  [
    'Danh hiệu Chiến sĩ Thi đua cơ sở năm 2023.',
    'huan-chuong: Chiến sĩ Thi đua cơ sở → Chiến sĩ thi đua cơ sở',
  ],
  ['Kỷ niệm ngày nhà giáo Việt Nam trang trọng.', 'ngay-le: ngày nhà giáo Việt Nam → ngày Nhà giáo Việt Nam'],
  ['Kỷ niệm ngày Thương binh - liệt sĩ.', 'ngay-le: ngày Thương binh - liệt sĩ → ngày Thương binh - Liệt sĩ'],
  ['Phục vụ dịp Tết Nguyên đán Giáp Thìn.', 'ngay-tet: Tết Nguyên đán → tết Nguyên đán?'],
  ['Phục vụ dịp Tết Nguyên Đán Giáp Thìn.', 'ngay-tet: Tết Nguyên Đán → tết Nguyên đán'],
  [
    'Làm việc từ thứ hai đến thứ bảy hằng tuần.',
    'thu-thang: thứ hai → thứ Hai',
    'thu-thang: thứ bảy → thứ Bảy',
  ],
  ['Lễ hội diễn ra vào tháng giêng.', 'thu-thang: tháng giêng → tháng Giêng'],
  ['Chuẩn bị đón năm giáp thìn.', 'nam-am-lich: năm giáp thìn → năm Giáp Thìn'],
  ['Nhắc lại Chiến dịch Điện biên phủ.', 'su-kien: Chiến dịch Điện biên phủ → Chiến dịch Điện Biên Phủ'],
  [
    'Sự lãnh đạo của đảng và nhà nước.',
    'nhan-dan-nha-nuoc: nhà nước → Nhà nước',
    'danh-tu-rieng-hoa: đảng → Đảng',
  ],
  ['Được Đảng, nhà nước ghi nhận.', 'nhan-dan-nha-nuoc: nhà nước → Nhà nước'],
  ['Cán bộ và nhân dân hưởng ứng; phục vụ nhân dân tốt hơn.', 'nhan-dan-nha-nuoc: nhân dân → Nhân dân'],
]);

table('đầu câu', [
  ['Đơn vị đã hoàn thành nhiệm vụ. đề nghị xem xét.', 'dau-cau: đề → Đề'],
  ['Việc này có đúng không? đề nghị trả lời.', 'dau-cau: đề → Đề'],
  ['Hãy thực hiện ngay! các đơn vị báo cáo.', 'dau-cau: các → Các'],
  ['Dòng trên đã kết thúc câu.\ndòng dưới viết thường.', 'dau-cau: dòng → Dòng'],
]);

it('a paragraph after a finished sentence begins with a capital', () => {
  const texts = [
    'Đơn vị đã hoàn thành nhiệm vụ được giao.',
    'các đơn vị trực thuộc báo cáo kết quả trước ngày 20.',
  ];
  expect(said(vietHoa, ...texts)).toEqual(['dau-cau: các → Các']);
});

it('one way of writing makes one finding with all its places, which read as the finding says', () => {
  const rule = vietHoa.find(({ id }) => id === 'viet-hoa/vien-dan-dieu-khoan')!;
  const anatomy = letterOf('Theo điều 3 và điều 5 của Luật này.', 'Theo điều 7 của Luật này.');
  const findings = findingsOn(rule, anatomy);
  expect(findings).toHaveLength(1);
  const texts = findings[0]!.places.map((place) =>
    'from' in place ? place.paragraph.text.slice(place.from, place.to) : '',
  );
  expect(texts).toEqual(['điều', 'điều', 'điều']);
  expect(findings[0]!.actual?.vi).toBe('điều');
});

it('letters typed with combining marks are found where they stand', () => {
  const decomposed = 'Theo quy định tại điều 5 của Luật này.'.normalize('NFD');
  const rule = vietHoa.find(({ id }) => id === 'viet-hoa/vien-dan-dieu-khoan')!;
  const [finding] = findingsOn(rule, letterOf(decomposed));
  const [place] = finding!.places;
  expect(place && 'from' in place ? place.paragraph.text.slice(place.from, place.to) : '').toBe(
    'điều'.normalize('NFD'),
  );
});

it('a word over two runs is one place', () => {
  const split = `<w:p>${paragraph('Theo đi').slice(5, -6)}${paragraph('ều 5 của Luật này.')
    .slice(5, -6)
    .replace(/<w:pPr>.*<\/w:pPr>/, '')}</w:p>`;
  expect(said(vietHoa, split)).toEqual(['vien-dan-dieu-khoan: điều → Điều']);
});
