import type { RunChange } from '../../model/index.js';
import type { XmlElement } from '../../xml/tree/element.js';
import { CannotEdit } from './cannot-edit.js';
import type { EditedPart } from './part.js';
import { changeRun } from './run-change.js';

/** How the automatic numbers of a level shall be. */
export interface LabelChange {
  readonly run?: RunChange;
  /** What stands before and behind the number of the level. */
  readonly before?: string;
  readonly after?: string;
  readonly numberFormat?: string;
  /** The sign of a list that has no numbers. */
  readonly bullet?: string;
}

/** A level of a list, and who else uses its definition. */
export interface LevelUse {
  readonly numId: number;
  readonly level: number;
  /** Other paragraphs stand in this level of the definition by way of another list. */
  readonly shared: boolean;
}

/** Changes a level of a list: its definition, or where others share that, the list's own copy of the level. */
export function changeLevel(part: EditedPart, { numId, level, shared }: LevelUse, change: LabelChange): void {
  const list = listOf(part, numId);
  const element = overridden(list, level) ?? levelOf(part, list, level, shared);
  if (change.run) changeRun(part, element, change.run, null);
  if (change.numberFormat !== undefined) {
    part.put(element, 'w:numFmt', { 'w:val': change.numberFormat, 'w:format': undefined });
  }
  if (change.bullet !== undefined) {
    // The font of the old sign may have no such letter.
    changeRun(part, element, { font: 'Times New Roman' }, null);
    part.put(element, 'w:lvlText', { 'w:val': change.bullet });
  }
  if (change.before === undefined && change.after === undefined) return;
  const text = element.child('w:lvlText')?.attribute('w:val') ?? '';
  part.put(element, 'w:lvlText', { 'w:val': pattern(text, level, change) });
}

function pattern(text: string, level: number, { before, after }: LabelChange): string {
  const own = `%${level + 1}`;
  const at = text.indexOf(own);
  if (at < 0) throw new CannotEdit(`the pattern ${text} has no number of its own`);
  return `${before ?? text.slice(0, at)}${own}${after ?? text.slice(at + own.length)}`;
}

const ofLevel = (level: number) => (own: XmlElement) => (own.attribute('w:ilvl') ?? '0') === String(level);

/** The level that the list has of its own. */
function overridden(list: XmlElement, level: number): XmlElement | null {
  const override = list.elements.filter(({ name }) => name === 'w:lvlOverride').find(ofLevel(level));
  return override?.child('w:lvl') ?? null;
}

function levelOf(part: EditedPart, list: XmlElement, level: number, shared: boolean): XmlElement {
  const definition = definitionOf(part, Number(list.attribute('w:numId')));
  const found = definition?.elements.filter(({ name }) => name === 'w:lvl').find(ofLevel(level));
  if (!found) throw new CannotEdit(`no level ${level} in the list`);
  if (!shared) return found;
  const copy = found.clone();
  const known = list.elements.filter(({ name }) => name === 'w:lvlOverride').find(ofLevel(level));
  const override = known ?? part.make('w:lvlOverride', { 'w:ilvl': String(level) });
  override.insert([copy]);
  if (!known) list.insert([override]);
  return copy;
}

function listOf(part: EditedPart, numId: number): XmlElement {
  const lists = part.tree.root.elements.filter(({ name }) => name === 'w:num');
  const list = lists.find((own) => own.attribute('w:numId') === String(numId));
  if (!list) throw new CannotEdit(`no list ${numId}`);
  return list;
}

/** The definition of a list; one that only names a numbering style leads to the one that belongs to the style. */
export function definitionOf(part: EditedPart, numId: number): XmlElement | null {
  const id = listOf(part, numId).child('w:abstractNumId')?.attribute('w:val');
  const definitions = part.tree.root.elements.filter(({ name }) => name === 'w:abstractNum');
  const own = definitions.find((one) => one.attribute('w:abstractNumId') === id) ?? null;
  const style = own?.child('w:numStyleLink')?.attribute('w:val');
  if (style === undefined) return own;
  return definitions.find((one) => one.child('w:styleLink')?.attribute('w:val') === style) ?? own;
}
