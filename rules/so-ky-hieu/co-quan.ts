import { documentTypes } from '../../src/anatomy/data/document-types.js';
import type { Anatomy } from '../../src/anatomy/types.js';
import { defineRule } from '../../src/engine/index.js';
import { isBlank } from '../../src/text/blanks.js';
import { stripMarks } from '../../src/text/fold.js';
import { hasField } from '../make/worded.js';
import { type NumberLine, symbolLineOf } from './number-line.js';

interface BodySymbol {
  readonly found: NumberLine;
  readonly group: string;
  readonly name: string;
}

/** The group that stands for the body, and the bodies' names as they are written. */
function bodySymbol(anatomy: Anatomy): BodySymbol | null {
  const found = symbolLineOf(anatomy);
  const own = anatomy.components.get('coQuanBanHanh')?.lines ?? [];
  if (!found || own.length === 0 || own.some((line) => hasField(line) || isBlank(line.text))) return null;
  const group = found.groups[anatomy.loaiVanBan === 'cong-van' ? 0 : 1]?.text;
  if (!group || group === 'CV' || documentTypes.some(({ abbreviation }) => abbreviation === group))
    return null;
  const lines = [...(anatomy.components.get('coQuanChuQuan')?.lines ?? []), ...own];
  return {
    found,
    group,
    name: lines
      .map(({ text }) => text)
      .join(' ')
      .normalize('NFC'),
  };
}

/** Words that an abbreviation takes beside the letters of the name: of a head, of an office. */
const HEADS = /^(?:CT|VP|TTg|CP)/u;

export const coQuan = defineRule({
  id: 'so-ky-hieu/co-quan',
  clause: 'I/II.3.b',
  level: 'info',
  fix: 'none',
  target: bodySymbol,
  title: { vi: 'Chữ viết tắt tên cơ quan trong ký hiệu', en: 'Abbreviation of the body in the symbol' },
  messages: {
    differs: {
      vi: 'Chữ viết tắt “{group}” trong ký hiệu không khớp với tên “{name}”; nên xem lại.',
      en: 'The abbreviation “{group}” in the symbol does not fit the name “{name}”; please look.',
    },
  },
  mend: {
    vi: 'Ghi chữ viết tắt tên cơ quan theo quy định của người đứng đầu cơ quan.',
    en: 'Write the abbreviation that the head of the body has set.',
  },
  *check({ found, group, name }, context) {
    if (Object.hasOwn(context.body.abbreviations, group)) return;
    if (fits(group, name) || HEADS.test(group)) return;
    yield context.finding('differs', { group, name }, found.line, { outcome: 'review' });
  },
});

/** The capitals of the abbreviation come in the order of the name's letters. */
function fits(abbreviation: string, name: string): boolean {
  const letters = stripMarks(name.toUpperCase()).replace(/[^A-Z]/g, '');
  let at = 0;
  for (const letter of stripMarks(abbreviation).replace(/[^A-Z]/g, '')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
