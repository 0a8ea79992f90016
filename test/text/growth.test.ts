import { describe, expect, it } from 'vitest';
import {
  findNoteMarks,
  findPlaceholders,
  isBlank,
  isPlaceholder,
  isSampleWords,
} from '../../src/text/blanks.js';
import { isSentenceCase, isTitleCase, isUpper } from '../../src/text/case.js';
import { findDates } from '../../src/text/dates.js';
import { findDocumentNumbers, readNumberLine } from '../../src/text/document-numbers.js';
import { collapse, fold, foldKeepOffsets, stripMarks } from '../../src/text/fold.js';
import { keyingResidue } from '../../src/text/keying.js';
import { decodeByFont, looksLikeTcvn3, looksLikeVni } from '../../src/text/legacy.js';
import { parseListLine } from '../../src/text/list-line.js';
import { parseRoman } from '../../src/text/roman.js';
import { sentences } from '../../src/text/sentences.js';
import { isSigningInfo } from '../../src/text/signing-info.js';
import { asMeant } from '../../src/text/strange.js';
import { isSyllable } from '../../src/text/syllable.js';
import { tokens } from '../../src/text/tokens.js';

const MEGABYTE = 1_000_000;

/** Texts on which a pattern that looks back over itself would not come to an end. */
const HOSTILE = ['a', 'ơ', ' ', '.', 'X', '1', '/', '{', '1.', '. ', 'ngày ', 'A.', '\u200b']
  .map((unit) => [unit, unit.repeat(Math.ceil(MEGABYTE / unit.length))] as const)
  .concat([
    ['ngày and dots', `ngày${'.'.repeat(MEGABYTE)}`],
    ['Số and spaces', `Số:${' '.repeat(MEGABYTE)}x`],
    ['dots and a letter', `${'.'.repeat(MEGABYTE)}x`],
    ['dots and a number', `${'.'.repeat(MEGABYTE)}7${'.'.repeat(MEGABYTE)}x`],
    ['a symbol without end', `Số 1/${'QĐ-'.repeat(MEGABYTE / 3)}`],
  ]);

const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['fold', fold],
  ['foldKeepOffsets', foldKeepOffsets],
  ['stripMarks', stripMarks],
  ['collapse', collapse],
  ['case', (text) => [isUpper(text), isTitleCase(text), isSentenceCase(text)]],
  ['findDates', findDates],
  ['findDocumentNumbers', findDocumentNumbers],
  ['readNumberLine', readNumberLine],
  ['parseListLine', parseListLine],
  ['blanks', (text) => [isBlank(text), isPlaceholder(text), isSampleWords(text)]],
  ['marks', (text) => [findPlaceholders(text), findNoteMarks(text)]],
  ['signing', (text) => [asMeant(text), isSigningInfo(text)]],
  ['legacy', (text) => [looksLikeTcvn3(text), looksLikeVni(text), decodeByFont(text, 'VNI-Times')]],
  ['sentences', sentences],
  ['tokens', tokens],
  ['words', (text) => [isSyllable(text), keyingResidue(text), parseRoman(text)]],
];

describe.each(READERS)('%s comes to an end on a megabyte', (_, read) => {
  it.each(HOSTILE)('of %j', (__, text) => {
    expect(() => read(text)).not.toThrow();
  });
});
