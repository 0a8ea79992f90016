import { htmlText } from '../../html/escape.js';
import { type Language, onPage, say } from '../../messages/index.js';
import type { ReportMeta } from '../format.js';
import { weightOf } from '../summary.js';
import { basisInWords, whereInWords } from '../wording.js';
import type { Marks, Numbered } from './marks.js';

/** One finding as a note: what, how it is and should be, where, how to mend it, on what grounds. */
export function findingCard({ number, finding }: Numbered, marks: Marks, meta: ReportMeta): string {
  const { language } = meta;
  const { component, message, excerpt, actual, expected } = finding;
  const weight = weightOf(finding);
  const badge = htmlText(say(language, weight));
  const quote = excerpt !== '' && excerpt !== actual ? `<blockquote>${htmlText(excerpt)}</blockquote>` : '';
  const facts = [
    fact(say(language, 'found'), actual === null ? '' : htmlText(actual)),
    fact(say(language, 'expected'), expected === null ? '' : `<strong>${htmlText(expected)}</strong>`),
    fact(say(language, 'place'), place(finding, number, marks, language)),
    fact(say(language, 'mend'), finding.mend === null ? '' : htmlText(finding.mend)),
    fact(say(language, 'basis'), basis(finding, meta)),
  ];
  return `<li class="finding" id="${marks.findingId(number)}" data-f="${number}" data-level="${weight}" data-component="${htmlText(component)}" tabindex="-1">
<h4><span class="numeral" aria-hidden="true">${number}</span><span class="badge">${badge}</span> <span class="message">${htmlText(message)}</span></h4>
${quote}<dl>${facts.join('')}</dl>
</li>
`;
}

const fact = (name: string, html: string): string =>
  html === '' ? '' : `<div><dt>${htmlText(name)}</dt><dd>${html}</dd></div>`;

function place(finding: Numbered['finding'], number: number, marks: Marks, language: Language): string {
  const words = whereInWords(finding, language);
  if (!marks.isShown(number)) return htmlText(words);
  const link = `<a class="show" href="#${marks.textId(number)}" data-f="${number}">${htmlText(onPage(language, 'inText'))}</a>`;
  return `${htmlText(words)} ${link}`;
}

function basis({ clause, ruleId }: Numbered['finding'], { language, pages }: ReportMeta): string {
  const id = `<code>${htmlText(ruleId)}</code>`;
  const page =
    pages === null ? id : `<a href="${htmlText(`${pages}${ruleId}.md`)}" rel="noreferrer">${id}</a>`;
  return `${htmlText(basisInWords(clause, language))} ${page}`;
}
