import type { Anatomy, Placed } from '../../src/anatomy/types.js';
import { defineRule, placeText } from '../../src/engine/index.js';
import { reworded } from '../mend/words.js';

/** V/v and what it is mistyped as, with the mark after it. */
const VE_VIEC = /^\(?\s*v\s*\/\s*v(?!\p{L})\s*[.:]?/iu;
/** V/v or what stands in its place. */
const OPENING = /^\(?\s*(?:về\s+việc|v\s*[./\\|]?\s*v)(?!\p{L})\s*[.:]?/iu;

/** A công văn, or another document that uses V/v all the same. */
function statementOf(anatomy: Anatomy): Anatomy | null {
  return anatomy.loaiVanBan === 'cong-van' || strayLines(anatomy).length > 0 ? anatomy : null;
}

/** Lines that say V/v where the type has a name. */
function strayLines({ loaiVanBan, components }: Anatomy): Placed[] {
  if (loaiVanBan === 'cong-van' || !components.has('tenLoai')) return [];
  const own = components.get('trichYeu')?.lines[0];
  const beside = components.get('trichYeuCongVan')?.lines[0];
  return [beside, own].filter((line) => line && VE_VIEC.test(line.text)) as Placed[];
}

export const vV = defineRule({
  id: 'trich-yeu-cong-van/v-v',
  clause: 'I/II.5.b',
  level: 'error',
  fix: 'safe',
  target: statementOf,
  title: { vi: 'Chữ “V/v” của công văn', en: 'V/v of an official letter' },
  messages: {
    missing: {
      vi: 'Công văn phải có trích yếu nội dung, bắt đầu bằng chữ “V/v”, dưới số và ký hiệu.',
      en: 'An official letter must have its subject, beginning with “V/v”, below the number and symbol.',
    },
    form: {
      vi: 'Chữ mở đầu trích yếu công văn viết là “{found}”; phải viết “V/v”, không kèm dấu.',
      en: 'The subject begins with “{found}”; it must begin with “V/v” and no mark.',
    },
    named: {
      vi: 'Chữ “V/v” chỉ dùng cho công văn; trích yếu của văn bản có tên loại đặt dưới tên loại và viết là “Về việc ...” hoặc “Về ...”.',
      en: '“V/v” is for official letters; the statement of a named type stands below its name and reads “Về việc ...”.',
    },
  },
  mend: {
    vi: 'Công văn: gõ “V/v ” rồi nội dung. Văn bản có tên loại: bỏ dòng “V/v”, ghi “Về việc ...” dưới tên loại.',
    en: 'Letters: type “V/v ” and the subject. Named types: write “Về việc ...” below the type.',
  },
  *check(anatomy, context) {
    if (anatomy.loaiVanBan !== 'cong-van') {
      const lines = strayLines(anatomy);
      const actual = lines.map((line) => placeText(line)).join('; ');
      // What stands beside the number has to be moved, or said below the type as well.
      const beside = anatomy.components.get('trichYeuCongVan')?.lines.some((line) => lines.includes(line));
      yield context.finding('named', {}, lines, { actual, ...(beside ? { fix: 'none' } : {}) });
      return;
    }
    const line = anatomy.components.get('trichYeuCongVan')?.lines[0];
    if (!line) {
      const certain = anatomy.loaiVanBanConfidence >= 0.8 && anatomy.components.has('soKyHieu');
      yield context.finding('missing', {}, [], { outcome: certain ? 'fail' : 'review', fix: 'none' });
      return;
    }
    const text = placeText(line).normalize('NFC');
    const found = OPENING.exec(text)?.[0].trim() ?? '';
    // A subject all in capitals is a matter of its type style.
    if (found === 'V/V' && text === text.toUpperCase()) return;
    if (found !== 'V/v') yield context.finding('form', { found }, line, { expected: 'V/v', actual: found });
  },
  *repair({ messageId, places }, { anatomy }) {
    const words = messageId === 'named' ? 'Về việc ' : 'V/v ';
    yield* reworded(places, anatomy, (text) => words + text.replace(OPENING, '').trimStart());
  },
});
