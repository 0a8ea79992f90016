/** The pieces of a new rule, as texts: what `npm run create-rule` writes. */
import { clauseInWords } from '../src/messages/clause.js';

export interface NewRule {
  /** `group/requirement`. */
  readonly id: string;
  readonly clause: string;
  readonly level: string;
}

/** The files of a rule by path; those that are there are changed. @throws Error in words where it cannot be made */
export function piecesOf(rule: NewRule, read: (path: string) => string | null): Map<string, string> {
  const [group = '', name = '', ...more] = rule.id.split('/');
  if (!/^[a-z\d-]+$/.test(group) || !/^[a-z\d-]+$/.test(name) || more.length > 0)
    throw new Error(`${rule.id} is no id: write group/requirement, in small letters without marks`);
  const register = read('rules/data/register.ts') ?? '';
  const rows = [...register.matchAll(new RegExp(`^  \\['${group}/([^']+)'.*\\],\\n`, 'gm'))];
  const last = rows.at(-1);
  const module = read(`rules/${group}.ts`);
  if (!last || module === null)
    throw new Error(`there is no group ${group}; the groups are in src/engine/groups.ts`);
  if (rows.some(([, own]) => own === name)) throw new Error(`${rule.id} is there already`);
  const after = last.index + last[0].length;
  const row = `  ['${rule.id}', '${rule.clause}', '${rule.level}', 'none'],\n`;
  return new Map([
    ['rules/data/register.ts', register.slice(0, after) + row + register.slice(after)],
    [`rules/${group}/${name}.ts`, ruleText(rule, targetOf(group, read))],
    [`rules/${group}.ts`, withRule(module, `./${group}/${name}.js`, camel(name))],
    [`fixtures/${group}/${name}.ts`, fixtureText(rule)],
  ]);
}

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The component that the group is about, where there is one of that name. */
function targetOf(group: string, read: (path: string) => string | null): string | null {
  return read('src/anatomy/types.ts')?.includes(`  | '${camel(group)}'`) ? camel(group) : null;
}

function withRule(module: string, path: string, name: string): string {
  const end = module.lastIndexOf('\n];');
  if (end < 0) throw new Error('the module of the group lists no rules');
  const listed = `${module.slice(0, end)}\n  ${name},${module.slice(end)}`;
  return listed.replace(/^import /m, `import { ${name} } from '${path}';\nimport `);
}

function ruleText({ id, clause, level }: NewRule, target: string | null): string {
  const name = camel(id.slice(id.indexOf('/') + 1));
  const part = target === null ? 'anatomy' : 'part';
  return `import { defineRule } from '../../src/engine/index.js';

/** ${clauseInWords(clause, 'vi')}: … */
export const ${name} = defineRule({
  id: '${id}',
  clause: '${clause}',
  level: '${level}',
  fix: 'none',
  title: { vi: '…', en: '…' },
${target === null ? '' : `  target: '${target}',\n`}  messages: {
    wrong: { vi: '… phải …', en: '… must …' },
  },
  mend: { vi: '…', en: '…' },
  *check(${part}, context) {
    ${target === null ? 'const [line] = anatomy.document.paragraphs;' : 'const [line] = part.lines;'}
    if (!line || line.text !== '…') return;
    yield context.finding('wrong', {}, line);
  },
});
`;
}

function fixtureText({ id, clause }: NewRule): string {
  return `import { requirement } from '../support/fixture.js';
import { congVan } from '../support/texts.js';

/** …: ${clauseInWords(clause, 'vi')}. */
export default requirement('${id}', {
  pass: [['…', congVan]],
  fail: [['…', congVan, ({ parts }) => void parts]],
});
`;
}
