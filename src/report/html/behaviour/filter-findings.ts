/** Shows the findings of the levels and the component that are chosen. Runs within the page: it may use nothing but the page. */
export function filterFindings(): void {
  const apply = (findings: Element): void => {
    const pressed = [...findings.querySelectorAll<HTMLElement>('button.level[aria-pressed="true"]')];
    const levels = new Set(pressed.map((button) => button.dataset.level));
    const component = findings.querySelector('select')?.value ?? '';
    const cards = [...findings.querySelectorAll<HTMLElement>('.finding')];
    for (const card of cards) {
      card.hidden =
        !levels.has(card.dataset.level) || (component !== '' && card.dataset.component !== component);
    }
    for (const group of findings.querySelectorAll<HTMLElement>('.component')) {
      group.hidden = !group.querySelector('.finding:not([hidden])');
    }
    const shown = cards.filter((card) => !card.hidden);
    const status = findings.querySelector<HTMLElement>('[data-said]');
    const said = status?.dataset.said?.replace('%', String(shown.length)) ?? '';
    if (status) status.textContent = shown.length === cards.length ? '' : said;
    const none = findings.querySelector<HTMLElement>('.none');
    if (none) none.hidden = shown.length > 0;
    const numbers = new Set(shown.map((card) => card.dataset.f));
    for (const mark of findings.parentElement?.querySelectorAll<HTMLElement>('.mark') ?? []) {
      mark.classList.toggle('off', !mark.dataset.f?.split(' ').some((number) => numbers.has(number)));
    }
  };
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('.findings button.level');
    const findings = button?.closest('.findings');
    if (!button || !findings) return;
    button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
    apply(findings);
  });
  document.addEventListener('change', ({ target }) => {
    const findings = (target as Element).closest('.findings');
    if (findings) apply(findings);
  });
}
