import { defineMessages } from './template.js';

/** What is said about a command line that cannot be understood: what is wrong, and what to type. */
export const usage = defineMessages({
  unknownOption: { vi: 'Không có tùy chọn {option}.', en: 'There is no option {option}.' },
  unknownCommand: { vi: 'Không có lệnh “{command}”.', en: 'There is no command “{command}”.' },
  fileNeedsCommand: {
    vi: 'Thiếu tên lệnh. Để kiểm tra tệp này, gõ: thethuc check {file}',
    en: 'The command is missing. To check this file, type: thethuc check {file}',
  },
  missingPath: {
    vi: 'Thiếu tên tệp hoặc thư mục cần kiểm tra. Ví dụ: thethuc {command} cong-van.docx',
    en: 'A file or folder is missing. For example: thethuc {command} letter.docx',
  },
  missingRule: {
    vi: 'Thiếu mã yêu cầu. Ví dụ: thethuc explain quoc-hieu/co-chu',
    en: 'The id of a rule is missing. For example: thethuc explain quoc-hieu/co-chu',
  },
  unknownRule: { vi: 'Không có yêu cầu “{rule}”.', en: 'There is no rule “{rule}”.' },
  seeRules: { vi: 'Xem danh sách: thethuc rules', en: 'See: thethuc rules' },
  missingValue: { vi: 'Tùy chọn {option} thiếu giá trị.', en: 'The option {option} needs a value.' },
  badValue: {
    vi: 'Tùy chọn {option} không nhận giá trị “{value}”; các giá trị được nhận: {values}.',
    en: 'The option {option} does not take “{value}”; it takes {values}.',
  },
  tooMany: {
    vi: 'Thừa tham số: lệnh {command} chỉ nhận một tệp.',
    en: 'Too many arguments: {command} takes one file.',
  },
  tooManyRules: {
    vi: 'Thừa tham số: lệnh {command} chỉ nhận một mã yêu cầu.',
    en: 'Too many arguments: {command} takes one rule.',
  },
  oneToScreen: {
    vi: 'Chỉ một kiểu kết quả được in ra màn hình hoặc vào --output; các kiểu khác cần tệp riêng: --format {example}',
    en: 'Only one kind of report goes to the terminal or to --output; give the others files of their own: --format {example}',
  },
  onlyToFile: {
    vi: 'Kết quả kiểu {format} cần một tệp: --format {format}=ket-qua.{format}',
    en: 'A report of the kind {format} needs a file: --format {format}=report.{format}',
  },
  sameFile: {
    vi: 'Hai kiểu kết quả cùng ghi vào {file}; mỗi kiểu cần một tệp riêng.',
    en: 'Two reports go to {file}; each needs a file of its own.',
  },
  outputNotNeeded: {
    vi: 'Không kiểu kết quả nào dùng đến --output: kiểu nào cũng đã có tệp riêng.',
    en: 'No report uses --output: each has a file of its own.',
  },
  baselineNeeded: {
    vi: '--update-baseline cần biết tệp: thêm --baseline TỆP.',
    en: '--update-baseline needs a file: add --baseline FILE.',
  },
  baselineMissing: {
    vi: 'Không có tệp {file}. Tạo lần đầu: thêm --update-baseline.',
    en: 'There is no {file}. To make it, add --update-baseline.',
  },
  baselineBroken: {
    vi: '{file} không phải là tệp do --update-baseline tạo ra.',
    en: '{file} is no file that --update-baseline has made.',
  },
  baselineWritten: {
    vi: 'Đã ghi {count} văn bản có điểm đã biết vào {file}.',
    en: 'Wrote {count} documents with known findings to {file}.',
  },
  baselineMended: {
    vi: '{count} mục trong {file} không còn hoặc đã giảm; chạy --update-baseline để cập nhật.',
    en: '{count} entries of {file} are mended or fewer now; run --update-baseline.',
  },
  changedNeedsGit: {
    vi: '--changed={ref} cần có git trên máy.',
    en: '--changed={ref} needs git on this machine.',
  },
  changedOutside: {
    vi: '--changed={ref} chỉ dùng được trong một kho git; thư mục này không nằm trong kho nào.',
    en: '--changed={ref} works within a git repository; this folder is in none.',
  },
  changedUnknown: {
    vi: 'Kho git không có “{ref}” để so sánh. Ghi tên nhánh, thẻ hoặc mã commit sau dấu bằng: --changed=origin/main',
    en: 'The git repository has no “{ref}” to compare with. Write a branch, tag or commit after the equals sign: --changed=origin/main',
  },
  nothingChanged: {
    vi: 'Không có văn bản nào thay đổi so với {ref}.',
    en: 'No document has changed since {ref}.',
  },
  watching: {
    vi: 'Đang chờ: lưu văn bản trong Word thì văn bản được kiểm tra lại. Dừng: Ctrl+C.',
    en: 'Waiting: a document is checked again when it is saved. To stop: Ctrl+C.',
  },
  savedAgain: { vi: '{time}: văn bản vừa được lưu.', en: '{time}: saved again.' },
  watchNeedsFiles: {
    vi: '--watch không dùng cùng --stdin hay --changed.',
    en: '--watch does not go with --stdin or --changed.',
  },
  nearest: { vi: 'Có phải ý bạn là {nearest}?', en: 'Did you mean {nearest}?' },
  seeHelp: { vi: 'Xem hướng dẫn: thethuc {command} --help', en: 'See: thethuc {command} --help' },
  other: { vi: 'Dòng lệnh không hợp lệ: {message}.', en: 'The command line is not valid: {message}.' },
});
