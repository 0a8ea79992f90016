import type { Borders, Frame, TabStop } from '../model/index.js';
import type { XmlScanner } from '../xml/types.js';
import { readBorders } from './borders.js';
import { readShading } from './colors.js';
import { leaf, type Mutable } from './leaf.js';
import { integer, twips } from './measures.js';
import { onOff, readOnOff } from './on-off.js';
import { remember } from './property-cache.js';
import { readRunProperties } from './run-properties.js';
import type { ParagraphProperties } from './types.js';
import { type Handler, handlers, walk } from './walk.js';

/** What is being read, and who takes the section inside. */
interface Target {
  readonly into: Mutable<ParagraphProperties>;
  readonly onSection: (x: XmlScanner) => void;
}

/** Handler of an element with one value: sets it when it is given and makes sense. */
function value<K extends keyof ParagraphProperties>(
  key: K,
  read: (x: XmlScanner) => ParagraphProperties[K] | undefined,
): Handler<Target> {
  return leaf((x, { into }) => {
    const found = read(x);
    if (found !== undefined) (into as ParagraphProperties as Record<K, unknown>)[key] = found;
  });
}

/** Handler of an element whose children are read too. */
function group<K extends keyof ParagraphProperties>(
  key: K,
  read: (x: XmlScanner) => NonNullable<ParagraphProperties[K]>,
): Handler<Target> {
  return (x, { into }) => {
    (into as ParagraphProperties as Record<K, unknown>)[key] = read(x);
  };
}

type FlagName = {
  [K in keyof ParagraphProperties]-?: boolean extends NonNullable<ParagraphProperties[K]> ? K : never;
}[keyof ParagraphProperties];

const flag = (key: FlagName): Handler<Target> => value(key, readOnOff);
const val = (x: XmlScanner): string | undefined => x.attribute('w:val');

const HANDLERS = handlers<Target>({
  'w:pStyle': value('styleId', val),
  'w:jc': value('alignment', val),
  'w:ind': value('indent', readIndent),
  'w:spacing': value('spacing', readSpacing),
  'w:contextualSpacing': flag('contextual'),
  'w:keepNext': flag('keepNext'),
  'w:keepLines': flag('keepLines'),
  'w:pageBreakBefore': flag('pageBreakBefore'),
  'w:widowControl': flag('widowControl'),
  'w:bidi': flag('bidi'),
  'w:tabs': group('tabs', readTabs),
  'w:pBdr': group('borders', readParagraphBorders),
  'w:shd': value('shading', readShading),
  'w:outlineLvl': value('outlineLevel', (x) => integer(val(x), 0, 9)),
  'w:framePr': value('frame', readFrame),
  'w:numPr': group('numbering', readNumberingReference),
  'w:rPr': group('mark', readRunProperties),
  'w:sectPr': (x, { onSection }) => onSection(x),
  // What it holds are the properties before the change.
  'w:pPrChange': value('changed', () => true),
});

/**
 * Reads `w:pPr` (also of a style or a list level). The scanner stands on its start and is left on its end.
 * Elements of equal bytes in one part give the same object.
 * @param onSection called on the start of a `w:sectPr` inside, which it must consume; without it the section is passed over.
 */
export function readParagraphProperties(
  x: XmlScanner,
  onSection?: (x: XmlScanner) => void,
): ParagraphProperties {
  return remember(x, 'paragraph', (forget) => {
    const into: Mutable<ParagraphProperties> = {};
    const readSection = (inner: XmlScanner): void => {
      forget();
      if (onSection === undefined) inner.skip();
      else onSection(inner);
    };
    walk(x, HANDLERS, { into, onSection: readSection });
    return into;
  });
}

type Indent = NonNullable<ParagraphProperties['indent']>;

/** Both dialects' attributes. */
const INDENTS: readonly (readonly [attribute: string, key: keyof Indent])[] = [
  ['w:left', 'left'],
  ['w:start', 'left'],
  ['w:right', 'right'],
  ['w:end', 'right'],
  ['w:firstLine', 'firstLine'],
  ['w:hanging', 'hanging'],
  ['w:leftChars', 'leftChars'],
  ['w:startChars', 'leftChars'],
  ['w:rightChars', 'rightChars'],
  ['w:endChars', 'rightChars'],
  ['w:firstLineChars', 'firstLineChars'],
  ['w:hangingChars', 'hangingChars'],
];

