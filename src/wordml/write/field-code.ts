import type { XmlElement } from '../../xml/tree/element.js';

/** Whether a run belongs to the code of a field: its signs and its instruction, no text. */
function isCode(run: XmlElement): boolean {
  const content = run.elements.filter(({ name }) => name !== 'w:rPr');
  return (
    run.name === 'w:r' &&
    content.length > 0 &&
    content.every(({ name }) => name === 'w:fldChar' || name === 'w:instrText')
  );
}

const signOf = (run: XmlElement): string | undefined => run.child('w:fldChar')?.attribute('w:fldCharType');

/**
 * The runs of a field's code around a run of its result: a new result takes its look from there. None where other text stands between.
 */
export function codeAround(result: XmlElement): XmlElement[] {
  const siblings = result.parent?.elements.filter(({ name }) => name === 'w:r') ?? [];
  const at = siblings.indexOf(result);
  const before: XmlElement[] = [];
  for (let index = at - 1; index >= 0 && isCode(siblings[index]!); index -= 1) {
    before.unshift(siblings[index]!);
    if (signOf(siblings[index]!) === 'begin') break;
  }
  const end = siblings[at + 1];
  if (before.length === 0 || signOf(before[0]!) !== 'begin') return [];
  return end && signOf(end) === 'end' && isCode(end) ? [...before, end] : before;
}

/** The runs of all fields' code in a paragraph: of one whose fields have no result yet. */
export const codeIn = (paragraph: XmlElement): XmlElement[] =>
  [...paragraph.descendants('w:r')].filter((run) => isCode(run) || run.child('w:pgNum') !== null);
