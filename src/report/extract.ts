import type { Anatomy, ComponentKind, Placed, Scope, ThoiGian } from '../anatomy/types.js';
import { placeText } from '../engine/index.js';

/** The components of one document, as `thethuc extract` prints them. Absent is null or an empty list. */
export interface Extract {
  readonly phamVi: Scope;
  readonly loaiVanBan: string | null;
  readonly coQuanChuQuan: string | null;
  readonly coQuanBanHanh: string | null;
  readonly so: string | null;
  readonly kyHieu: string | null;
  readonly diaDanh: string | null;
  readonly thoiGian: ThoiGian;
  readonly tenLoai: string | null;
  readonly trichYeu: string | null;
  readonly kinhGui: readonly string[];
  readonly canCu: readonly string[];
  readonly nguoiKy: readonly { quyenHan: string | null; chucVu: string | null; hoTen: string | null }[];
  readonly noiNhan: readonly string[];
  readonly phuLuc: readonly { so: string | null; ten: string | null }[];
  readonly vanBanKemTheo: readonly { tenLoai: string; trichYeu: string | null }[];
  readonly doMat: string | null;
  readonly doKhan: string | null;
  readonly luuHanh: string | null;
  readonly nguoiSoanThao: string | null;
  readonly diaChi: string | null;
}

/** White space collapsed, composed letters; nothing else is changed. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}

function orNull(text: string | null): string | null {
  const tidied = text === null ? '' : tidy(text);
  return tidied === '' ? null : tidied;
}

/** Takes the answers of `extract` out of the anatomy. */
export function extract(anatomy: Anatomy): Extract {
  const lineText = (line: Placed) => (anatomy.legacyEncoding ? line.text : placeText(line));
  const component = (kind: ComponentKind) =>
    orNull(anatomy.components.get(kind)?.lines.map(lineText).join(' ') ?? null);
  const letter = component('trichYeuCongVan');
  return {
    phamVi: anatomy.phamVi,
    loaiVanBan: anatomy.loaiVanBan,
    coQuanChuQuan: component('coQuanChuQuan'),
    coQuanBanHanh: component('coQuanBanHanh'),
    so: orNull(anatomy.soKyHieu?.so ?? null),
    kyHieu: orNull(anatomy.soKyHieu?.kyHieu ?? null),
    diaDanh: orNull(anatomy.diaDanh),
    thoiGian: anatomy.thoiGian ?? { ngay: null, thang: null, nam: null },
    tenLoai: component('tenLoai'),
    trichYeu: component('trichYeu') ?? (letter && orNull(letter.replace(/^v\s*\/\s*v\s*[.:]?\s*/i, ''))),
    kinhGui: anatomy.kinhGui.map((entry) => tidy(entry.text)),
    canCu: anatomy.canCu.map((basis) => tidy(basis.text)),
    nguoiKy: anatomy.nguoiKy.map(({ quyenHan, chucVu, hoTen }) => ({
      quyenHan: orNull(quyenHan),
      chucVu: orNull(chucVu),
      hoTen: orNull(hoTen),
    })),
    noiNhan: anatomy.noiNhan.map((entry) => tidy(entry.text)),
    phuLuc: anatomy.phuLuc.map(({ so, ten }) => ({ so: orNull(so), ten: orNull(ten) })),
    vanBanKemTheo: anatomy.vanBanKemTheo.map(({ tenLoai, trichYeu }) => ({
      tenLoai: tidy(tenLoai),
      trichYeu: orNull(trichYeu),
    })),
    doMat: component('doMat'),
    doKhan: component('doKhan'),
    luuHanh: component('luuHanh'),
    nguoiSoanThao: component('nguoiSoanThao'),
    diaChi: component('diaChi'),
  };
}
