/** Địa chỉ cơ quan, tổ chức ở chân trang thứ nhất: Phụ lục I, Phần I, Mục III, khoản 4. */
import type { Anatomy, Placed } from '../src/anatomy/types.js';
import { defineRule, type Rule } from '../src/engine/index.js';
import { columnOf, type RuleLine, ruleLinesIn, textAreaWidth } from '../src/layout/index.js';
import type { Document, Paragraph } from '../src/model/index.js';
import { fold } from '../src/text/fold.js';
import { TYPE_STYLES } from './data/type-styles.js';
import { LOWER, presentation, SIZE_AND_STYLE } from './make/presentation.js';
import { paragraphsAt } from './mend/places.js';
import { presented } from './mend/presentation.js';
import { appliedStories, storyParagraphs } from './trang/applied-stories.js';

interface Address {
  readonly lines: readonly Placed[];
  /** In the page footer of page one rather than in the text. */
  readonly footer: boolean;
}

const CONTACTS: readonly RegExp[] = [
  /(?:điện thoại|đt|sđt|tel)\s*[:.]/u,
  /fax\s*[:.]/u,
  /e-?mail\s*:|thư điện tử\s*:|@/u,
  /website\s*:|trang thông tin điện tử\s*:|www\./u,
  /địa chỉ\s*:/u,
];

/** Kinds of contact that a text names: two or more make it the address of a body. */
const contacts = (text: string): number => CONTACTS.filter((pattern) => pattern.test(fold(text))).length;

function asLine(paragraph: Paragraph, document: Document): Placed {
  const { left, width } = columnOf(document, paragraph);
  const from = paragraph.text.length - paragraph.text.trimStart().length;
  const to = paragraph.text.trimEnd().length;
  const place = { side: 'full', columnLeft: left, columnRight: left + width, spaced: false } as const;
  return { paragraph, from, to, text: paragraph.text.trim(), ...place };
}

/** The address block behind the signatures, or in the footer of page one. */
function addressOf(anatomy: Anatomy): Address | null {
  const { document } = anatomy;
  const found = anatomy.components.get('diaChi')?.lines;
  if (found && found.length > 0) return { lines: found, footer: false };
  const [section] = document.sections;
  if (!section) return null;
  const kind = section.titlePage ? 'first' : 'default';
  const story = appliedStories(section).find(({ side, pages }) => side === 'footer' && pages === kind)?.story;
  const lines = storyParagraphs(story?.blocks ?? [])
    .map(({ paragraph }) => asLine(paragraph, document))
    .filter(
      ({ paragraph, text }) => text !== '' && !paragraph.fields.some(({ kind: field }) => field === 'PAGE'),
    );
  return contacts(lines.map(({ text }) => text).join('\n')) >= 2 ? { lines, footer: true } : null;
}

/** Rules in the paragraphs from a few above the block to its first line. */
function rulesAbove({ lines: [first] }: Address, document: Document): RuleLine[] {
  if (!first) return [];
  const { index, story } = first.paragraph;
  const near = document.paragraphs.slice(Math.max(0, index - 3), index + 1);
  return near
    .filter((paragraph) => paragraph.story === story || paragraph.story === 'textBox')
    .flatMap((paragraph) => ruleLinesIn(document, paragraph))
    .filter(({ paragraph, edge }) => paragraph.index < index || edge !== 'bottom');
}

/** A rule that ends this share before the margins still spans the page to the eye. */
const ALMOST = 0.93;

const trinhBay = defineRule({
  id: 'dia-chi/trinh-bay',
  clause: 'I/III.4',
  level: 'error',
  fix: 'safe',
  title: {
    vi: 'Địa chỉ cơ quan: chân trang thứ nhất, cỡ 11 đến 12, đứng, dưới đường kẻ hết chiều ngang',
    en: 'Address of the body: foot of page one, 11 to 12, upright, below a rule across the page',
  },
  messages: {
    ...SIZE_AND_STYLE,
    ...LOWER,
    page: {
      vi: 'Địa chỉ của cơ quan, tổ chức ở trang {page}; phải đặt ở trang thứ nhất.',
      en: 'The address of the body stands on page {page}; it must be on page one.',
      mend: {
        vi: 'Chuyển khối địa chỉ vào chân trang (Footer) của trang thứ nhất.',
        en: 'Move the block to the footer of page one.',
      },
    },
    rule: {
      vi: 'Phía trên địa chỉ phải có đường kẻ nét liền, dài hết chiều ngang vùng trình bày văn bản.',
      en: 'Above the address there must be a solid rule as wide as the text area.',
      mend: {
        vi: 'Chọn dòng đầu của địa chỉ, thẻ Trang đầu (Home), Đường viền (Borders), Viền trên (Top Border).',
        en: 'Select the first line; Home, Borders, Top Border.',
      },
    },
  },
  target: addressOf,
  *check(address, context) {
    const { lines, footer } = address;
    // A single telephone number may be a note and no address block.
    const sure = footer || contacts(lines.map(({ text }) => text).join('\n')) >= 2;
    const outcome = sure ? 'fail' : 'review';
    const [first] = lines;
    if (!first) return;
    const page = footer ? 1 : (context.page(first) ?? 1);
    if (page > 1) {
      const certain = sure && context.pages.fewest === context.pages.most;
      yield context.finding('page', { page }, lines, { outcome: certain ? 'fail' : 'review', fix: 'none' });
    }
    const section = context.document.sections[first.paragraph.section] ?? context.document.sections[0];
    const width = section ? textAreaWidth(section) : 0;
    const rules = rulesAbove(address, context.document).filter(({ dash }) => dash === 'solid');
    const known = rules.filter((rule) => rule.width !== null);
    if (!known.some((rule) => rule.width! >= width * ALMOST)) {
      const open = rules.length > known.length;
      yield context.finding('rule', {}, first, { outcome: open ? 'review' : outcome });
    }
    yield* presentation(lines, { style: TYPE_STYLES.diaChi, outcome }, context);
  },
  *repair(finding, { anatomy }) {
    if (finding.messageId === 'rule')
      yield { kind: 'paragraph', at: paragraphsAt(finding.places), set: { borders: 'top' } };
    yield* presented(finding, addressOf(anatomy)?.lines ?? [], { style: TYPE_STYLES.diaChi }, anatomy);
  },
});

export const diaChi: readonly Rule[] = [trinhBay];
