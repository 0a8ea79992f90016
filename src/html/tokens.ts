/** Colours, type and distances that all our pages share. Text on its ground keeps a contrast of 4.5 at least, in light and dark. */
export const TOKENS = `
:root {
  --ground: #f5f2eb; --surface: #fffefb; --raised: #faf7f0; --ink: #23201a; --soft: #625c50; --line: #ddd6c8;
  --accent: #1f5673; --accent-ground: #e4eef3;
  --error: #9c2b1f; --error-ground: #fae6e1; --error-edge: #cf6a5c;
  --warning: #7a4d00; --warning-ground: #faeccd; --warning-edge: #cf9a36;
  --review: #4c5320; --review-ground: #eceedb; --review-edge: #9aa258;
  --info: #33566b; --info-ground: #e3edf2; --info-edge: #7ba3b8;
  --pass: #2f6040; --pass-ground: #e4f0e5;
  --paper: #fffefb; --paper-ink: #1a1814;
  --shade: 0 1px 2px rgb(60 50 30 / 8%), 0 6px 20px rgb(60 50 30 / 7%);
  --sans: "Segoe UI", "Noto Sans", "Liberation Sans", system-ui, -apple-system, Arial, sans-serif;
  --serif: Cambria, "Noto Serif", "Liberation Serif", "Times New Roman", serif;
  --radius: 8px;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #191816; --surface: #23211e; --raised: #2a2825; --ink: #ece7dc; --soft: #b3ab9b; --line: #3d3a34;
    --accent: #8ec4de; --accent-ground: #1f343f;
    --error: #f3a99d; --error-ground: #4a231d; --error-edge: #c0594a;
    --warning: #ecc476; --warning-ground: #45320d; --warning-edge: #a67a23;
    --review: #cbd492; --review-ground: #33381a; --review-edge: #7d8640;
    --info: #a5cbde; --info-ground: #203640; --info-edge: #55849b;
    --pass: #a3d3ae; --pass-ground: #1f3825;
    --paper: #26241f; --paper-ink: #e9e4d8;
    --shade: 0 1px 2px rgb(0 0 0 / 40%), 0 6px 20px rgb(0 0 0 / 30%);
  }
}
@media print {
  :root {
    color-scheme: light;
    --ground: #fff; --surface: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #bbb;
    --accent: #1f4e69; --accent-ground: #fff;
    --error: #8c1d12; --error-ground: #fbe9e6; --error-edge: #8c1d12;
    --warning: #6b4400; --warning-ground: #fbf1dd; --warning-edge: #8a5f0a;
    --review: #3f461a; --review-ground: #f0f2e2; --review-edge: #6b733a;
    --info: #2a4a5d; --info-ground: #e9f0f4; --info-edge: #2a4a5d;
    --pass: #24512f; --pass-ground: #fff;
    --paper: #fff; --paper-ink: #000; --shade: none;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font: 17px/1.55 var(--sans); color: var(--ink); background: var(--ground); -webkit-text-size-adjust: 100%; }
body { margin: 0; }
h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
h1, h2 { font-family: var(--serif); line-height: 1.3; text-wrap: balance; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
