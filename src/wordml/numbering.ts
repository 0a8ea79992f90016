import { createScanner } from '../xml/scanner.js';
import { leaf, type Mutable } from './leaf.js';
import { integer } from './measures.js';
import { obtain } from './obtain.js';
import { readOnOff } from './on-off.js';
import { readParagraphProperties } from './paragraph-properties.js';
import { readRunProperties } from './run-properties.js';
import type { ParagraphProperties, RunProperties } from './types.js';
import { handlers, walk } from './walk.js';

/** One level of a list. */
export interface Level {
  readonly start: number;
  /** ST_NumberFormat. */
  readonly format: string;
  /** `w:format` of a custom format, e.g. `001, 002, 003, ...`; else empty. */
  readonly custom: string;
  /** `w:lvlText`: text with `%1` ... `%9`. */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** `w:lvlRestart`: null restarts after any lower level, 0 never, n after level n (counted from 1) or a lower one. */
  readonly restart: number | null;
  /** `w:isLgl`: all levels in the label are shown in Arabic digits. */
  readonly legal: boolean;
  /** Paragraph style that the level belongs to, or empty. */
  readonly styleId: string;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** A list (`w:num`) with its overrides applied. */
export interface List {
  /** Lists of one abstract definition count on together; this names the definition. */
  readonly counters: number;
  readonly levels: readonly (Level | undefined)[];
  /** `w:startOverride` by level: where this list starts anew. */
  readonly starts: readonly (number | undefined)[];
}

/** The numbering part. */
export interface Numbering {
  /** The list of that `w:numId`, or null when there is none. */
  list(numId: number): List | null;
  /** Level of the list that a paragraph style is linked to, or null. */
  linkedLevel(numId: number, styleId: string): number | null;
}

interface Abstract {
  readonly levels: (Level | undefined)[];
  styleLink: string;
  numStyleLink: string;
}

interface Instance {
  abstractId: number;
  readonly levels: (Level | undefined)[];
  readonly starts: (number | undefined)[];
}

interface Content {
  readonly abstracts: Map<number, Abstract>;
  readonly instances: Map<number, Instance>;
}

/** Reads the numbering part; without one there are no lists. */
export function readNumbering(bytes: Uint8Array | null, part = 'word/numbering.xml'): Numbering {
  const content: Content = { abstracts: new Map(), instances: new Map() };
  if (bytes !== null) {
    const x = createScanner(bytes, part);
    while (x.next() !== 'eof') if (x.kind === 'start') walk(x, PART, content);
  }
  return new Lists(content);
}

class Lists implements Numbering {
  private readonly lists = new Map<number, List | null>();

  constructor(private readonly content: Content) {}

  list(numId: number): List | null {
    return obtain(this.lists, numId, () => this.build(numId));
  }

  linkedLevel(numId: number, styleId: string): number | null {
    const at = this.list(numId)?.levels.findIndex((level) => level?.styleId === styleId) ?? -1;
    return at < 0 || styleId === '' ? null : at;
  }

  private build(numId: number): List | null {
    const instance = numId === 0 ? undefined : this.content.instances.get(numId);
    if (instance === undefined) return null;
    const id = this.definition(instance.abstractId);
    const abstract = this.content.abstracts.get(id);
    if (abstract === undefined) return null;
    const levels = Array.from({ length: LEVELS }, (_, at) => instance.levels[at] ?? abstract.levels[at]);
    return { counters: id, levels, starts: instance.starts };
  }

  /** An abstract definition may only refer to the one that belongs to a numbering style. One step: a chain or cycle ends there. */
  private definition(id: number): number {
    const style = this.content.abstracts.get(id)?.numStyleLink;
    if (style)
      for (const [other, { styleLink }] of this.content.abstracts) if (styleLink === style) return other;
    return id;
  }
}

const LEVELS = 9;
const MAX_VALUE = 0x7fff;

type LevelDraft = Mutable<Level>;

const LEVEL = handlers<LevelDraft>({
  'w:start': leaf((x, level) => {
    level.start = integer(x.attribute('w:val'), 0, MAX_VALUE) ?? 0;
  }),
  'w:numFmt': leaf((x, level) => {
    level.format = x.attribute('w:val') ?? 'decimal';
    level.custom = x.attribute('w:format') ?? '';
  }),
  'w:lvlText': leaf((x, level) => {
    level.text = x.attribute('w:val') ?? '';
  }),
  'w:suff': leaf((x, level) => {
    const suffix = x.attribute('w:val');
    level.suffix = suffix === 'space' || suffix === 'nothing' ? suffix : 'tab';
  }),
  'w:lvlRestart': leaf((x, level) => {
    level.restart = integer(x.attribute('w:val'), 0, LEVELS) ?? null;
  }),
  'w:isLgl': leaf((x, level) => {
    level.legal = readOnOff(x);
  }),
  'w:pStyle': leaf((x, level) => {
    level.styleId = x.attribute('w:val') ?? '';
  }),
  'w:pPr': (x, level) => {
    level.paragraph = readParagraphProperties(x);
  },
  'w:rPr': (x, level) => {
    level.run = readRunProperties(x);
  },
});

/** Handler of `w:lvl` in a definition and in an override. */
const level = handlers<{ readonly levels: (Level | undefined)[] }>({
  'w:lvl': (x, { levels }) => {
    const at = integer(x.attribute('w:ilvl'), 0, LEVELS - 1) ?? 0;
    const draft: LevelDraft = {
      start: 0,
      format: 'decimal',
      custom: '',
      text: '',
      suffix: 'tab',
      restart: null,
      legal: false,
      styleId: '',
      paragraph: {},
      run: {},
    };
    walk(x, LEVEL, draft);
    levels[at] = draft;
  },
}).get('w:lvl')!;

const ABSTRACT = handlers<Abstract>({
  'w:styleLink': leaf((x, abstract) => {
    abstract.styleLink = x.attribute('w:val') ?? '';
  }),
  'w:numStyleLink': leaf((x, abstract) => {
    abstract.numStyleLink = x.attribute('w:val') ?? '';
  }),
  'w:lvl': level,
});

interface Override {
  readonly at: number;
  readonly instance: Instance;
}

const OVERRIDE = handlers<Override>({
  'w:startOverride': leaf((x, { at, instance }) => {
    instance.starts[at] = integer(x.attribute('w:val'), 0, MAX_VALUE);
  }),
  'w:lvl': (x, { instance }) => level(x, instance),
});

const INSTANCE = handlers<Instance>({
  'w:abstractNumId': leaf((x, instance) => {
    instance.abstractId = integer(x.attribute('w:val'), 0, 0x7fffffff) ?? -1;
  }),
  'w:lvlOverride': (x, instance) => {
    const at = integer(x.attribute('w:ilvl'), 0, LEVELS - 1) ?? 0;
    walk(x, OVERRIDE, { at, instance });
  },
});

const PART = handlers<Content>({
  'w:abstractNum': (x, { abstracts }) => {
    const id = integer(x.attribute('w:abstractNumId'), 0, 0x7fffffff) ?? -1;
    const abstract: Abstract = { levels: [], styleLink: '', numStyleLink: '' };
    walk(x, ABSTRACT, abstract);
    abstracts.set(id, abstract);
  },
  'w:num': (x, { instances }) => {
    const id = integer(x.attribute('w:numId'), 0, 0x7fffffff) ?? -1;
    const instance: Instance = { abstractId: -1, levels: [], starts: [] };
    walk(x, INSTANCE, instance);
    instances.set(id, instance);
  },
});
