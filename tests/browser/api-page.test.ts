import { chromium, type Browser, type Page } from 'playwright-core';
import { paths } from '../../src/contract/paths';
import { readConfig } from '../../src/service/config';
import { type RunningServer, startServer } from '../../src/service/server/server';
import { createService } from '../../src/service/service';
import { installedBrowser } from '../../src/workbench/server/installed-browser';

let server: RunningServer;
let browser: Browser;
let page: Page;
const problems: string[] = [];
const foreign: string[] = [];

beforeAll(async () => {
  server = await startServer(await createService(readConfig({ CLEARING_HOUSE_DB: ':memory:' })), {
    host: '127.0.0.1',
    port: 0,
  });
  browser = await chromium.launch({
    executablePath: (await installedBrowser())!,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [], // Chromium refuses to run as root with it
  });
  page = await browser.newPage();
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.address) && !url.startsWith('data:')) foreign.push(url);
  });
  await page.goto(server.address + paths.apiPage);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Presses the button of an operation and waits for what comes back. */
async function tryIt(name: string): Promise<string> {
  const form = page.locator(`article:has(#${name}) form`);
  await form.getByRole('button', { name: 'Try it' }).click();
  const output = form.locator('output');
  await output.filter({ hasText: /\n/ }).waitFor();
  return (await output.textContent())!;
}

test('the page lists what the service can be asked for, and asks it', async () => {
  expect(await page.getByRole('heading', { name: `GET ${paths.mirror}` }).count()).toBe(1);
  const answer = await tryIt('mirror');
  expect(answer).toMatch(/^GET \/api\/v1\/mirror\?reporter=BG&table=5&years=2023%2C2024\n200 OK\napplication\/json/);
  expect(answer).toMatch(/\b22785\b/); // what Germany counts from Bulgaria
});

test('a token that is given goes along, and what is wrong is shown', async () => {
  await page.getByLabel(/Access token/).fill('ch_wrong');
  expect(await tryIt('whoAmI')).toMatch(/\n401 Unauthorized\napplication\/json\n[^]*"code": "unauthenticated"/);
});

test('nothing breaks the strict policy, and nothing is asked of anybody else', () => {
  expect(foreign).toEqual([]);
  // The refused token is an error in the console of every browser.
  expect(problems.filter((text) => !text.includes('401'))).toEqual([]);
});
