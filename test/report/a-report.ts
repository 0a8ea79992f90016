import type { ReportedFinding } from '../../src/report/document-report.js';
import type { DocumentReport, ReportMeta, Summary } from '../../src/report/index.js';

/** A finding with what matters in a test. */
export const finding = (own: Partial<ReportedFinding> = {}): ReportedFinding => ({
  ruleId: 'noi-nhan/dau-cuoi',
  level: 'error',
  outcome: 'fail',
  clause: 'I/II.9.d',
  component: 'noiNhan',
  message: 'Cuối mỗi dòng phải có dấu chấm phẩy; "<&>|" còn 1 dòng.',
  expected: null,
  actual: null,
  excerpt: '- Như trên',
  places: [{ part: 'word/document.xml', paragraph: 11, page: 1, start: 0, end: 9 }],
  fix: 'safe',
  mend: 'Gõ dấu chấm phẩy.\nXong.',
  ...own,
});

/** Four documents: with findings (two of them alike, one set aside), clean, unreadable. */
export const documents: readonly DocumentReport[] = [
  {
    file: 'thư mục/a, b.docx',
    document: null,
    outcomes: {
      'noi-nhan/dau-cuoi': 'fail',
      'noi-nhan/luu': 'fail',
      'trang/mau-chu': 'fail',
      'trang/le-tren': 'pass',
      'ten-loai/co': 'na',
    },
    findings: [
      finding(),
      finding(),
      finding({ ruleId: 'noi-nhan/luu', level: 'warning', excerpt: '', places: [] }),
    ],
    suppressed: [
      {
        ...finding({ ruleId: 'trang/mau-chu', component: 'trang' }),
        suppression: { kind: 'config', reason: 'In màu.' },
      },
    ],
    error: null,
  },
  { file: 'sach.docx', document: null, outcomes: { 'trang/le-tren': 'pass' }, findings: [], error: null },
  {
    file: 'hong.docx',
    document: null,
    outcomes: {},
    findings: [],
    error: { code: 'not-a-zip', message: 'hỏng, 100%' },
  },
];

export const summary: Summary = {
  documents: 3,
  failed: 1,
  unreadable: 1,
  error: 2,
  warning: 1,
  info: 0,
  review: 0,
};

const rule = (id: string, title: string) => ({
  id,
  clause: 'I/II.9.d',
  level: 'error' as const,
  title: { vi: title, en: title },
  mend: null,
});

export const meta: ReportMeta = {
  language: 'vi',
  version: '1.2.3',
  pages: 'https://example.org/docs/quy-tac/',
  failOn: 'error',
  addressOf: (file) => `../${file}`,
  rules: [
    rule('trang/le-tren', 'Lề trên'),
    rule('trang/mau-chu', 'Chữ màu đen'),
    rule('ten-loai/co', 'Tên loại'),
    rule('noi-nhan/dau-cuoi', 'Dấu cuối dòng'),
    rule('noi-nhan/luu', 'Dòng Lưu'),
  ],
};
