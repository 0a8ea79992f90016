import type { Component, Placed } from '../../src/anatomy/types.js';
import { type Bilingual, defineRule, type Rule } from '../../src/engine/index.js';
import { type RuleLine, spanWidth } from '../../src/layout/index.js';
import { toMm } from '../../src/model/index.js';
import { findPlaceholders, isPlaceholder, isSampleWords } from '../../src/text/blanks.js';
import { drawn } from '../mend/rule-line.js';
import { intendedScale } from './intended-width.js';
import { lastLineWidth, lineWidths } from './last-line.js';
import type { RuleLineRequirement } from './rule-line.js';
import { isSolid } from './rule-line-kinds.js';
import { rulesBelow } from './rule-line-state.js';
import { hasField } from './worded.js';

interface RuleLengthRequirement extends RuleLineRequirement {
  /** Shortest and longest share of the words' width that is accepted, tolerance included. */
  readonly share: readonly [number, number];
  /** What the decree asks, as the end of `phải dài bằng ...` and `it must be ...`. */
  readonly asked: Bilingual;
}

/** Half a millimetre of a line as long as Tiêu ngữ: what nobody draws by hand or sees. */
const FINE = 0.01;
/** Widths measured with a font of other metrics may be this far off. */
const ROUGH = 0.08;

/** Độ dài đường kẻ: the rule below the component against the width of the (last) line of words above it. */
export function ruleLengthRule(requirement: RuleLengthRequirement): Rule {
  const { id, clause, target, style, share, asked, level = 'warning', fix = 'unsafe' } = requirement;
  const { name } = style;
  return defineRule({
    id,
    clause,
    level,
    fix,
    target: (anatomy) => measurable(anatomy.components.get(target)),
    title: { vi: `Độ dài đường kẻ dưới ${name.vi}`, en: `Length of the rule below ${name.en}` },
    messages: {
      length: {
        vi: 'Đường kẻ dưới {name} dài {found}; phải dài bằng {asked}.',
        en: 'The rule below {name} is {found} long; it must be {asked}.',
      },
    },
    mend: {
      vi: 'Bấm vào đường kẻ rồi kéo đầu mút, giữ Shift cho thẳng; với đường kẻ gõ bằng phím thì thêm hoặc bớt ký tự.',
      en: 'Click the rule and drag its end, holding Shift; add or remove characters of a typed one.',
    },
    *check({ last, solid }, context) {
      const text = lastLineWidth(last);
      const slack = text.certain ? FINE : ROUGH;
      const judged = solid.map(({ line, width }) => ({ line, ratio: width / text.width }));
      const scale = intendedScale(last, style);
      const fits = ({ line, ratio }: { line: RuleLine; ratio: number }) =>
        readings(line, ratio, scale).some((reading) => within(reading, share, slack));
      const [first] = judged;
      if (!first || judged.some(fits)) return;
      const found = lengthOf(first.line, first.ratio);
      const place = first.line.kind === 'text' ? first.line : last;
      // Where a text breaks by itself is no choice of the writer's: a rule that fits another of its lines is left to a person.
      const fitsAnother = lineWidths(last).some((width) =>
        solid.some((one) => within(one.width / width, share, ROUGH)),
      );
      const sure = text.certain && solid.length === 1 && isMeasured(first.line) && !fitsAnother;
      const outcome = sure ? 'fail' : 'review';
      yield context.finding('length', { name, asked, found }, place, {
        outcome,
        actual: found,
        expected: asked,
      });
    },
    *repair(_, { anatomy }) {
      const part = anatomy.components.get(target);
      if (part) yield* drawn(part, requirement, rulesBelow(part));
    },
  });
}

/** Programs draw raised characters at 58 to 67 hundredths of their size; widths are measured with the larger. */
const RAISED = 0.58 / (2 / 3);

/** The shares that a rule may be meant to have: as measured, for the words' intended size, and as another program draws raised text. */
function readings(line: RuleLine, ratio: number, scale: number): number[] {
  const found = [ratio, ratio / scale];
  return isRaised(line) ? [...found, ...found.map((one) => one * RAISED)] : found;
}

function isRaised({ kind, paragraph, from, to }: RuleLine): boolean {
  if (kind !== 'text') return false;
  return paragraph.runs.some(
    (run) => run.format.verticalAlign === 'superscript' && run.from < to && run.from + run.text.length > from,
  );
}

function within(ratio: number, [low, high]: readonly [number, number], slack: number): boolean {
  return ratio >= low * (1 - slack) && ratio <= high * (1 + slack);
}

/** A solid rule and its length, twips. */
interface Measured {
  readonly line: RuleLine;
  readonly width: number;
}

/** The last line of words and the solid rules of known length below it; null where there are none, or where a field stands for the words. */
function measurable(part: Component | undefined): { last: Placed; solid: readonly Measured[] } | null {
  const last = part?.lines.at(-1);
  if (!part || !last || isBlankYet(last)) return null;
  const solid = rulesBelow(part)
    .filter((line) => isSolid(line) === true)
    .flatMap((line) => (line.width === null ? [] : [{ line, width: line.width }]));
  return solid.length > 0 ? { last, solid } : null;
}

/** The words are still to come, and with them the length to go by. */
function isBlankYet(line: Placed): boolean {
  return hasField(line) || isPlaceholder(line.text) || isSampleWords(line.text) || mostlyBlank(line.text);
}

/** `Về việc ............`: more dots than letters, or a gap left for words: `tại xã        - huyện`. */
function mostlyBlank(text: string): boolean {
  if (/\S[^\S\n]{4,}\S/.test(text)) return true;
  const dotted = findPlaceholders(text).reduce((sum, { from, to }) => sum + to - from, 0);
  return dotted * 2 > text.length;
}

/** A typed rule is as long as its font makes it; a drawn one says its length. */
function isMeasured({ kind, paragraph, from, to }: RuleLine): boolean {
  return kind !== 'text' || spanWidth(paragraph, from, to).measured === 'exact';
}

function lengthOf(line: RuleLine, ratio: number): Bilingual {
  const percent = Math.round(ratio * 100);
  const length = toMm(line.width ?? 0).toFixed(0);
  return { vi: `${length} mm, bằng ${percent}% dòng chữ`, en: `${length} mm, ${percent}% of the words` };
}
