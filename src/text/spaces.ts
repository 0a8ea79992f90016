/** Characters without width: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
export const ZERO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A run of spaces of any kind, tabs and line ends included. */
export const SPACE_RUN = /\s+/g;

/** Whether a single character has no width. */
export function isZeroWidth(character: string): boolean {
  const code = character.charCodeAt(0);
  return (
    character.length === 1 &&
    (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff)
  );
}
