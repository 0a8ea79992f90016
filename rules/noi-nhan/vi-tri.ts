import type { Anatomy, Placed } from '../../src/anatomy/types.js';
import { defineRule } from '../../src/engine/index.js';
import { titleLines } from '../chu-ky/signers.js';

interface Foot {
  readonly title: Placed;
  /** First line of the signature block beside it. */
  readonly signer: Placed | null;
}

function footOf({ components, nguoiKy }: Anatomy): Foot | null {
  const title = components.get('noiNhan')?.lines[0];
  if (!title) return null;
  const signer = nguoiKy.at(-1);
  return { title, signer: (signer && [...titleLines(signer), ...signer.hoTenLines][0]) ?? null };
}

/** In biên bản it stands below the two blocks (Phụ lục III, Mẫu 1.9); contracts have a block for each party. */
const BELOW = ['bien-ban', 'hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan'];

export const viTri = defineRule({
  id: 'noi-nhan/vi-tri',
  clause: 'I/II.9.d, I/IV',
  level: 'error',
  fix: 'none',
  target: footOf,
  title: { vi: 'Vị trí của Nơi nhận', en: 'Place of the recipients' },
  messages: {
    side: {
      vi: 'Phần Nơi nhận phải ở nửa bên trái, sát lề trái.',
      en: 'The recipients must stand in the left half, at the left edge.',
    },
    level: {
      vi: 'Từ “Nơi nhận” phải ngang hàng với dòng quyền hạn, chức vụ của người ký.',
      en: '“Nơi nhận” must stand level with the authority and position of the signer.',
    },
  },
  mend: {
    vi: 'Đặt Nơi nhận ở ô bên trái và khối chữ ký ở ô bên phải của cùng một hàng trong bảng không viền.',
    en: 'Set the recipients in the left cell and the signature block in the right cell of one row.',
  },
  *check({ title, signer }, context) {
    if (title.side === 'right' || title.side === 'center') {
      yield context.finding('side', {}, title, { outcome: title.side === 'right' ? 'fail' : 'review' });
      return;
    }
    if (!signer || BELOW.includes(context.anatomy.loaiVanBan ?? '')) return;
    const state = levelOf(title, signer);
    if (state !== 'level') {
      yield context.finding('level', {}, [title, signer], { outcome: state === 'apart' ? 'fail' : 'review' });
    }
  },
});

/** Rows of one table and lines of one paragraph tell; frames and text boxes do not. */
function levelOf(a: Placed, b: Placed): 'level' | 'apart' | 'unsure' {
  const [one, other] = [a.paragraph, b.paragraph];
  if (one === other) {
    return one.text.slice(Math.min(a.from, b.from), Math.max(a.from, b.from)).includes('\n')
      ? 'apart'
      : 'level';
  }
  if (one.story !== 'body' || other.story !== 'body' || one.format.frame || other.format.frame)
    return 'level';
  if (!one.cell && !other.cell) return 'apart';
  if (!one.cell || !other.cell || one.cell.table !== other.cell.table) return 'unsure';
  if (one.cell.rowIndex === other.cell.rowIndex) return one.cell === other.cell ? 'apart' : 'level';
  const spans = one.cell.table.rows.some((row) => row.cells.some((cell) => cell.mergedUp));
  return spans || Math.abs(one.cell.rowIndex - other.cell.rowIndex) > 1 ? 'unsure' : 'apart';
}
