import { describe, expect, it } from 'vitest';
import { commonSlips } from '../../rules/data/common-slips.js';
import { soatLoi } from '../../rules/soat-loi.js';
import { said } from './language-kit.js';

type Case = readonly [text: string, ...said: string[]];

/** Texts, and exactly what the proofreading rules say of each. */
const table = (title: string, cases: readonly Case[]) =>
  describe(title, () => {
    it.each(cases.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
      expect(said(soatLoi, text)).toEqual(expected);
    });
  });

const silent = (title: string, texts: readonly string[]) =>
  table(
    title,
    texts.map((text): Case => [text]),
  );

table('dấu cách', [
  ['Các cơ quan  thực hiện tốt.', 'khoang-trang:    →  '],
  ['Các cơ quan , đơn vị thực hiện.', 'khoang-trang:  , → ,'],
  ['Các cơ quan ; các đơn vị thực hiện.', 'khoang-trang:  ; → ;'],
  ['Các nội dung sau : kế hoạch, báo cáo.', 'khoang-trang:  : → :'],
  ['Đơn vị thực hiện tốt .', 'khoang-trang:  . → .'],
  ['Đơn vị có thực hiện tốt không ?', 'khoang-trang:  ? → ?'],
  ['Các cơ quan,đơn vị thực hiện.', 'khoang-trang: , → , '],
  ['Các cơ quan;các đơn vị thực hiện.', 'khoang-trang: ; → ; '],
  ['Các nội dung sau:kế hoạch công tác.', 'khoang-trang: : → : '],
  ['Đơn vị thực hiện tốt.Các đơn vị khác học tập.', 'khoang-trang: . → . '],
  ['Các đơn vị ( nếu có) thực hiện.', 'khoang-trang: (  → ('],
  ['Các đơn vị (nếu có ) thực hiện.', 'khoang-trang:  ) → )'],
  ['Thực hiện phong trào “ thi đua yêu nước” hằng năm.', 'khoang-trang: “  → “'],
  ['Thực hiện phong trào “thi đua yêu nước ” hằng năm.', 'khoang-trang:  ” → ”'],
]);

silent('dấu cách không sai', [
  'Số tiền 1.234.567,8 đồng, đạt 12,5% kế hoạch.',
  'Từ 7 giờ 30 đến 11:30, tỷ lệ 3:1.',
  'Xem tại https://moha.gov.vn/a,b;c hoặc thu@moha.gov.vn.',
  'Công văn số 15/SNV-VP, Quyết định số 30/2020/NĐ-CP.',
  'Các nội dung khác... do hai bên thỏa thuận.',
  'Họ và tên: ............ , sinh ngày ....',
  'Quyết định có hiệu lực từ ngày ký./.',
  'Ngày  tháng  năm sinh ghi theo giấy khai sinh.',
  'Lớp:      , khóa:      , năm 2018.',
  'Phần mềm viết bằng ngôn ngữ .NET của hãng.',
  'Định dạng giờ:phút:giây và ngày/tháng/năm.',
  'Gồm: TP.HCM, TP. Huế, ThS. Nguyễn Văn An.',
  'Căn cứ vào thực tế (nếu có); báo cáo “kịp thời”.',
  'Các mục a, b, c và 1, 2, 3.',
]);

table('âm tiết', [
  ['Đơn vị thực hiện quyêt định của cấp trên, quyết định này đúng.', 'am-tiet: quyêt → quyết?'],
  ['Nhiệm vụ cuả đơn vị được giao.', 'am-tiet: cuả → của'],
  ['Lập danh sách ngừơi dự họp.', 'am-tiet: ngừơi → người'],
  ['Điạ chỉ liên hệ của đơn vị.', 'am-tiet: Điạ → Địa'],
  ['Đề nghị Qúy cơ quan phối hợp.', 'am-tiet: Qúy → Quý'],
  ['Các sở, ban, nghành liên quan.', 'am-tiet: nghành → ngành'],
  ['Công tác ngiên cứu và đào tạo.', 'am-tiet: ngiên → nghiên'],
  ['Theo quyđịnh của pháp luật.', 'am-tiet: quyđịnh → quy định'],
  ['Văn phòng Ban chỉ đạoTrung ương họp.', 'am-tiet: đạoTrung → đạo Trung'],
  ['Công tác văn thưj lưu trữ.', 'am-tiet: thưj → thự'],
  ['Ban hành vawn bản mới.', 'am-tiet: vawn → văn'],
  ['Gửi dden các đơn vị được biết.', 'am-tiet: dden → đen'],
  ['Ban hành va8n bản mới.'],
]);

