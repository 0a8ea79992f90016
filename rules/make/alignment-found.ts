import type { Placed } from '../../src/anatomy/types.js';
import type { Bilingual, Centring } from '../../src/engine/index.js';

const ALIGNMENTS: Readonly<Record<string, Bilingual>> = {
  left: { vi: 'canh trái', en: 'left' },
  right: { vi: 'canh phải', en: 'right' },
  both: { vi: 'canh đều hai bên', en: 'justified' },
  center: { vi: 'canh giữa nhưng còn thụt lề', en: 'centred with an indent' },
};

/** How a line that is not in the middle, or not certainly so, is placed instead. */
export function alignmentFound(line: Placed, state: Centring): Bilingual {
  if (state.centred !== 'yes' && state.why === 'spaces')
    return { vi: 'đặt chỗ bằng dấu cách hoặc Tab', en: 'placed with spaces or tabs' };
  return ALIGNMENTS[line.paragraph.format.alignment] ?? { vi: 'canh kiểu khác', en: 'aligned otherwise' };
}
