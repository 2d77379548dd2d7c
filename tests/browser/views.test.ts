import { loadMessages } from '../../src/clearing-house/messages/catalogues';
import type { Language } from '../../src/clearing-house/messages/language';
import type { OpenWorkbench } from '../support/browser';
import { Compiler } from '../support/compiler';
import { EveryView, type Look } from '../support/every-view';
import { bareTexts, tooWide, violations } from '../support/pane-looks';
import { Production } from '../support/production';
import { screenshotFile } from '../support/screenshots';

jest.setTimeout(240_000);

const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
} as const;
/** Names of sources, and what Office says of itself to the diagnostics: API sets, host and platform. */
const NAMES = [
  'Eurostat',
  /migr_\w+, as published in [^()]*recorded/g,
  /\b[A-Z]\w+ 1\.\d+\b/g,
  'OfficeOnline',
  /^Excel$/g,
];

let production: Production;
let workbench: OpenWorkbench;

beforeAll(async () => {
  production = await Production.start();
});
afterAll(() => production?.close());

/** Goes through every view in a language. */
async function walk(language: Language, query: string, look: (compiler: Compiler) => Look): Promise<void> {
  await loadMessages(language);
  workbench = await production.open(query);
  await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
  const compiler = await Compiler.at(workbench);
  await new EveryView(compiler, workbench.page, language, look(compiler)).walk();
  await workbench.close();
}

/** Makes the pane so wide, in pixels of the screen, and its content so many times as large as usual. */
async function size(width: number | undefined, zoom = 1): Promise<void> {
  await workbench.page.evaluate(
    ([wide, times]) => {
      const frame = document.querySelector<HTMLIFrameElement>('#pane-body iframe')!;
      frame.style.width = wide === undefined ? '' : `${wide}px`;
      frame.contentDocument!.documentElement.style.zoom = String(times);
    },
    [width, zoom] as const,
  );
}

/** What is wider than the pane at 320 pixels, and at 200 %; keeps a picture of the narrow pane. */
async function scrolledSideways(pane: Compiler['pane'], name: string): Promise<string[]> {
  const found: string[] = [];
  for (const [where, width, zoom] of [
    ['320 px', 320, 1],
    ['200 %', 640, 2],
  ] as const) {
    await size(width, zoom);
    found.push(...(await tooWide(pane)).map((problem) => `${name}, ${where}: ${problem}`));
    if (where === '320 px')
      await workbench.page
        .locator('#pane-body iframe')
        .screenshot({ path: screenshotFile(`320-${name}-${workbench.page.url().split('locale=')[1]}.png`) });
  }
  await size(undefined);
  return found;
}

// The pseudo-language is a third longer than English, and longer than French.
test('everybody can use every view (axe) in three themes and at 320 pixels, and no text of them is hard-coded', async () => {
  const found: string[] = [];
  await walk('en', '?locale=qps-ploc', (compiler) => async (name) => {
    const note = (where: string, problems: readonly string[]) =>
      found.push(...problems.map((problem) => `${name}${where}: ${problem}`));
    note('', await bareTexts(compiler.pane, NAMES));
    for (const [theme, media] of Object.entries(THEMES)) {
      await workbench.page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      // Themes change colours only.
      note(` (${theme})`, await violations(compiler.pane, theme === 'light' ? undefined : ['color-contrast']));
    }
    await workbench.page.emulateMedia(THEMES.light);
    found.push(...(await scrolledSideways(compiler.pane, name)));
  });
  expect(found).toEqual([]);
  expect(workbench.problems).toEqual([]);
});

test('in Russian nothing must be scrolled sideways, at 320 pixels and at twice the size', async () => {
  const found: string[] = [];
  await walk('ru', '?locale=ru', ({ pane }) => async (name) => {
    found.push(...(await scrolledSideways(pane, name)));
  });
  expect(found).toEqual([]);
  expect(workbench.problems).toEqual([]);
});

test('the message that a ribbon command shows without the pane can be used by everybody, in three themes', async () => {
  const page = await production.openPage('/message.html?lang=fr#Trois%20remarques');
  await page.getByText('Trois remarques').waitFor();
  for (const media of Object.values(THEMES)) {
    await page.emulateMedia(media);
    expect(await violations(page.mainFrame())).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 400 });
  expect(await tooWide(page.mainFrame())).toEqual([]);
  await page.close();
});
