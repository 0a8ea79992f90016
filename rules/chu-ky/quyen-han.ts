import { bare } from '../../src/anatomy/patterns.js';
import type { Placed, Signer } from '../../src/anatomy/types.js';
import { defineRule, placeText } from '../../src/engine/index.js';
import { COLLECTIVES, DEPUTIES, HEADS } from '../data/positions.js';
import { reworded } from '../mend/words.js';
import { titleLines } from './signers.js';

/** An abbreviation of authority at the start of a line, right or wrong, with the marks and spaces around it. */
const AUTHORITY =
  /^(?<letters>t\s*[./]?\s*u\s*[./]?\s*q|t\s*[./]?\s*m|k\s*[./]?\s*t|t\s*[./]?\s*l|q)(?<mark>\s*[./:,]?)(?<gap>\s*)(?<rest>.*)$/isu;

/** The words that the decree has abbreviated, before a head's position or a collective. */
const IN_WORDS = /^(ký thay|thay mặt|thừa lệnh|thừa (?:ủy|uỷ) quyền|quyền)\s+(\S.*)$/isu;
const ABBREVIATIONS: Readonly<Record<string, Authority['abbreviation']>> = {
  'ky thay': 'KT',
  'thay mat': 'TM',
  'thua lenh': 'TL',
  'thua uy quyen': 'TUQ',
  quyen: 'Q',
};

interface Authority {
  readonly abbreviation: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';
  readonly written: string;
  readonly rest: string;
  readonly right: boolean;
}

function inWords(text: string): Authority | null {
  const [, written = '', rest = ''] = IN_WORDS.exec(text) ?? [];
  const abbreviation = ABBREVIATIONS[bare(written)];
  if (!abbreviation || (abbreviation !== 'TM' && !HEADS.test(bare(rest)))) return null;
  return { abbreviation, written, rest, right: false };
}

function authorityOf(text: string): Authority | null {
  const worded = inWords(text);
  if (worded) return worded;
  const groups = AUTHORITY.exec(text)?.groups;
  if (!groups) return null;
  const { letters = '', mark = '', gap = '', rest = '' } = groups;
  const abbreviation = letters.replace(/[^\p{L}]/gu, '').toUpperCase() as Authority['abbreviation'];
  // Small letters are the matter of chu-ky/in-hoa.
  const right = letters.toUpperCase() === abbreviation && mark === '.' && (gap === ' ' || rest === '');
  return { abbreviation, written: `${letters}${mark}`, rest, right };
}

const rightForm = ({ abbreviation, rest }: Authority): string => `${abbreviation}. ${rest}`.trim();

/** `K/T GIÁM ĐỐC`: an authority with a slash alone. */
const SLASHED = /^(?:t\s*\/\s*(?:m|l|u\s*\/?\s*q)|k\s*\/\s*t)(?!\p{L})/iu;

/** Whether a line of a block states an authority, in the right form or in another. */
function claims({ quyenHanLines }: Signer, line: Placed): boolean {
  const text = line.text.normalize('NFC');
  return quyenHanLines.includes(line) || SLASHED.test(text) || inWords(text) !== null;
}

export const quyenHan = defineRule({
  id: 'chu-ky/quyen-han',
  clause: 'I/II.7.b',
  level: 'error',
  fix: 'safe',
  target: ({ nguoiKy }) =>
    nguoiKy.flatMap((signer) => titleLines(signer).filter((line) => claims(signer, line))),
  title: { vi: 'Chữ viết tắt quyền hạn của người ký', en: 'Abbreviation of the signer’s authority' },
  messages: {
    form: {
      vi: 'Quyền hạn của người ký ghi là “{found}”; phải ghi “{expected}” (chữ in hoa, có dấu chấm, rồi một dấu cách).',
      en: 'The authority is written “{found}”; it must be “{expected}” (capitals, full stop, one space).',
    },
  },
  mend: {
    vi: 'Gõ lại TM., Q., KT., TL. hoặc TUQ. và một dấu cách.',
    en: 'Type TM., Q., KT., TL. or TUQ. and a space.',
  },
  *check(lines, context) {
    for (const line of lines) {
      const text = line.text.normalize('NFC');
      // Capitals by format are capitals; the spaces are those that were typed.
      const printed = placeText(line) === placeText(line).toUpperCase() ? text.toUpperCase() : text;
      const found = authorityOf(printed);
      if (!found || found.right) continue;
      const expected = rightForm(found);
      yield context.finding('form', { found: text, expected }, line, { expected, actual: text });
    }
  },
  repair: ({ places }, { anatomy }) =>
    reworded(places, anatomy, (text) => {
      const found = authorityOf(text);
      return found && rightForm(found);
    }),
});

