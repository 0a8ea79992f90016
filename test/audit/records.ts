import type { AuditedDocument, AuditRecord, BriefFinding } from '../../src/audit/record.js';

const EMPTY: AuditedDocument = {
  phamVi: 'hanh-chinh',
  loaiVanBan: null,
  coQuanChuQuan: null,
  coQuanBanHanh: null,
  so: null,
  kyHieu: null,
  diaDanh: null,
  thoiGian: null,
  tenLoai: null,
  trichYeu: null,
  kinhGui: [],
  nguoiKy: [],
  noiNhan: [],
  phuLuc: [],
  vanBanKemTheo: [],
  doMat: null,
  doKhan: null,
  luuHanh: null,
  nguoiSoanThao: null,
  diaChi: null,
};

/** Words of a text that no other document has. */
let texts = 0;

/** A record of a document with these components. */
export function record(document: Partial<AuditedDocument>, own: Partial<AuditRecord> = {}): AuditRecord {
  texts += 1;
  return {
    document: { ...EMPTY, ...document },
    words: `text ${texts}`,
    outcomes: 'ppp',
    findings: [],
    error: null,
    ...own,
  };
}

/** `15/QĐ-SNV` of `12/01/2026` or `01/2026`, of a body. */
export function issued(
  number: string,
  date: string,
  coQuanBanHanh = 'SỞ NỘI VỤ',
  more: Partial<AuditedDocument> = {},
): AuditRecord {
  const [so = '', ...symbol] = number.split('/');
  const [nam, thang, ngay] = date.split('/').reverse().map(Number);
  const kyHieu = symbol.join('/');
  const thoiGian = { nam: nam || null, thang: thang || null, ngay: ngay || null };
  const loaiVanBan = kyHieu.startsWith('QĐ') ? 'quyet-dinh' : 'cong-van';
  const trichYeu = `việc số ${number} ngày ${date}`;
  return record({ so, kyHieu, thoiGian, loaiVanBan, coQuanBanHanh, trichYeu, ...more });
}

export const finding = (ruleId: string, level: BriefFinding['level'] = 'error'): BriefFinding => ({
  ruleId,
  level,
  outcome: 'fail',
  message: ruleId,
  excerpt: '',
  page: 1,
  places: 1,
});
