import type { Component, ComponentKind, RuleLine } from '../../src/anatomy/types.js';
import { type Bilingual, defineRule, judgedRuns, lastLineWidth, type Rule } from '../../src/engine/index.js';
import { toMm } from '../../src/model/index.js';
import type { Requirement } from './requirement.js';

interface LineRequirement extends Requirement {
  readonly target: ComponentKind;
}

/** Broken lines; anything else that is drawn counts as one stroke. */
const BROKEN = /dash|dot|hyphens|dots|wave|ornament/i;

const drawn = (line: RuleLine): boolean => line.dash !== 'none';
const solid = (line: RuleLine): boolean => drawn(line) && !BROKEN.test(line.dash);

const MEND: Bilingual = {
  vi: 'Vào thẻ Chèn (Insert), Hình (Shapes), chọn Đường (Line), giữ phím Shift và kẻ một nét liền dưới dòng chữ.',
  en: 'Insert, Shapes, Line: hold Shift and draw a solid line below the text.',
};

/** Đường kẻ: a solid horizontal rule stands below the component. */
export function ruleLineRule(requirement: LineRequirement): Rule {
  const { id, clause, target, style, level = 'error', fix = 'unsafe' } = requirement;
  const { name } = style;
  return defineRule({
    id,
    clause,
    level,
    fix,
    target,
    title: { vi: `Đường kẻ ngang, nét liền dưới ${name.vi}`, en: `Solid line below ${name.en}` },
    messages: {
      missing: {
        vi: 'Phía dưới {name} phải có đường kẻ ngang, nét liền.',
        en: 'There must be a solid horizontal line below {name}.',
      },
      underline: {
        vi: 'Chữ của {name} được gạch chân; phải kẻ một đường ngang, nét liền ở phía dưới, tách khỏi chữ.',
        en: '{name} is underlined; there must be a solid line of its own below the text.',
        mend: {
          vi: 'Chọn dòng chữ, bấm Ctrl+U để bỏ gạch chân; rồi vào Chèn (Insert), Hình (Shapes), Đường (Line), giữ phím Shift và kẻ.',
          en: 'Select the text and press Ctrl+U; then Insert, Shapes, Line and draw a line below it.',
        },
      },
      broken: {
        vi: 'Đường kẻ dưới {name} không phải là nét liền.',
        en: 'The line below {name} is not solid.',
        mend: {
          vi: 'Chọn đường kẻ, thẻ Định dạng Hình (Shape Format), Viền ngoài (Shape Outline), Gạch nối (Dashes), chọn nét liền; đường kẻ gõ bằng phím thì thay bằng Hình (Shapes), Đường (Line).',
          en: 'Select the line, Shape Outline, Dashes, solid; replace a typed line by Insert, Shapes, Line.',
        },
      },
    },
    mend: MEND,
    *check(part, context) {
      if (part.rules.some(solid)) return;
      const lines = part.lines.slice(-1);
      const broken = part.rules.find(drawn);
      const expected = { vi: 'đường kẻ ngang, nét liền', en: 'a solid horizontal line' };
      if (broken) {
        const actual = { vi: 'nét đứt hoặc ký tự gõ thay nét kẻ', en: 'a broken or typed line' };
        yield context.finding('broken', { name }, lines, { expected, actual });
      } else if (underlined(part)) {
        const actual = { vi: 'chữ gạch chân', en: 'underlined text' };
        yield context.finding('underline', { name }, lines, { expected, actual });
      } else {
        yield context.finding('missing', { name }, lines, {
          expected,
          actual: { vi: 'không có đường kẻ', en: 'no line' },
        });
      }
    },
  });
}

function underlined(part: Component): boolean {
  const runs = judgedRuns(part.lines.slice(-1));
  return runs.length > 0 && runs.every(({ format }) => format.underline !== 'none');
}

interface LengthRequirement extends LineRequirement {
  /** Least and greatest length by the text's width, tolerance included. */
  readonly within: readonly [number, number];
  /** The same in words, without tolerance: `bằng độ dài của dòng chữ`. */
  readonly asked: Bilingual;
}

/** Độ dài đường kẻ: measured against the (last) line of the text above it. */
export function ruleLengthRule(requirement: LengthRequirement): Rule {
  const { id, clause, target, style, asked, within, level = 'warning', fix = 'unsafe' } = requirement;
  const { name } = style;
  return defineRule({
    id,
    clause,
    level,
    fix,
    target: (anatomy) => measurable(anatomy.components.get(target)),
    title: { vi: `Độ dài đường kẻ dưới ${name.vi}`, en: `Length of the line below ${name.en}` },
    messages: {
      length: {
        vi: 'Đường kẻ dưới {name} dài bằng khoảng {percent}% dòng chữ; phải {asked}.',
        en: 'The line below {name} is about {percent}% as long as the text; it must be {asked}.',
      },
    },
    mend: {
      vi: 'Chọn đường kẻ rồi kéo hai đầu cho đúng độ dài và cân đối với dòng chữ.',
      en: 'Select the line and drag its ends to the right length, centred on the text.',
    },
    *check({ line, width, text }, context) {
      const ratio = width / text.width;
      const slack = text.measured === 'exact' ? 0 : 0.05;
      if (ratio >= within[0] - slack && ratio <= within[1] + slack) return;
      const percent = Math.round(ratio * 100);
      yield context.finding('length', { name, percent, asked }, line, {
        expected: asked,
        actual: { vi: `khoảng ${mm(width)} mm`, en: `about ${mm(width)} mm` },
      });
    },
  });
}

function measurable(part: Component | undefined) {
  const line = part?.lines.at(-1);
  const rule = part?.rules.find((own) => solid(own) && own.width !== null);
  if (!line || !rule || rule.width === null) return null;
  const text = lastLineWidth(line);
  return text.width > 0 ? { line, width: rule.width, text } : null;
}

function mm(twips: number): number {
  return Math.round(toMm(twips));
}
