import { lines } from './lines.js';

/**
 * Words that are often confused and have one right reading in an official text: wrong, right, why. Source: the spelling dictionaries in use
 * in schools and offices. Pairs with a second right reading (bàng quang, giả thuyết, chính sửa) are left out.
 */
export interface CommonSlip {
  readonly wrong: string;
  readonly right: string;
  readonly kind: SlipKind;
  /** Words before or after which the two syllables belong to different words: `khả năng xuất dữ liệu`. */
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
}

/** s and x; hỏi and ngã; ch and tr; other letters. */
export type SlipKind = 'sx' | 'tone' | 'chtr' | 'letter';

/** One slip a line: `wrong > right | not after | not before`. */
const read = (kind: SlipKind, text: string): CommonSlip[] =>
  lines(text).map((line) => {
    const [pair = '', notAfter = '', notBefore = ''] = line.split(/ ?\| ?/);
    const [wrong = '', right = ''] = pair.split(' > ');
    return { wrong, right, kind, notAfter: words(notAfter), notBefore: words(notBefore) };
  });

const words = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));

export const commonSlips: readonly CommonSlip[] = [
  ...read(
    'sx',
    `
    bổ xung > bổ sung
    sử lý > xử lý | lịch | luận
    sử lí > xử lí | lịch | luận
    sử phạt > xử phạt | lịch | 
    xử dụng > sử dụng
    xát nhập > sáp nhập
    xắp xếp > sắp xếp
    sắp sếp > sắp xếp
    xắp tới > sắp tới
    xẵn sàng > sẵn sàng
    sẵn xàng > sẵn sàng
    sản suất > sản xuất
    xản xuất > sản xuất
    năng xuất > năng suất | khả chức tính tài kỹ | dữ khẩu bản sắc hiện báo file ra
    hiệu xuất > hiệu suất | thương tín dấu ký | khẩu hiện phát xứ
    lãi xuất > lãi suất
    công xuất > công suất | thành chiến gia thi | sắc khẩu hiện phát
    xác xuất > xác suất | chính | 
    tần xuất > tần suất
    thuế xuất > thuế suất |  | khẩu nhập
    đề suất > đề xuất | vấn chủ | ăn đầu chiếu
    đột suất > đột xuất
    suất phát > xuất phát | lãi năng hiệu công thuế xác tần tỷ áp | 
    suất khẩu > xuất khẩu | lãi năng hiệu công thuế xác tần tỷ | 
    suất hiện > xuất hiện | lãi năng hiệu công thuế xác tần tỷ áp | 
    suất trình > xuất trình | lãi năng hiệu công thuế xác tần tỷ | 
    suất sắc > xuất sắc
    xuất xắc > xuất sắc
    sơ xuất > sơ suất | hồ | khẩu nhập bản cảnh kho xứ
    xúc tích > súc tích | cảm tiếp | cực
    cọ sát > cọ xát
    sai xót > sai sót
    thiếu xót > thiếu sót
    bỏ xót > bỏ sót
    đường xá > đường sá
    xâu sắc > sâu sắc
    sâu xắc > sâu sắc
    sác định > xác định
    sác nhận > xác nhận
    sem xét > xem xét
    xem sét > xem xét
    sây dựng > xây dựng
    xinh hoạt > sinh hoạt
    xinh viên > sinh viên
    giám xát > giám sát
    khảo xát > khảo sát
    kiểm xát > kiểm sát
    chính xách > chính sách
    danh xách > danh sách
    ngân xách > ngân sách
    trong xáng > trong sáng
    sáng xuốt > sáng suốt
    phát xinh > phát sinh
    vệ xinh > vệ sinh
    học xinh > học sinh
    hy xinh > hy sinh
    xửa đổi > sửa đổi
    sữa đổi > sửa đổi
    sữa chữa > sửa chữa
    xửa chữa > sửa chữa
    chia xẻ > chia sẻ
  `,
  ),
  ...read(
    'tone',
    `
    chia sẽ > chia sẻ |  | là được có do
    kỹ luật > kỷ luật
    kỹ niệm > kỷ niệm
    thế kỹ > thế kỷ |  | năng thuật sư
    kỹ lục > kỷ lục
    kỹ nguyên > kỷ nguyên
    kỷ thuật > kỹ thuật | thế | 
    kỷ năng > kỹ năng | thế | 
    kỷ sư > kỹ sư
    nghĩ phép > nghỉ phép
    nghĩ hưu > nghỉ hưu
    nghĩ lễ > nghỉ lễ
    nghĩ hè > nghỉ hè
    nghĩ thai sản > nghỉ thai sản
    suy nghỉ > suy nghĩ
    hổ trợ > hỗ trợ
    hỗ sơ > hồ sơ
    tương hổ > tương hỗ
    cũng cố > củng cố |  | gắng tình ý định hữu đạt
    củng như > cũng như
    mỡ rộng > mở rộng
    mỡ lớp > mở lớp
    cở sở > cơ sở
    cơ sỡ > cơ sở
    trụ sỡ > trụ sở
    lảnh đạo > lãnh đạo
    lảnh thổ > lãnh thổ
    bão đảm > bảo đảm
    bão vệ > bảo vệ
    bão hiểm > bảo hiểm
    bão quản > bảo quản
    đảm bão > đảm bảo
    giãi quyết > giải quyết
    giãi pháp > giải pháp
    chử ký > chữ ký
    chử viết > chữ viết
    rỏ ràng > rõ ràng
    làm rỏ > làm rõ
    nêu rỏ > nêu rõ
    ghi rỏ > ghi rõ
    vủ trang > vũ trang
    nổ lực > nỗ lực
    cưởng chế > cưỡng chế
    bồi dưởng > bồi dưỡng
    nuôi dưởng > nuôi dưỡng
    khã năng > khả năng
    khẫn trương > khẩn trương
    trãi qua > trải qua
    quãn lý > quản lý
    tỗ chức > tổ chức
    cỗ phần > cổ phần
    phỗ biến > phổ biến
    diển biến > diễn biến
    diển ra > diễn ra
    biểu diển > biểu diễn
    mổi năm > mỗi năm
    mổi người > mỗi người
    hướng dẩn > hướng dẫn
    chỉ dẩn > chỉ dẫn
    thẫm quyền > thẩm quyền
    thẫm định > thẩm định
    thẫm tra > thẩm tra
    phẫm chất > phẩm chất
    sản phẫm > sản phẩm
    nghỉa vụ > nghĩa vụ
    ý nghỉa > ý nghĩa
    chủ nghỉa > chủ nghĩa
    nghiêm chĩnh > nghiêm chỉnh
    điều chĩnh > điều chỉnh
    hoàn chĩnh > hoàn chỉnh
    chĩ đạo > chỉ đạo
    chĩ thị > chỉ thị
    địa chĩ > địa chỉ
    sỉ số > sĩ số |  | lượng tiền
    bác sỉ > bác sĩ
    tiến sỉ > tiến sĩ
    thạc sỉ > thạc sĩ
    chiến sỉ > chiến sĩ
    liệt sỉ > liệt sĩ
    dể dàng > dễ dàng
    gìn giử > gìn giữ
    giử gìn > giữ gìn
    giử vững > giữ vững
    giửa các > giữa các
    nhửng > những
    cũa > của
    phãi > phải
    chuyễn > chuyển
  `,
  ),
  ...read(
    'chtr',
    `
    chiển khai > triển khai
    triễn khai > triển khai
    chách nhiệm > trách nhiệm
    trương trình > chương trình | khai | bày
    chuyền thống > truyền thống
    tuyên chuyền > tuyên truyền
    trân thành > chân thành
    chân trọng > trân trọng
    trấn chỉnh > chấn chỉnh
    trủ trì > chủ trì
    trủ trương > chủ trương
    chanh chấp > tranh chấp
    chưng bày > trưng bày
    trậm trễ > chậm trễ
    chậm chễ > chậm trễ
  `,
  ),
  ...read(
    'letter',
    `
    sát nhập > sáp nhập | quan kiểm giám khảo trinh sâu | khẩu liệu kho cảnh học ngũ
    khắc khe > khắt khe
    vô hình chung > vô hình trung
    thăm quan > tham quan |  | chức hệ
    chuẩn đoán > chẩn đoán | tiêu quy đạt | 
    tựu chung > tựu trung
    dữ nguyên > giữ nguyên
    dữ vững > giữ vững
    giành riêng > dành riêng
    dành giật > giành giật
    dáo dục > giáo dục
    ráo dục > giáo dục
    dải quyết > giải quyết
    rà xoát > rà soát
    dà soát > rà soát
    lổ hổng > lỗ hổng
  `,
  ),
];
