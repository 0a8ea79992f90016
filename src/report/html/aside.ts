import { htmlText } from '../../html/escape.js';
import { type Language, onPage } from '../../messages/index.js';
import type { DocumentReport } from '../document-report.js';

/** What was set aside, folded, each with its reason. */
export function asideHtml({ suppressed = [] }: DocumentReport, language: Language): string {
  if (suppressed.length === 0) return '';
  const items = suppressed.map(({ message, ruleId, suppression: { reason } }) => {
    const why = reason ?? onPage(language, 'asideBaseline');
    return `<li>${htmlText(message)} <code>${htmlText(ruleId)}</code><br><span class="soft">${htmlText(why)}</span></li>`;
  });
  return `<details class="aside"><summary>${htmlText(onPage(language, 'aside'))} <span class="count">${suppressed.length}</span></summary><ul>${items.join('')}</ul></details>
`;
}
