import type { Locus, Story } from '../model/index.js';
import type { XmlScanner } from '../xml/types.js';
import { readColorIn } from './drawing-color.js';
import { type Outline, readOutline } from './drawing-outline.js';
import { leaf } from './leaf.js';
import { addShape, type Box, mapBox, type Placement, type Space, turn } from './shape.js';
import type { StoryContext } from './story-context.js';
import { readTextBox } from './text-box.js';
import { type Handlers, handlers, through, walk } from './walk.js';

/** What the readers inside one drawing share. */
export interface DrawingTarget {
  readonly story: StoryContext;
  readonly placement: Placement;
  readonly locus: Locus;
  /** Coordinates of the group around, or null for an object that fills the drawing. */
  space: Space | null;
}

/** Offset and extent of `a:xfrm`, in the units of the group around; `child` is the group's own coordinate system. */
export interface Transform {
  box: Box;
  child: Box;
  degrees: number;
}

interface ShapeTarget {
  readonly target: DrawingTarget;
  readonly transform: Transform;
  preset: string;
  connector: boolean;
  outline: Outline | null;
  fill: string | null;
  /** Outline colour by the theme's line style; null without a line. */
  styled: string | null;
  text: Story | null;
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

/** Presets that are lines; those of connectors too. */
const LINE = /^(?:line|lineInv|(?:straight|bent|curved)Connector\d)$/;

function readShape(x: XmlScanner, target: DrawingTarget): void {
  const shape = openShape(target);
  walk(x, SHAPE, shape);
  const line = shape.connector || LINE.test(shape.preset);
  const { outline, styled } = shape;
  const drawn = outline?.fill === 'given' || (outline?.fill !== 'none' && styled !== null);
  addShape(
    target.story,
    target.placement,
    placeOf(shape.transform, target),
    {
      dialect: 'drawing',
      line,
      picture: false,
      dash: drawn ? (outline?.dash ?? 'solid') : 'none',
      color: outline?.color ?? styled ?? 'auto',
      fill: shape.fill,
      text: shape.text,
    },
    target.locus,
  );
}

function readPicture(x: XmlScanner, target: DrawingTarget): void {
  const shape = openShape(target);
  walk(x, SHAPE, shape);
  addPlain(target, placeOf(shape.transform, target), true);
}

/** A chart or diagram: its own drawing is not looked into. */
const readFrame = leaf<DrawingTarget>((_, target) => {
  const { width, height } = target.placement;
  addPlain(target, { x: 0, y: 0, width, height }, false);
});

function addPlain(target: DrawingTarget, box: Box, picture: boolean): void {
  const { story, placement, locus } = target;
  const look = {
    dialect: 'drawing',
    line: false,
    picture,
    dash: 'none',
    color: 'auto',
    fill: null,
    text: null,
  } as const;
  addShape(story, placement, box, look, locus);
}

function openShape(target: DrawingTarget): ShapeTarget {
  const transform: Transform = { box: NOWHERE, child: NOWHERE, degrees: 0 };
  return {
    target,
    transform,
    preset: '',
    connector: false,
    outline: null,
    fill: null,
    styled: null,
    text: null,
  };
}

/** Twips from the drawing's corner. Alone, a shape fills the drawing's extent. */
function placeOf(transform: Transform, { space, placement }: DrawingTarget): Box {
  const box = space === null ? aloneBox(transform, placement) : mapBox(space, transform.box);
  return turn(box, transform.degrees);
}

/** Some writers give a drawing the extent of a point and only its shape the true size. */
function aloneBox({ box }: Transform, { width, height }: Placement): Box {
  const tiny = width <= TINY && height <= TINY;
  const own = { x: 0, y: 0, width: box.width / EMU_PER_TWIP, height: box.height / EMU_PER_TWIP };
  return tiny && Math.max(own.width, own.height) > TINY ? own : { x: 0, y: 0, width, height };
}

const TINY = 30;

/** `wpg:wgp`, `wpg:grpSp`: a coordinate system of its own. */
function readGroup(x: XmlScanner, target: DrawingTarget): void {
  walk(x, GROUP, { ...target });
}

function enterGroup(x: XmlScanner, target: DrawingTarget): void {
  const transform: Transform = { box: NOWHERE, child: NOWHERE, degrees: 0 };
  walk(x, GROUP_PROPERTIES, transform);
  const { child } = transform;
  const { space, placement } = target;
  const { width, height } = placement;
  const box = space === null ? { x: 0, y: 0, width, height } : mapBox(space, transform.box);
  const scaleX = child.width > 0 ? box.width / child.width : 1 / EMU_PER_TWIP;
  const scaleY = child.height > 0 ? box.height / child.height : 1 / EMU_PER_TWIP;
  target.space = { scaleX, scaleY, dx: box.x - child.x * scaleX, dy: box.y - child.y * scaleY };
}

const EMU_PER_TWIP = 635;

/** A drawing canvas: children in EMU from its corner. */
function readCanvas(x: XmlScanner, target: DrawingTarget): void {
  const scale = 1 / EMU_PER_TWIP;
  walk(x, GROUP, { ...target, space: { dx: 0, dy: 0, scaleX: scale, scaleY: scale } });
}

const number = (x: XmlScanner, name: string): number => Number(x.attribute(name)) || 0;

const TRANSFORM = handlers<Transform>({
  'a:off': leaf((x, into) => {
    into.box = { ...into.box, x: number(x, 'x'), y: number(x, 'y') };
  }),
  'a:ext': leaf((x, into) => {
    into.box = { ...into.box, width: number(x, 'cx'), height: number(x, 'cy') };
  }),
  'a:chOff': leaf((x, into) => {
    into.child = { ...into.child, x: number(x, 'x'), y: number(x, 'y') };
  }),
  'a:chExt': leaf((x, into) => {
    into.child = { ...into.child, width: number(x, 'cx'), height: number(x, 'cy') };
  }),
});

/** Rotation is written in 60000ths of a degree. */
function readTransform(x: XmlScanner, into: Transform): void {
  into.degrees = number(x, 'rot') / 60_000;
  walk(x, TRANSFORM, into);
}

const GROUP_PROPERTIES = handlers<Transform>({ 'a:xfrm': readTransform });

const SHAPE_PROPERTIES = handlers<ShapeTarget>({
  'a:xfrm': (x, shape) => readTransform(x, shape.transform),
  'a:prstGeom': leaf((x, shape) => {
    shape.preset = x.attribute('prst') ?? '';
  }),
  'a:ln': (x, shape) => {
    shape.outline = readOutline(x, shape.target.story.document);
  },
  'a:solidFill': (x, shape) => {
    shape.fill = readColorIn(x, shape.target.story.document) ?? 'auto';
  },
});

const STYLE = handlers<ShapeTarget>({
  'a:lnRef': (x, shape) => {
    const drawn = number(x, 'idx') > 0;
    const color = readColorIn(x, shape.target.story.document) ?? 'auto';
    shape.styled = drawn ? color : null;
  },
});

const TEXT = handlers<ShapeTarget>({
  'w:txbxContent': (x, shape) => {
    shape.text = readTextBox(x, shape.target.story);
  },
});

const SHAPE = handlers<ShapeTarget>({
  'wps:cNvCnPr': leaf((_, shape) => {
    shape.connector = true;
  }),
  'wps:spPr': through(() => SHAPE_PROPERTIES),
  'pic:spPr': through(() => SHAPE_PROPERTIES),
  'wps:style': through(() => STYLE),
  'wps:txbx': through(() => TEXT),
});

const SHAPES: Readonly<Record<string, (x: XmlScanner, target: DrawingTarget) => void>> = {
  'wps:wsp': readShape,
  'pic:pic': readPicture,
  'wpg:wgp': readGroup,
  'wpg:grpSp': readGroup,
  'wpc:wpc': readCanvas,
  'c:chart': readFrame,
  'cx:chart': readFrame,
  'dgm:relIds': readFrame,
};

const GROUP = handlers<DrawingTarget>({ ...SHAPES, 'wpg:grpSpPr': enterGroup });

/** What `a:graphic` holds. */
export const GRAPHIC: Handlers<DrawingTarget> = handlers<DrawingTarget>({
  ...SHAPES,
  'a:graphicData': through(() => GRAPHIC),
});
