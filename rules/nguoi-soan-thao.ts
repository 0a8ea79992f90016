/** Ký hiệu người soạn thảo và số lượng bản phát hành: Phụ lục I, Phần I, Mục III, khoản 3. */
import { defineRule, placeText, type Rule } from '../src/engine/index.js';
import { collapse } from '../src/text/fold.js';
import { TYPE_STYLES } from './data/type-styles.js';
import { presentation, SIZE_AND_STYLE } from './make/presentation.js';
import { presented } from './mend/presentation.js';
import { reworded } from './mend/words.js';

/** `PL.(300)`: initials in capitals, a full stop, the number of copies in brackets. */
const SHAPE = /^\p{Lu}+\.?\s?\(\d+\)\.?$/u;

const ASKED = { style: TYPE_STYLES.nguoiSoanThao, letters: 'any' } as const;

/** Initials and number of copies in whatever form. */
const READ = /^(\p{L}{1,6})\s*[.,:-]?\s*\(?\s*(\d+)\s*(?:b|bản)?\s*\)?\.?$/u;

const trinhBay = defineRule({
  id: 'nguoi-soan-thao/trinh-bay',
  clause: 'I/III.3',
  level: 'error',
  fix: 'safe',
  title: {
    vi: 'Ký hiệu người soạn thảo: chữ in hoa, số lượng bản bằng chữ số Ả Rập, cỡ 11, đứng',
    en: 'Drafter’s initials in capitals and number of copies, 11, upright',
  },
  messages: {
    ...SIZE_AND_STYLE,
    shape: {
      vi: 'Ký hiệu người soạn thảo và số lượng bản ghi “{found}”; phải ghi chữ in hoa và chữ số Ả Rập, như PL.(300).',
      en: 'Initials and number of copies read “{found}”; they must be capitals and Arabic figures, such as PL.(300).',
    },
  },
  target: 'nguoiSoanThao',
  *check({ lines }, context) {
    const wrong = lines.filter((line) => !SHAPE.test(collapse(placeText(line))));
    const [first] = wrong;
    if (first) {
      const found = placeText(first);
      const details = READ.test(first.text) ? {} : ({ fix: 'none' } as const);
      yield context.finding('shape', { found }, wrong, { expected: 'PL.(300)', actual: found, ...details });
    }
    yield* presentation(lines, ASKED, context);
  },
  *repair(finding, { anatomy }) {
    const { messageId, places } = finding;
    if (messageId === 'shape')
      yield* reworded(places, anatomy, (text) =>
        text.replace(READ, (_, initials: string, copies: string) => `${initials.toUpperCase()}.(${copies})`),
      );
    yield* presented(finding, anatomy.components.get('nguoiSoanThao')?.lines ?? [], ASKED, anatomy);
  },
});

export const nguoiSoanThao: readonly Rule[] = [trinhBay];
