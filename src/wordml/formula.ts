import type { XmlScanner } from '../xml/types.js';
import { append } from './append.js';
import { PLAIN_RUN } from './plain.js';
import { readRunProperties } from './run-properties.js';
import type { StoryContext } from './story-context.js';
import { textOf } from './walk.js';

/** `m:oMath`, `m:oMathPara`: the letters of a formula in the order written, each `m:r` a run; its layout is not kept. */
export function readFormula(x: XmlScanner, story: StoryContext): void {
  const { runProperties, runLocus, runFloor } = story;
  let depth = 1;
  while (depth > 0) {
    const kind = x.next();
    if (kind === 'eof') break;
    if (kind === 'end') depth--;
    if (kind !== 'start') continue;
    if (x.name === 'm:r') readFormulaRun(x, story);
    else if (x.name === 'w:del' || x.name === 'w:moveFrom') x.skip();
    else depth++;
  }
  story.runProperties = runProperties;
  story.runLocus = runLocus;
  story.runFloor = runFloor;
}

function readFormulaRun(x: XmlScanner, story: StoryContext): void {
  const locus = { part: story.part, start: x.start, end: x.start };
  story.runLocus = locus;
  story.runFloor = story.paragraph!.runs.length;
  story.runProperties = PLAIN_RUN;
  for (;;) {
    const kind = x.next();
    if (kind === 'end' || kind === 'eof') break;
    if (kind !== 'start') continue;
    if (x.name === 'w:rPr') story.runProperties = readRunProperties(x);
    else if (x.name === 'm:t' || x.name === 'w:t') append(story, textOf(x), 'formula');
    else x.skip();
  }
  locus.end = x.end;
}
