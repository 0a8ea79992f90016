/**
 * Insides of character classes for Latin letters, Vietnamese among them. Spelt out, since the classes of Unicode
 * properties take twenty times as long to build when a program starts.
 */

/** Letters, with the combining marks of NFD; 00d7 and 00f7 between them are signs of arithmetic. */
export const LATIN = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff';

/** Capitals that symbols of documents are made of. */
export const CAPITALS = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00deĂĐĨŨƠƯ';
