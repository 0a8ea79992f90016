import { type Bilingual, defineRule, departures, type Rule, type Stretch } from '../../src/engine/index.js';
import { roomFor } from '../mend/room.js';
import { linesOf, points, type Requirement, shareOf } from './requirement.js';
import { sizeToSet } from './size-to-set.js';
import { textRanges } from './text-ranges.js';

/** Cỡ chữ: every letter of the component has a size inside the range of Mục V. */
export function sizeRule(requirement: Requirement): Rule {
  const { id, clause, target, style, level = 'error', fix = 'safe' } = requirement;
  const [low, high] = style.size;
  const asked = range(low, high);
  const { name } = style;
  return defineRule({
    id,
    clause,
    level,
    fix,
    target: linesOf(target),
    title: { vi: `Cỡ chữ của ${name.vi}: ${asked.vi}`, en: `Size of ${name.en}: ${asked.en}` },
    messages: {
      size: {
        vi: 'Cỡ chữ của {name} là {found}; phải là {asked}.',
        en: 'The size of {name} is {found}; it must be {asked}.',
      },
      part: {
        vi: '{share} chữ của {name} có cỡ {found}; phải là {asked}.',
        en: '{share} of the letters of {name} are of size {found}; they must be {asked}.',
      },
    },
    mend: {
      vi: `Chọn dòng chữ, vào thẻ Trang đầu (Home), ô Cỡ chữ (Font Size), nhập ${points(style.sample).vi}.`,
      en: `Select the text; on the Home tab set Font Size to ${points(style.sample).en}.`,
    },
    *check(lines, context) {
      const wrong = departures(lines, (stretch) => {
        const size = sizeOf(stretch);
        return size < low || size > high ? String(size) : null;
      });
      if (!wrong) return;
      const found = list(wrong.values.map((size) => points(Number(size))));
      const share = shareOf(wrong.share);
      const whole = share.en === 'all';
      const details = { expected: sizeText(asked), actual: sizeText(found) };
      yield whole
        ? context.finding('size', { name, found, asked }, wrong.places, details)
        : context.finding('part', { name, found, asked, share }, wrong.places, details);
    },
    *repair(finding, { anatomy }) {
      const size = sizeToSet(linesOf(target)(anatomy), style.size);
      yield { kind: 'run', at: textRanges(finding.places), set: { size } };
      if (requirement.oneLine) for (const line of linesOf(target)(anatomy)) yield* roomFor(line, style);
    },
  });
}

const sizeOf = ({ format }: Stretch): number => (format.complexScript ? format.sizeCs : format.size);

function range(low: number, high: number): Bilingual {
  const from = points(low);
  const to = points(high);
  return low === high ? from : { vi: `${from.vi} đến ${to.vi}`, en: `${from.en} to ${to.en}` };
}

function sizeText(text: Bilingual): Bilingual {
  return { vi: `cỡ chữ ${text.vi}`, en: `size ${text.en}` };
}

function list(values: readonly Bilingual[]): Bilingual {
  const few = values.slice(0, 4);
  return { vi: few.map((value) => value.vi).join('; '), en: few.map((value) => value.en).join(', ') };
}
