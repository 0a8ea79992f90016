import type { Anatomy, ComponentKind, Entry, Placed } from './types.js';

/** The object that `thethuc extract` prints and a report carries. */
export interface ExtractJson {
  readonly phamVi: string;
  readonly loaiVanBan: string | null;
  readonly coQuanChuQuan: string | null;
  readonly coQuanBanHanh: string | null;
  readonly so: string | null;
  readonly kyHieu: string | null;
  readonly diaDanh: string | null;
  readonly thoiGian: {
    readonly ngay: number | null;
    readonly thang: number | null;
    readonly nam: number | null;
  } | null;
  readonly tenLoai: string | null;
  readonly trichYeu: string | null;
  readonly kinhGui: readonly string[];
  readonly canCu: readonly string[];
  readonly nguoiKy: readonly {
    readonly quyenHan: string | null;
    readonly chucVu: string | null;
    readonly hoTen: string | null;
  }[];
  readonly noiNhan: readonly string[];
  readonly phuLuc: readonly { readonly so: string | null; readonly ten: string | null }[];
  readonly vanBanKemTheo: readonly { readonly tenLoai: string; readonly trichYeu: string | null }[];
  readonly doMat: string | null;
  readonly doKhan: string | null;
  readonly luuHanh: string | null;
  readonly nguoiSoanThao: string | null;
  readonly diaChi: string | null;
}

/** Strings as the reader sees them: white space collapsed, NFC, nothing corrected. */
export function extractOf(anatomy: Anatomy): ExtractJson {
  const text = (kind: ComponentKind): string | null => textOf(anatomy.components.get(kind)?.lines ?? []);
  return {
    phamVi: anatomy.phamVi,
    loaiVanBan: anatomy.loaiVanBan,
    coQuanChuQuan: text('coQuanChuQuan'),
    coQuanBanHanh: text('coQuanBanHanh'),
    so: anatomy.soKyHieu?.so ?? null,
    kyHieu: anatomy.soKyHieu?.kyHieu ?? null,
    diaDanh: anatomy.diaDanh,
    thoiGian: anatomy.thoiGian,
    tenLoai: text('tenLoai'),
    trichYeu: trichYeu(anatomy),
    kinhGui: entries(anatomy.kinhGui),
    canCu: anatomy.canCu.map((basis) => basis.text),
    nguoiKy: anatomy.nguoiKy.map(({ quyenHan, chucVu, hoTen }) => ({ quyenHan, chucVu, hoTen })),
    noiNhan: entries(anatomy.noiNhan),
    phuLuc: anatomy.phuLuc.map(({ so, ten }) => ({ so, ten })),
    vanBanKemTheo: anatomy.vanBanKemTheo.map((attached) => ({
      tenLoai: attached.tenLoai,
      trichYeu: attached.trichYeu,
    })),
    doMat: text('doMat'),
    doKhan: text('doKhan'),
    luuHanh: text('luuHanh'),
    nguoiSoanThao: text('nguoiSoanThao'),
    diaChi: text('diaChi'),
  };
}

function entries(list: readonly Entry[]): string[] {
  return list.map((entry) => entry.text);
}

/** For a công văn the words after V/v; for other types the statement under the title. */
function trichYeu(anatomy: Anatomy): string | null {
  const titled = textOf(anatomy.components.get('trichYeu')?.lines ?? []);
  if (titled !== null) return titled;
  const about = textOf(anatomy.components.get('trichYeuCongVan')?.lines ?? []);
  if (about === null || anatomy.loaiVanBan !== 'cong-van') return null;
  return about.replace(/^\(?\s*v\s*\/\s*v\.?\s*:?\s*/iu, '').replace(/\)$/, '') || null;
}

/** Lines of a component as one string; null where there is nothing but blanks to fill. */
export function textOf(lines: readonly Placed[]): string | null {
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .trim();
  return /[\p{L}\p{N}]/u.test(text) ? text : null;
}