function readIndent(x: XmlScanner): Indent {
  const indent: Mutable<Indent> = {};
  for (const [attribute, key] of INDENTS) {
    const text = x.attribute(attribute);
    if (text === undefined) continue;
    const length = key.endsWith('Chars') ? integer(text, -100_000, 100_000) : twips(text);
    if (length !== undefined) indent[key] = length;
  }
  return indent;
}

function readSpacing(x: XmlScanner): NonNullable<ParagraphProperties['spacing']> {
  const spacing: Mutable<NonNullable<ParagraphProperties['spacing']>> = {};
  const before = twips(x.attribute('w:before'));
  const after = twips(x.attribute('w:after'));
  const beforeLines = integer(x.attribute('w:beforeLines'), 0, 100_000);
  const afterLines = integer(x.attribute('w:afterLines'), 0, 100_000);
  const beforeAuto = x.attribute('w:beforeAutospacing');
  const afterAuto = x.attribute('w:afterAutospacing');
  if (before !== undefined) spacing.before = Math.max(0, before);
  if (after !== undefined) spacing.after = Math.max(0, after);
  if (beforeLines !== undefined) spacing.beforeLines = beforeLines;
  if (afterLines !== undefined) spacing.afterLines = afterLines;
  if (beforeAuto !== undefined) spacing.beforeAuto = onOff(beforeAuto, false);
  if (afterAuto !== undefined) spacing.afterAuto = onOff(afterAuto, false);
  const line = twips(x.attribute('w:line'));
  // Line and rule are one property: a line without a rule is automatic, a rule without a line says nothing.
  if (line !== undefined && line !== 0) {
    const rule = x.attribute('w:lineRule');
    spacing.line = Math.abs(line);
    spacing.lineRule = line < 0 || rule === 'exact' ? 'exact' : rule === 'atLeast' ? 'atLeast' : 'auto';
  }
  return spacing;
}

const TAB_KINDS: ReadonlyMap<string, TabStop['kind'] | 'clear'> = new Map([
  ['clear', 'clear'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['decimal', 'decimal'],
  ['bar', 'bar'],
]);

type GivenTab = NonNullable<ParagraphProperties['tabs']>[number];

const TABS = handlers<GivenTab[]>({
  'w:tab': leaf((x, tabs) => {
    const position = twips(x.attribute('w:pos'));
    if (position === undefined) return;
    // `left`, `start`, the `num` of old lists and anything unknown align left.
    const kind = TAB_KINDS.get(val(x) ?? '') ?? 'left';
    tabs.push(
      kind === 'clear' ? { position, kind } : { position, kind, leader: x.attribute('w:leader') ?? 'none' },
    );
  }),
});

function readTabs(x: XmlScanner): GivenTab[] {
  const tabs: GivenTab[] = [];
  walk(x, TABS, tabs);
  return tabs;
}

function readParagraphBorders(x: XmlScanner): Partial<Borders> {
  const { insideH: _h, insideV: _v, ...borders } = readBorders(x);
  return borders;
}

function readFrame(x: XmlScanner): Frame {
  const length = (name: string): number | null => twips(x.attribute(name)) ?? null;
  const word = (name: string): string | null => x.attribute(name) ?? null;
  return {
    width: length('w:w'),
    height: length('w:h'),
    x: length('w:x'),
    y: length('w:y'),
    xAlign: word('w:xAlign'),
    yAlign: word('w:yAlign'),
    hAnchor: word('w:hAnchor'),
    vAnchor: word('w:vAnchor'),
    wrap: word('w:wrap'),
  };
}

type NumberingReference = Mutable<NonNullable<ParagraphProperties['numbering']>>;

const NUMBERING = handlers<NumberingReference>({
  'w:numId': leaf((x, into) => {
    const numId = integer(val(x), 0, 0x7fffffff);
    if (numId !== undefined) into.numId = numId;
  }),
  'w:ilvl': leaf((x, into) => {
    const level = integer(val(x), 0, 8);
    if (level !== undefined) into.level = level;
  }),
});

function readNumberingReference(x: XmlScanner): NumberingReference {
  const reference: NumberingReference = {};
  walk(x, NUMBERING, reference);
  return reference;
}
