import { type Paint, PLAIN_PAINT } from '../report/index.js';

/** Columns to write to; a pipe or a file gets lines that are easy to read. */
export function terminalWidth(): number {
  return process.stdout.columns || Number(process.env.COLUMNS) || 100;
}

/** Colours on a terminal, unless `NO_COLOR` is set; elsewhere only when `FORCE_COLOR` asks for them. */
export async function terminalPaint(): Promise<Paint> {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
  if (NO_COLOR || FORCE_COLOR === '0' || !(forced || (process.stdout.isTTY && TERM !== 'dumb')))
    return PLAIN_PAINT;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    bold: chalk.bold,
    dim: chalk.dim,
    heading: chalk.bold.underline,
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.cyan,
  };
}
