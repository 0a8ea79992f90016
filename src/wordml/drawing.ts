import type { Shape } from '../model/index.js';
import type { XmlScanner } from '../xml/types.js';
import { type DrawingTarget, GRAPHIC } from './drawing-shape.js';
import { leaf, type Mutable } from './leaf.js';
import type { Placement } from './shape.js';
import type { StoryContext } from './story-context.js';
import { type Handlers, handlers, textOf, through, walk } from './walk.js';

/** English Metric Units in a twip. */
const EMU = 635;

/** `w:drawing`: an inline or anchored DrawingML object; a group gives one shape for each of its leaves. */
export function readDrawing(x: XmlScanner, story: StoryContext): void {
  const locus = { part: story.part, start: x.start, end: x.start };
  const placement: Mutable<Placement> = {
    width: 0,
    height: 0,
    x: null,
    y: null,
    xFrom: 'inline',
    yFrom: 'inline',
    xAlign: null,
  };
  walk(x, DRAWING, { story, placement, locus, space: null, hidden: false, simple: false });
  locus.end = x.end;
}

/** EMU to twips; what is no number counts as nothing. */
const emu = (value: string | undefined): number => (Number(value) || 0) / EMU;

interface Target extends DrawingTarget {
  readonly placement: Mutable<Placement>;
  hidden: boolean;
  /** `wp:simplePos` holds in place of the two positions. */
  simple: boolean;
}

const OBJECT = handlers<Target>({
  'wp:simplePos': leaf(readSimplePosition),
  'wp:positionH': readHorizontal,
  'wp:positionV': readVertical,
  'wp:extent': leaf((x, { placement }) => {
    placement.width = emu(x.attribute('cx'));
    placement.height = emu(x.attribute('cy'));
  }),
  'wp:docPr': leaf((x, target) => {
    target.hidden = x.attribute('hidden') === '1' || x.attribute('hidden') === 'true';
  }),
  'a:graphic': (x, target) => {
    if (target.hidden) x.skip();
    else walk(x, GRAPHIC, target);
  },
});

const DRAWING = handlers<Target>({
  'wp:inline': through(() => OBJECT),
  'wp:anchor': (x, target) => {
    target.simple = x.attribute('simplePos') === '1' || x.attribute('simplePos') === 'true';
    target.placement.xFrom = 'other';
    target.placement.yFrom = 'other';
    walk(x, OBJECT, target);
  },
});

function readSimplePosition(x: XmlScanner, { placement, simple }: Target): void {
  if (!simple) return;
  Object.assign(placement, {
    x: emu(x.attribute('x')),
    y: emu(x.attribute('y')),
    xFrom: 'page',
    yFrom: 'page',
  });
}

const X_FROM: Readonly<Record<string, Shape['xFrom']>> = {
  page: 'page',
  margin: 'margin',
  column: 'column',
  character: 'character',
};

const Y_FROM: Readonly<Record<string, Shape['yFrom']>> = {
  page: 'page',
  margin: 'margin',
  paragraph: 'paragraph',
  line: 'line',
};

interface Position {
  align: string;
  offset: number | null;
}

/** A position in percent is offered as the choice of an alternate; the length that Word last computed stands in its fallback. */
const POSITION: Handlers<Position> = handlers<Position>({
  'wp:align': (x, into) => {
    into.align = textOf(x).trim();
  },
  'wp:posOffset': (x, into) => {
    into.offset = emu(textOf(x));
  },
  'mc:AlternateContent': through(() => POSITION),
  'mc:Fallback': through(() => POSITION),
});

function readPosition(x: XmlScanner): Position {
  const position: Position = { align: '', offset: null };
  walk(x, POSITION, position);
  return position;
}

function readHorizontal(x: XmlScanner, { placement, simple }: Target): void {
  const from = X_FROM[x.attribute('relativeFrom') ?? ''] ?? 'other';
  const { align, offset } = readPosition(x);
  if (simple) return;
  placement.xFrom = from;
  placement.x = offset;
  if (align === 'left' || align === 'center' || align === 'right') placement.xAlign = align;
}

function readVertical(x: XmlScanner, { placement, simple }: Target): void {
  const from = Y_FROM[x.attribute('relativeFrom') ?? ''] ?? 'other';
  const { offset } = readPosition(x);
  if (simple) return;
  placement.yFrom = from;
  placement.y = offset;
}
