/**
 * How the time of a check grows with the document: node bench/growth.mjs [letters] [case]. Each case is measured at a size and at four
 * times that size, each in a process of its own; a ratio of about 4 is linear, 16 is quadratic.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { check } from '../dist/src/check.js';
import { nodeInflate } from '../dist/src/node/inflate.js';
import { decision } from './documents.mjs';

const LIMIT_S = 120;
const UNITS = [
  ...'.…_ \t-–aA1,;:/(“"{<\u0301',
  'xơ ',
  'Điều 1. ',
  'ngày ',
  'Số: ',
  '1/QĐ-',
  'A.',
  '. A',
  'a) ',
  '\u00a0',
];

const escaped = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">');
const run = (text) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const paragraph = (inner) => `<w:p>${inner}</w:p>`;
const table = (rows) => `<w:tbl><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>${rows}</w:tbl>`;
const row = (inner) => `<w:tr><w:tc>${inner}</w:tc></w:tr>`;
const times = (count, make) =>
  Array.from({ length: Math.max(1, Math.floor(count)) }, (_, at) => make(at)).join('');

/** What each case puts into the body, by the number of characters it should have. */
const CASES = {
  ...Object.fromEntries(
    UNITS.map((unit) => [
      `letters ${JSON.stringify(unit)}`,
      (n) => paragraph(run(unit.repeat(n / unit.length))),
    ]),
  ),
  runs: (n) => paragraph(times(n / 10, (at) => run(`chữ ${at} và `))),
  paragraphs: (n) => times(n / 20, (at) => paragraph(run(`Đoạn số ${at} của văn bản.`))),
  'short paragraphs': (n) => times(n / 5, () => paragraph(run('- a'))),
  'empty paragraphs': (n) => times(n / 5, () => paragraph('')),
  articles: (n) => times(n / 20, (at) => paragraph(run(`Điều ${at + 1}. Quy định`))),
  rows: (n) => table(times(n / 10, (at) => row(paragraph(run(`ô ${at}`))))),
  cells: (n) => table(`<w:tr>${times(n / 10, (at) => `<w:tc>${paragraph(run(`ô ${at}`))}</w:tc>`)}</w:tr>`),
  'nested tables': (n) => {
    let inner = paragraph(run('trong'));
    for (let depth = 0; depth < Math.min(240, n / 1000); depth += 1)
      inner = table(row(inner)) + paragraph(run('sau'));
    return inner;
  },
  fields: (n) => paragraph(times(n / 10, () => `<w:fldSimple w:instr=" PAGE ">${run('1')}</w:fldSimple>`)),
  'Nơi nhận': (n) => paragraph(run('Nơi nhận:')) + times(n / 20, (at) => paragraph(run(`- Sở số ${at};`))),
  bases: (n) =>
    times(n / 40, (at) => paragraph(run(`Căn cứ Luật số ${at}/2015/QH13 ngày 19 tháng 6 năm 2015;`))),
  capitals: (n) => times(n / 20, (at) => paragraph(run(`ỦY BAN NHÂN DÂN ${at}`))),
  lines: (n) => times(n / 20, () => paragraph(run('__________'))),
};

/** The case as a document: a decision with it between its articles. */
async function documentOf(name, letters) {
  const files = unzipSync(await decision(1));
  const main = 'word/document.xml';
  const xml = strFromU8(files[main]).replace(/<w:sectPr/, `${CASES[name](letters)}<w:sectPr`);
  return zipSync({ ...files, [main]: strToU8(xml) }, { level: 0 });
}

/** Seconds of processor time that a check takes beyond that of a small document, or null where it takes too long. */
function measure(name, letters) {
  const child = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), '--one', name, String(letters)],
    {
      timeout: LIMIT_S * 1000,
      encoding: 'utf8',
    },
  );
  return child.status === 0 ? Number(child.stdout) : null;
}

async function one(name, letters) {
  const small = await decision(2);
  const bytes = await documentOf(name, letters);
  const options = { inflate: nodeInflate, scope: 'all', limits: { maxRatio: 1e9 } };
  for (let warm = 0; warm < 5; warm += 1) check('small', small, options);
  const before = process.cpuUsage();
  check(name, bytes, options);
  const { user } = process.cpuUsage(before);
  console.log(user / 1e6);
}

function report(letters, wanted) {
  console.log(`case at ${letters} letters`.padEnd(30), 'seconds', '  4 x', ' ratio');
  for (const name of Object.keys(CASES)) {
    if (wanted && !name.includes(wanted)) continue;
    const [first, second] = [measure(name, letters), measure(name, 4 * letters)];
    const ratio = first && second ? (second / first).toFixed(1) : '-';
    const shown = [first, second].map((seconds) => seconds?.toFixed(2) ?? `> ${LIMIT_S}`);
    console.log(name.padEnd(30), shown[0].padStart(7), shown[1].padStart(6), ratio.padStart(6));
  }
}

const [first, second, third] = process.argv.slice(2);
if (first === '--one') await one(second, Number(third));
else report(Number(first ?? 20_000), second);
