import type { Placed } from '../../src/anatomy/types.js';
import {
  type Bilingual,
  countCase,
  departures,
  type FindingDetails,
  isCentred,
  type RawFinding,
  type TextRange,
} from '../../src/engine/index.js';
import type { TypeStyle } from '../data/type-styles.js';
import { fixOfSmallLetters } from '../mend/letters.js';
import { alignmentFound } from './alignment-found.js';
import { mostlyCapitals } from './case-rule.js';
import { points } from './requirement.js';

/** Messages of a rule that holds a component to a size and style. */
export const SIZE_AND_STYLE = {
  size: {
    vi: 'Cỡ chữ của {name} là {found}; phải là {asked}.',
    en: 'The size of {name} is {found}; it must be {asked}.',
    mend: {
      vi: 'Chọn dòng chữ, vào thẻ Trang đầu (Home), ô Cỡ chữ (Font Size), nhập {asked}.',
      en: 'Select the text; on the Home tab set Font Size to {asked}.',
    },
  },
  style: {
    vi: 'Kiểu chữ của {name} là {found}; phải là {asked}.',
    en: 'The type style of {name} is {found}; it must be {asked}.',
    mend: {
      vi: 'Chọn dòng chữ, trên thẻ Trang đầu (Home) bật hoặc tắt các nút B, I cho đúng: {asked}.',
      en: 'Select the text; on the Home tab set B and I so that it is {asked}.',
    },
  },
} as const;

/** And to capitals. */
export const UPPER = {
  upper: {
    vi: 'Chữ của {name} phải viết in hoa toàn bộ.',
    en: 'All letters of {name} must be capitals.',
    mend: {
      vi: 'Chọn dòng chữ, vào thẻ Trang đầu (Home), nút Aa (Change Case), chọn UPPERCASE.',
      en: 'Select the text; Home, Change Case (Aa), UPPERCASE.',
    },
  },
} as const;

/** And to lower case. */
export const LOWER = {
  lower: {
    vi: 'Chữ của {name} đang viết in hoa toàn bộ; phải là chữ in thường.',
    en: 'The text of {name} is all in capitals; it must be in lower case.',
    mend: {
      vi: 'Chọn dòng chữ, vào thẻ Trang đầu (Home), nút Aa (Change Case), chọn Sentence case rồi sửa lại tên riêng.',
      en: 'Select the text; Home, Change Case (Aa), Sentence case; then restore proper names.',
    },
  },
} as const;

/** And to the middle. */
export const CENTRED = {
  centre: {
    vi: 'Chưa canh giữa {name}; phải canh giữa theo chiều ngang.',
    en: '{name} is not centred; it must be.',
    mend: {
      vi: 'Đặt con trỏ ở dòng đó, bỏ thụt lề và các dấu cách đẩy chữ, bấm Ctrl+E (canh giữa).',
      en: 'Remove indents and pushing spaces, then press Ctrl+E on the line.',
    },
  },
  centreUnsure: {
    vi: 'Dòng {name} được đặt chỗ bằng dấu cách hoặc phím Tab nên chương trình chưa kết luận được đã canh giữa hay chưa.',
    en: '{name} is placed with typed spaces or tabs, so it cannot be told whether it is centred.',
  },
} as const;

interface Arguments {
  readonly name: Bilingual;
  readonly found: Bilingual;
  readonly asked: Bilingual;
}

type MessageId = keyof typeof SIZE_AND_STYLE | keyof typeof UPPER | keyof typeof LOWER | keyof typeof CENTRED;

/** The context of a rule whose messages hold those that its question can lead to. */
interface Speaker {
  finding(id: never, args: never, at: readonly TextRange[], details?: FindingDetails): RawFinding;
}

/** A finding by its message; the engine refuses an id that the rule does not have. */
const say = (
  speaker: Speaker,
  id: MessageId,
  args: Arguments,
  at: readonly TextRange[],
  details: FindingDetails,
): RawFinding => speaker.finding(id as never, args as never, at, details);

export interface Asked {
  readonly style: TypeStyle;
  /** What it is called, where it is not as in the table of type styles. */
  readonly name?: Bilingual;
  readonly centred?: boolean;
  /** Left out: the case of the type style. `any`: case is another rule's matter. */
  readonly letters?: TypeStyle['case'] | 'any';
  /** Bold where the decree only says italic cannot be called wrong. */
  readonly boldIsOpen?: boolean;
  /** Default `fail`; `review` for lines that may be something else. */
  readonly outcome?: 'fail' | 'review';
}

