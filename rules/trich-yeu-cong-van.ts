/** Trích yếu nội dung công văn: Phụ lục I, Phần I, Mục II, khoản 5 điểm b. */
import type { Anatomy, Placed } from '../src/anatomy/types.js';
import type { Rule } from '../src/engine/index.js';
import { TYPE_STYLES } from './data/type-styles.js';
import { alignRule } from './make/align-rule.js';
import { sizeRule } from './make/size-rule.js';
import { styleRule } from './make/style-rule.js';
import { asSentence } from './mend/letters.js';
import { cachDong } from './trich-yeu-cong-van/cach-dong.js';
import { vV } from './trich-yeu-cong-van/v-v.js';
import { viTri } from './trich-yeu-cong-van/vi-tri.js';

/** On a document with a named type the line should not be there at all; trich-yeu-cong-van/v-v speaks of it. */
const ownLines = ({ loaiVanBan, components }: Anatomy): readonly Placed[] =>
  loaiVanBan === 'cong-van' ? (components.get('trichYeuCongVan')?.lines ?? []) : [];

const presented = { clause: 'I/II.5.b', target: ownLines, style: TYPE_STYLES.trichYeuCongVan } as const;

export const trichYeuCongVan: readonly Rule[] = [
  vV,
  viTri,
  sizeRule({ id: 'trich-yeu-cong-van/co-chu', ...presented }),
  styleRule({ id: 'trich-yeu-cong-van/kieu-chu', ...presented, lowerCase: asSentence }),
  alignRule({
    id: 'trich-yeu-cong-van/canh-giua',
    ...presented,
    under: { vi: 'dưới số, ký hiệu văn bản', en: 'under the number and symbol' },
  }),
  cachDong,
];
