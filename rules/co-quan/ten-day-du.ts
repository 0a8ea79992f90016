import type { Component } from '../../src/anatomy/types.js';
import { defineRule } from '../../src/engine/index.js';
import { NAME_ABBREVIATIONS, NAME_ABBREVIATIONS_IN_DOUBT } from '../data/name-abbreviations.js';

/** A token of a name: letters with `&`, `-` inside, the full stop after it left out; fields of templates are no tokens. */
const TOKEN = /(?<![\p{L}\p{N}{_$-])[\p{L}][\p{L}&]*(?:-[\p{L}&]+)*(?![\p{L}\p{N}}_])/gu;

interface Abbreviation {
  readonly written: string;
  readonly meaning: string | null;
  readonly from: number;
  readonly doubtful: boolean;
}

function abbreviationsOf(text: string): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (const match of text.normalize('NFC').matchAll(TOKEN)) {
    for (const part of [match[0], ...(match[0].includes('-') ? match[0].split('-') : [])]) {
      const key = part.toUpperCase();
      const known = NAME_ABBREVIATIONS.has(key);
      if (!known && !NAME_ABBREVIATIONS_IN_DOUBT.has(key)) continue;
      found.push({
        written: part,
        meaning: NAME_ABBREVIATIONS.get(key) ?? null,
        from: match.index,
        doubtful: !known,
      });
      break;
    }
  }
  return found;
}

/** Tên cơ quan ban hành đầy đủ. */
export const tenDayDu = defineRule({
  id: 'co-quan/ten-day-du',
  clause: 'I/II.2.a',
  level: 'warning',
  fix: 'none',
  target: 'coQuanBanHanh',
  title: { vi: 'Tên cơ quan, tổ chức ban hành viết đầy đủ', en: 'Full name of the issuing body' },
  messages: {
    short: {
      vi: 'Tên cơ quan, tổ chức ban hành văn bản phải là tên chính thức, đầy đủ; đang viết tắt “{found}”.',
      en: 'The issuing body’s name must be its full official name; “{found}” is an abbreviation.',
    },
    perhaps: {
      vi: 'Tên cơ quan, tổ chức ban hành có chữ viết tắt “{found}”; hãy xem tên chính thức trong quyết định thành lập có viết như vậy không.',
      en: 'The issuing body’s name holds “{found}”; please look whether its official name is written so.',
    },
  },
  mend: { vi: 'Gõ lại tên cơ quan, tổ chức, không viết tắt.', en: 'Type the name without abbreviations.' },
  *check(part, context) {
    const official = new Set(context.body.names.map(comparable));
    if (official.has(comparable(part.lines.map(({ text }) => text).join(' ')))) return;
    const lines = part.lines.filter(
      (line) => abbreviationsOf(line.text).length > 0 && !official.has(comparable(line.text)),
    );
    const found = lines.flatMap((line) => abbreviationsOf(line.text));
    const [first] = found;
    if (!first) return;
    const sure = found.some(({ doubtful }) => !doubtful) && isOwnName(part);
    const written = [
      ...new Set(found.filter(({ doubtful }) => !sure || !doubtful).map(({ written: text }) => text)),
    ];
    const meanings = found.flatMap(({ written: text, meaning }) => (meaning ? [`${text}: ${meaning}`] : []));
    const details = meanings.length > 0 ? { expected: [...new Set(meanings)].join('; ') } : {};
    const args = { found: written.join('”, “') };
    yield sure
      ? context.finding('short', args, lines, details)
      : context.finding('perhaps', args, lines, { ...details, outcome: 'review' });
  },
});

/** A name as it is compared: letters alone count, not case. */
const comparable = (name: string): string => name.normalize('NFC').toUpperCase().replace(/\s+/g, ' ').trim();

/** Where the lines may hold the superior body's name as well, nothing is certain: that one may be abbreviated. */
function isOwnName({ lines, confidence }: Component): boolean {
  return lines.length === 1 || confidence >= 0.8;
}
