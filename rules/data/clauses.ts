/**
 * The clauses of the decree that bear on a document, in its order, each with what it is about in a few words:
 * Điều 7, 8, 13, 15; Phụ lục I, II and III.
 */
import type { Bilingual } from '../../src/engine/index.js';

export interface Clause {
  /** As rules cite it: `I/II.6.e`. */
  readonly id: string;
  readonly about: Bilingual;
  /** Clauses that say the same thing in full: the plan of places and the table of type styles repeat Mục II and III. */
  readonly same: readonly string[];
}

const clause = (id: string, vi: string, en: string, ...same: string[]): Clause => ({
  id,
  about: { vi, en },
  same,
});

const ARTICLES: readonly Clause[] = [
  clause('Đ7', 'các loại văn bản hành chính', 'types of documents'),
  clause('Đ8.1', 'thể thức văn bản là gì', 'what the form of a document is', 'Đ8.2.a', 'Đ8.2.b', 'Đ8.2.c'),
  clause('Đ8.2.a', 'có Quốc hiệu và Tiêu ngữ', 'national name and motto'),
  clause('Đ8.2.b', 'có tên cơ quan ban hành', 'issuing body'),
  clause('Đ8.2.c', 'có số, ký hiệu', 'number and symbol'),
  clause('Đ8.2.d', 'có địa danh, thời gian ban hành', 'place and date'),
  clause('Đ8.2.đ', 'có tên loại, trích yếu', 'type name and statement'),
  clause('Đ8.2.e', 'có nội dung', 'content', 'I/II.6.e'),
  clause('Đ8.2.g', 'có chức vụ, họ tên, chữ ký', 'signature'),
  clause('Đ8.2.h', 'có dấu, chữ ký số', 'seal and digital signature'),
  clause('Đ8.2.i', 'có nơi nhận', 'recipients'),
  clause('Đ8.3.a', 'phụ lục', 'appendices', 'I/III.1.a', 'I/III.1.b'),
  clause(
    'Đ8.3.b',
    'dấu chỉ độ mật, độ khẩn, phạm vi lưu hành',
    'marks',
    'I/III.2.a',
    'I/III.2.b',
    'I/III.2.c',
  ),
  clause('Đ8.3.c', 'ký hiệu người soạn thảo, số lượng bản', 'drafter and copies', 'I/III.3'),
  clause('Đ8.3.d', 'địa chỉ cơ quan', 'address', 'I/III.4'),
  clause('Đ8.4', 'thực hiện theo Phụ lục I', 'Appendix I governs', 'I/II.1.a', 'I/II.2.b', 'I/II.3.c'),
  clause('Đ13.1', 'ký văn bản, chế độ thủ trưởng', 'signing under one head'),
  clause('Đ13.2', 'ký văn bản, chế độ tập thể', 'signing for a collective'),
  clause('Đ13.3', 'ký thừa ủy quyền', 'signing under delegation'),
  clause('Đ13.4', 'ký thừa lệnh', 'signing by order'),
  clause('Đ13.5', 'trách nhiệm của người ký', 'responsibility of the signer'),
  clause('Đ13.6', 'mực ký', 'ink'),
  clause('Đ13.7', 'ký số', 'digital signing'),
  clause('Đ15.1', 'số và thời gian theo thứ tự trong năm', 'numbers and dates in order within a year'),
  clause('Đ15.1.a', 'số văn bản quy phạm pháp luật', 'numbers of legal normative documents'),
  clause('Đ15.1.b', 'số văn bản chuyên ngành', 'numbers of documents of special fields'),
  clause('Đ15.1.c', 'số văn bản hành chính', 'numbers of administrative documents'),
  clause('Đ15.2', 'cấp số văn bản giấy', 'numbering of paper documents'),
  clause('Đ15.3', 'cấp số văn bản điện tử', 'numbering of electronic documents'),
];

const PAGE: readonly Clause[] = [
  clause('I/I.1', 'khổ giấy', 'paper'),
  clause('I/I.2', 'kiểu trình bày', 'orientation'),
  clause('I/I.3', 'lề trang', 'margins'),
  clause('I/I.4', 'phông chữ, bộ mã, màu chữ', 'font, encoding, colour'),
  clause(
    'I/I.5',
    'cỡ chữ, kiểu chữ từng yếu tố',
    'size and style of each component',
    'I/II.1.a',
    'I/II.5.b',
    'I/II.6.e',
  ),
  clause('I/I.6', 'vị trí các thành phần', 'places of the components', 'I/IV.1'),
  clause('I/I.7', 'số trang', 'page numbers'),
];

