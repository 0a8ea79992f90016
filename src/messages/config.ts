import { defineMessages } from './template.js';

/** What is said about a configuration: what is wrong with it, and where its values come from. */
export const tell = defineMessages({
  unknownKey: { vi: 'không có mục “{key}”.', en: 'there is no key “{key}”.' },
  unknownKeyIn: { vi: 'trong {path} không có mục “{key}”.', en: 'there is no key “{key}” in {path}.' },
  keysAre: { vi: 'Các mục được nhận: {allowed}.', en: 'It takes the keys {allowed}.' },
  missingKey: { vi: 'thiếu mục {path}.', en: '{path} is missing.' },
  badValue: {
    vi: '{path} không nhận giá trị {value}; được nhận: {allowed}.',
    en: '{path} does not take {value}; it takes {allowed}.',
  },
  badFile: {
    vi: 'cấu hình không phải là các mục “tên: giá trị”.',
    en: 'the configuration is not made of “name: value” entries.',
  },
  empty: { vi: '{path} không được để trống.', en: '{path} must not be empty.' },
  manyWords: {
    vi: 'mã yêu cầu hoặc tên nhóm (xem: thethuc rules)',
    en: 'ids of rules or names of groups (see: thethuc rules)',
  },
  aText: { vi: 'một dòng chữ', en: 'a text' },
  aNumber: { vi: 'số từ {least} đến {most}', en: 'a number from {least} to {most}' },
  aList: { vi: 'danh sách', en: 'a list' },
  keysIn: { vi: 'các mục {keys}', en: 'the keys {keys}' },
  entries: { vi: 'các mục “tên: giá trị”', en: '“name: value” entries' },
  or: { vi: ' hoặc ', en: ' or ' },
  inLine: { vi: '{file}, dòng {line}: {problem}', en: '{file}, line {line}: {problem}' },
  inFile: { vi: '{file}: {problem}', en: '{file}: {problem}' },
  syntax: { vi: 'viết sai cú pháp {syntax}{where}.', en: 'the {syntax} is not well formed{where}.' },
  atColumn: { vi: ', ở cột {column}', en: ', at column {column}' },
  tabs: {
    vi: 'thụt đầu dòng bằng phím Tab; YAML chỉ nhận dấu cách.',
    en: 'the line is indented with a tab; YAML takes spaces only.',
  },
  doubleKey: { vi: 'một mục được ghi hai lần.', en: 'a key is written twice.' },
  notFound: { vi: 'không tìm thấy tệp cấu hình.', en: 'there is no such configuration file.' },
  noAccess: { vi: 'không đọc được tệp cấu hình.', en: 'the configuration file cannot be read.' },
  noKey: { vi: 'không có mục “thethuc”.', en: 'there is no key “thethuc”.' },
  badEnding: {
    vi: 'tệp cấu hình phải là .json, .yaml, .yml, hoặc .js, .mjs, .cjs khi chỉ rõ bằng --config.',
    en: 'a configuration is a .json, .yaml or .yml file, or .js, .mjs, .cjs when named with --config.',
  },
  scriptInExtends: {
    vi: 'extends không nhận tệp chương trình ({file}); chỉ nhận .json, .yaml, .yml.',
    en: 'extends does not take a program ({file}), only .json, .yaml, .yml.',
  },
  scriptFailed: { vi: 'tệp cấu hình chạy hỏng: {why}.', en: 'the configuration failed to run: {why}.' },
  unknownPreset: {
    vi: 'extends: không có bộ mẫu “{name}”; được nhận: {allowed}, hoặc đường dẫn tệp .json, .yaml.',
    en: 'extends: there is no preset “{name}”; it takes {allowed}, or the path of a .json or .yaml file.',
  },
  circle: { vi: 'extends đi vòng: {chain}.', en: 'extends goes in a circle: {chain}.' },
  byDefault: { vi: 'mặc định', en: 'default' },
  ruleDefault: { vi: 'mức của yêu cầu', en: 'the rule’s own level' },
  byCommandLine: { vi: 'dòng lệnh', en: 'command line' },
  byPreset: { vi: 'bộ mẫu {name}', en: 'preset {name}' },
  configFiles: { vi: 'Cấu hình: {files}', en: 'Configuration: {files}' },
  noConfig: { vi: 'không có tệp cấu hình', en: 'no configuration file' },
  isIgnored: { vi: 'Tệp này không được kiểm tra ({from}).', en: 'This file is not checked ({from}).' },
  passedOver: { vi: 'Bỏ qua {file} theo cấu hình ({from}).', en: '{file} is left out ({from}).' },
  unusedSuppression: {
    vi: '{id}: không còn điểm nào của {rule} để bỏ qua; nên xóa.',
    en: '{id}: nothing of {rule} is left to suppress; remove it.',
  },
  initDone: {
    vi: 'Đã tạo {file}. Bỏ dấu # ở đầu những dòng cần dùng.',
    en: 'Wrote {file}. Take the # away from the lines you need.',
  },
  initThere: {
    vi: 'Đã có {file}; thêm --force nếu muốn ghi đè.',
    en: '{file} is there already; add --force to write over it.',
  },
  cannotWrite: { vi: 'Không ghi được {file}: {why}', en: 'Cannot write {file}: {why}' },
  diskFull: { vi: 'ổ đĩa đã đầy.', en: 'the disk is full.' },
  isFolder: { vi: 'đó là thư mục.', en: 'it is a folder.' },
  noFolder: { vi: 'không tạo được thư mục chứa tệp đó.', en: 'its folder cannot be made.' },
  notAllowed: { vi: 'không có quyền ghi ở đó.', en: 'writing there is not allowed.' },
});
