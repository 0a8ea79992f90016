/** Writes a positive number in one ST_NumberFormat. */
type Writer = (value: number) => string;

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    text += letters.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** a ... z, aa, bb ... zz, aaa: the English alphabet whatever the language, as Word counts. */
function letters(value: number): string {
  if (value < 1) return '';
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

function ordinal(value: number): string {
  const tens = value % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return value + suffix;
}

const ONES = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function cardinal(value: number): string {
  if (value < 20) return ONES[value]!;
  if (value < 100) return TENS[Math.floor(value / 10)]! + (value % 10 === 0 ? '' : `-${ONES[value % 10]}`);
  const [unit, word]: [number, string] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % unit;
  return `${cardinal(Math.floor(value / unit))} ${word}${rest === 0 ? '' : ` ${cardinal(rest)}`}`;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

function ordinalWord(value: number): string {
  return cardinal(value).replace(
    /[a-z]+$/,
    (last) => IRREGULAR[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`),
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const DIGITS_VI = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');

/** Vietnamese number words below one thousand; above, digits. */
function vietnamese(value: number): string {
  if (value > 999) return String(value);
  if (value < 10) return DIGITS_VI[value]!;
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  const words = hundreds > 0 ? [DIGITS_VI[hundreds]!, 'trăm'] : [];
  if (tens === 1) words.push('mười');
  else if (tens > 1) words.push(DIGITS_VI[tens]!, 'mươi');
  else if (ones > 0) words.push('linh');
  if (ones === 1 && tens > 1) words.push('mốt');
  else if (ones === 5 && tens > 0) words.push('lăm');
  else if (ones > 0) words.push(DIGITS_VI[ones]!);
  return words.join(' ');
}

/** Characters of a Unicode block that holds 1 ... `count` in a row, digits beyond. */
const enclosed =
  (first: number, count: number): Writer =>
  (value) =>
    value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value);

const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['decimal', String],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['upperRoman', (value) => roman(value).toUpperCase()],
  ['lowerRoman', roman],
  ['upperLetter', (value) => letters(value).toUpperCase()],
  ['lowerLetter', letters],
  ['ordinal', ordinal],
  ['cardinalText', (value) => capital(cardinal(value))],
  ['ordinalText', (value) => capital(ordinalWord(value))],
  ['vietnameseCounting', vietnamese],
  ['hex', (value) => value.toString(16).toUpperCase()],
  ['none', () => ''],
  ['bullet', () => ''],
  ['numberInDash', (value) => `- ${value} -`],
  ['decimalEnclosedCircle', enclosed(0x2460, 20)],
  ['decimalEnclosedCircleChinese', enclosed(0x2460, 20)],
  ['decimalEnclosedParen', enclosed(0x2474, 20)],
  ['decimalEnclosedFullstop', enclosed(0x2488, 20)],
  [
    'decimalFullWidth',
    (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  ],
]);

/**
 * A list number as text.
 * @param format ST_NumberFormat; one that is not known is written in digits
 * @param custom `w:format` of the `custom` format; only its number of digits is known to be used
 */
export function formatNumber(value: number, format: string, custom = ''): string {
  if (format === 'custom') return String(value).padStart(/^0*1\b/.exec(custom)?.[0].length ?? 1, '0');
  return (WRITERS.get(format) ?? String)(value);
}