const COMPONENTS: readonly Clause[] = [
  clause('I/II.1.a', 'Quốc hiệu', 'national name'),
  clause('I/II.1.b', 'Tiêu ngữ', 'motto'),
  clause('I/II.1.c', 'vị trí, cách dòng của Quốc hiệu, Tiêu ngữ', 'place and spacing of both'),
  clause('I/II.2.a', 'tên cơ quan đầy đủ, tên chủ quản', 'full names of the bodies'),
  clause('I/II.2.b', 'trình bày tên cơ quan', 'look of the names'),
  clause('I/II.2.c', 'vị trí tên cơ quan', 'place of the names'),
  clause('I/II.3.a', 'số văn bản', 'number'),
  clause('I/II.3.b', 'ký hiệu văn bản', 'symbol'),
  clause('I/II.3.c', 'trình bày số, ký hiệu', 'look of number and symbol'),
  clause('I/II.3.d', 'vị trí số, ký hiệu', 'place of number and symbol', 'I/II.3.c'),
  clause('I/II.4.a', 'địa danh', 'place name'),
  clause('I/II.4.b', 'thời gian ban hành', 'date'),
  clause('I/II.4.c', 'trình bày địa danh, thời gian', 'look of place and date'),
  clause('I/II.5.a', 'tên loại, trích yếu là gì', 'type name and statement'),
  clause('I/II.5.b', 'trình bày tên loại, trích yếu', 'look of both'),
  clause('I/II.6.a', 'căn cứ ban hành', 'legal bases'),
  clause('I/II.6.b', 'viện dẫn văn bản', 'citations'),
  clause('I/II.6.c', 'bố cục nội dung', 'layout of the content'),
  clause('I/II.6.d', 'tiêu đề của phần, chương, mục, điều', 'titles of parts'),
  clause('I/II.6.đ', 'trình bày phần, chương, mục, điều, khoản, điểm', 'look of parts'),
  clause('I/II.6.e', 'trình bày nội dung', 'look of the body text'),
  clause('I/II.6.g', 'vị trí nội dung', 'place of the content', 'I/II.6.e'),
  clause('I/II.7.a', 'chữ ký', 'signature'),
  clause('I/II.7.b', 'quyền hạn của người ký', 'authority of the signer'),
  clause('I/II.7.c', 'chức vụ, họ tên người ký', 'position and name'),
  clause('I/II.7.d', 'hình ảnh chữ ký số', 'image of the digital signature'),
  clause('I/II.7.đ', 'trình bày quyền hạn, chức vụ, họ tên', 'look of the signature block'),
  clause('I/II.8.a', 'hình ảnh dấu, chữ ký số của cơ quan', 'image of the seal'),
  clause('I/II.8.b', 'chữ ký số trên văn bản kèm theo', 'signature on attached files'),
  clause('I/II.8.c', 'vị trí dấu, chữ ký số', 'place of the seal'),
  clause('I/II.9.a', 'nơi nhận gồm những ai', 'who receives'),
  clause('I/II.9.b', 'nơi nhận của tờ trình, báo cáo, công văn', 'recipients of letters and proposals'),
  clause('I/II.9.c', 'nơi nhận của văn bản khác', 'recipients of other documents', 'Đ8.2.i'),
  clause('I/II.9.d', 'trình bày Kính gửi, Nơi nhận', 'look of addressees and recipients'),
];

const OTHERS: readonly Clause[] = [
  clause('I/III.1.a', 'chỉ dẫn, số thứ tự phụ lục', 'reference to appendices, numbers'),
  clause('I/III.1.b', 'từ Phụ lục, tên phụ lục', 'heading and name'),
  clause('I/III.1.c', 'dòng kèm theo văn bản', 'note of the main document'),
  clause('I/III.1.d', 'ký số trên phụ lục', 'signature on appendices'),
  clause('I/III.1.đ', 'số trang phụ lục', 'page numbers of appendices'),
  clause('I/III.1.e', 'mẫu phụ lục', 'sample of appendices', 'I/III.1.b', 'I/III.1.c'),
  clause('I/III.2.a', 'dấu chỉ độ mật', 'secrecy'),
  clause('I/III.2.b', 'dấu chỉ mức độ khẩn', 'urgency'),
  clause('I/III.2.c', 'phạm vi lưu hành', 'circulation'),
  clause('I/III.3', 'ký hiệu người soạn thảo, số lượng bản', 'drafter and copies'),
  clause('I/III.4', 'địa chỉ cơ quan', 'address'),
  clause('I/IV.1', 'ô số của từng thành phần', 'places of the components', 'I/IV'),
  clause('I/IV.2', 'sơ đồ bố trí', 'plan of the page', 'I/IV'),
];

