import type { ComponentName } from '../../engine/index.js';
import { htmlText } from '../../html/escape.js';
import { COMPONENT_NAMES, type Language, onPage, say } from '../../messages/index.js';
import { type Weight, weightOf } from '../summary.js';
import type { Numbered } from './marks.js';

const WEIGHTS: readonly Weight[] = ['error', 'warning', 'review', 'info'];

/** Buttons for the levels and a list of the components that occur; empty where there is nothing to choose. */
export function filtersHtml(findings: readonly Numbered[], language: Language): string {
  if (findings.length < 2) return '';
  const buttons = WEIGHTS.map((weight) => {
    const count = findings.filter(({ finding }) => weightOf(finding) === weight).length;
    if (count === 0) return '';
    return `<button type="button" class="level" data-level="${weight}" aria-pressed="true">${htmlText(say(language, weight))} <span>${count}</span></button>`;
  });
  const components = [...new Set(findings.map(({ finding }) => finding.component as ComponentName))];
  const options = components.map(
    (name) => `<option value="${htmlText(name)}">${htmlText(COMPONENT_NAMES[name][language])}</option>`,
  );
  const all = htmlText(onPage(language, 'allComponents'));
  const said = htmlText(onPage(language, 'shown', { count: '%', total: findings.length }));
  return `<div class="filters" role="group" aria-label="${htmlText(onPage(language, 'show'))}">
${buttons.join('')}
<select aria-label="${htmlText(say(language, 'component'))}"><option value="">${all}</option>${options.join('')}</select>
<p class="soft" role="status" data-said="${said}"></p>
</div>
<p class="none soft" hidden>${htmlText(onPage(language, 'noneShown'))}</p>
`;
}
