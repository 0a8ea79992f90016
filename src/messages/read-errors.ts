import type { ReadErrorCode } from '../model/index.js';
import type { Bilingual, Language } from './template.js';

/** Reasons beyond the reader's own that a path gives no document. */
export type FileErrorCode =
  | ReadErrorCode
  | 'not-found'
  | 'no-access'
  | 'too-big'
  | 'not-a-file'
  | 'too-slow'
  | 'crashed'
  | 'needs-libreoffice'
  | 'not-converted'
  | 'internal';

interface Explained {
  readonly what: Bilingual;
  readonly hint: Bilingual;
}

const SAVE_AGAIN: Bilingual = {
  vi: 'Hãy mở tệp bằng Word, chọn Lưu thành (Save As), kiểu Word Document (*.docx), rồi kiểm tra lại.',
  en: 'Open it in Word, save it as Word Document (*.docx) and check again.',
};
const GET_AGAIN: Bilingual = {
  vi: 'Hãy chép hoặc tải lại tệp từ nơi gửi.',
  en: 'Copy or download the file again.',
};
const DO_NOT_OPEN: Bilingual = {
  vi: 'Tệp không giống tệp do Word tạo ra; hãy hỏi lại người gửi trước khi mở.',
  en: 'Word does not write such files; ask the sender before you open it.',
};

const EXPLAINED: Readonly<Record<FileErrorCode, Explained>> = {
  'not-found': {
    what: { vi: 'không tìm thấy tệp hoặc thư mục này', en: 'there is no such file or folder' },
    hint: { vi: 'Hãy xem lại đường dẫn.', en: 'Check the path.' },
  },
  'no-access': {
    what: { vi: 'không có quyền đọc tệp này', en: 'this file may not be read' },
    hint: {
      vi: 'Hãy đóng tệp ở chương trình khác hoặc xin quyền đọc.',
      en: 'Close it elsewhere or ask for the right to read it.',
    },
  },
  'not-a-file': {
    what: { vi: 'đây không phải là tệp', en: 'this is not a file' },
    hint: { vi: 'Hãy đưa vào một tệp .docx hoặc một thư mục.', en: 'Give a .docx file or a folder.' },
  },
  'too-big': {
    what: { vi: 'tệp quá lớn', en: 'the file is too big' },
    hint: {
      vi: 'Hãy nén ảnh trong tệp (Compress Pictures) rồi lưu lại.',
      en: 'Compress its pictures and save it again.',
    },
  },
  'empty-file': { what: { vi: 'tệp rỗng', en: 'the file is empty' }, hint: GET_AGAIN },
  'not-a-zip': {
    what: { vi: 'nội dung không phải là tệp Word (.docx)', en: 'this is not a Word file (.docx)' },
    hint: SAVE_AGAIN,
  },
  'legacy-doc': {
    what: {
      vi: 'đây là tệp Word kiểu cũ (.doc), chưa đọc được',
      en: 'this is a Word file of the old kind (.doc)',
    },
    hint: SAVE_AGAIN,
  },
  encrypted: {
    what: { vi: 'tệp được đặt mật khẩu nên không đọc được', en: 'the file is protected by a password' },
    hint: {
      vi: 'Hãy mở bằng Word, bỏ mật khẩu ở Tệp (File), Thông tin (Info), Bảo vệ Tài liệu (Protect Document), rồi lưu lại.',
      en: 'Open it in Word, remove the password under File, Info, Protect Document, and save it again.',
    },
  },
  'truncated-zip': {
    what: { vi: 'tệp bị cụt, thiếu phần cuối', en: 'the file is cut off' },
    hint: GET_AGAIN,
  },
  'bad-zip': { what: { vi: 'tệp bị hỏng', en: 'the file is damaged' }, hint: GET_AGAIN },
  'zip-limit': {
    what: { vi: 'tệp giải nén ra lớn quá mức cho phép', en: 'the file unpacks to more than the limit' },
    hint: DO_NOT_OPEN,
  },
  'unsafe-name': {
    what: {
      vi: 'trong tệp có tên thành phần không an toàn hoặc trùng nhau',
      en: 'the file holds unsafe or doubled part names',
    },
    hint: DO_NOT_OPEN,
  },
  'not-word': {
    what: { vi: 'tệp này không phải văn bản Word', en: 'this is no Word document' },
    hint: {
      vi: 'Chương trình chỉ kiểm tra văn bản Word (.docx, .docm, .dotx, .dotm).',
      en: 'Only Word documents are checked (.docx, .docm, .dotx, .dotm).',
    },
  },
  'missing-part': {
    what: { vi: 'tệp thiếu phần nội dung văn bản', en: 'the file lacks its main part' },
    hint: SAVE_AGAIN,
  },
  'bad-xml': {
    what: { vi: 'nội dung bên trong tệp bị hỏng', en: 'the contents of the file are damaged' },
    hint: SAVE_AGAIN,
  },
  dtd: {
    what: {
      vi: 'trong tệp có khai báo DTD, không được phép',
      en: 'the file declares a DTD, which is not allowed',
    },
    hint: DO_NOT_OPEN,
  },
  'xml-limit': {
    what: {
      vi: 'cấu trúc bên trong tệp vượt quá mức cho phép',
      en: 'the structure of the file is beyond the limits',
    },
    hint: DO_NOT_OPEN,
  },
  'too-slow': {
    what: { vi: 'đọc tệp này quá lâu nên đã dừng', en: 'reading the file took too long and was given up' },
    hint: SAVE_AGAIN,
  },
  crashed: {
    what: { vi: 'chương trình hết bộ nhớ khi đọc tệp này', en: 'the program ran out of memory on this file' },
    hint: SAVE_AGAIN,
  },
  'needs-libreoffice': {
    what: {
      vi: 'tệp .doc, .rtf, .odt chỉ đọc được khi máy có LibreOffice',
      en: 'a .doc, .rtf or .odt file is read only where LibreOffice is installed',
    },
    hint: {
      vi: 'Hãy cài LibreOffice, hoặc lưu tệp thành .docx.',
      en: 'Install LibreOffice, or save the file as .docx.',
    },
  },
  'not-converted': {
    what: {
      vi: 'LibreOffice không đổi được tệp này sang .docx',
      en: 'LibreOffice could not turn the file into .docx',
    },
    hint: SAVE_AGAIN,
  },
  internal: {
    what: { vi: 'chương trình gặp lỗi khi đọc tệp này', en: 'the program failed on this file' },
    hint: {
      vi: 'Hãy chạy lại với --debug và báo cho người phát triển.',
      en: 'Run again with --debug and report it.',
    },
  },
};

/** Why a file gave no document, and what to do; without the file's name, one line. */
export function explainReadError(code: FileErrorCode, language: Language): string {
  const { what, hint } = EXPLAINED[code];
  return `${what[language]}. ${hint[language]}`;
}
