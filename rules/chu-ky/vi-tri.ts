import type { Placed, Signer } from '../../src/anatomy/types.js';
import { type DocumentContext, defineRule } from '../../src/engine/index.js';
import { columnOf, textAreaWidth } from '../../src/layout/index.js';
import { type Document, mm } from '../../src/model/index.js';
import { middleOf } from '../make/middle.js';
import { centred } from '../mend/places.js';
import { isRole, titleLines } from './signers.js';

/** Middles this far apart are seen; those made by eye with spaces get more. */
const SEEN = mm(5);
const SEEN_TYPED = mm(12);
/** So far apart, the name may belong to another block. */
const FAR = mm(45);

export const canhGiua = defineRule({
  id: 'chu-ky/canh-giua',
  clause: 'I/II.7.đ',
  level: 'error',
  fix: 'safe',
  target: ({ nguoiKy }) =>
    nguoiKy.filter((signer) => titleLines(signer).length > 0 && signer.hoTenLines.length > 0),
  title: { vi: 'Chức vụ và họ tên canh giữa với nhau', en: 'Position and name centred on each other' },
  messages: {
    aside: {
      vi: 'Họ tên người ký lệch {distance} mm so với giữa quyền hạn, chức vụ; phải canh giữa với nhau.',
      en: 'The name stands {distance} mm off the middle of the position; they must be centred on each other.',
    },
    line: {
      vi: 'Dòng “{line}” lệch {distance} mm so với giữa khối chữ ký; quyền hạn, chức vụ và họ tên phải canh giữa với nhau.',
      en: '“{line}” stands {distance} mm off the middle of the block; authority, position and name must be centred on each other.',
    },
  },
  mend: {
    vi: 'Chọn cả khối chữ ký, đặt thụt lề bằng 0, bỏ dấu cách và Tab ở đầu dòng, bấm Ctrl+E.',
    en: 'Select the block, set indents to 0, remove leading spaces and tabs and press Ctrl+E.',
  },
  *check(signers, context) {
    for (const signer of signers) {
      const title = titleLines(signer);
      const name = signer.hoTenLines[0]!;
      const own = middleOf(name, context.document);
      if (!own) continue;
      const away = title.flatMap((line) => {
        const middle = middleOf(line, context.document);
        return middle ? [{ line, typed: middle.typed, off: Math.abs(middle.x - own.x) }] : [];
      });
      if (away.length === 0) continue;
      const distance = Math.min(...away.map(({ off }) => off));
      const typed = own.typed || away.some((middle) => middle.typed);
      if (distance <= SEEN) {
        const stray = away.find(({ off }) => off > (typed ? SEEN_TYPED : SEEN));
        if (!stray) continue;
        const args = { line: stray.line.text, distance: Math.round(stray.off / mm(1)) };
        yield context.finding('line', args, [stray.line, name], {
          outcome: typed || stray.off > FAR ? 'review' : 'fail',
        });
        continue;
      }
      const unsure = (typed && distance <= SEEN_TYPED) || distance > FAR;
      const outcome = unsure ? 'review' : 'fail';
      const rounded = Math.round(distance / mm(1));
      const details = inOneColumn([...title, name]) ? {} : ({ fix: 'none' } as const);
      const places = [...title.slice(-1), name];
      yield context.finding('aside', { distance: rounded }, places, { outcome, ...details });
    }
  },
  *repair({ places }, { anatomy }) {
    const signer = anatomy.nguoiKy.find(({ hoTenLines: [name] }) => name && places.includes(name));
    if (signer) yield* centred([...titleLines(signer), ...signer.hoTenLines]);
  },
});

/** All in cells of one column of a table: the middle of the column is the middle of them all. */
function inOneColumn(lines: readonly Placed[]): boolean {
  const [first] = lines.map(({ paragraph }) => paragraph.cell);
  return lines.every(
    ({ paragraph: { cell } }) => cell && first && cell.table === first.table && cell.column === first.column,
  );
}

/** Types of which each party or officer has a block of its own. */
const SEVERAL_BLOCKS = ['bien-ban', 'hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan'];

export const viTri = defineRule({
  id: 'chu-ky/vi-tri',
  clause: 'I/II.7.đ, I/IV',
  level: 'error',
  fix: 'none',
  target: 'chuKy',
  title: { vi: 'Vị trí khối chữ ký', en: 'Place of the signature block' },
  messages: {
    side: {
      vi: 'Chức vụ, họ tên người ký phải ở nửa bên phải, ngang với Nơi nhận.',
      en: 'Position and name of the signer must stand in the right half, level with Nơi nhận.',
    },
  },
  mend: {
    vi: 'Đặt khối chữ ký ở ô bên phải của bảng không viền, Nơi nhận ở ô bên trái.',
    en: 'Set the block in the right cell of a table without borders and Nơi nhận in the left one.',
  },
  applies: ({ anatomy }) => !SEVERAL_BLOCKS.includes(anatomy.loaiVanBan ?? '') && anatomy.nguoiKy.length > 0,
  *check(_part, context) {
    const { nguoiKy, phamVi } = context.anatomy;
    const sides = nguoiKy.map((signer) => sideOf(signer, context.document));
    if (
      sides.includes('right') ||
      sides.includes('unknown') ||
      nguoiKy.some((signer) => isBeside(signer, context))
    )
      return;
    const line = firstLine(nguoiKy[0]!);
    if (!line) return;
    const certain = nguoiKy.length === 1 && phamVi === 'hanh-chinh' && !isRole(nguoiKy[0]!);
    yield context.finding('side', {}, line, { outcome: certain ? 'fail' : 'review' });
  },
});

/** In a cell to the right of Nơi nhận: a table narrower than the page does not reach its right half. */
function isBeside(signer: Signer, { anatomy }: DocumentContext): boolean {
  const one = firstLine(signer)?.paragraph.cell;
  const other = anatomy.components.get('noiNhan')?.lines[0]?.paragraph.cell;
  return one && other ? one.table === other.table && one.column > other.column : false;
}

const firstLine = (signer: Signer): Placed | undefined => [...titleLines(signer), ...signer.hoTenLines][0];

/** In which half of the text the block stands: by the middle of its first line, else of its column. */
function sideOf(signer: Signer, document: Document): 'left' | 'right' | 'unknown' {
  const line = firstLine(signer);
  const section = line && document.sections[line.paragraph.section];
  if (!line || !section || line.paragraph.story !== 'body' || line.paragraph.format.frame) return 'unknown';
  const middle = middleOf(line, document);
  // One of several blocks that tabs or spaces set apart.
  if (!middle && line.spaced) return line.side === 'left' || line.side === 'right' ? line.side : 'unknown';
  const column = columnOf(document, line.paragraph);
  const x = middle?.x ?? column.left + column.width / 2;
  return x > textAreaWidth(section) / 2 + mm(1) ? 'right' : 'left';
}
