import type { Document } from '../model/index.js';
import type { RulesBelow } from './below.js';
import type { ChuKy } from './foot/chu-ky.js';
import type { NoiNhan } from './foot/noi-nhan.js';
import type { Fragment } from './fragment.js';
import type { KinhGui } from './head/kinh-gui.js';
import type { Names } from './head/names.js';
import type { Preamble } from './head/preamble.js';
import type { HeadLines } from './head/scan.js';
import type { Title } from './head/title.js';
import type { Parts } from './parts.js';
import type { Anatomy } from './types.js';

/** Everything found on the way, before it becomes the anatomy. */
export interface Found {
  readonly document: Document;
  readonly fragments: readonly Fragment[];
  readonly legacy: Anatomy['legacyEncoding'];
  /** The file holds phụ lục only. */
  readonly alone: boolean;
  readonly head: HeadLines;
  readonly names: Names;
  readonly title: Title | null;
  readonly preamble: Preamble;
  readonly kinhGui: KinhGui | null;
  readonly noiNhan: NoiNhan | null;
  readonly chuKy: ChuKy | null;
  readonly parts: Parts;
  readonly rules: RulesBelow;
}
