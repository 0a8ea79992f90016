import type { Anatomy, Placed } from '../../src/anatomy/types.js';
import { defineRule } from '../../src/engine/index.js';

interface Pair {
  readonly line: Placed;
  readonly number: Placed | null;
}

function pairOf({ loaiVanBan, components }: Anatomy): Pair | null {
  const line = components.get('trichYeuCongVan')?.lines[0];
  if (!line || loaiVanBan !== 'cong-van') return null;
  return { line, number: components.get('soKyHieu')?.lines[0] ?? null };
}

export const viTri = defineRule({
  id: 'trich-yeu-cong-van/vi-tri',
  clause: 'I/II.5.b',
  level: 'error',
  fix: 'none',
  target: pairOf,
  title: { vi: 'Vị trí của trích yếu công văn', en: 'Place of the subject of a letter' },
  messages: {
    side: {
      vi: 'Trích yếu công văn phải ở nửa bên trái, dưới số và ký hiệu.',
      en: 'The subject of a letter must stand in the left half, below the number and symbol.',
    },
    above: {
      vi: 'Trích yếu công văn phải đặt dưới số và ký hiệu; hiện đang ở phía trên.',
      en: 'The subject must stand below the number and symbol; it stands above.',
    },
  },
  mend: {
    vi: 'Chuyển dòng “V/v” xuống ngay dưới số, ký hiệu, trong ô bên trái.',
    en: 'Move the line right below the number, in the left cell.',
  },
  *check({ line, number }, context) {
    if (line.side === 'right') yield context.finding('side', {}, line);
    else if (line.side === 'center' || line.side === 'full') {
      const same = number !== null && number.side === line.side;
      yield context.finding('side', {}, line, { outcome: same ? 'review' : 'fail' });
    } else if (number && isBefore(line, number)) yield context.finding('above', {}, line);
  },
});

function isBefore(a: Placed, b: Placed): boolean {
  return a.paragraph === b.paragraph ? a.from < b.from : a.paragraph.index < b.paragraph.index;
}
