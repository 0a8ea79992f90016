import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launch, show, withoutChromium } from '../browser/chromium.js';
import { letter } from './documents.js';
import { inFolder, run } from './run.js';

const FILES = { 'a.docx': letter(), 'b.docx': letter(), 'hong.docx': 'x' };

test.skipIf(withoutChromium)(
  `the page works as the command writes it${withoutChromium}`,
  async () => {
    await inFolder(FILES, async (folder) => {
      const { code, out } = await run(['check', '.', '--format', 'html=ra/a.html'], folder);
      expect([code, out]).toEqual([2, '']);
      const browser = await launch();
      try {
        const page = await browser.newPage();
        expect(await show(page, readFileSync(join(folder, 'ra/a.html'), 'utf8'))).toEqual([]);
        await page.locator('#overview a', { hasText: 'b.docx' }).click();
        await page.locator('.finding .message', { hasText: 'Cỡ chữ của Tiêu ngữ' }).click();
        expect(await page.locator('.mark.current').allTextContents()).toEqual([
          'Độc lập - Tự do - Hạnh phúc',
        ]);
        expect(await page.locator('.open a').getAttribute('href')).toBe('../b.docx');
      } finally {
        await browser.close();
      }
    });
  },
  90_000,
);

test('a page goes to a pipe, too', async () => {
  await inFolder({ 'a.docx': letter() }, async (folder) => {
    const { out } = await run(['check', 'a.docx', '--format', 'html'], folder);
    expect(out).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
  });
});
