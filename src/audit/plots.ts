/** Plots of an audit as SVG that stands in the page; colours come from the page's own. */
import { htmlText } from '../html/escape.js';

/** A bar with what it stands for. */
export interface Bar {
  readonly name: string;
  /** Of 1. */
  readonly share: number;
  /** The value as people read it. */
  readonly text: string;
}

const WIDTH = 720;
const ROW = 26;
const NAMES = 340;
const VALUES = 80;
const LONGEST = 48;

const cut = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

/** Bars across, a row each. */
export function barPlot(title: string, bars: readonly Bar[], colour: 'pass' | 'error'): string {
  const most = WIDTH - NAMES - VALUES;
  const rows = bars.map(({ name, share, text }, at) => {
    const y = at * ROW;
    const width = Math.max(1, Math.round(share * most));
    return (
      `<text x="${NAMES - 10}" y="${y + 17}" text-anchor="end">${htmlText(cut(name))}<title>${htmlText(name)}</title></text>` +
      `<rect class="track" x="${NAMES}" y="${y + 4}" width="${most}" height="${ROW - 9}" rx="3"/>` +
      `<rect class="${colour}" x="${NAMES}" y="${y + 4}" width="${width}" height="${ROW - 9}" rx="3"/>` +
      `<text x="${WIDTH - VALUES + 8}" y="${y + 17}" class="value">${htmlText(text)}</text>`
    );
  });
  return figure(title, bars.length * ROW, rows);
}

/** A month: how many documents, and how many of them without error. */
export interface Month {
  readonly name: string;
  readonly documents: number;
  readonly clean: number;
}

const HEIGHT = 180;
const FOOT = 34;
const WIDEST_BAR = 46;

/** Columns of documents by month, the part without error below the part with errors. */
export function monthPlot(title: string, months: readonly Month[]): string {
  const most = Math.max(1, ...months.map(({ documents }) => documents));
  const step = WIDTH / Math.max(1, months.length);
  const bar = Math.min(WIDEST_BAR, step * 0.7);
  const every = Math.ceil(months.length / 12);
  const columns = months.map(({ name, documents, clean }, at) => {
    const x = at * step + (step - bar) / 2;
    const whole = (documents / most) * HEIGHT;
    const good = (clean / most) * HEIGHT;
    const rect = (kind: string, y: number, height: number) =>
      `<rect class="${kind}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${bar.toFixed(1)}" height="${height.toFixed(1)}"/>`;
    const label = `<text x="${(x + bar / 2).toFixed(1)}" y="${HEIGHT + 20}" text-anchor="middle">${htmlText(name)}</text>`;
    return (
      `<g><title>${htmlText(`${name}: ${clean}/${documents}`)}</title>` +
      rect('error', HEIGHT - whole, whole - good) +
      rect('pass', HEIGHT - good, good) +
      `</g>${at % every === 0 ? label : ''}`
    );
  });
  return figure(title, HEIGHT + FOOT, [
    `<line x1="0" x2="${WIDTH}" y1="${HEIGHT}" y2="${HEIGHT}"/>`,
    ...columns,
  ]);
}

const figure = (title: string, height: number, content: readonly string[]): string =>
  `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${htmlText(title)}">${content.join('')}</svg>\n`;
