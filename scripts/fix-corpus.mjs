/**
 * Mends the real documents beside the project and looks at what became of them: `npm run fix-corpus`. For each document: the words are the
 * same but in paragraphs that a repair of words names; tables, pictures, fields, bookmarks, notes and sections are as many as before; parts
 * that were not changed are the same bytes; XML is well formed; a second mending changes nothing. With `-- --render N`, LibreOffice turns N
 * mended documents into PDF; `--keep FOLDER` leaves what was written there. Only counts are printed.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import mammoth from 'mammoth';
import { fromSources } from './from-sources.mjs';

const DOCUMENTS = '../shared/corpus/files';

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

/** Elements that no repair makes more or fewer of; page numbers are fields of headers, which are counted apart. */
const COUNTED =
  /<(?:w:tbl|w:tr|w:tc|w:bookmarkStart|w:footnoteReference|w:endnoteReference|w:instrText|w:fldSimple|w:sectPr|pic:pic|v:imagedata|w:commentReference|w:ins|w:del|w:hyperlink|w:sdt)[ >/]/g;

const countsOf = (xml) => {
  const counts = {};
  for (const [tag] of xml.matchAll(COUNTED)) {
    const name = tag.replace(/[ >/]$/, '');
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return JSON.stringify(Object.entries(counts).sort());
};

/** Local headers, data and descriptors of the entries whose content is the same must be the same bytes. */
function untouched(before, after, changed) {
  const region = ({ bytes, entries }, name) => {
    const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
    const at = inOrder.findIndex((entry) => entry.name === name);
    const end = inOrder[at + 1]?.offset ?? inOrder[at].offset + inOrder[at].compressedSize;
    return Buffer.from(bytes.subarray(inOrder[at].offset, end));
  };
  const last = [...before.entries].sort((a, b) => b.offset - a.offset)[0].name;
  return before.entries
    .filter(({ name }) => !changed.has(name) && name !== last)
    .filter(({ name }) => !region(before, name).equals(region(after, name)));
}

async function look(file, tools) {
  const { mendDocument, openPackage, nodeInflate, nodeDeflate } = tools;
  const bytes = readFileSync(file);
  const options = { inflate: nodeInflate, deflate: nodeDeflate, force: true };
  let done;
  try {
    done = mendDocument(file, bytes, options);
  } catch {
    return { read: false, problems: [] };
  }
  if (done.bytes === null) return { read: true, mended: 0, left: done.after.findings.length, problems: [] };
  const problems = [];
  if (mendDocument(file, done.bytes, options).bytes !== null)
    problems.push('a second mending changes it again');
  const [before, after] = [openPackage(bytes, nodeInflate), openPackage(done.bytes, nodeInflate)];
  const changed = new Set(
    before.entries
      .filter(({ name }) => !Buffer.from(before.part(name)).equals(Buffer.from(after.part(name) ?? [])))
      .map(({ name }) => name),
  );
  for (const { name } of untouched(before, after, changed)) problems.push(`${name} is not the same bytes`);
  const main = 'word/document.xml';
  const text = (pkg) => new TextDecoder().decode(pkg.part(main) ?? undefined);
  if (countsOf(text(before)) !== countsOf(text(after)))
    problems.push('tables, fields, notes ... are not as many');
  const words = done.mended.some(({ changes }) => changes.some((change) => change.words));
  const [old, now] = await Promise.all(
    [bytes, done.bytes].map((buffer) => mammoth.extractRawText({ buffer: Buffer.from(buffer) })),
  );
  if (!words && old.value !== now.value) problems.push('the text is not the same');
  return {
    read: true,
    mended: done.mended.length,
    left: done.after.findings.length,
    problems,
    bytes: done.bytes,
  };
}

/** Whether LibreOffice makes a PDF of it. */
function converts(bytes, folder) {
  const file = join(folder, 'x.docx');
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  try {
    execFileSync(
      'timeout',
      ['120', 'soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file],
      {
        stdio: 'ignore',
      },
    );
    return existsSync(join(folder, 'x.pdf'));
  } catch {
    return false;
  } finally {
    rmSync(join(folder, 'x.pdf'), { force: true });
  }
}

async function main() {
  const tools = await fromSources(`
    export { mendDocument } from './src/mend.ts';
    export { openPackage } from './src/opc/index.ts';
    export { nodeDeflate, nodeInflate } from './src/node/inflate.ts';
  `);
  const files = readdirSync(DOCUMENTS).filter((name) => name.endsWith('.docx'));
  const keep = option('keep');
  if (keep) mkdirSync(keep, { recursive: true });
  let render = Number(option('render') ?? 0);
  const folder = mkdtempSync(join(tmpdir(), 'thethuc-'));
  const sums = { documents: 0, changed: 0, mended: 0, left: 0, problems: 0, rendered: 0 };
  try {
    for (const name of files) {
      const { read, mended = 0, left = 0, problems, bytes } = await look(join(DOCUMENTS, name), tools);
      if (!read) continue;
      sums.documents += 1;
      sums.mended += mended;
      sums.left += left;
      if (bytes) {
        sums.changed += 1;
        if (keep) writeFileSync(join(keep, basename(name)), bytes);
        if (render > 0) {
          render -= 1;
          sums.rendered += 1;
          if (!converts(bytes, folder)) problems.push('LibreOffice makes no PDF of it');
        }
      }
      for (const problem of problems) console.log(`${name}: ${problem}`);
      sums.problems += problems.length;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    Object.entries(sums)
      .map(([name, number]) => `${name} ${number}`)
      .join(', '),
  );
  if (sums.problems > 0) process.exitCode = 1;
}

if (existsSync(DOCUMENTS)) await main();
else console.log(`skipped: the documents (${DOCUMENTS}) are not here`);
