import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = PLACES.find((path) => path && existsSync(path));

/** Why tests in a browser are passed over; empty where there is one. */
export const withoutChromium = executablePath ? '' : ' (passed over: no Chromium; name one in CHROMIUM)';

/** Starts the browser of the machine. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox', '--disable-gpu'] });

/** Shows a page and gathers what it complains of and what it asks of the network. */
export async function show(page: Page, html: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => complaints.push(request.url()));
  await page.route('http://report.test/', (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto('http://report.test/');
  return complaints.filter((complaint) => complaint !== 'http://report.test/');
}
