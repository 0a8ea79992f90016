import type { Config, Layer, RuleFacts } from '../../src/config/index.js';
import type { Level } from '../../src/engine/index.js';

const rule = (id: string, level: Level, clause = 'I/II.1.a'): RuleFacts => ({
  id,
  clause,
  level,
  title: { vi: id, en: id },
  options:
    id === 'trang/le-tren'
      ? [
          {
            rule: id,
            name: 'tolerance',
            about: { vi: 'Sai số', en: 'Tolerance' },
            otherwise: 0.5,
            takes: { kind: 'number', least: 0, most: 2 },
          },
        ]
      : [],
});

/** A small rulebook to configure. */
export const rulebook: readonly RuleFacts[] = [
  rule('trang/le-tren', 'error'),
  rule('trang/mau-chu', 'warning'),
  rule('chu-ky/co-chu', 'error'),
  rule('viet-hoa/don-vi', 'info'),
  rule('tep/an-toan', 'info', ''),
];

/** A configuration under a name. */
export const layer = (config: Config, name = 'a.yaml'): Layer => ({ name, config });
