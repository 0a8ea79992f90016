/** Tên cơ quan, tổ chức chủ quản và ban hành: Phụ lục I, Phần I, Mục II, khoản 2. */
import type { Anatomy } from '../src/anatomy/types.js';
import type { DocumentContext, Rule } from '../src/engine/index.js';
import { superiorLines } from './co-quan/chu-quan.js';
import { diaPhuong } from './co-quan/dia-phuong.js';
import { tenDayDu } from './co-quan/ten-day-du.js';
import { viTri } from './co-quan/vi-tri.js';
import { TYPE_STYLES } from './data/type-styles.js';
import { alignRule } from './make/align-rule.js';
import { caseRule } from './make/case-rule.js';
import { isOfType, presenceRule } from './make/presence-rule.js';
import { ruleLengthRule } from './make/rule-length.js';
import { ruleLineRule } from './make/rule-line.js';
import { singleSpacingRule } from './make/single-spacing-rule.js';
import { sizeRule } from './make/size-rule.js';
import { styleRule } from './make/style-rule.js';
import { hasField, wordedLines } from './make/worded.js';

const own = { clause: 'I/II.2.b', target: 'coQuanBanHanh', style: TYPE_STYLES.coQuanBanHanh } as const;
const superior = { clause: 'I/II.2.b', target: superiorLines, style: TYPE_STYLES.coQuanChuQuan } as const;

const wordedSuperior = (anatomy: Anatomy) => superiorLines(anatomy).filter((line) => !hasField(line));

const isContract = isOfType('hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan', 'thu-cong');

/** A picture at the head may show the name. */
function hasLogo({ document }: DocumentContext): boolean {
  return document.paragraphs.slice(0, 6).some(({ pictures }) => pictures > 0);
}

export const coQuan: readonly Rule[] = [
  presenceRule({
    id: 'co-quan/co',
    clause: 'Đ8.2.b, I/II.2.a',
    kind: 'coQuanBanHanh',
    name: {
      vi: 'tên cơ quan, tổ chức ban hành ở góc trên, bên trái trang đầu',
      en: 'the name of the issuing body at the top left of page one',
    },
    mend: {
      vi: 'Ghi tên cơ quan, tổ chức ban hành ở ô bên trái, ngang hàng với Quốc hiệu.',
      en: 'Type the name of the issuing body at the left, level with the national name.',
    },
    doubtful: (context) => isContract(context) || hasLogo(context),
  }),
  tenDayDu,
  diaPhuong,
  caseRule({ id: 'co-quan/in-hoa', ...own, target: wordedLines('coQuanBanHanh') }),
  sizeRule({ id: 'co-quan/co-chu', ...own }),
  styleRule({ id: 'co-quan/kieu-chu', ...own }),
  alignRule({
    id: 'co-quan/canh-giua',
    ...own,
    under: {
      vi: 'trong phần bên trái, dưới tên cơ quan, tổ chức chủ quản nếu có',
      en: 'in the left part, under the superior body’s name if there is one',
    },
  }),
  viTri,
  ruleLineRule({ id: 'co-quan/duong-ke', ...own, balanced: true, drawnShare: 0.4 }),
  ruleLengthRule({
    id: 'co-quan/do-dai-duong-ke',
    ...own,
    share: [1 / 3 - 0.05, 1 / 2 + 0.05],
    drawnShare: 0.4,
    asked: { vi: '1/3 đến 1/2 độ dài dòng chữ', en: '1/3 to 1/2 of the length of the words' },
  }),
  singleSpacingRule({
    id: 'co-quan/gian-dong',
    clause: 'I/II.2.b',
    upper: 'coQuanChuQuan',
    lower: 'coQuanBanHanh',
    name: {
      vi: 'Tên cơ quan, tổ chức chủ quản và tên cơ quan, tổ chức ban hành',
      en: 'The names of the superior and the issuing body',
    },
  }),
  caseRule({ id: 'co-quan-chu-quan/in-hoa', ...superior, target: wordedSuperior }),
  sizeRule({ id: 'co-quan-chu-quan/co-chu', ...superior }),
  styleRule({ id: 'co-quan-chu-quan/kieu-chu', ...superior }),
];
