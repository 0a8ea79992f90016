/** What the samples of Phụ lục III have for single types of documents. */
import type { Rule } from '../src/engine/index.js';
import { decisions, letters } from './loai-van-ban/decisions.js';
import { samples } from './loai-van-ban/samples.js';

export const loaiVanBan: readonly Rule[] = [...decisions, ...letters, ...samples];