silent('âm tiết không sai', [
  'Dự án do Microsoft và Google tài trợ qua internet, email, website.',
  'Tác phẩm của Vla-đi-mia I-lích Lê-nin, Phi-đen Cát-xtơ-rô.',
  'Quán café bán sôcôla, xăngtimét, kilômét, ôtô, urê, đôla.',
  'Đồng bào các dân tộc Êđê, Cơ Lao, Brâu, H’Mông ở Krông Pắc, Đắk Lắk, Kon Tum.',
  'Ký hiệu KT-XH, GD&ĐT, QH14, H2O, CO2, B02_00_2023.',
  'Đồng chí Giàng A Pao, Kơ Pa Kơ Lơng là đại biểu.',
  'Bước 1: login, upload file, download template.',
  'Đơn giá 5.000 vnđ, sđt 0123456789.',
]);

describe('từ hay sai', () => {
  it.each(commonSlips.map(({ wrong, right }) => [wrong, right] as const))('%s là %s', (wrong, right) => {
    expect(said(soatLoi, `Đơn vị ${wrong} đã nêu ở trên.`)).toEqual([`tu-hay-sai: ${wrong} → ${right}`]);
  });

  it.each(commonSlips.map(({ right }) => right))('%s đúng', (right) => {
    expect(said(soatLoi, `Đơn vị ${right} đã nêu ở trên.`)).toEqual([]);
  });

  it.each([
    'Hệ thống có khả năng xuất dữ liệu.',
    'Lập chiến công xuất sắc trong chiến đấu.',
    'Gửi hồ sơ xuất khẩu đúng hạn.',
    'Thuế xuất khẩu, thuế xuất nhập khẩu giảm.',
    'Hải quan kiểm sát nhập khẩu hàng hóa.',
    'Lãi suất hiện hành, công suất phát điện tăng.',
    'Đội ngũ lịch sử lý luận được bồi dưỡng.',
    'Tạo cảm xúc tích cực cho người lao động.',
    'Đơn vị cũng cố gắng hoàn thành.',
    'Tình hình vấn đề suất ăn của học sinh.',
    'Nêu câu “sử lý văn bản” làm ví dụ.',
  ])('%s', (text) => {
    expect(said(soatLoi, text)).toEqual([]);
  });

  it('a capital at the start of a sentence stays', () => {
    expect(said(soatLoi, 'Sát nhập các đơn vị.')).toEqual(['tu-hay-sai: Sát nhập → Sáp nhập']);
  });
});

table('từ lặp', [
  ['Quyền lợi của của hội viên.', 'lap-tu: của của → của'],
  ['Các các đơn vị thực hiện.', 'lap-tu: Các các → Các'],
  ['Đơn vị phải phải báo cáo.', 'lap-tu: phải phải → phải'],
  ['Thực hiện theo theo quy định.', 'lap-tu: theo theo → theo'],
  ['Phạm vi công việc công việc của nhà thầu.', 'lap-tu: công việc công việc → công việc'],
]);

silent('từ láy và từ ghép', [
  'Luôn luôn, thường thường, dần dần, từ từ, ngày ngày thực hiện.',
  'Tăng cường công tác thực hiện hiện đại hóa.',
  'Bảo vệ của của cải; theo theo dõi của đơn vị.',
  'Từng bước từng bước hoàn thiện, ngày càng ngày càng tốt.',
  'Chứng minh bằng bằng tốt nghiệp.',
  'Quy định định mức, xây dựng dự toán, sử dụng dụng cụ.',
  'Năm năm năm đầu là giai đoạn khó khăn.',
]);

table('dấu câu', [
  ['Đơn vị thực hiện tốt..', 'dau-cau: .. → .'],
  ['Các cơ quan,, đơn vị thực hiện.', 'dau-cau: ,, → ,'],
  ['Các nội dung sau:: kế hoạch.', 'dau-cau: :: → :'],
  ['Các đơn vị (nếu có báo cáo.', 'dau-cau: Dấu “(” không có dấu “)” đi cùng; nên kiểm tra lại.?'],
  ['Các đơn vị nếu có) báo cáo.', 'dau-cau: Dấu “)” không có dấu “(” đi cùng; nên kiểm tra lại.?'],
  [
    'Thực hiện phong trào “thi đua yêu nước.',
    'dau-cau: Dấu ““” không có dấu “”” đi cùng; nên kiểm tra lại.?',
  ],
  [
    'Thực hiện “quy định” và "quy chế" của đơn vị.',
    'dau-cau: Văn bản dùng cả dấu ngoặc kép thẳng (2 chỗ) và cong (2 chỗ); nên dùng một kiểu.',
  ],
]);

