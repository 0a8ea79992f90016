import type { Language } from '../messages/index.js';
import type { TableColumn } from './tables.js';

/** A whole number with its thousands apart: 1.234 in Vietnamese. */
export function numberText(value: number, language: Language): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',');
}

/** A share of 1 in per cent with one decimal where it tells something: `66,5 %`. */
export function shareText(share: number, language: Language): string {
  const percent = Math.round(share * 1000) / 10;
  const text = String(percent);
  return `${language === 'vi' ? text.replace('.', ',') : text} %`;
}

/** A value of a table as people read it; empty for what is not there. */
export function cellText(value: string | number | null, { kind }: TableColumn, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (kind === 'share') return shareText(value, language);
  if (kind === 'step') return `${value > 0 ? '+' : ''}${shareText(value, language)}`;
  return numberText(value, language);
}
