import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditPage } from '../../src/audit/page.js';
import type { AuditResult } from '../../src/audit/result.js';
import { launch, show, withoutChromium } from './chromium.js';

const LONG =
  'di/phòng quản lý đầu tư xây dựng cơ bản/quyết định phê duyệt chủ trương đầu tư dự án số 15.docx';
const tally = { documents: 4, clean: 1, error: 5, warning: 6, info: 0, review: 1 };
const ids = Array.from({ length: 30 }, (_, at) => `trang/yeu-cau-${at}`);

const result: AuditResult = {
  ...{
    documents: 5,
    unreadable: 1,
    outOfScope: 1,
    by: 'folder',
    notRead: ['di/quet.pdf'],
    copies: [],
    suppressed: [],
  },
  total: tally,
  parts: ['phòng a', 'phòng b', '.'].map((name) => ({ name, ...tally })),
  months: ['2026-01', '2026-02'].map((name) => ({ name, ...tally })),
  rules: ids.map((ruleId, at) => ({ ruleId, failed: 30 - at, review: 0, judged: 40 })),
  worst: [{ file: LONG, error: 5, warning: 6 }],
  numbers: [
    {
      ...{ ruleId: 'so-van-ban/trung', level: 'error', outcome: 'fail', clause: 'Đ15.1', body: 'SỞ NỘI VỤ' },
      files: [LONG, 'di/b.docx'],
      message: 'Số, ký hiệu 15/QĐ-SNV năm 2026 của SỞ NỘI VỤ được ghi trên 2 văn bản khác nhau.',
      mend: null,
    },
  ],
  difference: null,
};
const rules = ids.map((id) => ({ id, title: { vi: `Yêu cầu dài hơn một dòng của bảng ${id}`, en: id } }));
const html = String(auditPage({ language: 'vi', rules }).tail(result));

describe.skipIf(withoutChromium)(`the page of an audit in a browser${withoutChromium}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser.close());

  test.each([390, 800, 1280])('loads nothing, complains of nothing, and fits %i pixels', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    expect(await show(page, html)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });

  test('names in a plot stay within it; rare mistakes unfold', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await show(page, html);
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll('svg')].flatMap((svg) =>
          [...svg.querySelectorAll('text')].filter(
            (text) => text.getBoundingClientRect().left < svg.getBoundingClientRect().left,
          ),
        ).length,
    );
    expect(cut).toBe(0);
    const rare = page.getByText('trang/yeu-cau-29');
    expect(await rare.isVisible()).toBe(false);
    await page.locator('summary').click();
    expect(await rare.isVisible()).toBe(true);
    await page.close();
  });
});
