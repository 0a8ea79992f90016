/** Documents of plain lines, judged by the rules of one group. */
import { rules } from '../../rules/index.js';
import { analyse } from '../../src/anatomy/index.js';
import type { Anatomy } from '../../src/anatomy/types.js';
import { judge } from '../../src/engine/index.js';
import type { ListLabel, Paragraph, Table } from '../../src/model/index.js';
import { document, paragraph, type RunParts, runFormat, table } from '../support/model.js';

type Format = NonNullable<Parameters<typeof paragraph>[1]>;
type Letters = NonNullable<Parameters<typeof runFormat>[0]>;

/** A line of the body: words with `**bold**` and `__italic__` in them, and what differs from a paragraph as the decree wants it. */
export type BodyLine =
  | string
  | readonly [text: string, format: Format, letters?: Letters]
  | Paragraph
  | Table;

const TEXT: Format = { alignment: 'both', indent: { firstLine: 720 }, spacing: { after: 120 } };
/** Format of a heading in the middle. */
export const CENTRED: Format = { alignment: 'center', indent: { firstLine: 0 } };

/** Runs of a marked text. */
function runsOf(text: string, letters: Letters): RunParts[] {
  return text
    .split(/(\*\*.*?\*\*|__.*?__)/s)
    .filter((piece) => piece !== '')
    .map((piece): RunParts => {
      if (piece.startsWith('**')) return [piece.slice(2, -2), { ...letters, bold: true }];
      if (piece.startsWith('__')) return [piece.slice(2, -2), { ...letters, italic: true }];
      return [piece, letters];
    });
}

function blockOf(line: BodyLine): Paragraph | Table {
  if (typeof line === 'object' && 'type' in line) return line;
  const [text, format, letters] = typeof line === 'string' ? [line, {}] : line;
  return paragraphOf(text, format, letters);
}

function paragraphOf(text: string, format: Format, letters: Letters = {}): Paragraph {
  const indent = { ...TEXT.indent, ...format.indent };
  const spacing = { ...TEXT.spacing, ...format.spacing };
  return paragraph(runsOf(text, letters), { ...TEXT, ...format, indent, spacing });
}

/** The head of a document of Sở Nội vụ with this number line. */
export function head(soKyHieu: string): Table {
  const lines = (...texts: string[]) => ({ blocks: texts.map((text) => paragraphOf(text, CENTRED)) });
  const left = lines('**SỞ NỘI VỤ**', soKyHieu);
  const right = lines('**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', '**Độc lập - Tự do - Hạnh phúc**');
  return table([[left, right]]);
}

/** A line with an automatic number. */
export function numbered(
  label: string,
  text: string,
  numberFormat: string,
  letters: Letters = {},
): Paragraph {
  const given: ListLabel = {
    text: label,
    format: runFormat(letters),
    numId: 1,
    level: 0,
    numberFormat,
    value: 1,
    suffix: 'tab',
  };
  return Object.assign(paragraphOf(text, {}, letters), { label: given });
}

/** The anatomy of a document of these lines. */
export const anatomyOf = (lines: readonly BodyLine[]): Anatomy => analyse(document(lines.map(blockOf)));

/** What the rules of a group say: `<requirement> <message> <outcome>`, in the order of the rules. */
export function said(group: string, lines: readonly BodyLine[]): string[] {
  const own = rules.filter(({ id }) => id.startsWith(`${group}/`));
  const { findings } = judge(anatomyOf(lines), own, { scope: 'all' });
  const broken = findings.find(({ internal }) => internal !== null);
  if (broken) throw new Error(`${broken.ruleId}: ${broken.internal}`);
  return findings.map(({ ruleId, messageId, outcome }) => `${ruleId.split('/')[1]} ${messageId} ${outcome}`);
}
