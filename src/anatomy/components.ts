import type { CopyMark } from './copy.js';
import type { FootMarks } from './foot/marks.js';
import type { Found } from './found.js';
import type { Fragment } from './fragment.js';
import { isOrnament } from './patterns.js';
import type { Component, ComponentKind, RuleLine } from './types.js';

/** The components that were found, each with its lines, its confidence and what spoke for it. */
export function componentMap(
  found: Found,
  marks: FootMarks,
  copy: CopyMark | null,
): Map<ComponentKind, Component> {
  const map = new Map<ComponentKind, Component>();
  const add = (
    kind: ComponentKind,
    lines: readonly Fragment[],
    confidence: number,
    evidence: string[],
    rules: readonly RuleLine[] = [],
  ) => {
    if (lines.length > 0)
      map.set(kind, { kind, lines, confidence: Math.min(1, confidence), evidence, rules });
  };
  addHead(found, add);
  addTitle(found, add);
  addFoot(found, marks, copy, add);
  return map;
}

type Add = (
  kind: ComponentKind,
  lines: readonly Fragment[],
  confidence: number,
  evidence: string[],
  rules?: readonly RuleLine[],
) => void;

function addHead({ head, names, rules }: Found, add: Add): void {
  add('quocHieu', head.quocHieu, head.quocHieuLikeness, [`likeness ${head.quocHieuLikeness.toFixed(2)}`]);
  add(
    'tieuNgu',
    head.tieuNgu,
    head.tieuNguLikeness,
    [`likeness ${head.tieuNguLikeness.toFixed(2)}`],
    rules.motto,
  );
  add('coQuanChuQuan', names.superior, names.confidence, ['above the issuing body']);
  add('coQuanBanHanh', names.own, names.confidence, ['beside Quốc hiệu, above the number'], rules.names);
  add('soKyHieu', head.soKyHieu, 0.95, ['word Số and slash']);
  add('diaDanhThoiGian', head.diaDanhThoiGian, 0.95, ['ngày ... tháng ... năm']);
  add('trichYeuCongVan', head.vVe, 0.95, ['V/v']);
  add('doKhan', head.doKhan, 0.9, ['stamp']);
  add('doMat', head.doMat, 0.9, ['stamp']);
  add('luuHanh', head.luuHanh, 0.9, ['stamp']);
}

function addTitle({ title, preamble, kinhGui, rules }: Found, add: Add): void {
  if (title) {
    add(
      'tenLoai',
      title.tenLoai,
      title.exact ? 0.98 : 0.85,
      [title.type ? `type ${title.type.slug}` : 'capitals'],
      [],
    );
    const worded = title.trichYeu.filter((line) => !isOrnament(line.text) || /[.…]{3,}/.test(line.text));
    add('trichYeu', worded, 0.9, ['under the title'], rules.title);
    if (worded.length === 0 && rules.title.length > 0)
      add('tenLoai', title.tenLoai, title.exact ? 0.98 : 0.85, ['rule below'], rules.title);
  }
  add('thamQuyen', preamble.thamQuyen, 0.9, ['capitals before the bases']);
  add('canCu', preamble.canCu.flat(), 0.9, ['before the operative words']);
  if (preamble.order) add('lenhBanHanh', [preamble.order], 0.98, ['operative words']);
  if (kinhGui) add('kinhGui', kinhGui.lines, 0.97, ['word Kính gửi']);
}

function addFoot({ noiNhan, chuKy }: Found, marks: FootMarks, copy: CopyMark | null, add: Add): void {
  if (noiNhan) add('noiNhan', noiNhan.lines, 0.97, ['word Nơi nhận']);
  if (chuKy)
    add('chuKy', chuKy.lines, chuKy.signers.some((signer) => signer.quyenHan !== null) ? 0.98 : 0.85, [
      'position and name',
    ]);
  add('nguoiSoanThao', marks.nguoiSoanThao, 0.9, ['initials and copies']);
  add('diaChi', marks.diaChi, 0.8, ['telephone, fax or e-mail']);
  if (copy) add('banSao', [copy.line], 0.95, [copy.slug]);
}
