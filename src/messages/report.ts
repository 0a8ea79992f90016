import { defineMessages } from './template.js';

/** Phrases of the reports for reading. */
export const say = defineMessages({
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'note' },
  review: { vi: 'cần xem lại', en: 'please look' },
  found: { vi: 'Hiện là', en: 'Found' },
  expected: { vi: 'Cần là', en: 'Expected' },
  place: { vi: 'Ở đâu', en: 'Where' },
  mend: { vi: 'Cách sửa', en: 'To mend' },
  said: { vi: 'Chương trình báo', en: 'What is reported' },
  file: { vi: 'Tệp', en: 'File' },
  component: { vi: 'Thành phần', en: 'Component' },
  content: { vi: 'Nội dung', en: 'Finding' },
  conclusion: { vi: 'Kết luận', en: 'Conclusion' },
  excerpt: { vi: 'Trích', en: 'Excerpt' },
  setAside: {
    vi: '{count} điểm được bỏ qua theo cấu hình hoặc danh sách đã biết.',
    en: '{count} findings are set aside by the configuration or the baseline.',
  },
  tooManyWarnings: {
    vi: 'Có {count} cảnh báo, nhiều hơn mức cho phép là {most} (--max-warnings).',
    en: '{count} warnings are more than the {most} that are allowed (--max-warnings).',
  },
  ruleId: { vi: 'Mã yêu cầu', en: 'Rule' },
  level: { vi: 'Mức', en: 'Level' },
  basis: { vi: 'Căn cứ', en: 'Clause' },
  practice: { vi: 'thông lệ soạn thảo', en: 'drafting practice' },
  page: { vi: 'trang {page}', en: 'page {page}' },
  aboutPage: { vi: 'khoảng trang {page}', en: 'about page {page}' },
  paragraph: { vi: 'đoạn {paragraph}', en: 'paragraph {paragraph}' },
  header: { vi: 'đầu trang (header)', en: 'the page header' },
  footer: { vi: 'chân trang (footer)', en: 'the page footer' },
  note: { vi: 'phần chú thích', en: 'the notes' },
  section: { vi: 'phần trang (section) {section}', en: 'section {section}' },
  morePlaces: { vi: 'và {count} chỗ khác', en: 'and {count} more places' },
  wholeDocument: { vi: 'cả văn bản', en: 'the whole document' },
  uncovered: { vi: 'chưa có yêu cầu nào kiểm tra', en: 'not checked yet' },
  covered: {
    vi: '{clauses} điều khoản: {checked} được kiểm tra, {person} do người xem xét, {none} chưa kiểm tra.',
    en: '{clauses} clauses: {checked} checked, {person} for a person to look after, {none} not checked yet.',
  },
  clean: {
    vi: 'Không thấy điểm nào trái Nghị định 30/2020/NĐ-CP.',
    en: 'Nothing contrary to Decree 30/2020/NĐ-CP was found.',
  },
  kind: { vi: 'Loại văn bản: {kind}', en: 'Document type: {kind}' },
  counts: {
    vi: '{error} lỗi, {warning} cảnh báo, {info} lưu ý, {review} điểm cần xem lại.',
    en: '{error} errors, {warning} warnings, {info} notes, {review} for a person to judge.',
  },
  checked: {
    vi: 'Đã kiểm tra {checked} yêu cầu: {passed} đạt, {failed} chưa đạt, {review} cần người xem lại; {na} yêu cầu không áp dụng.',
    en: '{checked} requirements checked: {passed} met, {failed} not met, {review} for a person to judge; {na} do not apply here.',
  },
  checkedBrief: {
    vi: 'Đã kiểm tra {checked} yêu cầu: {passed} đạt; {na} yêu cầu không áp dụng.',
    en: '{checked} requirements checked, {passed} met; {na} do not apply here.',
  },
  total: {
    vi: 'Tổng cộng {documents} văn bản: {failed} văn bản có lỗi, {unreadable} tệp không đọc được; {error} lỗi, {warning} cảnh báo, {info} lưu ý, {review} điểm cần xem lại.',
    en: '{documents} documents: {failed} with errors, {unreadable} unreadable; {error} errors, {warning} warnings, {info} notes, {review} for a person to judge.',
  },
  outOfScope: {
    vi: 'Không kiểm tra thể thức của văn bản này. Nếu vẫn muốn kiểm tra, thêm --scope all.',
    en: 'The form of this document was not checked. Add --scope all to check it anyway.',
  },
  ownField: {
    vi: 'Văn bản chuyên ngành: ngành có thể quy định mẫu riêng, nên các lỗi chỉ được nêu là cảnh báo.',
    en: 'A document of a special field: the field may set its own form, so errors are given as warnings.',
  },
  unreadable: { vi: 'Không đọc được {file}: {why}', en: 'Cannot read {file}: {why}' },
  noFiles: {
    vi: 'Không có tệp Word nào (.docx, .docm, .dotx, .dotm) trong {path}. Hãy xem lại đường dẫn.',
    en: 'There is no Word file (.docx, .docm, .dotx, .dotm) in {path}. Check the path.',
  },
  progress: { vi: 'Đang kiểm tra {done}/{total}: {file}', en: 'Checking {done}/{total}: {file}' },
  brokenRule: { vi: 'lỗi chương trình', en: 'fault of the program' },
});
