import type { Placed } from '../../src/anatomy/types.js';
import { type Bilingual, type Centring, defineRule, isCentred, type Rule } from '../../src/engine/index.js';
import { centred } from '../mend/places.js';
import { alignmentFound } from './alignment-found.js';
import { linesOf, type Requirement } from './requirement.js';
import { hasField } from './worded.js';

interface AlignRequirement extends Requirement {
  /** What it is centred under or in, for the message: `dưới Quốc hiệu`. */
  readonly under: Bilingual;
}

/** Canh giữa: every line of the component stands in the middle of its column. */
export function alignRule(requirement: AlignRequirement): Rule {
  const { id, clause, target, style, under, level = 'error', fix = 'safe' } = requirement;
  const { name } = style;
  return defineRule({
    id,
    clause,
    level,
    fix,
    target: linesOf(target),
    title: { vi: `Canh giữa ${name.vi}`, en: `Centring of ${name.en}` },
    messages: {
      alignment: {
        vi: 'Chưa canh giữa {name}; phải canh giữa {under}.',
        en: '{name} is not centred; it must be centred {under}.',
      },
      indent: {
        vi: 'Chữ của {name} bị lệch khỏi giữa do đoạn còn thụt lề; phải canh giữa {under}.',
        en: '{name} is pushed aside by an indent; it must be centred {under}.',
        mend: {
          vi: 'Đặt con trỏ ở dòng đó, vào hộp thoại Đoạn (Paragraph), đặt Thụt lề (Indentation) trái, phải bằng 0 và Đặc biệt (Special) là (none).',
          en: 'In the Paragraph dialog set both indents to 0 and Special to (none).',
        },
      },
      pushed: {
        vi: 'Dòng {name} bị đẩy lệch khỏi giữa bằng dấu cách hoặc phím Tab; phải canh giữa {under}.',
        en: '{name} is pushed off the middle by typed spaces or tabs; it must be centred {under}.',
      },
      spaces: {
        vi: 'Dòng {name} được canh bằng dấu cách hoặc phím Tab nên chương trình chưa kết luận được đã canh giữa {under} hay chưa.',
        en: '{name} is placed with typed spaces or tabs, so it cannot be told whether it is centred {under}.',
      },
    },
    mend: {
      vi: 'Đặt con trỏ ở dòng đó, bấm Ctrl+E (canh giữa); bỏ các dấu cách, dấu Tab dùng để đẩy chữ.',
      en: 'Put the cursor on the line and press Ctrl+E; remove spaces and tabs used to push the text.',
    },
    *check(lines, context) {
      const judged = lines.map((line) => ({ line, state: stateOf(line) }));
      const wrong = judged.filter(({ state }) => state.centred === 'no');
      const found = wrong.length > 0 ? wrong : judged.filter(({ state }) => state.centred === 'unsure');
      const [first] = found;
      if (!first) return;
      const places = found.map(({ line }) => line);
      yield context.finding(reason(first.state), { name, under }, places, {
        expected: { vi: 'canh giữa', en: 'centred' },
        actual: alignmentFound(first.line, first.state),
        outcome: wrong.length > 0 ? 'fail' : 'review',
      });
    },
    repair: ({ places }, { anatomy }) =>
      centred(linesOf(target)(anatomy).filter((line) => places.includes(line))),
  });
}

/** What a field of a template will hold, and so where typed spaces push it, is not known. */
function stateOf(line: Placed): Centring {
  const state = isCentred(line);
  const pushed = state.centred === 'no' && state.why === 'spaces';
  return pushed && hasField(line) ? { centred: 'unsure', why: 'spaces' } : state;
}

function reason(state: Centring): 'alignment' | 'indent' | 'spaces' | 'pushed' {
  if (state.centred === 'yes') return 'alignment';
  return state.why === 'spaces' && state.centred === 'no' ? 'pushed' : state.why;
}
