/** Characters without width: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
export const ZERO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A run of spaces of any kind, tabs and line ends included. */
export const SPACE_RUN = /\s+/g;
