import { format, formatWords, set } from '../../fixtures/support/fixture.js';
import {
  type DocumentSpec,
  type LetterFormat,
  type ParagraphSpec,
  paragraphsOf,
  textOf,
} from '../../fixtures/support/spec.js';
import type { RuleId } from '../../src/engine/index.js';
import type { Means, Mutation } from './mutation.js';
import { LETTERED, linesOf, PARTS, type Part } from './parts.js';

type Setting = (document: DocumentSpec, lines: readonly ParagraphSpec[], given: LetterFormat) => void;

/** Every run of the document says what it has from its style. */
function spellOut(document: DocumentSpec, keys: readonly (keyof LetterFormat)[]): void {
  const normal = document.styles.find(({ id }) => id === 'Normal');
  const plain: LetterFormat = {
    size: 14,
    font: 'Times New Roman',
    bold: false,
    italic: false,
    color: '000000',
    ...normal?.letters,
  };
  const { page, blocks } = document;
  const sections = blocks.flatMap((block) => (block.type === 'paragraph' && block.section) || []);
  for (const { number } of [page, ...sections])
    if (number) Object.assign(number, { bold: false, italic: false, ...number });
  const stories = [...Object.values(page.headers ?? {}), ...Object.values(page.footers ?? {})].flat();
  for (const { runs } of [...paragraphsOf(blocks), ...stories])
    for (const run of runs) for (const key of keys) Object.assign(run, { [key]: run[key] ?? plain[key] });
  for (const key of keys) delete normal?.letters?.[key];
}

const withoutKeys = (lines: readonly ParagraphSpec[], given: LetterFormat): void => {
  for (const { runs } of lines)
    for (const run of runs) for (const key of Object.keys(given)) delete run[key as keyof LetterFormat];
};

/** The ways in which letters come to look as they do. */
const SETTINGS: Readonly<Partial<Record<Means, Setting>>> = {
  direct: (_, lines, given) => format(lines, given),
  style: (document, lines, given) => {
    document.styles.push({ id: 'Sai', type: 'paragraph', basedOn: 'Normal', letters: given });
    withoutKeys(lines, given);
    for (const line of lines) line.style = 'Sai';
  },
  defaults: (document, lines, given) => {
    spellOut(document, Object.keys(given) as (keyof LetterFormat)[]);
    withoutKeys(lines, given);
    document.docDefaults.letters = { ...document.docDefaults.letters, ...given };
  },
  'letter style': (document, lines, given) => {
    document.styles.push({ id: 'ChuSai', type: 'character', letters: given });
    withoutKeys(lines, given);
    format(lines, { letterStyle: 'ChuSai' });
  },
  words: (_, lines, given) => {
    for (const line of lines) formatWords(line, lastWord(line), given);
  },
};

function lastWord(line: ParagraphSpec): string {
  const words = line.runs
    .at(-1)!
    .text.trim()
    .split(/[\s/]+/);
  return words.findLast((word) => /[\p{L}\p{N}]{2}/u.test(word)) ?? textOf(line);
}

interface Wrong {
  readonly rule: RuleId;
  readonly name: string;
  readonly given: LetterFormat;
  /** Means that can say it; default all. */
  readonly means?: readonly Means[];
}

function wrongLetters({ size: [low, high], bold, italic, case: letters, rules }: Part): Wrong[] {
  const wrong: Wrong[] = [
    { rule: rules.size, name: `size ${high + 1}`, given: { size: high + 1 } },
    { rule: rules.size, name: `size ${low - 0.5}`, given: { size: low - 0.5 } },
    { rule: rules.style, name: italic ? 'upright' : 'italic', given: { italic: !italic } },
  ];
  if (bold !== null)
    wrong.push({ rule: rules.style, name: bold ? 'not bold' : 'bold', given: { bold: !bold } });
  if (letters === 'lower' && rules.letters)
    wrong.push({ rule: rules.letters, name: 'capitals', given: { caps: true }, means: ['direct', 'style'] });
  return wrong;
}

/** What letters of another width may bring: pages break elsewhere, hyphens stand no longer under the colon. */
function sideEffects(name: string, { font, caps }: LetterFormat): readonly RuleId[] {
  if (font && name === 'noiDung') return ['chu-ky/lien-trang'];
  return caps && name === 'kinhGui' ? ['kinh-gui/thang-hang'] : [];
}

const ALL: readonly Means[] = ['direct', 'style', 'letter style', 'defaults', 'words'];

function mutationsOf(
  part: Pick<Part, 'name' | 'lines'>,
  { rule, name, given, means = ALL }: Wrong,
): Mutation[] {
  return means.map((one) => ({
    rule,
    means: one,
    name: `${part.name}: ${name}`,
    fits: (document) => linesOf(part, document).length > 0,
    change: (document) => SETTINGS[one]!(document, linesOf(part, document), given),
    also: sideEffects(part.name, given),
  }));
}

/** Sizes, styles and capitals of every part, by every means. */
export const letterMutations: readonly Mutation[] = PARTS.flatMap((part) =>
  wrongLetters(part).flatMap((wrong) => mutationsOf(part, wrong)),
);

const LOOKS: readonly Wrong[] = [
  { rule: 'trang/phong-chu', name: 'Arial', given: { font: 'Arial' } },
  { rule: 'trang/mau-chu', name: 'red', given: { color: 'FF0000' } },
  { rule: 'trang/mau-chu', name: 'highlighted', given: { highlight: 'yellow' }, means: ['direct', 'words'] },
];

/** Font and colour of every part. */
export const lookMutations: readonly Mutation[] = LETTERED.flatMap((part) =>
  LOOKS.flatMap((look) => mutationsOf(part, look)),
);

const ASIDE: readonly (readonly [name: string, given: Partial<ParagraphSpec>])[] = [
  ['left', { align: 'left' }],
  ['right', { align: 'right' }],
  ['indented on one side', { left: 25 }],
];

/** Centred parts that are not. */
export const centreMutations: readonly Mutation[] = PARTS.flatMap((part) =>
  part.rules.centre
    ? ASIDE.map(
        ([name, given]): Mutation => ({
          rule: part.rules.centre!,
          means: 'direct',
          name: `${part.name}: ${name}`,
          fits: (document) => linesOf(part, document).length > 0,
          change: (document) => set(linesOf(part, document), given),
        }),
      )
    : [],
);

/** Capitals that are not. */
export const caseMutations: readonly Mutation[] = PARTS.filter(
  ({ case: letters, rules }) => letters === 'upper' && rules.letters,
).map(
  (part): Mutation => ({
    rule: part.rules.letters!,
    means: 'text',
    name: `${part.name}: small letters`,
    fits: (document) => linesOf(part, document).length > 0,
    change: (document) => {
      for (const { runs } of linesOf(part, document))
        for (const run of runs)
          run.text = run.text.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase());
    },
  }),
);
