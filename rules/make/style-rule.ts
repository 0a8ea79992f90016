import {
  type Bilingual,
  countCase,
  defineRule,
  departures,
  type Rule,
  type Stretch,
} from '../../src/engine/index.js';
import type { TypeStyle } from '../data/type-styles.js';
import { fixOfSmallLetters, inSmallLetters, type Recase } from '../mend/letters.js';
import { roomFor } from '../mend/room.js';
import { mostlyCapitals } from './case-rule.js';
import { linesOf, type Requirement, shareOf } from './requirement.js';
import { textRanges } from './text-ranges.js';
import { withoutMessages } from './without-messages.js';
import { outsideFields } from './worded.js';

interface StyleRequirement extends Requirement {
  /** Underlining is reported too. Left out where another rule speaks of the line below the text. */
  readonly noUnderline?: boolean;
  /** Text all in capitals is reported too, and mended so: for components whose register entry asks for lower case here. */
  readonly lowerCase?: Recase;
}

/** Kiểu chữ: upright or italic, bold or not, as Mục V has it. */
export function styleRule(requirement: StyleRequirement): Rule {
  const { id, clause, target, style, level = 'error', fix = 'safe' } = requirement;
  const { name } = style;
  const asked = shape(style);
  const rule = defineRule({
    id,
    clause,
    level,
    fix,
    target: linesOf(target),
    title: { vi: `Kiểu chữ của ${name.vi}: ${asked.vi}`, en: `Type style of ${name.en}: ${asked.en}` },
    messages: {
      style: {
        vi: 'Kiểu chữ của {name} là {found}; phải là {asked}.',
        en: 'The type style of {name} is {found}; it must be {asked}.',
      },
      part: {
        vi: '{share} chữ của {name} có kiểu {found}; phải là {asked}.',
        en: '{share} of the letters of {name} are {found}; they must be {asked}.',
      },
      capitals: {
        vi: 'Chữ của {name} đang viết in hoa toàn bộ; phải là chữ in thường.',
        en: 'The text of {name} is all in capitals; it must be in lower case.',
        mend: {
          vi: 'Chọn dòng chữ, vào thẻ Trang đầu (Home), nút Aa (Change Case), chọn Sentence case rồi sửa lại tên riêng.',
          en: 'Select the text; Home, Change Case (Aa), Sentence case; then restore proper names.',
        },
      },
    },
    mend: mendOf(style, requirement.noUnderline ?? false),
    *check(lines, context) {
      const wrong = departures(lines, (stretch) => departs(stretch, style, requirement.noUnderline ?? false));
      if (wrong) {
        const found = described(wrong.values[0] ?? '');
        const share = shareOf(wrong.share);
        const details = { expected: asked, actual: found };
        yield share.en === 'all'
          ? context.finding('style', { name, found, asked }, wrong.places, details)
          : context.finding('part', { name, found, asked, share }, wrong.places, details);
      }
      if (requirement.lowerCase && mostlyCapitals(countCase(lines.flatMap(outsideFields)))) {
        yield context.finding('capitals', { name }, lines, {
          expected: { vi: 'chữ in thường', en: 'lower case' },
          actual: { vi: 'chữ in hoa', en: 'capitals' },
          fix: fixOfSmallLetters(lines),
        });
      }
    },
    *repair({ messageId, places }, { anatomy }) {
      if (messageId === 'capitals' && requirement.lowerCase) {
        yield* inSmallLetters(places, anatomy, requirement.lowerCase);
        return;
      }
      const { bold, italic } = style;
      const underline = requirement.noUnderline ? { underline: 'none' as const } : {};
      yield { kind: 'run', at: textRanges(places), set: { bold, italic, ...underline } };
      if (requirement.oneLine) for (const line of linesOf(target)(anatomy)) yield* roomFor(line, style);
    },
  });
  return requirement.lowerCase ? rule : withoutMessages(rule, 'capitals');
}

/** Key of a wrong shape: `b`, `i`, `u` for what is set; null where it is right. */
function departs({ format }: Stretch, style: TypeStyle, noUnderline: boolean): string | null {
  const underlined = noUnderline && format.underline !== 'none';
  if (format.bold === style.bold && format.italic === style.italic && !underlined) return null;
  return `${format.bold ? 'b' : ''}${format.italic ? 'i' : ''}${underlined ? 'u' : ''}`;
}

function described(key: string): Bilingual {
  const text = shape({ bold: key.includes('b'), italic: key.includes('i') });
  if (!key.includes('u')) return text;
  return { vi: `${text.vi}, gạch chân`, en: `${text.en}, underlined` };
}

function shape({ bold, italic }: Pick<TypeStyle, 'bold' | 'italic'>): Bilingual {
  return {
    vi: `${italic ? 'nghiêng' : 'đứng'}, ${bold ? 'đậm' : 'không đậm'}`,
    en: `${italic ? 'italic' : 'upright'}, ${bold ? 'bold' : 'not bold'}`,
  };
}

function mendOf(style: TypeStyle, noUnderline: boolean): Bilingual {
  const on = [style.bold && 'B', style.italic && 'I'].filter(Boolean).join(', ');
  const off = [!style.bold && 'B', !style.italic && 'I', noUnderline && 'U'].filter(Boolean).join(', ');
  const vi = [on && `bật nút ${on}`, off && `tắt nút ${off}`].filter(Boolean).join(', ');
  const en = [on && `turn ${on} on`, off && `turn ${off} off`].filter(Boolean).join(' and ');
  return {
    vi: `Chọn dòng chữ, trên thẻ Trang đầu (Home) ${vi}.`,
    en: `Select the text; on the Home tab ${en}.`,
  };
}
