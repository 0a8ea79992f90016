/** Ký hiệu người soạn thảo và số lượng bản phát hành: Phụ lục I, Phần I, Mục III, khoản 3. */
import { defineRule, placeText, type Rule } from '../src/engine/index.js';
import { collapse } from '../src/text/fold.js';
import { TYPE_STYLES } from './data/type-styles.js';
import { presentation, SIZE_AND_STYLE } from './make/presentation.js';

/** `PL.(300)`: initials in capitals, a full stop, the number of copies in brackets. */
const SHAPE = /^\p{Lu}+\.?\s?\(\d+\)\.?$/u;

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
      yield context.finding('shape', { found }, wrong, { expected: 'PL.(300)', actual: found });
    }
    yield* presentation(lines, { style: TYPE_STYLES.nguoiSoanThao, letters: 'any' }, context);
  },
});

export const nguoiSoanThao: readonly Rule[] = [trinhBay];
