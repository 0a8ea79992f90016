import { defineMessages } from './template.js';

/** Phrases of the audit of a set of documents. */
export const tally = defineMessages({
  title: { vi: 'Kết quả kiểm tra tập văn bản', en: 'Audit of a set of documents' },
  audited: {
    vi: '{documents} văn bản: {clean} không có lỗi ({share}), {failed} có lỗi.',
    en: '{documents} documents: {clean} without error ({share}), {failed} with errors.',
  },
  found: {
    vi: '{errors} lỗi, {warnings} cảnh báo, {infos} lưu ý, {reviews} điểm cần người xem lại.',
    en: '{errors} errors, {warnings} warnings, {infos} notes, {reviews} points for a person to judge.',
  },
  outOfScope: {
    vi: '{count} văn bản không thuộc phạm vi Nghị định 30/2020/NĐ-CP, không tính vào các số trên.',
    en: '{count} documents are beyond the scope of Decree 30/2020/NĐ-CP and not counted above.',
  },
  unreadable: { vi: '{count} tệp không đọc được.', en: '{count} files could not be read.' },
  notRead: {
    vi: '{count} tệp PDF không được đọc (chỉ kiểm tra tệp soạn thảo): {list}',
    en: '{count} PDF files are not read (only editable files are checked): {list}',
  },
  byFolder: { vi: 'Theo thư mục', en: 'By folder' },
  byUnit: { vi: 'Theo đơn vị soạn thảo', en: 'By drafting unit' },
  byBody: { vi: 'Theo cơ quan ban hành', en: 'By issuing body' },
  byMonth: { vi: 'Theo tháng ban hành', en: 'By month of issue' },
  mistakes: { vi: 'Lỗi hay gặp', en: 'Most frequent mistakes' },
  worst: { vi: 'Văn bản nhiều lỗi nhất', en: 'Documents with most errors' },
  numbers: { vi: 'Số, ngày và tên cơ quan trong cả tập', en: 'Numbers, dates and names over the set' },
  numbersShort: { vi: 'Số, ngày, tên cơ quan', en: 'Numbers, dates, names' },
  part: { vi: 'Phần', en: 'Part' },
  page: { vi: 'Trang', en: 'Page' },
  places: { vi: 'Số chỗ', en: 'Places' },
  numbersFine: {
    vi: 'Không thấy số trùng, số thiếu, ngày ngược thứ tự hay tên viết nhiều cách.',
    en: 'No doubled or missing number, no date out of order, no name written in several ways was found.',
  },
  numbersLater: {
    vi: 'Đây là một phần của tập văn bản; số và ngày được xét khi gộp các phần bằng thethuc merge.',
    en: 'This is a share of the set; numbers and dates are judged when the shares are put together by thethuc merge.',
  },
  copies: { vi: 'Tệp lưu nhiều lần', en: 'Files kept more than once' },
  compared: { vi: 'So với lần trước', en: 'Against the audit before' },
  sameAsBefore: { vi: 'Không có thay đổi.', en: 'Nothing has changed.' },
  cleanCaption: { vi: 'Tỷ lệ văn bản không có lỗi', en: 'Share of documents without error' },
  mistakeCaption: {
    vi: 'Tỷ lệ văn bản mắc lỗi, tính trên những văn bản có thành phần đó',
    en: 'Share of documents with the mistake, of those that have the component',
  },
  cleanShare: { vi: 'Văn bản không có lỗi', en: 'Documents without error' },
  document: { vi: 'Văn bản', en: 'Documents' },
  clean: { vi: 'Không lỗi', en: 'No error' },
  failed: { vi: 'Có lỗi', en: 'With errors' },
  share: { vi: 'Tỷ lệ', en: 'Share' },
  errors: { vi: 'Lỗi', en: 'Errors' },
  warnings: { vi: 'Cảnh báo', en: 'Warnings' },
  perDocument: { vi: 'Lỗi/văn bản', en: 'Errors each' },
  before: { vi: 'Trước', en: 'Before' },
  now: { vi: 'Nay', en: 'Now' },
  change: { vi: 'Thay đổi', en: 'Change' },
  requirement: { vi: 'Yêu cầu', en: 'Requirement' },
  requirements: { vi: 'Tỷ lệ văn bản sai, theo yêu cầu', en: 'Share of documents that fail, by requirement' },
  unknownPart: { vi: '(không rõ)', en: '(not told)' },
  topFolder: { vi: '(ngoài thư mục con)', en: '(in no sub-folder)' },
  more: { vi: '… và {count} mục khác', en: '… and {count} more' },
  progress: {
    vi: '{bar} {percent}%  {done}/{total}{left}  {file}',
    en: '{bar} {percent}%  {done}/{total}{left}  {file}',
  },
  minutesLeft: { vi: ', còn khoảng {count} phút', en: ', about {count} min left' },
  secondsLeft: { vi: ', còn khoảng {count} giây', en: ', about {count} s left' },
  converting: { vi: 'đang đổi {count} tệp bằng LibreOffice', en: 'converting {count} files by LibreOffice' },
  noFiles: {
    vi: 'Không có văn bản nào (.docx, .doc, .rtf, .odt) trong {path}. Hãy xem lại đường dẫn.',
    en: 'There is no document (.docx, .doc, .rtf, .odt) in {path}. Check the path.',
  },
  stopped: {
    vi: 'Đã dừng khi xong {done}/{total} văn bản; chạy lại đúng lệnh này để làm tiếp.',
    en: 'Stopped after {done} of {total} documents; run the same command again to go on.',
  },
  cacheBroken: {
    vi: 'Bộ nhớ đệm {folder} có chỗ hỏng; các văn bản ở đó đã được kiểm tra lại. Nếu còn báo, hãy xóa thư mục này.',
    en: 'The cache {folder} is damaged in places; those documents were judged anew. Remove the folder if this comes again.',
  },
  cacheUnwritable: {
    vi: 'Không ghi được bộ nhớ đệm {folder}: {why} Kết quả lần này vẫn đủ, nhưng lần sau phải kiểm tra lại từ đầu.',
    en: 'The cache {folder} cannot be written: {why} This run is complete, but the next begins anew.',
  },
  badAudit: {
    vi: '{file} không phải là kết quả json hoặc ndjson của thethuc audit.',
    en: '{file} is no json or ndjson result of thethuc audit.',
  },
  otherProgram: {
    vi: '{file} do một phiên bản khác của chương trình tạo ra, không gộp được với {other}.',
    en: '{file} was made by another version of the program and cannot be put together with {other}.',
  },
  missingShard: {
    vi: 'Thiếu phần {list} của {total} phần; số và ngày chỉ được xét trên các phần đã có.',
    en: 'Of {total} shares {list} is missing; numbers and dates are judged on those that are here.',
  },
});
