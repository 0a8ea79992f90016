import type { Anatomy, Placed } from '../../src/anatomy/types.js';
import { defineRule } from '../../src/engine/index.js';

/** Tên cơ quan ở nửa trái, ngang hàng với Quốc hiệu. */
export const viTri = defineRule({
  id: 'co-quan/vi-tri',
  clause: 'I/II.2.c, I/IV',
  level: 'error',
  fix: 'none',
  target: (anatomy) => firstName(anatomy),
  title: { vi: 'Vị trí của tên cơ quan, tổ chức', en: 'Place of the bodies’ names' },
  messages: {
    side: {
      vi: 'Tên cơ quan, tổ chức phải ở nửa bên trái trang đầu.',
      en: 'The bodies’ names must stand in the left half of page one.',
    },
    level: {
      vi: 'Tên cơ quan, tổ chức phải ngang hàng với Quốc hiệu.',
      en: 'The bodies’ names must stand level with the national name.',
    },
  },
  mend: {
    vi: 'Đặt tên cơ quan ở ô bên trái, Quốc hiệu ở ô bên phải của cùng một hàng trong bảng không viền.',
    en: 'Set the names in the left cell and the national name in the right cell of one row of a table without borders.',
  },
  *check(line, context) {
    const quocHieu = context.anatomy.components.get('quocHieu')?.lines[0] ?? null;
    if (line.side === 'right' || line.side === 'center') {
      const outcome = quocHieu && line.side !== quocHieu.side ? 'review' : 'fail';
      yield context.finding('side', {}, line, { outcome: line.side === 'right' ? 'fail' : outcome });
    } else if (quocHieu && !isBesideMotto(line, context.anatomy) && isStacked(line, quocHieu))
      yield context.finding('level', {}, line);
  },
});

function firstName({ components }: Anatomy): Placed | null {
  return components.get('coQuanChuQuan')?.lines[0] ?? components.get('coQuanBanHanh')?.lines[0] ?? null;
}

/** On the line of Tiêu ngữ: what stands beside Quốc hiệu is the superior body's name or the blank for it. */
function isBesideMotto(line: Placed, { components }: Anatomy): boolean {
  return components.get('tieuNgu')?.lines[0]?.paragraph === line.paragraph;
}

/** One below the other beyond doubt: other rows of one table, or plain paragraphs one after the other. */
function isStacked(line: Placed, other: Placed): boolean {
  const [a, b] = [line.paragraph, other.paragraph];
  if (a === b || a.story !== 'body' || b.story !== 'body') return false;
  if (a.cell && b.cell) {
    return (
      a.cell.table === b.cell.table &&
      a.cell.rowIndex !== b.cell.rowIndex &&
      !a.cell.mergedUp &&
      !b.cell.mergedUp
    );
  }
  return !a.cell && !b.cell && !a.format.frame && !b.format.frame;
}
