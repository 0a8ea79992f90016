/** Searches and sorts the table of documents. Runs within the page: it may use nothing but the page. */
export function searchOverview(): void {
  const overview = document.getElementById('overview');
  const body = overview?.querySelector('tbody');
  const input = overview?.querySelector('input');
  const sort = overview?.querySelector('button.sort');
  if (!body || !input || !sort) return;
  const rows = [...body.rows];
  /** Without tone marks and capitals, as people type in haste. */
  const plain = (text: string): string =>
    text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  const texts = rows.map((row) => plain(row.textContent ?? ''));
  input.addEventListener('input', () => {
    const words = plain(input.value).split(/\s+/);
    for (const [index, row] of rows.entries()) {
      row.hidden = !words.every((word) => texts[index]?.includes(word));
    }
  });
  sort.addEventListener('click', () => {
    const sorted = sort.getAttribute('aria-pressed') !== 'true';
    sort.setAttribute('aria-pressed', String(sorted));
    const errors = (row: HTMLElement): number => Number(row.dataset.errors);
    body.append(...(sorted ? [...rows].sort((a, b) => errors(b) - errors(a)) : rows));
  });
}
