import type { RunFormat } from '../model/index.js';
import { EMPTY_LAYER, mergeRuns, type RunBase, type RunLayer, resolveRun } from './run-cascade.js';
import type { StyleLayers } from './style-layers.js';
import type { Style, Styles } from './styles.js';
import type { Theme } from './theme.js';
import type { FormatSettings, RunProperties, TableLayer } from './types.js';

/** What the runs of one key share. */
interface Base {
  readonly layers: RunBase;
  readonly runs: Map<RunProperties, RunFormat>;
}

/** Run formats of one document: a key stands for a paragraph style in a kind of cell; equal formats are one object. */
export class RunFormats {
  private readonly defaults: RunLayer;
  private readonly bases: Base[] = [];
  private readonly keys = new Map<string, number>();
  private readonly characters = new Map<Style, RunLayer>();
  private readonly shared = new Map<string, RunFormat>();

  constructor(
    private readonly styles: Styles,
    private readonly layers: StyleLayers,
    private readonly theme: Theme,
    private readonly settings: FormatSettings,
  ) {
    this.defaults = this.merge([styles.runDefaults]);
  }

  /** The key of runs in paragraphs of a style in a kind of cell. */
  key(style: Style | null, table: TableLayer | null): number {
    const name = `${style?.id ?? ''}\n${table?.key ?? ''}`;
    let key = this.keys.get(name);
    if (key === undefined) {
      const tableLayer = table === null ? EMPTY_LAYER : this.merge(table.run);
      const paragraph = this.merge(this.layers.run(style, tableLayer.size !== undefined));
      key =
        this.bases.push({
          layers: { defaults: this.defaults, table: tableLayer, paragraph },
          runs: new Map(),
        }) - 1;
      this.keys.set(name, key);
    }
    return key;
  }

  /** Effective format of direct properties; equal arguments give the same object. */
  format(key: number, direct: RunProperties): RunFormat {
    const { runs } = this.bases[key]!;
    let format = runs.get(direct);
    if (format === undefined) runs.set(direct, (format = this.resolve(key, [direct])));
    return format;
  }

  /** Effective format of direct properties merged in order, for once. */
  resolve(key: number, direct: readonly RunProperties[]): RunFormat {
    const own = this.merge(direct);
    const character = this.character(own.styleId);
    const format = resolveRun(this.bases[key]!.layers, character, own, this.theme, this.settings);
    const text = JSON.stringify(format);
    const known = this.shared.get(text);
    if (known !== undefined) return known;
    this.shared.set(text, format);
    return format;
  }

  private character(styleId: string | undefined): RunLayer {
    const style = this.styles.find('character', styleId);
    // Word passes over what a file says of its own default character style.
    if (style === null || style.name.toLowerCase() === 'default paragraph font') return EMPTY_LAYER;
    let layer = this.characters.get(style);
    if (layer === undefined) {
      layer = this.merge(this.styles.chain(style).map(({ run }) => run));
      this.characters.set(style, layer);
    }
    return layer;
  }

  private merge(list: readonly RunProperties[]): RunLayer {
    return mergeRuns(list, this.theme, this.settings);
  }
}