/** Rows of the table of type styles (Mục V), with the clause whose component each sets. */
const STYLES: readonly Clause[] = [
  clause('I/V.1', 'mẫu chữ Quốc hiệu, Tiêu ngữ', 'style of name and motto', 'I/II.1.a', 'I/II.1.b'),
  clause('I/V.2', 'mẫu chữ tên cơ quan', 'style of the bodies’ names', 'I/II.2.b'),
  clause('I/V.3', 'mẫu chữ số, ký hiệu', 'style of number and symbol', 'I/II.3.c'),
  clause('I/V.4', 'mẫu chữ địa danh, thời gian', 'style of place and date', 'I/II.4.c'),
  clause('I/V.5.a', 'mẫu chữ tên loại, trích yếu', 'style of type and statement', 'I/II.5.b'),
  clause('I/V.5.b', 'mẫu chữ trích yếu công văn', 'style of a letter’s subject', 'I/II.5.b'),
  clause('I/V.6.a', 'mẫu chữ phần, chương, mục, điều', 'style of parts and articles', 'I/II.6.đ'),
  clause('I/V.6.b', 'mẫu chữ phần, mục, khoản', 'style of sections and clauses'),
  clause('I/V.7', 'mẫu chữ chức vụ, họ tên', 'style of the signature block', 'I/II.7.đ'),
  clause('I/V.8.a', 'mẫu chữ Kính gửi', 'style of the addressees', 'I/II.9.d'),
  clause('I/V.8.b', 'mẫu chữ Nơi nhận', 'style of the recipients', 'I/II.9.d'),
  clause('I/V.9', 'mẫu chữ phụ lục', 'style of appendices', 'I/III.1.b'),
  clause('I/V.10', 'mẫu chữ mức độ khẩn', 'style of urgency', 'I/III.2.b'),
  clause('I/V.11', 'mẫu chữ người soạn thảo', 'style of the drafter’s mark', 'I/III.3'),
  clause('I/V.12', 'mẫu chữ địa chỉ', 'style of the address', 'I/III.4'),
  clause('I/V.13', 'mẫu chữ phạm vi lưu hành', 'style of circulation', 'I/III.2.c'),
  clause('I/V.14', 'mẫu chữ số trang', 'style of page numbers', 'I/I.7'),
];

const COPIES: readonly Clause[] = [
  clause('I-2/I.1', 'hình thức bản sao điện tử', 'form of electronic copies'),
  clause('I-2/I.2', 'tiêu chuẩn số hóa', 'standards of scanning'),
  clause('I-2/I.3', 'chữ ký số trên bản sao', 'signature on electronic copies'),
  clause('I-2/II.1.a', 'hình thức sao', 'form of the copy', 'I-2/II.2.b'),
  clause('I-2/II.1.b', 'tên cơ quan sao', 'copying body', 'I-2/II.1'),
  clause('I-2/II.1.c', 'số, ký hiệu bản sao', 'number and symbol of the copy'),
  clause('I-2/II.1.d', 'địa danh, thời gian sao', 'place and date of the copy', 'I-2/II.1'),
  clause('I-2/II.1.đ', 'chữ ký trên bản sao', 'signature of the copy', 'I-2/II.1'),
  clause('I-2/II.1.e', 'dấu trên bản sao', 'seal of the copy', 'Đ8.2.h'),
  clause('I-2/II.1.g', 'nơi nhận bản sao', 'recipients of the copy', 'I-2/II.1'),
  clause('I-2/II.2.a', 'vị trí, đường kẻ của bản sao', 'place and rule of the copy'),
  clause('I-2/II.2.b', 'trình bày hình thức sao', 'look of the form'),
  clause('I-2/II.2.c', 'trình bày các thành phần bản sao', 'look of the copy’s components'),
  clause('I-2/II.2.d', 'mẫu bản sao', 'sample of a copy', 'I-2/II.2.a', 'I-2/II.2.b'),
  clause('I-2/II.3', 'sơ đồ bản sao', 'plan of a copy', 'I-2/II.2.a'),
];

