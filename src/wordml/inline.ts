import type { XmlScanner } from '../xml/types.js';
import { endField } from './field-char.js';
import { readFormula } from './formula.js';
import { readOwnProperties } from './paragraph.js';
import { readRun } from './run.js';
import type { StoryContext } from './story-context.js';
import { noteUnread } from './unread.js';
import { handlers, walk } from './walk.js';

const readThrough = (x: XmlScanner, story: StoryContext): void => walk(x, INLINE, story);

/** `w:ins` and `w:moveTo`: in the text as if accepted. */
function readInserted(x: XmlScanner, story: StoryContext): void {
  story.document.tally.insertions++;
  story.insertions++;
  walk(x, INLINE, story);
  story.insertions--;
}

/** `w:del` and `w:moveFrom`: out of the text as if accepted. */
function passDeleted(x: XmlScanner, story: StoryContext): void {
  story.document.tally.deletions++;
  x.skip();
}

/** `w:fldSimple`: the instruction is an attribute, the content is the result. */
function readSimpleField(x: XmlScanner, story: StoryContext): void {
  story.fields.begin(story.paragraph!, story.runProperties, x.attribute('w:instr') ?? '');
  story.fields.separate(story.paragraph!);
  walk(x, INLINE, story);
  endField(story);
}

/** What a paragraph holds, and what the containers in it hold. */
export const INLINE = handlers<StoryContext>({
  'w:pPr': readOwnProperties,
  'w:r': readRun,
  'w:hyperlink': readThrough,
  'w:smartTag': readThrough,
  'w:customXml': readThrough,
  'w:sdt': readThrough,
  'w:sdtContent': readThrough,
  'w:bdo': readThrough,
  'w:dir': readThrough,
  'w:ins': readInserted,
  'w:moveTo': readInserted,
  'w:del': passDeleted,
  'w:moveFrom': passDeleted,
  'w:fldSimple': readSimpleField,
  'm:oMath': readFormula,
  'm:oMathPara': readFormula,
  'w:subDoc': noteUnread,
});
