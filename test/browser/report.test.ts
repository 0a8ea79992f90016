import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faulty, obeying, pageOf } from './a-page.js';
import { launch, show, withoutChromium } from './chromium.js';

describe.skipIf(withoutChromium)(`the report in a browser${withoutChromium}`, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser.close());

  const open = async (html: string, width = 1440): Promise<string[]> => {
    page = await browser.newPage({ viewport: { width, height: 900 } });
    return show(page, html);
  };
  const current = (kind: string) => page.locator(`${kind}.current`).allTextContents();
  const card = (words: string) => page.locator('.finding', { hasText: words });

  test('loads nothing, complains of nothing, and fits the width', async () => {
    for (const width of [390, 900, 1440]) {
      expect(await open(pageOf({ 'thư mục/cong-van.docx': faulty() }), width)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });

  test('a click on a finding marks its words, a click on words their finding', async () => {
    await open(pageOf({ 'cong-van.docx': faulty() }));
    await card('Cỡ chữ của Tiêu ngữ').locator('.message').click();
    expect(await current('.mark')).toEqual(['Độc lập – Tự do – Hạnh phúc']);
    expect(await current('.finding')).toHaveLength(1);
    await page.locator('.mark', { hasText: 'Trong quá trình thực hiện' }).click();
    expect((await current('.finding')).join()).toContain('Arial');
    await expect
      .poll(() => page.locator('.finding.current').evaluate((own) => own === document.activeElement))
      .toBe(true);
  });

  test('words with several findings lead to each in turn', async () => {
    await open(pageOf({ 'cong-van.docx': faulty() }));
    const motto = page.locator('.mark', { hasText: 'Độc lập' });
    const seen = new Set<string>();
    for (let click = 0; click < 2; click += 1) {
      await motto.click();
      seen.add((await current('.finding')).join());
    }
    expect(seen.size).toBe(2);
    await motto.click();
    expect(seen).toContain((await current('.finding')).join());
  });

  test('by keyboard: from a finding into the text and back', async () => {
    await open(pageOf({ 'cong-van.docx': faulty() }));
    await card('Cỡ chữ của Tiêu ngữ').locator('a.show').press('Enter');
    const focused = page.locator(':focus');
    expect(await focused.textContent()).toContain('Độc lập');
    await focused.press('Enter');
    expect(await page.locator(':focus').getAttribute('class')).toContain('finding');
  });

  test('levels and components filter; what is filtered out is not marked', async () => {
    await open(pageOf({ 'cong-van.docx': faulty() }));
    const shown = () => page.locator('.finding:visible').count();
    const all = await shown();
    await page.locator('.findings select').selectOption('tieuNgu');
    expect(await shown()).toBe(2);
    expect(await page.locator('.filters [role=status]').textContent()).toBe(`Đang hiện 2 trong ${all} điểm`);
    expect(await page.locator('.mark:not(.off)').allTextContents()).toEqual(['Độc lập – Tự do – Hạnh phúc']);
    await page.locator('button.level[data-level=error]').click();
    expect(await shown()).toBe(0);
    expect(await page.locator('.none').isVisible()).toBe(true);
  });

  test('says what was met, and what was set aside with its reason', async () => {
    await open(pageOf({ 'cong-van.docx': faulty() }));
    await page.locator('.met summary').click();
    expect(await page.locator('.met li', { hasText: 'Khổ giấy' }).first().isVisible()).toBe(true);
    await page.locator('.aside summary').click();
    expect(await page.locator('.aside').textContent()).toContain('In <sẵn>');
  });

  test('several documents: an overview that is searched without tone marks and sorted, each opened by its address', async () => {
    const html = pageOf({ 'a.docx': obeying(), 'sửa.docx': faulty(), 'hong.docx': null });
    expect(await open(html)).toEqual([]);
    const names = () => page.locator('#overview tbody a:visible').allTextContents();
    expect(await names()).toEqual(['a.docx', 'sửa.docx', 'hong.docx']);
    await page.locator('button.sort').click();
    expect(await names()).toEqual(['sửa.docx', 'a.docx', 'hong.docx']);
    await page.locator('input[type=search]').fill('SUA');
    expect(await names()).toEqual(['sửa.docx']);
    await page.locator('#overview tbody a:visible').click();
    expect(await page.locator('h1:visible').textContent()).toBe('sửa.docx');
    expect(await page.title()).toBe('sửa.docx - Kết quả kiểm tra thể thức');
    await card('Cỡ chữ của Tiêu ngữ').locator('.message').click();
    expect(await current('.mark')).toEqual(['Độc lập – Tự do – Hạnh phúc']);
    await page.locator('.bar .all').click();
    expect(await names()).toEqual(['sửa.docx']);
    await page.goBack();
    expect(await page.locator('h1:visible').textContent()).toBe('sửa.docx');
  });

  test('on paper: one column, no buttons, everything said', async () => {
    await open(pageOf({ 'cong-van.docx': faulty() }));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('.met li').first().isVisible()).toBe(true);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 4).toString()).toBe('%PDF');
  });

  test('text and its ground keep a contrast of 4.5, in light and dark', async () => {
    await open(pageOf({ 'cong-van.docx': faulty() }));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(lowContrasts)).toEqual([]);
    }
  });
});

/** Texts of the page that stand out too little from their ground. Runs within the page. */
function lowContrasts(): string[] {
  const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const light = ([red = 0, green = 0, blue = 0]: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element: Element): number[] => {
    for (let own: Element | null = element; own; own = own.parentElement) {
      const color = numbers(getComputedStyle(own).backgroundColor);
      if (color.length === 3 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  const low = new Set<string>();
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (!own || element.tagName === 'SCRIPT' || !element.checkVisibility()) continue;
    const [a, b] = [light(numbers(getComputedStyle(element).color)), light(groundOf(element))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) low.add(`${element.tagName}.${element.className} ${contrast.toFixed(2)}`);
  }
  return [...low];
}
