import { describe, expect, test } from 'vitest';
import { defineRule, judge, type Rule } from '../../src/engine/index.js';
import { anatomy, component, line, paragraph } from './a-document.js';

const facts = {
  clause: 'I/II.1.b',
  level: 'error',
  fix: 'safe',
  title: { vi: 'Tiêu ngữ', en: 'Motto' },
} as const;
const tieuNgu = component('tieuNgu', [line(paragraph(['Độc lập - Tự do - Hạnh phúc']))]);

describe('messages', () => {
  test('are filled in both languages, with arguments that differ between them', () => {
    const rule = defineRule({
      ...facts,
      id: 'tieu-ngu/noi-dung',
      target: 'tieuNgu',
      messages: { wrong: { vi: 'Chữ {word} phải là {asked}.', en: 'Write {asked} for {word}.' } },
      mend: { vi: 'Gõ lại {word}.', en: 'Type {word} again.' },
      *check(part, context) {
        yield context.finding('wrong', { word: 'Tự', asked: { vi: 'một', en: 'one' } }, part.lines);
      },
    });
    const [finding] = judge(anatomy([tieuNgu]), [rule]).findings;
    expect(finding).toMatchObject({
      message: { vi: 'Chữ Tự phải là một.', en: 'Write one for Tự.' },
      mend: { vi: 'Gõ lại Tự.', en: 'Type Tự again.' },
      component: 'tieuNgu',
      outcome: 'fail',
      level: 'error',
    });
  });

  test('whose languages disagree, or that lack an argument, do not compile', () => {
    const rules = [
      defineRule({
        ...facts,
        id: 'tieu-ngu/noi-dung',
        // @ts-expect-error the English text lacks {word}
        messages: { wrong: { vi: 'Chữ {word}.', en: 'Word.' } },
        *check() {},
      }),
      defineRule({
        ...facts,
        id: 'tieu-ngu/noi-dung',
        messages: { wrong: { vi: 'Chữ {word}.', en: 'Word {word}.' } },
        *check(_, context) {
          // @ts-expect-error {word} is missing
          yield context.finding('wrong', {}, []);
          // @ts-expect-error there is no such message
          yield context.finding('other', {}, []);
        },
      }),
    ];
    expect(rules).toHaveLength(2);
  });
});

const nothing: unknown = () => null;
const emptyList: unknown = () => [];

describe('targets', () => {
  const chuKy = component('chuKy', [line(paragraph(['CHỦ TỊCH']))]);
  // One table for every kind of target: their types are checked by the rules themselves.
  const define = defineRule as unknown as (definition: object) => Rule;
  const seen = (target: unknown, components = [tieuNgu]) => {
    const parts: unknown[] = [];
    const rule = define({
      ...facts,
      id: 'tieu-ngu/noi-dung',
      target,
      messages: {},
      check: (part: unknown) => {
        parts.push(part);
        return [];
      },
    });
    const outcome = judge(anatomy(components), [rule]).outcomes.get(rule.id);
    return { parts, outcome };
  };

  test.each([
    ['a kind', 'tieuNgu', [tieuNgu], 'pass'],
    ['an absent kind', 'chuKy', [], 'na'],
    ['kinds, of which those present come', ['tieuNgu', 'chuKy'], [[tieuNgu]], 'pass'],
    ['kinds that are all absent', ['chuKy', 'noiNhan'], [], 'na'],
    ['a function', () => 'anything', ['anything'], 'pass'],
    ['a function that finds nothing', nothing, [], 'na'],
    ['a function that finds an empty list', emptyList, [], 'na'],
  ] as const)('%s', (_, target, parts, outcome) => {
    expect(seen(target)).toEqual({ parts, outcome });
  });

  test('several kinds in the order asked for', () => {
    expect(seen(['chuKy', 'tieuNgu'], [tieuNgu, chuKy]).parts).toEqual([[chuKy, tieuNgu]]);
  });
});

describe('repairs', () => {
  const rule = defineRule({
    ...facts,
    id: 'tieu-ngu/noi-dung',
    target: 'tieuNgu',
    messages: {
      word: { vi: 'Viết {word}.', en: 'Write {word}.' },
      other: { vi: 'Khác {thing}.', en: 'Other {thing}.' },
    },
    *check({ lines }, context) {
      yield context.finding('word', { word: 'Tự' }, lines, { corrected: ['Tự'], fix: 'unsafe' });
      yield context.finding('other', { thing: 2 }, lines);
    },
    *repair(finding) {
      if (finding.messageId === 'other') return;
      const [at] = tieuNgu.lines;
      if (at) yield { kind: 'text', at, text: String(finding.args.word) };
      // @ts-expect-error the message has no {thing}
      expect(finding.args.thing).toBeUndefined();
    },
  });
  const { findings, context } = judge(anatomy([tieuNgu]), [rule]);

  test('are asked for finding by finding, and see what filled its message', () => {
    const repairs = findings.map((finding) => [...(rule.repair?.(finding, context) ?? [])]);
    expect(repairs).toEqual([[{ kind: 'text', at: tieuNgu.lines[0], text: 'Tự' }], []]);
  });

  test('a finding may be less safe to mend than its rule', () => {
    expect(findings.map(({ fix, corrected }) => [fix, corrected])).toEqual([
      ['unsafe', ['Tự']],
      ['safe', []],
    ]);
  });
});
