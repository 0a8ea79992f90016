import type { Locus, Story } from '../model/index.js';
import type { XmlScanner } from '../xml/types.js';
import { readDrawing } from './drawing.js';
import { leaf } from './leaf.js';
import { addShape } from './shape.js';
import type { StoryContext } from './story-context.js';
import { readTextBox } from './text-box.js';
import { isVmlLine, strokeOf, type VmlStroke, vmlColor } from './vml-look.js';
import { groupOf, placeOf, type VmlGroup } from './vml-place.js';
import { vmlTrue } from './vml-style.js';
import { type Handler, type Handlers, handlers, through, walk } from './walk.js';

interface Target {
  readonly story: StoryContext;
  readonly locus: Locus;
  readonly group: VmlGroup | null;
}

/** `w:pict`, `w:object`: VML shapes, each placed by its own style; an embedded object is counted, never opened. */
export function readPict(x: XmlScanner, story: StoryContext): void {
  const locus = { part: story.part, start: x.start, end: x.start };
  walk(x, VML, { story, locus, group: null });
  locus.end = x.end;
}

function readGroup(x: XmlScanner, target: Target): void {
  const group = groupOf(x, placeOf(x, target.group));
  walk(x, VML, { ...target, group });
}

/** What a shape's children add. */
interface Content {
  readonly story: StoryContext;
  readonly stroke: VmlStroke;
  picture: boolean;
  text: Story | null;
}

function readShape(x: XmlScanner, target: Target): void {
  const { placement, box } = placeOf(x, target.group);
  const line = isVmlLine(x);
  const fill = vmlTrue(x.attribute('filled'), true) ? vmlColor(x.attribute('fillcolor')) : null;
  const content: Content = { story: target.story, stroke: strokeOf(x), picture: false, text: null };
  walk(x, CONTENT, content);
  const { stroke, picture, text } = content;
  const dash = stroke.drawn && !picture ? stroke.dash : 'none';
  const look = { dialect: 'vml', line, picture, dash, color: stroke.color, fill, text } as const;
  addShape(target.story, placement, box, look, target.locus);
}

const CONTENT: Handlers<Content> = handlers<Content>({
  'v:stroke': leaf((x, { stroke }) => {
    stroke.drawn = vmlTrue(x.attribute('on'), stroke.drawn);
    stroke.dash = x.attribute('dashstyle')?.toLowerCase() ?? stroke.dash;
    stroke.color = vmlColor(x.attribute('color')) ?? stroke.color;
  }),
  'v:imagedata': leaf((_, content) => {
    content.picture = true;
  }),
  'v:textbox': through(() => CONTENT),
  'w:txbxContent': (x, content) => {
    content.text = readTextBox(x, content.story);
  },
});

const SHAPES = ['shape', 'line', 'rect', 'roundrect', 'oval', 'polyline', 'curve', 'arc', 'image'];

const VML = handlers<Target>({
  ...Object.fromEntries(SHAPES.map((name): [string, Handler<Target>] => [`v:${name}`, readShape])),
  'v:group': readGroup,
  'o:OLEObject': leaf((_, { story }) => {
    story.document.tally.oleObjects++;
  }),
  'w:drawing': (x, { story }) => readDrawing(x, story),
});
