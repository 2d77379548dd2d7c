import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { installedBrowser } from '../../../src/workbench/server/installed-browser';
import { bundle } from '../../support/bundle';
import { violations } from '../../support/pane-looks';
import { screenshotFile } from '../../support/screenshots';

jest.setTimeout(240_000);

const ORIGIN = 'http://localhost';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let problems: string[] = [];

beforeAll(async () => {
  const script = await bundle('./tests/browser/pictures/gallery.tsx', 'pictures');
  browser = await chromium.launch({
    executablePath: (await installedBrowser())!,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [], // Chromium refuses to run as root with it
  });
  context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.route(`${ORIGIN}/**`, (route) =>
    new URL(route.request().url()).pathname === '/gallery.js'
      ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: '<!doctype html><title>Pictures</title><link rel="icon" href="data:,"><style>body { margin: 0 }</style><body><script src="/gallery.js"></script></body>',
        }),
  );
  page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
});
afterAll(() => browser.close());
beforeEach(() => {
  problems = [];
});
afterEach(() => expect(problems).toEqual([]));

interface Wanted {
  readonly theme?: 'light' | 'dark' | 'forced';
  readonly language?: string;
  readonly width?: number;
  readonly picture?: string;
  readonly [more: string]: string | number | undefined;
}

async function open({ width = 420, ...wanted }: Wanted = {}): Promise<void> {
  await page.setViewportSize({ width: width + 32, height: 900 });
  await page.emulateMedia({ forcedColors: wanted.theme === 'forced' ? 'active' : 'none' });
  const given = Object.entries({ width, ...wanted }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  await page.goto(`${ORIGIN}/?${new URLSearchParams(given).toString()}`);
  await page.locator('svg').first().waitFor();
}

const picture = (): Locator => page.locator('svg[data-picture]').first();
const cursor = (): Locator => picture().locator('[tabindex="0"]');
const tip = (): Locator => page.locator('[data-tip]');

test.each(['light', 'dark', 'forced'] as const)(
  'in the %s theme everybody can use them (axe), as pictures and as tables',
  async (theme) => {
    await open({ theme });
    expect(await violations(page.mainFrame())).toEqual([]);
    await page.screenshot({ path: screenshotFile(`pictures-${theme}.png`), fullPage: true });
    const asTable = page.getByRole('button', { name: 'Show as table' });
    while ((await asTable.count()) > 0) await asTable.first().click();
    expect(await page.getByRole('table').count()).toBe(6);
    expect(await violations(page.mainFrame())).toEqual([]);
  },
);

test.each([
  ['en', 320],
  ['fr', 320],
  ['ru', 320],
  ['en', 700],
])('in %s, %d pixels wide, no label covers another one or is cut', async (language, width) => {
  await open({ language, width });
  for (const drawn of await page.locator('svg[data-picture]').all()) {
    const found = await drawn.evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      const boxOf = (element: Element) => ({ text: element.textContent, box: element.getBoundingClientRect() });
      const outside = [...svg.querySelectorAll('text')]
        .filter((text) => !text.closest('[clip-path]'))
        .map(boxOf)
        .filter(
          ({ box }) =>
            box.left < frame.left - 1
            || box.right > frame.right + 1
            || box.top < frame.top - 1
            || box.bottom > frame.bottom + 1,
        );
      const labels = [...svg.querySelectorAll('[data-label]')].map(boxOf);
      const covered = labels.filter(({ box: a }, index) =>
        labels
          .slice(index + 1)
          .some(
            ({ box: b }) =>
              a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2,
          ),
      );
      return { outside: outside.map(({ text }) => text), covered: covered.map(({ text }) => text) };
    });
    expect(found).toEqual({ outside: [], covered: [] });
  }
  // Nothing makes the pane scroll sideways.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.screenshot({ path: screenshotFile(`pictures-${language}-${width}.png`), fullPage: true });
});

