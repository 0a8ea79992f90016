import type { XmlScanner } from '../xml/types.js';
import { append } from './append.js';
import { recordField, startIn } from './fields.js';
import { leaf } from './leaf.js';
import { readOnOff } from './on-off.js';
import type { StoryContext } from './story-context.js';
import { handlers, through, walk } from './walk.js';

/** `w:fldChar`: begin, separate or end of a complex field. */
export function readFieldChar(x: XmlScanner, story: StoryContext): void {
  const type = x.attribute('w:fldCharType');
  const paragraph = story.paragraph!;
  if (type === 'begin') {
    const form: FormData = { box: '', entries: [], chosen: 0 };
    walk(x, FIELD_CHAR, form);
    story.fields.begin(paragraph, story.runProperties, '', form.box || (form.entries[form.chosen] ?? ''));
    return;
  }
  if (type === 'separate') story.fields.separate(paragraph);
  else if (type === 'end') endField(story);
  x.skip();
}

/** Ends the innermost field in the open paragraph. */
export function endField(story: StoryContext): void {
  const field = story.fields.end();
  if (field === null) return;
  const paragraph = story.paragraph!;
  const from = startIn(field, paragraph);
  if (paragraph.node.text.length === from) {
    append(story, field.display || macroButtonText(field.instruction), 'field');
  }
  if (field.result && field.paragraph !== paragraph && paragraph.node.text.length === 0) return;
  recordField(field, paragraph, from);
}

/** A MACROBUTTON field has no result; its instruction ends with the text that it shows. */
function macroButtonText(instruction: string): string {
  return /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(.*\S)/is.exec(instruction)?.[1] ?? '';
}

/** What a form field shows when its result is not written as text. */
interface FormData {
  box: string;
  readonly entries: string[];
  chosen: number;
}

const CHECK_BOX = handlers<FormData>({
  'w:default': leaf(readChecked),
  'w:checked': leaf(readChecked),
});

const DROP_DOWN = handlers<FormData>({
  'w:result': leaf(readChosen),
  'w:listEntry': leaf((x, form) => {
    form.entries.push(x.attribute('w:val') ?? '');
  }),
});

const FORM = handlers<FormData>({
  'w:checkBox': (x, form) => {
    form.box = '☐';
    walk(x, CHECK_BOX, form);
  },
  'w:ddList': through(() => DROP_DOWN),
});

const FIELD_CHAR = handlers<FormData>({ 'w:ffData': through(() => FORM) });

/** `w:checked` comes after `w:default` and overrules it. */
function readChecked(x: XmlScanner, form: FormData): void {
  form.box = readOnOff(x) ? '☒' : '☐';
}

function readChosen(x: XmlScanner, form: FormData): void {
  form.chosen = Number(x.attribute('w:val')) || 0;
}
