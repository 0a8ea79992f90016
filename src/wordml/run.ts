import type { XmlScanner } from '../xml/types.js';
import { append } from './append.js';
import { readDrawing } from './drawing.js';
import { endField, readFieldChar } from './field-char.js';
import { leaf } from './leaf.js';
import { PLAIN_RUN } from './plain.js';
import { readRunProperties } from './run-properties.js';
import type { StoryContext } from './story-context.js';
import { symbolText } from './symbols.js';
import { readPict } from './vml.js';
import { handlers, textOf, through, walk } from './walk.js';

/** `w:r`: one Run for a stretch of one source; the element is the locus of them all. */
export function readRun(x: XmlScanner, story: StoryContext): void {
  const { runProperties, runLocus, runFloor } = story;
  const locus = { part: story.part, start: x.start, end: x.start };
  story.runProperties = PLAIN_RUN;
  story.runLocus = locus;
  story.runFloor = story.paragraph!.runs.length;
  walk(x, RUN, story);
  locus.end = x.end;
  // Runs nest in ruby text.
  story.runProperties = runProperties;
  story.runLocus = runLocus;
  story.runFloor = runFloor;
}

function readOwnProperties(x: XmlScanner, story: StoryContext): void {
  story.runProperties = readRunProperties(x);
  if (story.runProperties.revision === 'changed') story.document.tally.formatChanges++;
}

/** `w:t`. Without `xml:space="preserve"` white space at both ends is not part of the text; a line end inside is a space. */
function readText(x: XmlScanner, story: StoryContext): void {
  const preserve = x.attribute('xml:space') === 'preserve';
  const raw = textOf(x);
  const text = preserve ? raw : trimXml(raw);
  append(story, /[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, ' ') : text, 'text');
}

/** Without XML's white space at both ends; other spaces, such as the no-break space, are text. */
function trimXml(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isXmlSpace(text.charCodeAt(from))) from++;
  while (to > from && isXmlSpace(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

function isXmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

function readBreak(x: XmlScanner, story: StoryContext): void {
  const type = x.attribute('w:type');
  append(story, type === 'page' || type === 'column' ? '\f' : '\n', 'text');
}

function readSymbol(x: XmlScanner, story: StoryContext): void {
  append(story, symbolText(x.attribute('w:font') ?? '', x.attribute('w:char') ?? ''), 'symbol');
}

function readRenderedBreak(_: XmlScanner, story: StoryContext): void {
  const { node, renderedBreaks } = story.paragraph!;
  renderedBreaks.push(node.text.length);
}

/** A reference shows the number of its note, which is no text of the paragraph. */
const refer = (kind: 'footnote' | 'endnote') =>
  leaf<StoryContext>((x, story) => {
    story.document.noteIds[kind].add(x.attribute('w:id') ?? '');
  });

/** A piece that is always the same text. */
const fixed = (text: string) => leaf<StoryContext>((_, story) => append(story, text, 'text'));

/** Old elements for a page number or a date are fields without a written result. */
const instant = (instruction: string) =>
  leaf<StoryContext>((_, story) => {
    story.fields.begin(story.paragraph!, story.runProperties, instruction);
    endField(story);
  });

const RUN = handlers<StoryContext>({
  'w:rPr': readOwnProperties,
  'w:t': readText,
  'w:tab': fixed('\t'),
  'w:ptab': fixed('\t'),
  'w:br': leaf(readBreak),
  'w:cr': fixed('\n'),
  'w:noBreakHyphen': fixed('-'),
  'w:sym': leaf(readSymbol),
  'w:lastRenderedPageBreak': leaf(readRenderedBreak),
  'w:fldChar': readFieldChar,
  'w:instrText': (x, story) => story.fields.instruct(textOf(x)),
  'w:footnoteReference': refer('footnote'),
  'w:endnoteReference': refer('endnote'),
  'w:drawing': readDrawing,
  'w:pict': readPict,
  'w:object': readPict,
  'w:ruby': through(() => RUBY),
  'w:pgNum': instant('PAGE'),
  'w:dayShort': instant('DATE \\@ "dd"'),
  'w:dayLong': instant('DATE \\@ "dddd"'),
  'w:monthShort': instant('DATE \\@ "MM"'),
  'w:monthLong': instant('DATE \\@ "MMMM"'),
  'w:yearShort': instant('DATE \\@ "yy"'),
  'w:yearLong': instant('DATE \\@ "yyyy"'),
});

/** Of ruby text only the base is read; the phonetic guide (`w:rt`) is a gloss. */
const RUBY = handlers<StoryContext>({ 'w:rubyBase': through(() => RUBY_BASE) });
const RUBY_BASE = handlers<StoryContext>({ 'w:r': readRun });