test('arrow keys go from mark to mark, each says what it is, Enter chooses it, Escape puts the tip away', async () => {
  await open({ picture: 'scatter' });
  expect(await cursor().count()).toBe(1);
  await cursor().focus();
  const first = await cursor().getAttribute('aria-label');
  expect(first).toMatch(/^.+: own figure .+, partner’s figure .+/);
  await tip().waitFor();
  await page.keyboard.press('ArrowRight');
  const second = await page.evaluate(() => document.activeElement!.getAttribute('aria-label'));
  expect(second).not.toBe(first);
  expect(await cursor().getAttribute('aria-label')).toBe(second);
  expect(second).toContain((await tip().locator('div').first().textContent())!);
  await page.screenshot({ path: screenshotFile('pictures-focus.png') });
  await page.keyboard.press('Enter');
  expect(await page.locator('output').textContent()).toMatch(/^[A-Z]{2}$/);
  await page.keyboard.press('Escape');
  expect(await tip().count()).toBe(0);
  await page.keyboard.press('Home');
  expect(await cursor().getAttribute('aria-label')).toBe(first);
  // One stop only: the next one is the button below.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.tagName)).toBe('BUTTON');
});

test('what is pointed at is told, and a click chooses it', async () => {
  await open({ picture: 'bars' });
  const { x, y } = (await picture().boundingBox())!;
  await page.mouse.move(x + 60, y + 30);
  expect(await tip().textContent()).toMatch(/^France.*66,844.*16,298/);
  await page.mouse.click(x + 60, y + 30);
  expect(await page.locator('output').textContent()).toBe('FR');
  await page.mouse.move(2, 2);
  expect(await tip().count()).toBe(0);
});

test('a matrix of 56 countries draws what can be seen, and the keyboard brings the rest into sight', async () => {
  await open({ picture: 'matrix', countries: 56, width: 360 });
  const nodes = () => picture().evaluate((svg) => svg.querySelectorAll('*').length);
  expect(await nodes()).toBeLessThan(250);
  await page.getByRole('switch').click();
  expect(await nodes()).toBeLessThan(700);
  await cursor().focus();
  await page.keyboard.press('Control+End');
  await page.waitForFunction(() => (document.activeElement?.getAttribute('aria-label') ?? '').length > 0);
  const { x, y, width, height } = (await cursor().boundingBox())!;
  const frame = (await picture().boundingBox())!;
  expect(x + width).toBeLessThanOrEqual(frame.x + frame.width + 4);
  expect(y + height).toBeLessThanOrEqual(frame.y + frame.height + 4);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  expect(await page.locator('output').textContent()).toMatch(/^[A-Z]{2} [A-Z]{2}$/);
  await page.screenshot({ path: screenshotFile('pictures-matrix-56.png'), fullPage: true });
});

test('a series is gone through by partner and year', async () => {
  await open({ picture: 'series' });
  await cursor().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.locator('output').textContent()).toMatch(/^[A-Z]{2} 2024$/);
  expect(await cursor().getAttribute('aria-label')).toMatch(/2024, Own figure [\d,]+, Partner’s figure [\d,]+/);
});

async function choose(item: string): Promise<void> {
  await page.getByRole('button', { name: 'Copy or save' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('a picture is copied as PNG, title and source included, all of a matrix that is scrolled', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open({ picture: 'matrix', countries: 56, width: 360 });
  await choose('Copy as picture');
  await page.getByText('The picture is on the clipboard.').waitFor();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const { width, height } = await createImageBitmap(await item!.getType('image/png'));
    return { width, height };
  });
  expect(size.width).toBeGreaterThan(2 * 56 * 12);
  expect(size.height).toBeGreaterThan(2 * 56 * 12);
});

test('without a clipboard it is saved as a file instead; as SVG it stands by itself, in the light theme', async () => {
  await context.clearPermissions();
  await open({ picture: 'scatter', theme: 'dark' });
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const png = page.waitForEvent('download');
  await choose('Copy as picture');
  expect((await png).suggestedFilename()).toBe('Own-figures-against-partners-figures-Bulgaria-emigration-2024.png');
  await page.getByText('The clipboard cannot be used here').waitFor();

  const saved = page.waitForEvent('download');
  await choose('Save as SVG');
  const path = screenshotFile('pictures-scatter.svg');
  await (await saved).saveAs(path);
  const svg = readFileSync(path, 'utf8');
  expect(svg).toContain('Bulgaria, emigration 2024');
  expect(svg).toContain('Eurostat, read 2026-11-20');
  for (const trace of ['class=', 'var(--', 'tabindex', 'aria-', '<script']) expect(svg.includes(trace)).toBe(false);
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  expect(await page.locator('rect').first().getAttribute('fill')).toBe('#ffffff');
  await page.screenshot({ path: screenshotFile('pictures-saved.png') });
});
