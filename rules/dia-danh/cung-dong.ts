import type { Anatomy, Placed } from '../../src/anatomy/types.js';
import { defineRule } from '../../src/engine/index.js';

interface Pair {
  readonly number: Placed;
  readonly date: Placed;
}

export const cungDong = defineRule({
  id: 'dia-danh/cung-dong',
  clause: 'I/II.4.c',
  level: 'warning',
  fix: 'none',
  target: pairOf,
  title: {
    vi: 'Địa danh, thời gian cùng dòng với số, ký hiệu',
    en: 'Place and date on the line of the number',
  },
  messages: {
    apart: {
      vi: 'Địa danh và thời gian ban hành phải ở cùng một dòng với số, ký hiệu của văn bản.',
      en: 'Place and date must stand on the same line as the number and symbol.',
    },
  },
  mend: {
    vi: 'Đặt số, ký hiệu ở ô bên trái và địa danh, thời gian ở ô bên phải của cùng một hàng trong bảng.',
    en: 'Set the number in the left cell and the place and date in the right cell of one row.',
  },
  *check({ number, date }, context) {
    const state = levelOf(number, date);
    if (state === 'level') return;
    yield context.finding('apart', {}, [number, date], { outcome: state === 'apart' ? 'fail' : 'review' });
  },
});

function pairOf({ components }: Anatomy): Pair | null {
  const number = components.get('soKyHieu')?.lines[0];
  const date = components.get('diaDanhThoiGian')?.lines[0];
  return number && date ? { number, date } : null;
}

/** Rows of one table and lines of one paragraph tell; what floats in frames and text boxes does not. */
function levelOf(
  { paragraph: a, from }: Placed,
  { paragraph: b, from: other }: Placed,
): 'level' | 'apart' | 'unsure' {
  if (a === b)
    return a.text.slice(Math.min(from, other), Math.max(from, other)).includes('\n') ? 'apart' : 'level';
  if (a.story !== 'body' || b.story !== 'body' || a.format.frame || b.format.frame) return 'level';
  if (!a.cell || !b.cell) return a.cell || b.cell ? 'unsure' : 'apart';
  if (a.cell.table !== b.cell.table) return 'unsure';
  const rows = Math.abs(a.cell.rowIndex - b.cell.rowIndex);
  if (rows === 0) return 'level';
  const spans = a.cell.table.rows.some((row) => row.cells.some((cell) => cell.mergedUp));
  return spans ? 'unsure' : 'apart';
}
