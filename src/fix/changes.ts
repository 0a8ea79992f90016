import type { Repair, TextRepair } from '../engine/index.js';
import { type Language, mending, term } from '../messages/index.js';
import { type Paragraph, runsWithin, toMm } from '../model/index.js';
import type { Task } from './types.js';
import { valueInWords } from './values.js';

/** One change in words: `cỡ chữ`, `12`, `13`. */
export interface PlannedChange {
  readonly what: string;
  /** Empty where something is only put in. */
  readonly from: string;
  readonly to: string;
  /** The change is of words: before and after can be laid side by side. */
  readonly words: boolean;
}

/** What a task changes; alike changes once. */
export function changesOf({ repairs }: Task, language: Language): PlannedChange[] {
  const texts = repairs.filter((repair): repair is TextRepair => repair.kind === 'text');
  const others = repairs.flatMap((repair) => describe(repair, language));
  const changes = [...others, ...wordsOf(texts, language)];
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

function describe(repair: Repair, language: Language): PlannedChange[] {
  const word = (what: string, from: string, to: string): PlannedChange[] => [
    { what, from, to, words: false },
  ];
  switch (repair.kind) {
    case 'run': {
      const runs = repair.at.flatMap(({ paragraph, from, to }) => runsWithin(paragraph, from, to));
      const formats = runs.map(({ format }) => format);
      return valueInWords('run', repair.set, formats, language);
    }
    case 'paragraph': {
      const formats = repair.at.map(({ format }) => format);
      return valueInWords('paragraph', repair.set, formats, language);
    }
    case 'section':
      return valueInWords('section', repair.set, repair.at, language);
    case 'text':
      return [];
    case 'label': {
      const { before = '', after = '', bullet } = repair.set;
      const [first] = repair.at;
      return word(term(language, 'label'), first?.label?.text ?? '', bullet ?? `${before}…${after}`);
    }
    case 'ruleLine': {
      const length = `${Math.round(toMm(repair.width))} mm`;
      return word(term(language, 'ruleLine'), '', mending(language, 'drawn', { length }));
    }
    case 'pageNumbers':
      return word(term(language, 'pageNumbers'), '', term(language, 'centred'));
    case 'column': {
      const { of, width } = repair;
      return word(
        term(language, 'columnWidth'),
        ...([of.width, width].map((own) => `${Math.round(toMm(own))} mm`) as [string, string]),
      );
    }
    case 'remove':
      return word(term(language, 'paragraph'), '', term(language, 'leave'));
    case 'document':
      return word(term(language, 'mirrorMargins'), term(language, 'yes'), term(language, 'no'));
  }
}

/** Paragraphs before and after all changes of their text. */
function wordsOf(repairs: readonly TextRepair[], language: Language): PlannedChange[] {
  const byParagraph = new Map<Paragraph, TextRepair[]>();
  for (const repair of repairs) {
    const own = byParagraph.get(repair.at.paragraph);
    if (own) own.push(repair);
    else byParagraph.set(repair.at.paragraph, [repair]);
  }
  return [...byParagraph].map(([{ text }, own]) => {
    const [from, to] = around(text, changed(text, own));
    return { what: term(language, 'text'), from, to, words: true };
  });
}

function changed(text: string, repairs: readonly TextRepair[]): string {
  const inOrder = [...repairs].sort((a, b) => b.at.from - a.at.from);
  return inOrder.reduce((now, { at, text: by }) => now.slice(0, at.from) + by + now.slice(at.to), text);
}

/** Characters shown on both sides of what differs. */
const CONTEXT = 40;

/** Two texts without what they have in common far from where they differ. */
function around(before: string, after: string): [string, string] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const from = start > CONTEXT ? before.lastIndexOf(' ', start - CONTEXT) + 1 : 0;
  const cut = (text: string): string => {
    const to = text.length - end + CONTEXT;
    const space = to < text.length ? text.indexOf(' ', to) : -1;
    const shown = text.slice(from, space < 0 ? undefined : space);
    return `${from > 0 ? '… ' : ''}${shown.replace(/\s*\n\s*/g, ' ')}${space < 0 ? '' : ' …'}`;
  };
  return [cut(before), cut(after)];
}