export const kyThay = defineRule({
  id: 'chu-ky/ky-thay',
  clause: 'I/II.7.b, Đ13',
  level: 'error',
  fix: 'none',
  target: ({ nguoiKy }) => nguoiKy.filter(({ quyenHanLines }) => quyenHanLines.length > 0),
  title: { vi: 'Ghi quyền hạn đúng với người ký', en: 'Authority fits the signer' },
  messages: {
    collective: {
      vi: '“TM.” ghi trước tên tập thể hoặc tên cơ quan, không ghi trước chức vụ “{rest}”.',
      en: '“TM.” stands before a collective or a body, not before the position “{rest}”.',
    },
    deputyOf: {
      vi: '“KT.” phải ghi trước chức vụ của người đứng đầu, không ghi trước chức vụ cấp phó “{rest}”.',
      en: '“KT.” must stand before the head’s position, not before that of a deputy, “{rest}”.',
    },
    head: {
      vi: 'Dưới “{line}” phải là chức vụ của cấp phó ký thay; đang ghi “{next}”.',
      en: 'Below “{line}” must stand the position of the deputy who signs; it reads “{next}”.',
    },
    deputyBy: {
      vi: 'Dưới “{line}” là chức vụ cấp phó “{next}”; cấp phó ký thay người đứng đầu thì ghi “KT.”, hãy xem lại.',
      en: 'Below “{line}” stands the deputy’s position “{next}”; a deputy signs with “KT.”, please look.',
    },
    own: {
      vi: 'Dưới “{line}” chưa thấy chức vụ của người ký.',
      en: 'The signer’s own position is not found below “{line}”.',
    },
  },
  mend: {
    vi: 'KT. CHỦ TỊCH rồi PHÓ CHỦ TỊCH; TL. CHỦ TỊCH rồi chức vụ người ký; TM. rồi tên tập thể.',
    en: 'KT. CHỦ TỊCH over PHÓ CHỦ TỊCH; TL. CHỦ TỊCH over the signer’s position; TM. before a collective.',
  },
  *check(signers, context) {
    for (const signer of signers) {
      const lines = titleLines(signer);
      for (const [index, line] of lines.entries()) {
        const authority = signer.quyenHanLines.includes(line)
          ? authorityOf(line.text.normalize('NFC'))
          : null;
        if (!authority || !/\p{L}{2}/u.test(authority.rest)) continue;
        const below = lines.slice(index + 1).map(({ text }) => text.normalize('NFC'));
        const fault = faultOf(authority, below);
        if (!fault) continue;
        const next = below[0] ?? '';
        const args = { rest: authority.rest, line: line.text, next };
        const places = lines.slice(index, index + 2);
        yield context.finding(fault.id, args, places, { outcome: fault.certain ? 'fail' : 'review' });
      }
    }
  },
});

interface Fault {
  readonly id: 'collective' | 'deputyOf' | 'head' | 'deputyBy' | 'own';
  readonly certain: boolean;
}

/** What is wrong with an authority and the lines below it. Positions may be broken over lines. */
function faultOf({ abbreviation, rest }: Authority, below: readonly string[]): Fault | null {
  const head = bare(rest);
  const next = below.map((line) => bare(line.replace(AUTHORITY_MARK, '')));
  if (abbreviation === 'TM') {
    return HEADS.test(head) && !COLLECTIVES.test(head) ? { id: 'collective', certain: true } : null;
  }
  if (abbreviation === 'Q') return null;
  if (abbreviation === 'KT' && /^pho(?: |$)/.test(head)) return { id: 'deputyOf', certain: true };
  const [first] = next;
  if (first === undefined) return { id: 'own', certain: false };
  if (abbreviation === 'KT') {
    if (next.some((line) => DEPUTIES.test(line)) || /[{$«[.…]/.test(below[0] ?? '')) return null;
    return { id: 'head', certain: next.length === 1 && HEADS.test(first) };
  }
  return DEPUTIES.test(first) && first.endsWith(head) ? { id: 'deputyBy', certain: false } : null;
}

/** The line below may carry an authority of its own: TM. over KT. */
const AUTHORITY_MARK = /^(?:TM|KT|TL|TUQ|Q)\s*[./:]\s*/iu;
