/** What a terminal shows, as a picture (SVG): colours and weights as the program gives them, text that stays text. */

const COLORS = {
  31: '#f3a99d',
  32: '#a3d3ae',
  33: '#ecc476',
  34: '#8ec4de',
  35: '#d5b3e0',
  36: '#8ec4de',
  90: '#9a9384',
};
const [ADVANCE, LINE, MARGIN] = [8.43, 20, 22];

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One line as stretches of one look each; `look` is carried on to the next line. */
function stretches(line, look) {
  return line.split(/(\u001b\[[\d;]*m)/).flatMap((piece) => {
    const [, codes] = /^\u001b\[([\d;]*)m$/.exec(piece) ?? [];
    if (codes === undefined) return piece === '' ? [] : [{ ...look, text: piece }];
    for (const code of codes.split(';').map(Number)) {
      if (code === 0) Object.assign(look, { bold: false, dim: false, color: null });
      else if (code === 1) look.bold = true;
      else if (code === 2) look.dim = true;
      else if (code === 22) Object.assign(look, { bold: false, dim: false });
      else look.color = COLORS[code] ?? null;
    }
    return [];
  });
}

export function terminalPicture(output, title) {
  const lines = output.trimEnd().split('\n');
  const columns = Math.max(...lines.map((line) => line.replace(/\u001b\[[\d;]*m/g, '').length));
  const [width, height] = [columns * ADVANCE + 2 * MARGIN, lines.length * LINE + 2 * MARGIN];
  const look = { bold: false, dim: false, color: null };
  const rows = lines.map((line, index) => {
    const spans = stretches(line, look).map(({ text, bold, dim, color }) => {
      const style = `${bold ? ' font-weight="700"' : ''}${color || dim ? ` fill="${color ?? '#a9a294'}"` : ''}`;
      return `<tspan${style}>${escaped(text)}</tspan>`;
    });
    return `<text x="${MARGIN}" y="${MARGIN + LINE * (index + 0.75)}" xml:space="preserve">${spans.join('')}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(width)} ${height}" role="img" aria-label="${escaped(title)}">
<rect width="100%" height="100%" rx="10" fill="#23211e"/>
<g font-family="Consolas,'Cascadia Mono',Menlo,'Liberation Mono','DejaVu Sans Mono',monospace" font-size="14" fill="#ece7dc">
${rows.join('\n')}
</g>
</svg>
`;
}
