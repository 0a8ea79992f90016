import { describe, expect, test } from 'vitest';
import {
  PAGE_BREAK,
  type ParagraphParts,
  paragraphXml,
  withAfter,
  withSection,
} from '../support/body-xml.js';
import { letterPackage } from '../support/official.js';
import { judgePackage } from '../support/verdict.js';

const RULE = '<w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>';
const address = (parts: ParagraphParts = {}) =>
  paragraphXml('Số 12 đường Trần Hưng Đạo, thành phố Hoa Lư', { size: 11, format: RULE, ...parts }) +
  paragraphXml('ĐT: 0229.3871234, Fax: 0229.3871235, E-mail: sonoivu@ninhbinh.gov.vn', {
    size: 11,
    ...parts,
    format: '',
  });

const said = (xml: string) =>
  judgePackage(withAfter(letterPackage(), xml)).findings.map(
    ({ ruleId, messageId, outcome }) => `${ruleId} ${messageId} ${outcome}`,
  );

describe('in the footer of page one', () => {
  const footer = (parts: ParagraphParts) => {
    const given = withSection(
      letterPackage(),
      '<w:footerReference w:type="first" r:id="footer1"/><w:titlePg/>',
    );
    const { findings, outcomes } = judgePackage({ ...given, headers: { footer1: address(parts) } });
    return [
      outcomes.get('dia-chi/trinh-bay'),
      ...findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`),
    ];
  };
  test.each<[string, ParagraphParts, string[]]>([
    ['as it should be', {}, ['pass']],
    ['no rule above it', { format: '' }, ['fail', 'dia-chi/trinh-bay rule']],
    ['too large', { size: 13 }, ['fail', 'dia-chi/trinh-bay size']],
    ['italic', { italic: true }, ['fail', 'dia-chi/trinh-bay style']],
  ])('%s', (_, parts, expected) => {
    expect(footer(parts)).toEqual(expected);
  });
});

describe('behind the signature', () => {
  test('as it should be', () => {
    expect(said(address())).toEqual([]);
  });
  test('a rule that is too short', () => {
    const short = `${RULE}<w:ind w:right="4000"/>`;
    expect(said(address({ format: short }))).toEqual(['dia-chi/trinh-bay rule fail']);
  });
  test('on page two', () => {
    expect(said(PAGE_BREAK + address())).toContain('dia-chi/trinh-bay page fail');
  });
  test('a telephone number alone may be a note', () => {
    const note = paragraphXml('Liên hệ chuyên viên phụ trách, ĐT: 0229.3871234.', { size: 13 });
    const own = said(note).filter((one) => one.startsWith('dia-chi'));
    expect(own).toEqual(['dia-chi/trinh-bay rule review', 'dia-chi/trinh-bay size review']);
  });
});

test('absent, the rule does not apply', () => {
  expect(judgePackage(letterPackage()).outcomes.get('dia-chi/trinh-bay')).toBe('na');
});
