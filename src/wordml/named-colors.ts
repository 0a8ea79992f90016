/** Colours that files name by word, six hex digits each. */
export const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  lime: '00FF00',
  blue: '0000FF',
  green: '008000',
  navy: '000080',
  maroon: '800000',
  purple: '800080',
  teal: '008080',
  olive: '808000',
  gray: '808080',
  silver: 'C0C0C0',
  yellow: 'FFFF00',
  aqua: '00FFFF',
  fuchsia: 'FF00FF',
};
