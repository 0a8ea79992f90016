/** Chỗ chưa điền, chưa cập nhật còn sót trong tệp: Điều 12. */
import { type Bilingual, defineRule, type TextRange } from '../../src/engine/index.js';
import { type Paragraph, runAt } from '../../src/model/index.js';
import { findPlaceholders } from '../../src/text/blanks.js';
import { printedParagraphs } from '../trang/visible-text.js';

type Kind = 'error' | 'field' | 'letters' | 'filler' | 'doubtful';

interface Residue extends TextRange {
  readonly kind: Kind;
}

/** What Word writes where a field leads nowhere, in its languages. */
const BROKEN_FIELD =
  /Error! (?:Reference source|Bookmark|No (?:bookmark|text|index|table)|Not a valid|Unknown|Hyperlink|Filename|Main Document|Use the Home)[^\n.]*\.?|Lỗi! (?:Không|Thẻ|Chưa|Nguồn|Tham chiếu)[^\n.]*\.?/gu;
/** Letters that stand for figures to come: `ngày xx tháng yy`, `xx/yy/2024`, `dd/mm/yyyy`, `0912xxxxxx`. Capital XX is also Roman. */
const LETTERS =
  /(?<![\p{L}\p{N}])(?:x{2,}|y{2,})(?![\p{L}])|(?<![\p{L}\p{N}])[xX]{2,}\s?\/\s?[xXyY]{2,}(?!\p{L})|(?<=\d)x{3,}(?!\p{L})|(?<!\p{L})dd\/mm\/yyyy(?!\p{L})/gu;
const FILLER =
  /lorem ipsum|click or tap here to enter|click here to enter text|choose an item\.|\[?type (?:text|here|the document title)\]?|(?:bấm|nhấn|gõ nhẹ)[^\n]{0,30}để nhập văn bản|chọn một mục\./giu;
/** Without one of these a text holds nothing of the kind; most texts end here. */
const COULD_BE =
  /[${}«<[]|Error!|Lỗi!|#[A-Z]|xx|yy|XX|dd\/mm|orem ip|[Cc]lick |hoose an|ype t|ype h|nhập văn bản|một mục/;

const CERTAIN_FIELD = /^(?:\$\{|\{\{|\{%|<<|\[[\s.…_]*\]$|\{[\p{L}_][\p{L}\p{N}_.]{2,}\}$)/u;
/** `#TITLE#`, as some generators have it. */
const HASHED = /(?<![\p{L}\p{N}])#[A-Z][A-Z_]{2,}#/gu;
/** A mail-merge field as Word shows it has no spaces; guillemets around words may be quotation marks. */
const MERGE_FIELD = /^«[^\s«»]+»$/u;

function kindOf(text: string): Kind {
  return CERTAIN_FIELD.test(text) || MERGE_FIELD.test(text) ? 'field' : 'doubtful';
}

function residueIn(paragraph: Paragraph): Residue[] {
  const { text } = paragraph;
  if (!COULD_BE.test(text)) return [];
  const all = (pattern: RegExp, kind: Kind): Residue[] =>
    Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
      paragraph,
      from: index,
      to: index + match.length,
      kind,
    }));
  const fields = findPlaceholders(text)
    .filter(({ kind }) => kind === 'field')
    .map(({ from, to, text: own }) => ({ paragraph, from, to, kind: kindOf(own) }));
  const found = [...all(BROKEN_FIELD, 'error'), ...all(FILLER, 'filler'), ...all(HASHED, 'field'), ...fields];
  return [...found, ...outside(all(LETTERS, 'letters'), found)].filter(isSeen);
}

/** Those that none of the others covers. */
function outside(inner: readonly Residue[], others: readonly Residue[]): Residue[] {
  const outer = others.toSorted((a, b) => a.from - b.from);
  let next = 0;
  let reach = -1;
  return inner.filter(({ from, to }) => {
    for (; next < outer.length && outer[next]!.from <= from; next += 1)
      reach = Math.max(reach, outer[next]!.to);
    return to > reach;
  });
}

/** Hidden text and formulas are nobody's blank. */
function isSeen({ paragraph, from }: Residue): boolean {
  const run = runAt(paragraph, from);
  return run !== undefined && !run.format.hidden && run.source !== 'formula';
}

const NAMES: Readonly<Record<Exclude<Kind, 'doubtful'>, Bilingual>> = {
  error: { vi: 'lỗi tham chiếu của Word', en: 'broken references' },
  field: { vi: 'trường, chỗ điền của mẫu', en: 'template fields' },
  letters: { vi: 'chữ xx, yy thay cho số', en: 'letters in place of figures' },
  filler: { vi: 'chữ giữ chỗ', en: 'filler text' },
};
const EXAMPLES = 4;

const textOf = ({ paragraph, from, to }: TextRange): string =>
  paragraph.text.slice(from, to).replace(/\s+/g, ' ').trim();

/** The first few different texts. */
function examples(residue: readonly Residue[]): string {
  const texts = [...new Set(residue.map(textOf))];
  return `${texts.slice(0, EXAMPLES).join('; ')}${texts.length > EXAMPLES ? '; …' : ''}`;
}

export const truongChuaCapNhat = defineRule({
  id: 'tep/truong-chua-cap-nhat',
  clause: 'Đ12',
  level: 'warning',
  fix: 'none',
  title: {
    vi: 'Không còn trường lỗi, chỗ chưa điền của mẫu',
    en: 'No broken fields or unfilled placeholders',
  },
  messages: {
    left: {
      vi: 'Trong văn bản còn {kinds}: {examples}.',
      en: 'The text still holds {kinds}: {examples}.',
    },
    doubtful: {
      vi: 'Trong văn bản có chữ giống chỗ chưa điền của mẫu: {examples}; hãy xem lại.',
      en: 'The text holds what looks like unfilled placeholders: {examples}; please look.',
    },
  },
  mend: {
    vi: 'Điền nội dung vào các chỗ đó; với lỗi tham chiếu, bấm Ctrl+A rồi F9 để cập nhật trường.',
    en: 'Fill them in; for broken references press Ctrl+A, then F9.',
  },
  *check(anatomy, context) {
    const residue = printedParagraphs(anatomy.document).flatMap(residueIn);
    const certain = residue.filter(({ kind }) => kind !== 'doubtful');
    if (certain.length > 0) {
      const kinds = [...new Set(certain.map(({ kind }) => kind as keyof typeof NAMES))].map(
        (kind) => NAMES[kind],
      );
      const named = { vi: kinds.map(({ vi }) => vi).join(', '), en: kinds.map(({ en }) => en).join(', ') };
      const args = { kinds: named, examples: examples(certain) };
      yield context.finding('left', args, certain, { actual: args.examples });
    }
    const doubtful = residue.filter(({ kind }) => kind === 'doubtful');
    if (doubtful.length === 0 || certain.length > 0) return;
    const args = { examples: examples(doubtful) };
    yield context.finding('doubtful', args, doubtful, { outcome: 'review' });
  },
});