silent('dấu câu không sai', [
  'a) Nội dung thứ nhất; b) nội dung thứ hai.',
  '1) Nội dung một, 2) nội dung hai.',
  'Gồm: (1) kế hoạch; (2) báo cáo; (i) tổng hợp.',
  'Và các giấy tờ khác v.v..',
  'Các đơn vị (kể cả đơn vị [nếu có]) thực hiện...',
  'Màn hình 14" và 15" còn tốt.',
]);

it('a bracket that closes in another paragraph is no lone one', () => {
  expect(
    said(soatLoi, 'Ban hành quy định (áp dụng cho các đơn vị', 'trực thuộc Sở và các đơn vị khác) như sau.'),
  ).toEqual([]);
});

describe('dấu thanh', () => {
  it('both schools in one document: the rarer is named', () => {
    expect(said(soatLoi, 'Văn hóa, thủy lợi, hòa giải.', 'Văn hoá của đơn vị.')).toEqual([
      'dau-thanh: hoá → hóa',
    ]);
  });

  it('the usual school may be the new one', () => {
    expect(said(soatLoi, 'Văn hoá, thuỷ lợi, hoà giải.', 'Văn hóa của đơn vị.')).toEqual([
      'dau-thanh: hóa → hoá',
    ]);
  });

  it.each([
    ['Văn hóa, thủy lợi, ủy ban, hòa giải.'],
    ['Văn hoá, thuỷ lợi, uỷ ban, hoà giải.'],
    ['Quý cơ quan, quá trình, giá cả.'],
  ])('%s is of one school', (text) => {
    expect(said(soatLoi, text)).toEqual([]);
  });
});

describe('từ viết tắt', () => {
  it('used before it is explained', () => {
    const texts = ['Công tác PCCC được tăng cường.', 'Phòng cháy, chữa cháy (PCCC) là nhiệm vụ chung.'];
    expect(said(soatLoi, ...texts)).toEqual([
      'viet-tat: “PCCC” dùng trước khi được giải thích; nên viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc đơn.',
    ]);
  });

  it('used often and never explained', () => {
    expect(
      said(soatLoi, 'Công tác PCCC tốt.', 'Tập huấn PCCC cho mọi người.', 'Lực lượng PCCC sẵn sàng.'),
    ).toEqual([
      'viet-tat: “PCCC” dùng 3 lần mà không được giải thích; nên viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc đơn.?',
    ]);
  });

  it.each([
    ['Phòng cháy, chữa cháy (PCCC) và PCCC cơ sở.'],
    ['Phòng cháy, chữa cháy (sau đây gọi tắt là PCCC); PCCC tại chỗ.'],
    ['Dự án sản xuất thử nghiệm (gọi tắt là Dự án SXTN); các Dự án SXTN khác.'],
    ['UBND, HĐND, BHXH, CNTT, CCVC là những từ quen thuộc của UBND, HĐND, BHXH.'],
    ['Chương II, Mục III, Phần IV và khóa XIII, XIV, XV.'],
    ['BÁO CÁO KẾT QUẢ CÔNG TÁC PCCC NĂM 2024'],
  ])('%s', (text) => {
    expect(said(soatLoi, text)).toEqual([]);
  });
});

describe('số liệu', () => {
  it('two manners of grouping', () => {
    expect(said(soatLoi, 'Kinh phí 1.234.567 đồng và 2.345.678 đồng, còn 3,456,789 đồng.')).toEqual([
      'so-lieu: Số liệu viết theo hai kiểu: 2 số phân nhóm bằng dấu chấm, 1 số bằng dấu phẩy; nên viết thống nhất (1.234.567,8).',
    ]);
  });

  it('two forms of dates', () => {
    expect(said(soatLoi, 'Từ 01/07/2024 đến 15/07/2024, gia hạn đến 20-07-2024.')).toEqual([
      'so-lieu: Ngày viết bằng số theo nhiều kiểu (01/07/2024; 20-07-2024); nên viết thống nhất một kiểu.',
    ]);
  });

  it.each([
    ['Kinh phí 1.234.567 đồng, đạt 12,5% và 1.234,5 triệu đồng.'],
    ['Mục 1.2.3 và 12.5.2020 là hai thứ khác nhau.'],
    ['Từ 01/07/2024 đến 15/07/2024.'],
  ])('%s', (text) => {
    expect(said(soatLoi, text)).toEqual([]);
  });
});

describe('what is no prose', () => {
  it.each([
    'The quick brown fox  jumps over , the lazy dog .',
    'cac don vi thuc hien  nhiem vu , bao cao ket qua',
  ])('%s', (text) => {
    expect(said(soatLoi, text)).toEqual([]);
  });
});

it('no rule has a clause, and none says phải', () => {
  for (const rule of soatLoi) {
    expect(rule.clause).toBe('');
    for (const { vi } of Object.values(rule.messages)) expect(vi).not.toMatch(/phải(?! âm tiết)/);
  }
});
