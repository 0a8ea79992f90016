import type { RunFormat } from '../model/index.js';
import { obtain } from './obtain.js';
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
    return obtain(this.keys, name, () => {
      const tableLayer = table === null ? EMPTY_LAYER : this.merge(table.run);
      const paragraph = this.merge(this.layers.run(style, tableLayer.size !== undefined));
      const layers = { defaults: this.defaults, table: tableLayer, paragraph };
      return this.bases.push({ layers, runs: new Map() }) - 1;
    });
  }

  /** Effective format of direct properties; equal arguments give the same object. */
  format(key: number, direct: RunProperties): RunFormat {
    const { runs } = this.bases[key]!;
    return obtain(runs, direct, () => this.resolve(key, [direct]));
  }

  /** Effective format of direct properties merged in order, for once. */
  resolve(key: number, direct: readonly RunProperties[]): RunFormat {
    const own = this.merge(direct);
    const character = this.character(own.styleId);
    const format = resolveRun(this.bases[key]!.layers, character, own, this.theme, this.settings);
    return obtain(this.shared, JSON.stringify(format), () => format);
  }

  private character(styleId: string | undefined): RunLayer {
    const style = this.styles.find('character', styleId);
    // Word passes over what a file says of its own default character style.
    if (style === null || style.name.toLowerCase() === 'default paragraph font') return EMPTY_LAYER;
    return obtain(this.characters, style, () => this.merge(this.styles.chain(style).map(({ run }) => run)));
  }

  private merge(list: readonly RunProperties[]): RunLayer {
    return mergeRuns(list, this.theme, this.settings);
  }
}
