/** Twips in a millimetre. */
export const TWIPS_PER_MM = 1440 / 25.4;

/** Millimetres to twips. */
export const mm = (value: number): number => value * TWIPS_PER_MM;

/** Twips to millimetres. */
export const toMm = (twips: number): number => twips / TWIPS_PER_MM;

/** Points to twips. */
export const pt = (value: number): number => value * 20;

/** Twips to points. */
export const toPt = (twips: number): number => twips / 20;
