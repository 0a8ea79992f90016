import { describe, expect, test } from 'vitest';
import type { Scope } from '../../src/anatomy/types.js';
import {
  defineRule,
  type FindingDetails,
  type FixKind,
  judge,
  judgeOnDemand,
  type Rule,
  type RuleId,
  type RuleOption,
} from '../../src/engine/index.js';
import { anatomy } from './a-document.js';

function ruleThat(
  yields: readonly FindingDetails[],
  more: { id?: RuleId; level?: 'error' | 'warning' | 'info'; fix?: FixKind; applies?: boolean } = {},
): Rule {
  return defineRule({
    id: more.id ?? 'noi-dung/co-chu',
    clause: 'I/II.6.e',
    level: more.level ?? 'error',
    fix: more.fix ?? 'none',
    title: { vi: 'Cỡ chữ', en: 'Size' },
    messages: { wrong: { vi: 'Sai.', en: 'Wrong.' } },
    applies: () => more.applies ?? true,
    *check(_, context) {
      for (const details of yields) yield context.finding('wrong', {}, [], details);
    },
  });
}

const outcomeOf = (rule: Rule, phamVi: Scope = 'hanh-chinh') =>
  judge(anatomy([], { phamVi }), [rule]).outcomes.get(rule.id);

describe('the outcome of a rule', () => {
  test.each([
    ['nothing found', ruleThat([]), 'pass'],
    ['one failure', ruleThat([{}]), 'fail'],
    ['only doubts', ruleThat([{ outcome: 'review' }]), 'review'],
    ['a doubt and a failure', ruleThat([{ outcome: 'review' }, {}]), 'fail'],
    ['a remark below its level', ruleThat([{ level: 'info' }]), 'review'],
    ['an info rule that finds', ruleThat([{ level: 'info' }], { level: 'info' }), 'fail'],
    ['not applicable', ruleThat([{}], { applies: false }), 'na'],
  ])('%s', (_, rule, outcome) => {
    expect(outcomeOf(rule)).toBe(outcome);
  });
});

describe('scope', () => {
  const inside = ruleThat([{}]);
  const scopeRule = ruleThat([{}], { id: 'tep/ngoai-pham-vi', level: 'info' });

  test.each(['quy-pham-phap-luat', 'dang', 'ngoai-pham-vi'] as const)(
    '%s: only the rule of scope speaks',
    (phamVi) => {
      const { outcomes, findings } = judge(anatomy([], { phamVi }), [inside, scopeRule]);
      expect([...outcomes.values()]).toEqual(['na', 'fail']);
      expect(findings.map((finding) => finding.ruleId)).toEqual(['tep/ngoai-pham-vi']);
    },
  );

  describe('how safe the repair of a finding is', () => {
    test.each<readonly [string, FixKind, FindingDetails, FixKind]>([
      ['as safe as its rule', 'safe', {}, 'safe'],
      ['a doubt is not mended unasked', 'safe', { outcome: 'review' }, 'unsafe'],
      ['nor is one of a rule that is unsafe anyway', 'unsafe', { outcome: 'review' }, 'unsafe'],
      ['a doubt stays without repair', 'none', { outcome: 'review' }, 'none'],
      ['a remark is as safe as its rule', 'safe', { level: 'info' }, 'safe'],
      ['the finding knows better', 'safe', { outcome: 'review', fix: 'safe' }, 'safe'],
    ])('%s', (_, fix, details, asked) => {
      const { findings } = judge(anatomy([]), [ruleThat([details], { fix })]);
      expect(findings.map((finding) => finding.fix)).toEqual([asked]);
    });
  });

  test('a document of another field: errors weigh as warnings, outcomes stay', () => {
    const { outcomes, findings } = judge(anatomy([], { phamVi: 'chuyen-nganh' }), [inside]);
    expect(outcomes.get(inside.id)).toBe('fail');
    expect(findings.map((finding) => finding.level)).toEqual(['warning']);
  });

  test('asked for all, every document is judged as the decree’s own', () => {
    const { findings } = judge(anatomy([], { phamVi: 'dang' }), [inside], { scope: 'all' });
    expect(findings.map((finding) => finding.level)).toEqual(['error']);
  });
});

test('a rule that throws is a finding about the program and stops no other', () => {
  const broken = defineRule({
    id: 'trang/le-tren',
    clause: 'I/I.3',
    level: 'error',
    fix: 'safe',
    title: { vi: 'Lề trên', en: 'Top margin' },
    messages: {},
    check() {
      throw new Error('no section');
    },
  });
  const { outcomes, findings } = judge(anatomy([]), [broken, ruleThat([{}])]);
  expect([...outcomes]).toEqual([
    ['trang/le-tren', 'review'],
    ['noi-dung/co-chu', 'fail'],
  ]);
  expect(findings[0]).toMatchObject({ ruleId: 'trang/le-tren', level: 'warning', outcome: 'review' });
  expect(findings[0]?.internal).toContain('no section');
});

test('levels set by the user hold, but raise no remark of a rule; off leaves it out', () => {
  const rule = ruleThat([{}, { level: 'info' }]);
  const other = ruleThat([{}], { id: 'noi-dung/canh-deu' });
  const { outcomes, findings } = judge(anatomy([]), [rule, other], {
    levels: { 'noi-dung/co-chu': 'warning', 'noi-dung/canh-deu': 'off' },
  });
  expect(findings.map((finding) => finding.level)).toEqual(['warning', 'info']);
  expect([...outcomes.keys()]).toEqual(['noi-dung/co-chu']);
});

test('judged on demand, a rule runs once, when something of it is asked for', () => {
  const run: string[] = [];
  const noting = (rule: Rule): Rule => ({
    ...rule,
    run(part, context) {
      run.push(rule.id);
      return rule.run(part, context);
    },
  });
  const rules = [ruleThat([{}]), ruleThat([], { id: 'noi-dung/canh-deu' })].map(noting);
  const verdict = judgeOnDemand(anatomy([]), rules);
  expect(run).toEqual([]);
  expect([verdict.of('noi-dung/canh-deu'), verdict.of('noi-dung/cach-dong')]).toEqual([[], []]);
  expect(run).toEqual(['noi-dung/canh-deu']);
  const whole = judge(anatomy([]), rules);
  expect([verdict.findings, verdict.outcomes]).toEqual([whole.findings, whole.outcomes]);
  expect(run.slice(1, 2)).toEqual(['noi-dung/co-chu']);
  expect(run).toHaveLength(4);
});

test('a rule reads what the user set, or its own default', () => {
  const most: RuleOption<number> = {
    rule: 'noi-dung/co-chu',
    name: 'most',
    about: { vi: 'Cỡ lớn nhất', en: 'The largest size' },
    otherwise: 14,
    takes: { kind: 'number', least: 8, most: 20 },
  };
  const seen: number[] = [];
  const rule = defineRule({
    id: 'noi-dung/co-chu',
    clause: 'I/II.6.e',
    level: 'error',
    fix: 'none',
    title: { vi: 'Cỡ chữ', en: 'Size' },
    messages: {},
    options: [most],
    check(_, context) {
      seen.push(context.option(most));
      return [];
    },
  });
  judge(anatomy([]), [rule]);
  judge(anatomy([]), [rule], { options: { 'noi-dung/co-chu': { most: 15 } } });
  expect(seen).toEqual([14, 15]);
});
