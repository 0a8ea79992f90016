import { COMPONENT_ORDER, type ComponentName, componentOf, type RuleId } from '../../engine/index.js';
import { htmlText } from '../../html/escape.js';
import { COMPONENT_NAMES, onPage } from '../../messages/index.js';
import type { DocumentReport } from '../document-report.js';
import type { ReportMeta, RuleInfo } from '../format.js';
import { basisInWords } from '../wording.js';

/** What was checked and found right, by component, and how much does not apply. */
export function metHtml({ outcomes }: DocumentReport, { rules, language }: ReportMeta): string {
  const met = rules.filter(({ id }) => outcomes[id] === 'pass');
  if (met.length === 0) return '';
  const groups = COMPONENT_ORDER.map((component) => {
    const own = met.filter(({ id }) => componentOf(id as RuleId) === component);
    return own.length === 0 ? '' : groupHtml(component, own, language);
  });
  const na = Object.values(outcomes).filter((outcome) => outcome === 'na').length;
  const count = htmlText(onPage(language, 'metCount', { count: met.length }));
  return `<section class="met" id="met" aria-labelledby="met-title">
<details><summary><h2 id="met-title">${htmlText(onPage(language, 'met'))}</h2> <span class="count">${count}</span></summary>
<div class="groups">${groups.join('')}</div>
${na > 0 ? `<p class="soft">${htmlText(onPage(language, 'notApplied', { count: na }))}</p>` : ''}
</details></section>
`;
}

function groupHtml(
  component: ComponentName,
  rules: readonly RuleInfo[],
  language: ReportMeta['language'],
): string {
  const items = rules.map(
    ({ title, clause }) =>
      `<li title="${htmlText(basisInWords(clause, language))}">${htmlText(title[language])}</li>`,
  );
  return `<div><h3>${htmlText(COMPONENT_NAMES[component][language])}</h3><ul>${items.join('')}</ul></div>`;
}
