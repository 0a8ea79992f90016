import { type Language, mending, term } from '../messages/index.js';
import { toMm, toPt } from '../model/index.js';
import type { PlannedChange } from './changes.js';

type Name = Parameters<typeof term>[1];
type Values = Readonly<Record<string, unknown>>;
type Subject = 'run' | 'paragraph' | 'section';

/** Names that mean another thing elsewhere. */
const NAMES: Readonly<Record<string, Name>> = {
  'run.spacing': 'characterSpacing',
  'section.margins.left': 'leftMargin',
  'section.margins.right': 'rightMargin',
};

/** How a value is written, by the path of its name; other numbers are lengths of a page in millimetres. */
const WRITTEN: Readonly<Record<string, (value: unknown, language: Language, all: Values) => string>> = {
  'run.size': (value, language) => decimal(Number(value) / 2, language),
  'run.font': (value) => (typeof value === 'string' ? value : String((value as { ascii: string }).ascii)),
  'run.spacing': (value, language) => points(value, language),
  'run.scale': (value) => `${value}%`,
  'run.color': (value, language) =>
    value === 'auto' || value === '000000' ? term(language, 'black') : `#${value}`,
  'run.shading': (value, language) => (value === 'auto' ? term(language, 'no') : `#${value}`),
  'paragraph.alignment': (value, language) => term(language, ALIGNMENTS[String(value)] ?? 'alignOther'),
  'paragraph.spacing.before': points,
  'paragraph.spacing.after': points,
  'paragraph.spacing.line': lineSpacing,
  'paragraph.indent.left': centimetres,
  'paragraph.indent.right': centimetres,
  'paragraph.indent.firstLine': centimetres,
  'paragraph.borders': (value, language) => term(language, value === 'none' ? 'no' : 'yes'),
  'section.orientation': (value, language) =>
    term(language, value === 'landscape' ? 'landscape' : 'portrait'),
  'section.pageNumber.start': (value, language) =>
    value === null ? term(language, 'goesOn') : String(value),
};

const ALIGNMENTS: Readonly<Record<string, Name>> = {
  left: 'alignLeft',
  center: 'alignCenter',
  right: 'alignRight',
  both: 'alignBoth',
};

/** What a change is called in the formats of the model, where it has another name there. */
const FORMAT_NAMES: Readonly<Record<string, string>> = { 'run.font': 'fonts' };

/** Line spacing names both; the rule alone says nothing. */
const UNSAID = new Set(['paragraph.spacing.lineRule']);

/** Each named property of a change with what it was in the formats and what it becomes; what is so already is left out. */
export function valueInWords(
  subject: Subject,
  set: object,
  formats: readonly object[],
  language: Language,
  path: string = subject,
): PlannedChange[] {
  return Object.entries(set).flatMap(([name, value]): PlannedChange[] => {
    const own = `${path}.${name}`;
    if (value === undefined || UNSAID.has(own)) return [];
    const inner = formats.map((format) => (format as Values)[FORMAT_NAMES[own] ?? name]);
    if (typeof value === 'object' && value !== null) {
      return valueInWords(subject, value, inner.filter(isObject), language, own);
    }
    const write = (one: unknown, all: Values): string => written(own, one, language, all);
    const to = write(value, set as Values);
    const before = new Set(
      inner.map((one, at) => (isGiven(own, one) ? write(one, formats[at] as Values) : '')),
    );
    before.delete(to);
    before.delete('');
    if (before.size === 0 && formats.length > 0 && isGiven(own, inner[0])) return [];
    const from = [...before].slice(0, 3).join('; ');
    return [{ what: term(language, NAMES[own] ?? (name as Name)), from, to, words: false }];
  });
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The borders of the model are no word. */
const isGiven = (path: string, value: unknown): boolean =>
  value !== undefined && (path === 'run.font' || !isObject(value));

function written(path: string, value: unknown, language: Language, all: Values): string {
  const write = WRITTEN[path];
  if (write) return write(value, language, all);
  if (typeof value === 'boolean') return term(language, value ? 'yes' : 'no');
  if (typeof value === 'number') return `${decimal(toMm(value), language)} mm`;
  return value === 'none' ? term(language, 'no') : String(value);
}

function decimal(value: number, language: Language): string {
  const text = String(Math.round(value * 10) / 10);
  return language === 'vi' ? text.replace('.', ',') : text;
}

function points(twips: unknown, language: Language): string {
  return `${decimal(toPt(Number(twips)), language)} pt`;
}

function centimetres(twips: unknown, language: Language): string {
  const text = String(Math.round(toMm(Number(twips)) * 10) / 100);
  return `${language === 'vi' ? text.replace('.', ',') : text} cm`;
}

function lineSpacing(line: unknown, language: Language, { lineRule }: Values): string {
  if (lineRule === 'exact')
    return mending(language, 'exactly', { points: decimal(toPt(Number(line)), language) });
  if (lineRule === 'atLeast')
    return mending(language, 'atLeast', { points: decimal(toPt(Number(line)), language) });
  const count = String(Math.round((Number(line) / 240) * 100) / 100);
  return mending(language, 'lines', { count: language === 'vi' ? count.replace('.', ',') : count });
}
