import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import { bodyOf, pageOf, pagePath, rulebookOf, SECTIONS, withIndex } from '../../scripts/rule-page.js';

const FOLDER = 'docs/quy-tac';
const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Sections of what was written by hand, by heading. */
function sectionsOf(body: string): Map<string, string> {
  const parts = body.split(/^## (.*)$/m).slice(1);
  return new Map(
    parts.flatMap((name, at) => (at % 2 === 0 ? [[name, (parts[at + 1] ?? '').trim()] as const] : [])),
  );
}

const pages = rules.map((rule) => [rule.id, rule, read(pagePath(rule.id))] as const);

describe('the pages about rules', () => {
  test('there is one for each rule, and no other', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.md'));
    expect(files.map((path) => path.slice(0, -3)).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test('no two say the same', () => {
    const seen = new Map<string, string>();
    const repeated = pages.flatMap(([id, , page]) => {
      const body = bodyOf(page);
      const first = seen.get(body);
      seen.set(body, id);
      return first ? [`${first} = ${id}`] : [];
    });
    expect(repeated).toEqual([]);
  });

  test.each(pages)('%s: what is generated is as the rule has it (npm run rule-pages)', (_, rule, page) => {
    expect(page).toBe(pageOf(rule, page));
  });

  test.each(pages)('%s: every section is written', (_, __, page) => {
    const body = bodyOf(page);
    const sections = sectionsOf(body);
    expect([...sections.keys()]).toEqual([...SECTIONS]);
    const short = [...sections].filter(([, text]) => text.length < 25).map(([name]) => name);
    expect(short).toEqual([]);
    expect(sections.get('Ví dụ')).toMatch(/^- Đúng: .+[\s\S]*^- Sai: .+/m);
    expect(sections.get('Cách sửa')).toMatch(/^- Word: .{20,}[\s\S]*^- LibreOffice: .{10,}/m);
    expect(sections.get('Khi nào không báo')).toMatch(/^- /);
  });

  test.each(pages)('%s: is short and in composed letters', (_, __, page) => {
    const body = bodyOf(page);
    expect(body).toBe(body.normalize('NFC'));
    expect(body.split('\n').filter((line) => line.length > 122)).toEqual([]);
    expect(body.split('\n').length).toBeLessThanOrEqual(45);
    // Right and wrong examples may show what the rest must not have.
    const prose = [...sectionsOf(body)].filter(([name]) => name !== 'Ví dụ').map(([, text]) => text);
    expect(prose.filter((text) => / [,.;:](?:\s|$)/.test(text))).toEqual([]);
  });
});

test('rules/README.md lists the rulebook (npm run rule-pages)', () => {
  expect(read('rules/README.md')).toBe(rulebookOf(rules));
});

test('docs/README.md lists the pages (npm run rule-pages)', () => {
  const index = read('docs/README.md');
  expect(index).toBe(withIndex(index, rules));
});

test('rules that a page names are there', () => {
  const known = new Set(rules.map(({ id }) => id));
  const named = pages.flatMap(([, , page]) => bodyOf(page).match(/(?<=`)[a-z0-9-]+\/[a-z0-9-]+(?=`)/g) ?? []);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  expect(named.length).toBeGreaterThan(20);
});