/** Findings on size, style, case and centring of lines. */
export function* presentation(
  lines: readonly Placed[],
  asked: Asked,
  speaker: Speaker,
): Iterable<RawFinding> {
  if (lines.length === 0) return;
  const name = asked.name ?? asked.style.name;
  const outcome = asked.outcome ?? 'fail';
  yield* sizes(lines, asked.style, name, outcome, speaker);
  yield* styles(lines, asked, name, outcome, speaker);
  yield* letters(lines, asked, name, outcome, speaker);
  if (asked.centred) yield* centres(lines, name, outcome, speaker);
}

type Outcome = 'fail' | 'review';
const NOTHING: Bilingual = { vi: '', en: '' };

function* sizes(
  lines: readonly Placed[],
  { size: [low, high] }: TypeStyle,
  name: Bilingual,
  outcome: Outcome,
  speaker: Speaker,
): Iterable<RawFinding> {
  const wrong = departures(lines, ({ format }) => {
    const size = format.complexScript ? format.sizeCs : format.size;
    return size < low || size > high ? String(size) : null;
  });
  if (!wrong) return;
  const [from, to] = [points(low), points(high)];
  const asked = low === high ? from : { vi: `${from.vi} đến ${to.vi}`, en: `${from.en} to ${to.en}` };
  const found = points(Number(wrong.values[0]));
  yield say(speaker, 'size', { name, found, asked }, wrong.places, {
    expected: asked,
    actual: found,
    outcome,
  });
}

function* styles(
  lines: readonly Placed[],
  { style, boldIsOpen }: Asked,
  name: Bilingual,
  outcome: Outcome,
  speaker: Speaker,
): Iterable<RawFinding> {
  const wrong = departures(lines, ({ format: { bold, italic } }) => {
    if (italic === style.italic && (boldIsOpen || bold === style.bold)) return null;
    return `${bold ? 'b' : ''}${italic ? 'i' : ''}`;
  });
  if (!wrong) return;
  const asked = shape(style);
  const key = wrong.values[0] ?? '';
  const found = shape({ bold: key.includes('b'), italic: key.includes('i') });
  yield say(speaker, 'style', { name, found, asked }, wrong.places, {
    expected: asked,
    actual: found,
    outcome,
  });
}

function shape({ bold, italic }: Pick<TypeStyle, 'bold' | 'italic'>): Bilingual {
  return {
    vi: `${italic ? 'nghiêng' : 'đứng'}, ${bold ? 'đậm' : 'không đậm'}`,
    en: `${italic ? 'italic' : 'upright'}, ${bold ? 'bold' : 'not bold'}`,
  };
}

function* letters(
  lines: readonly Placed[],
  asked: Asked,
  name: Bilingual,
  outcome: Outcome,
  speaker: Speaker,
): Iterable<RawFinding> {
  const wanted = asked.letters ?? asked.style.case;
  const args = { name, found: NOTHING, asked: NOTHING };
  const capitals = { vi: 'chữ in hoa', en: 'capitals' };
  const small = { vi: 'chữ in thường', en: 'lower case' };
  if (wanted === 'upper') {
    const wrong = departures(lines, ({ text, format }) =>
      format.caps || format.smallCaps || text === text.toUpperCase() ? null : 'lower',
    );
    const details = { expected: capitals, actual: small, outcome };
    if (wrong) yield say(speaker, 'upper', args, wrong.places, details);
  } else if (wanted === 'lower' && mostlyCapitals(countCase(lines))) {
    const details = { expected: small, actual: capitals, outcome, fix: fixOfSmallLetters(lines) };
    yield say(speaker, 'lower', args, lines, details);
  }
}

/** Findings on the centring of lines. */
export function* centres(
  lines: readonly Placed[],
  name: Bilingual,
  outcome: Outcome,
  speaker: Speaker,
): Iterable<RawFinding> {
  const judged = lines.map((line) => ({ line, state: isCentred(line) }));
  const args = { name, found: NOTHING, asked: NOTHING };
  const expected = { vi: 'canh giữa', en: 'centred' };
  const off = judged.filter(({ state }) => state.centred === 'no');
  const found = off.length > 0 ? off : judged.filter(({ state }) => state.centred === 'unsure');
  const [first] = found;
  if (!first) return;
  const places = found.map(({ line }) => line);
  const details = { expected, actual: alignmentFound(first.line, first.state) };
  if (off.length > 0) yield say(speaker, 'centre', args, places, { ...details, outcome });
  else yield say(speaker, 'centreUnsure', args, places, { ...details, outcome: 'review' });
}
