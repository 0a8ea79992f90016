/** Ties findings to the words they are about: choosing one shows the other. Runs within the page: it may use nothing but the page. */
export function pairWithText(): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const about = (scope: Element, kind: string, number: string): HTMLElement[] => [
    ...scope.querySelectorAll<HTMLElement>(`${kind}[data-f~="${number}"]`),
  ];
  const reveal = (element: HTMLElement | undefined, focus: boolean): void => {
    element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    if (focus) element?.focus({ preventScroll: true });
  };
  const choose = (article: Element, number: string): void => {
    for (const old of article.querySelectorAll('.current')) old.classList.remove('current');
    for (const own of about(article, '', number)) own.classList.add('current');
    const [card] = about(article, '.finding', number);
    if (card) history.replaceState(null, '', `#${card.id}`);
  };
  /** Of several findings about the same words each click chooses the next. */
  const nextOf = (mark: HTMLElement, article: Element): string => {
    const visible = (number: string) => about(article, '.finding:not([hidden])', number).length > 0;
    const numbers = (mark.dataset.f ?? '').split(' ').filter(visible);
    const current = article.querySelector<HTMLElement>('.finding.current')?.dataset.f ?? '';
    return numbers[(numbers.indexOf(current) + 1) % numbers.length] ?? '';
  };
  document.addEventListener('click', (event) => {
    const element = event.target as Element;
    const article = element.closest('article');
    const mark = element.closest<HTMLElement>('.mark');
    const card = element.closest<HTMLElement>('.finding');
    const link = element.closest('a');
    if (!article) return;
    if (mark) {
      event.preventDefault();
      const number = nextOf(mark, article);
      if (number === '') return;
      choose(article, number);
      reveal(about(article, '.finding', number)[0], true);
    } else if (card && (!link || link.classList.contains('show')) && getSelection()?.isCollapsed !== false) {
      if (link) event.preventDefault();
      choose(article, card.dataset.f ?? '');
      const [first] = about(article, '.mark', card.dataset.f ?? '').concat(
        about(article, '.sheet', card.dataset.f ?? ''),
      );
      reveal(first, link !== null);
    }
  });
}
