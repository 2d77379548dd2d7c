// node src/tools/icons.mjs: draws the PNGs of assets/icons anew from the SVGs beside them, with an installed browser.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { fail } from './fail.mjs';
import { inProject, moduleAt } from './paths.mjs';

/** The sizes of a ribbon icon in pixels, by the grid that its source is drawn on: a small icon is not a large one shrunk. */
const SIZES = { small: [16, 20, 24], large: [32, 40, 48, 64, 80] };
/** Sources with sizes of their own: the add-in itself, and the two of an app package of Microsoft 365. */
const OTHERS = { icon: [16, 20, 24, 32, 40, 48, 64, 80, 96, 128], color: [192], outline: [32] };

const folder = inProject('assets/icons');

/** @param {string} source the name of an SVG without its ending */
function sizesOf(source) {
  if (source in OTHERS) return OTHERS[/** @type {keyof typeof OTHERS} */ (source)];
  return source.endsWith('-small') ? SIZES.small : SIZES.large;
}

const { installedBrowser } = await import(moduleAt('dist/node/workbench.mjs'));
const executablePath = await installedBrowser();
if (!executablePath) fail('No Chromium, Chrome or Edge was found; CHROME_PATH can name one.');
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
const sources = readdirSync(folder).flatMap((file) => (file.endsWith('.svg') ? [file.slice(0, -4)] : []));
for (const source of sources) {
  const svg = Buffer.from(readFileSync(`${folder}/${source}.svg`)).toString('base64');
  for (const size of sizesOf(source)) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.evaluate(() => document.images[0]?.decode());
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(`${folder}/${source.replace(/-small$/, '')}-${size}.png`, png);
  }
}
await browser.close();
console.log(`Drawn: ${sources.length} sources into assets/icons`);
