import { type Language, say } from '../messages/index.js';
import type { DocumentReport } from './document-report.js';
import { countWeights } from './summary.js';

/** Scopes whose documents the decree does not govern. */
export const OUT_OF_SCOPE: ReadonlySet<string> = new Set(['quy-pham-phap-luat', 'dang', 'ngoai-pham-vi']);

/** What the document is, and whether the decree governs it. */
export function aboutLines({ document }: DocumentReport, language: Language): string[] {
  if (!document) return [];
  const lines: string[] = [];
  const type = document.tenLoai ?? (document.loaiVanBan === 'cong-van' ? 'Công văn' : null);
  const number = document.kyHieu && `${document.so ?? '…'}/${document.kyHieu}`;
  const parts = [type, number, document.coQuanBanHanh].filter((part) => part !== null && part !== '');
  if (parts.length > 0) lines.push(parts.join(' · '));
  if (document.phamVi === 'chuyen-nganh') lines.push(say(language, 'ownField'));
  return lines;
}

/** What came of the check, in a few lines. */
export function closingLines(report: DocumentReport, language: Language): string[] {
  const outcomes = Object.values(report.outcomes);
  const of = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  const [passed, failed, review, na] = [of('pass'), of('fail'), of('review'), of('na')];
  const checked = passed + failed + review;
  const outside = report.document !== null && OUT_OF_SCOPE.has(report.document.phamVi);
  if (outside && checked <= 1) return [say(language, 'outOfScope')];
  const aside = report.suppressed ? [say(language, 'setAside', { count: report.suppressed.length })] : [];
  if (report.findings.length + aside.length === 0) {
    return [say(language, 'clean'), say(language, 'checkedBrief', { checked, passed, na })];
  }
  return [
    say(language, 'counts', countWeights(report)),
    say(language, 'checked', { checked, passed, failed, review, na }),
    ...aside,
  ];
}
