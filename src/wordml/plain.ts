import type { ParagraphProperties, RunProperties } from './types.js';

/** No direct properties: one object, because the cascade goes by identity. */
export const PLAIN_RUN: RunProperties = {};

/** No direct properties: one object, because the cascade goes by identity. */
export const PLAIN_PARAGRAPH: ParagraphProperties = {};
