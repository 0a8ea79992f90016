import type { XmlScanner } from '../xml/types.js';

/** Reads one element. The scanner stands on its start tag before and on its end (or just past it, when skipped) after. */
export type Handler<C> = (x: XmlScanner, context: C) => void;

/** From canonical element name to what reads it. */
export type Handlers<C> = ReadonlyMap<string, Handler<C>>;

/** A table of handlers from an object literal. */
export function handlers<C>(table: Readonly<Record<string, Handler<C>>>): Handlers<C> {
  return new Map(Object.entries(table));
}

/**
 * Reads the children of the element that the scanner stands on. Children without a handler are passed over, except
 * `mc:AlternateContent`, of which exactly one branch is read with the same handlers.
 */
export function walk<C>(x: XmlScanner, table: Handlers<C>, context: C): void {
  for (;;) {
    const kind = x.next();
    if (kind === 'end' || kind === 'eof') return;
    if (kind === 'text') continue;
    const read = table.get(x.name);
    if (read !== undefined) read(x, context);
    else if (x.name === 'mc:AlternateContent') readAlternate(x, table, context);
    else x.skip();
  }
}

/** A handler that looks through an element: its children are read as if they stood in its place. */
export function through<C>(table: () => Handlers<C>): Handler<C> {
  return (x, context) => walk(x, table(), context);
}

/** Text inside the element that the scanner stands on, elements inside it left out. */
export function textOf(x: XmlScanner): string {
  let text = '';
  for (;;) {
    const kind = x.next();
    if (kind === 'end' || kind === 'eof') return text;
    if (kind === 'text') text += x.text();
    else x.skip();
  }
}

/** Namespaces whose content is known here; a Choice that requires no other is read. */
const UNDERSTOOD = new Set([
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing',
  'http://schemas.microsoft.com/office/word/2010/wordml',
  'http://schemas.microsoft.com/office/word/2012/wordml',
  'http://schemas.microsoft.com/office/word/2015/wordml/symex',
  'http://schemas.microsoft.com/office/drawing/2010/main',
  'http://schemas.openxmlformats.org/drawingml/2006/main',
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** ECMA-376 Part 3, 7.6: the first Choice all of whose required namespaces are understood, else the Fallback. */
function readAlternate<C>(x: XmlScanner, table: Handlers<C>, context: C): void {
  let taken = false;
  for (;;) {
    const kind = x.next();
    if (kind === 'end' || kind === 'eof') return;
    if (kind === 'text') continue;
    const wanted =
      !taken &&
      (x.name === 'mc:Fallback' || (x.name === 'mc:Choice' && understands(x, x.attribute('Requires'))));
    if (!wanted) {
      x.skip();
      continue;
    }
    taken = true;
    walk(x, table, context);
  }
}

function understands(x: XmlScanner, requires: string | undefined): boolean {
  if (requires === undefined) return false;
  for (const prefix of requires.split(/\s+/)) {
    if (prefix !== '' && !UNDERSTOOD.has(x.namespace(prefix) ?? '')) return false;
  }
  return true;
}
