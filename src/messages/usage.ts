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
  nearest: { vi: 'Có phải ý bạn là {nearest}?', en: 'Did you mean {nearest}?' },
  seeHelp: { vi: 'Xem hướng dẫn: thethuc {command} --help', en: 'See: thethuc {command} --help' },
  other: { vi: 'Dòng lệnh không hợp lệ: {message}.', en: 'The command line is not valid: {message}.' },
});
