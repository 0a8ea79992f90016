/**
 * The Vietnamese vowel letters and their tones, in NFC.
 * Every vowel letter is a plain letter (a ă â e ê i o ô ơ u ư y) with one of six tones.
 */

/** Tones in the order of {@link VOWEL_ROWS}: ngang, huyền, sắc, hỏi, ngã, nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

export interface VowelLetter {
  /** Lower-case letter without tone: one of `aăâeêioôơuưy`. */
  readonly plain: string;
  readonly tone: Tone;
}

/** Each row: a plain vowel, then with huyền, sắc, hỏi, ngã, nặng. */
const VOWEL_ROWS = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
] as const;

const byLetter = new Map<string, VowelLetter>();
const rowOf = new Map<string, string>();
for (const row of VOWEL_ROWS) {
  const plain = row.charAt(0);
  rowOf.set(plain, row);
  for (let tone = 0; tone < 6; tone++) byLetter.set(row.charAt(tone), { plain, tone: tone as Tone });
}

/** Plain letter and tone of a lower-case NFC vowel letter; undefined for anything else. */
export function vowelLetter(letter: string): VowelLetter | undefined {
  return byLetter.get(letter);
}

/** The plain vowel with the tone on it; a letter that is no plain vowel comes back as it is. */
export function withTone(plain: string, tone: Tone): string {
  return rowOf.get(plain)?.charAt(tone) ?? plain;
}

/** All lower-case NFC letters of Vietnamese that ASCII lacks: đ and the vowels with a mark. */
export function markedLetters(): string[] {
  return ['đ', ...[...byLetter.keys()].filter((letter) => letter > '\u007f')];
}
