import { defineMessages } from './template.js';

/** What stands on the page of a report for reading in a browser. */
export const onPage = defineMessages({
  title: { vi: 'Kết quả kiểm tra thể thức', en: 'Check of form and presentation' },
  decree: {
    vi: 'theo Nghị định 30/2020/NĐ-CP về công tác văn thư',
    en: 'against Decree 30/2020/NĐ-CP on records management',
  },
  findings: { vi: 'Các điểm cần xem', en: 'Findings' },
  nothing: { vi: 'Không có điểm nào cần xem.', en: 'There is nothing to look at.' },
  text: { vi: 'Nội dung văn bản', en: 'Text of the document' },
  met: { vi: 'Đã kiểm tra và đạt', en: 'Checked and met' },
  metCount: { vi: '{count} yêu cầu', en: '{count} requirements' },
  notApplied: {
    vi: '{count} yêu cầu khác không áp dụng vì văn bản không có thành phần đó.',
    en: '{count} further requirements do not apply: the document has no such component.',
  },
  aside: { vi: 'Được bỏ qua', en: 'Set aside' },
  asideBaseline: { vi: 'đã biết từ trước', en: 'known before' },
  show: { vi: 'Lọc', en: 'Show' },
  allComponents: { vi: 'Mọi thành phần', en: 'All components' },
  shown: { vi: 'Đang hiện {count} trong {total} điểm', en: '{count} of {total} findings shown' },
  noneShown: {
    vi: 'Không có điểm nào ở mức và thành phần đã chọn.',
    en: 'No finding of the level and component chosen.',
  },
  inText: { vi: 'Xem trong văn bản', en: 'Show in the text' },
  toText: { vi: 'Văn bản', en: 'Text' },
  toFindings: { vi: 'Các điểm', en: 'Findings' },
  toMet: { vi: 'Đã đạt', en: 'Met' },
  contents: { vi: 'Các phần của trang này', en: 'Parts of this page' },
  allDocuments: { vi: 'Tất cả văn bản', en: 'All documents' },
  find: { vi: 'Tìm theo tên tệp, số, ký hiệu, trích yếu', en: 'Find by file, number, symbol or content' },
  worstFirst: { vi: 'Nhiều lỗi trước', en: 'Most errors first' },
  result: { vi: 'Kết quả', en: 'Result' },
  isClean: { vi: 'không thấy lỗi', en: 'nothing found' },
  notRead: { vi: 'không đọc được', en: 'could not be read' },
  outside: { vi: 'ngoài phạm vi', en: 'not governed' },
  needsScript: {
    vi: 'Trình duyệt đang tắt JavaScript nên chỉ xem được bảng này. Hãy bật JavaScript để mở từng văn bản, hoặc kiểm tra từng tệp một.',
    en: 'JavaScript is off, so only this table can be shown. Turn it on to open the documents, or check one file at a time.',
  },
  stage: {
    vi: 'Chữ in lại từ tệp Word để đối chiếu, không thay cho bản in.',
    en: 'The text is set again from the Word file for comparison; it does not replace a print.',
  },
  madeBy: { vi: 'thethuc {version}', en: 'thethuc {version}' },
  edges: { vi: 'Đầu trang, chân trang', en: 'Headers and footers' },
  notes: { vi: 'Chú thích', en: 'Notes' },
  open: { vi: 'Mở tệp Word', en: 'Open the Word file' },
  unread: { vi: 'Không đọc được tệp này.', en: 'This file could not be read.' },
});
