/** Clauses that no file can show, each with the reason: they are a person's to look after. */
import type { Bilingual } from '../src/engine/index.js';

export interface NotAutomated {
  /** As in the register: `I/II.8.a`. */
  readonly clause: string;
  readonly why: Bilingual;
}

const entry = (clause: string, vi: string, en: string): NotAutomated => ({ clause, why: { vi, en } });

const SIGNING_VI =
  'Hình ảnh chữ ký số, dấu và thông tin ký do phần mềm ký số tạo ra khi ký, sau khi văn bản đã rời trình soạn thảo.';
const SIGNING_EN =
  'Images and information of digital signatures are made by the signing software, after drafting.';
const SCAN_VI = 'Bản sao điện tử là ảnh quét (PDF), không phải tệp Word.';
const SCAN_EN = 'Electronic copies are scans (PDF), not Word files.';
const KNOWN_VI = 'Chỉ cơ quan ban hành biết; tệp không cho biết.';
const KNOWN_EN = 'Known to the issuing body alone; the file does not tell.';
const ACT_VI = 'Là việc làm của người và cơ quan, không phải nội dung hay hình thức của tệp.';
const ACT_EN = 'An act of persons and bodies, not content or form of the file.';

export const notAutomated: readonly NotAutomated[] = [
  entry(
    'I/II.3.b',
    'Chữ viết tắt tên cơ quan, đơn vị do người đứng đầu quy định; chỉ đối chiếu được khi có danh sách trong cấu hình.',
    'Abbreviations of bodies and units are set by each body’s head; they are checked only against the configuration.',
  ),
  entry(
    'I/II.4.a',
    'Địa danh trên văn bản của lực lượng vũ trang theo quy định riêng; nơi đóng trụ sở không đọc được từ tệp.',
    'Place names of the armed forces follow rules of their own; where a body has its seat is not in the file.',
  ),
  entry('I/II.7.a', SIGNING_VI, SIGNING_EN),
  entry(
    'I/II.7.c',
    'Người ký có đúng chức vụ và thẩm quyền hay không thì chỉ cơ quan ban hành biết; tệp chỉ cho thấy học hàm, học vị ghi thừa.',
    'Whether the signer holds the position is known to the body alone; only titles before the name can be seen.',
  ),
  entry('I/II.7.d', SIGNING_VI, SIGNING_EN),
  entry('I/II.8.a', SIGNING_VI, SIGNING_EN),
  entry('I/II.8.b', SIGNING_VI, SIGNING_EN),
  entry('I/II.8.c', SIGNING_VI, SIGNING_EN),
  entry('I/II.9.a', KNOWN_VI, KNOWN_EN),
  entry('I/III.1.d', SIGNING_VI, SIGNING_EN),
  entry(
    'I/III.2.a',
    'Dấu chỉ độ mật được đóng lên giấy; tệp chỉ cho thấy khi có người gõ vào.',
    'Secrecy marks are stamped; the file shows them only when typed.',
  ),
  entry('I-2/I.1', SCAN_VI, SCAN_EN),
  entry('I-2/I.2', SCAN_VI, SCAN_EN),
  entry('I-2/I.3', SIGNING_VI, SIGNING_EN),
  entry(
    'Đ8.2.h',
    'Dấu đóng lên giấy sau khi ký; chữ ký số do phần mềm ký số tạo ra.',
    'Seals are put on paper after signing; digital signatures are made by the signing software.',
  ),
  entry('III/3.2', SCAN_VI, SCAN_EN),
  entry('Đ13.1', KNOWN_VI, KNOWN_EN),
  entry('Đ13.2', KNOWN_VI, KNOWN_EN),
  entry('Đ13.3', KNOWN_VI, KNOWN_EN),
  entry('Đ13.4', KNOWN_VI, KNOWN_EN),
  entry('Đ13.5', ACT_VI, ACT_EN),
  entry('Đ13.6', 'Màu mực khi ký không có trong tệp.', 'The ink of a signature is not in the file.'),
  entry('Đ13.7', SIGNING_VI, SIGNING_EN),
  entry('Đ15.1.a', 'Áp dụng cho văn bản quy phạm pháp luật.', 'This is for legal normative documents.'),
  entry('Đ15.1.b', 'Do người đứng đầu ngành, lĩnh vực quy định.', 'Set by the head of each field.'),
  entry('Đ15.1.c', 'Do người đứng đầu cơ quan, tổ chức quy định.', 'Set by the head of each body.'),
  entry('Đ15.2', ACT_VI, ACT_EN),
  entry('Đ15.3', ACT_VI, ACT_EN),
  entry('Đ10', ACT_VI, ACT_EN),
  entry('Đ14', ACT_VI, ACT_EN),
  entry('Đ16-Đ38', ACT_VI, ACT_EN),
];
