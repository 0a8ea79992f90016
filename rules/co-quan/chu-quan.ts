import { bare } from '../../src/anatomy/patterns.js';
import type { Anatomy, Placed } from '../../src/anatomy/types.js';

/** Kinds of bodies that are no name yet: the line below goes on with it (`TRƯỜNG ĐẠI HỌC` over `KHOA HỌC TỰ NHIÊN`). */
const KIND_ALONE =
  /^(?:truong(?: dai hoc| cao dang| trung cap| chinh tri| tieu hoc| mam non)?|trung tam|hoc vien|vien|benh vien|cong ty(?: co phan| tnhh| tnhh mtv| tnhh mot thanh vien)?|tong cong ty|tap doan|ban quan ly(?: du an)?|hoi dong|ban chi dao|chi cuc|cuc|tong cuc|vu|phong|ban|khoa|so|van phong|doan|hoi|lien doan|uy ban)$/;

/** The lines of the superior body's name; none where they may as well be the first words of the issuing body's own. */
export function superiorLines({ components }: Anatomy): readonly Placed[] {
  const lines = components.get('coQuanChuQuan')?.lines ?? [];
  return KIND_ALONE.test(bare(lines.map(({ text }) => text).join(' '))) ? [] : lines;
}
