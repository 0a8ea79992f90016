/** Opens the document that the address names, or the overview. Runs within the page: it may use nothing but the page. */
export function openDocuments(): void {
  const opened = document.getElementById('opened');
  const overview = document.getElementById('overview');
  const bar = document.querySelector<HTMLElement>('.bar');
  const title = document.title;
  let place = 0;
  const show = (): void => {
    if (!opened || !overview || !bar) return;
    const [, number, part] = /^#d(\d+)(-[ft]\d+)?$/.exec(location.hash) ?? [];
    const held = number === undefined ? null : document.getElementById(`held-${number}`);
    if (!held && /^#(?:findings|text|met)$/.test(location.hash)) return;
    const wasOverview = !overview.hidden;
    if (wasOverview) place = scrollY;
    overview.hidden = held !== null;
    opened.hidden = bar.hidden = held === null;
    if (!held) {
      opened.replaceChildren();
      opened.dataset.number = '';
      document.title = title;
      scrollTo(0, place);
      return;
    }
    if (opened.dataset.number !== number) {
      opened.innerHTML = held.textContent ?? '';
      opened.dataset.number = number ?? '';
    }
    const heading = opened.querySelector<HTMLElement>('h1');
    document.title = `${heading?.textContent} - ${title}`;
    scrollTo(0, 0);
    const target = part === undefined ? null : document.getElementById(location.hash.slice(1));
    if (target) target.click();
    else heading?.focus({ preventScroll: true });
  };
  addEventListener('hashchange', show);
  show();
}
