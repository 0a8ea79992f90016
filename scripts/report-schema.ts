/** What `--format json` promises, as a JSON Schema for the programs that read it. Further properties may come with any version. */
import { z } from 'zod';
import type { DocumentReport } from '../src/report/document-report.js';

const text = z.string();
const maybe = text.nullable();
const number = z.number().int();
const list = z.array(text);

const place = z.looseObject({
  part: text,
  paragraph: number.nullable().describe('As inspect shows it, from 0; null for a section.'),
  section: number.exactOptional(),
  page: number.nullable().describe('Estimated, from 1.'),
  start: number.describe('Byte range in the part.'),
  end: number,
  from: number.exactOptional().describe("Offsets in the paragraph's text, in UTF-16 units."),
  to: number.exactOptional(),
  story: z.enum(['body', 'header', 'footer', 'footnote', 'endnote', 'textBox', 'comment']).exactOptional(),
});

const finding = z.looseObject({
  ruleId: text,
  level: z.enum(['error', 'warning', 'info']),
  outcome: z.enum(['fail', 'review']),
  clause: text,
  component: text,
  message: text,
  expected: maybe,
  actual: maybe,
  excerpt: text,
  places: z.array(place),
  wholeDocument: z.literal(true).exactOptional(),
  fix: z.enum(['safe', 'unsafe', 'none']),
  mend: maybe,
  internal: text.exactOptional().describe('Set where the program itself failed.'),
});

const extract = z.looseObject({
  phamVi: text,
  loaiVanBan: maybe,
  coQuanChuQuan: maybe,
  coQuanBanHanh: maybe,
  so: maybe,
  kyHieu: maybe,
  diaDanh: maybe,
  thoiGian: z
    .looseObject({ ngay: number.nullable(), thang: number.nullable(), nam: number.nullable() })
    .nullable(),
  tenLoai: maybe,
  trichYeu: maybe,
  kinhGui: list,
  canCu: list,
  nguoiKy: z.array(z.looseObject({ quyenHan: maybe, chucVu: maybe, hoTen: maybe })),
  noiNhan: list,
  phuLuc: z.array(z.looseObject({ so: maybe, ten: maybe })),
  vanBanKemTheo: z.array(z.looseObject({ tenLoai: text, trichYeu: maybe })),
  doMat: maybe,
  doKhan: maybe,
  luuHanh: maybe,
  nguoiSoanThao: maybe,
  diaChi: maybe,
});

const suppression = z.looseObject({ kind: z.enum(['config', 'baseline']), reason: maybe });

const document: z.ZodType<DocumentReport> = z.looseObject({
  file: text,
  document: extract.nullable(),
  outcomes: z.record(text, z.enum(['pass', 'fail', 'review', 'na'])),
  findings: z.array(finding),
  suppressed: z.array(finding.extend({ suppression })).exactOptional(),
  error: z.looseObject({ code: text, message: text }).nullable(),
});

const report = z.looseObject({
  version: z.literal('1'),
  tool: z.looseObject({ name: z.literal('thethuc'), version: text, decree: text }),
  documents: z.array(document),
  summary: z.looseObject({
    documents: number,
    failed: number,
    unreadable: number,
    error: number,
    warning: number,
    info: number,
    review: number,
  }),
});

export const reportSchema = (): object => z.toJSONSchema(report, { target: 'draft-7' });