const CAPITALS: readonly Clause[] = [
  clause('II/I', 'viết hoa vì phép đặt câu', 'sentences'),
  clause('II/II.1', 'tên người Việt Nam', 'Vietnamese names'),
  clause('II/II.2', 'tên người nước ngoài', 'foreign names'),
  clause('II/III.1.a', 'tên đơn vị hành chính', 'administrative units'),
  clause('II/III.1.b', 'đơn vị hành chính kèm chữ số, tên người', 'units with numbers or persons'),
  clause('II/III.1.c', 'Thủ đô Hà Nội, Thành phố Hồ Chí Minh', 'special cases'),
  clause('II/III.1.d', 'địa hình', 'landforms'),
  clause('II/III.1.đ', 'vùng, miền', 'regions'),
  clause('II/III.2', 'tên địa lý nước ngoài', 'foreign places'),
  clause('II/IV.1', 'cơ quan, tổ chức của Việt Nam', 'Vietnamese bodies'),
  clause('II/IV.2', 'cơ quan, tổ chức nước ngoài', 'foreign bodies'),
  clause('II/V.1', 'Nhân dân, Nhà nước', 'special nouns'),
  clause('II/V.2', 'huân chương, danh hiệu', 'orders and titles of honour'),
  clause('II/V.3', 'chức vụ, học vị', 'offices and degrees'),
  clause('II/V.4', 'danh từ chung đã riêng hóa', 'common nouns made proper'),
  clause('II/V.5', 'ngày lễ, ngày kỷ niệm', 'holidays'),
  clause('II/V.6', 'tên loại văn bản', 'types of documents'),
  clause('II/V.7', 'viện dẫn phần, chương, mục, điều', 'cited parts'),
  clause('II/V.8.a', 'năm âm lịch', 'lunar years'),
  clause('II/V.8.b', 'ngày tết', 'feasts'),
  clause('II/V.8.c', 'thứ, tháng viết bằng chữ', 'weekdays and months'),
  clause('II/V.9', 'sự kiện, triều đại', 'events and dynasties'),
  clause('II/V.10', 'tác phẩm, sách báo', 'works and papers'),
];

const SAMPLES: readonly Clause[] = [
  clause('III/I', 'bảng chữ viết tắt tên loại', 'abbreviations of types'),
  clause('III/1.1', 'mẫu nghị quyết', 'resolution'),
  clause('III/1.2', 'mẫu quyết định quy định trực tiếp', 'decision'),
  clause('III/1.3', 'mẫu quyết định quy định gián tiếp', 'decision that promulgates'),
  clause('III/1.4', 'mẫu văn bản có tên loại', 'documents with a type name'),
  clause('III/1.5', 'mẫu công văn', 'official letter'),
  clause('III/1.6', 'mẫu công điện', 'official telegram'),
  clause('III/1.7', 'mẫu giấy mời', 'invitation'),
  clause('III/1.8', 'mẫu giấy giới thiệu', 'letter of introduction'),
  clause('III/1.9', 'mẫu biên bản', 'minutes'),
  clause('III/1.10', 'mẫu giấy nghỉ phép', 'leave permit'),
  clause('III/2.1', 'mẫu phụ lục văn bản giấy', 'appendix on paper', 'I/III.1.b', 'I/III.1.c'),
  clause('III/2.2', 'mẫu phụ lục văn bản điện tử', 'electronic appendix', 'I/III.1.b', 'I/III.1.c'),
  clause('III/3.1', 'mẫu bản sao giấy', 'paper copy', 'I-2/II.2.a', 'I-2/II.2.b'),
  clause('III/3.2', 'mẫu bản sao điện tử', 'electronic copy'),
];

export const clauses: readonly Clause[] = [
  ...ARTICLES,
  ...PAGE,
  ...COMPONENTS,
  ...OTHERS,
  ...STYLES,
  ...COPIES,
  ...CAPITALS,
  ...SAMPLES,
];
