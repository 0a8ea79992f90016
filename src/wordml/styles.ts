import { createScanner } from '../xml/scanner.js';
import { leaf, type Mutable } from './leaf.js';
import { onOff } from './on-off.js';
import { readParagraphProperties } from './paragraph-properties.js';
import { readRunProperties } from './run-properties.js';
import { emptyTableStyle, TABLE_STYLE_HANDLERS, type TableStyleProperties } from './table-style.js';
import type { ParagraphProperties, RunProperties } from './types.js';
import { handlers, through, walk } from './walk.js';

export type StyleType = 'paragraph' | 'character' | 'table' | 'numbering';

export interface Style {
  readonly id: string;
  readonly type: StyleType;
  readonly name: string;
  readonly isDefault: boolean;
  readonly basedOn: string | null;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  /** What only table styles have. */
  readonly table: TableStyleProperties;
}

/** The styles part. A link between a paragraph and a character style says nothing: each of the two carries its own properties. */
export interface Styles {
  /** `w:docDefaults`. */
  readonly runDefaults: RunProperties;
  readonly paragraphDefaults: ParagraphProperties;
  /** The style of that id and type; without one, or when there is none such, the default style of the type, or null. */
  find(type: StyleType, id: string | null | undefined): Style | null;
  /** The style and all it is based on, the farthest first. Stops at a cycle and at a style of another type. */
  chain(style: Style | null): readonly Style[];
}

interface Content {
  runDefaults: RunProperties;
  paragraphDefaults: ParagraphProperties;
  readonly byId: Map<string, Style>;
}

/** Reads the styles part; without one there are no styles and Word's built-in defaults hold. */
export function readStyles(bytes: Uint8Array | null, part = 'word/styles.xml'): Styles {
  const content: Content = { runDefaults: {}, paragraphDefaults: {}, byId: new Map() };
  if (bytes !== null) {
    const x = createScanner(bytes, part);
    while (x.next() !== 'eof') if (x.kind === 'start') walk(x, PART, content);
  }
  return new StyleSheet(content);
}

/** Names by which Word knows the default style of a type when no style is marked `w:default`. */
const DEFAULT_NAMES: ReadonlyMap<StyleType, string> = new Map<StyleType, string>([
  ['paragraph', 'normal'],
  ['table', 'normal table'],
]);

class StyleSheet implements Styles {
  readonly runDefaults: RunProperties;
  readonly paragraphDefaults: ParagraphProperties;
  private readonly byId: ReadonlyMap<string, Style>;
  private readonly defaults = new Map<StyleType, Style>();
  private readonly chains = new Map<Style, readonly Style[]>();

  constructor(content: Content) {
    this.runDefaults = content.runDefaults;
    this.paragraphDefaults = content.paragraphDefaults;
    this.byId = content.byId;
    for (const style of this.byId.values()) {
      const known = this.defaults.get(style.type);
      // Of several marked ones the last counts; a name counts only where none is marked.
      const named = known === undefined && style.name.toLowerCase() === DEFAULT_NAMES.get(style.type);
      if (style.isDefault || named) this.defaults.set(style.type, style);
    }
  }

  find(type: StyleType, id: string | null | undefined): Style | null {
    const style = id == null ? undefined : this.byId.get(id);
    return style?.type === type ? style : (this.defaults.get(type) ?? null);
  }

  chain(style: Style | null): readonly Style[] {
    if (style === null) return [];
    let chain = this.chains.get(style);
    if (chain === undefined) {
      const seen = new Set<Style>();
      for (let at: Style | undefined = style; at?.type === style.type && !seen.has(at); ) {
        seen.add(at);
        at = at.basedOn === null ? undefined : this.byId.get(at.basedOn);
      }
      chain = [...seen].reverse();
      this.chains.set(style, chain);
    }
    return chain;
  }
}

const RUN_DEFAULTS = handlers<Content>({
  'w:rPr': (x, content) => {
    content.runDefaults = readRunProperties(x);
  },
});
const PARAGRAPH_DEFAULTS = handlers<Content>({
  'w:pPr': (x, content) => {
    content.paragraphDefaults = readParagraphProperties(x);
  },
});
const DEFAULTS = handlers<Content>({
  'w:rPrDefault': through(() => RUN_DEFAULTS),
  'w:pPrDefault': through(() => PARAGRAPH_DEFAULTS),
});

const STYLE = handlers<Mutable<Style>>({
  'w:name': leaf((x, style) => {
    style.name = x.attribute('w:val') ?? '';
  }),
  'w:basedOn': leaf((x, style) => {
    style.basedOn = x.attribute('w:val') ?? null;
  }),
  'w:rPr': (x, style) => {
    style.run = readRunProperties(x);
  },
  'w:pPr': (x, style) => {
    style.paragraph = readParagraphProperties(x);
  },
  'w:tblPr': (x, style) => TABLE_STYLE_HANDLERS['w:tblPr'](x, style.table),
  'w:tcPr': (x, style) => TABLE_STYLE_HANDLERS['w:tcPr'](x, style.table),
  'w:tblStylePr': (x, style) => TABLE_STYLE_HANDLERS['w:tblStylePr'](x, style.table),
});

const TYPES: ReadonlySet<string> = new Set<StyleType>(['paragraph', 'character', 'table', 'numbering']);

const PART = handlers<Content>({
  // What Word offers: formats nothing.
  'w:latentStyles': (x) => x.pass(),
  'w:docDefaults': through(() => DEFAULTS),
  'w:style': (x, content) => {
    const type = x.attribute('w:type') ?? 'paragraph';
    const style: Mutable<Style> = {
      id: x.attribute('w:styleId') ?? '',
      type: (TYPES.has(type) ? type : 'paragraph') as StyleType,
      name: '',
      isDefault: onOff(x.attribute('w:default'), false),
      basedOn: null,
      run: {},
      paragraph: {},
      table: emptyTableStyle(),
    };
    walk(x, STYLE, style);
    content.byId.set(style.id, style);
  },
});
