import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { countries } from '../../src/clearing-house/codes/countries';
import { justifications } from '../../src/clearing-house/codes/justifications';
import { metadataQuestions } from '../../src/clearing-house/metadata/fields';
import { tables } from '../../src/clearing-house/tables/catalogue';

const axeScript = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What keeps anybody from using a page, as axe sees it.
 * @param rules those to look with; left out, all that axe has
 */
export async function violations(frame: Frame, rules?: readonly string[]): Promise<string[]> {
  // The page's policy lets no script in; the browser's own tools may.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeScript);
  return frame.evaluate(async (only) => {
    // What fades in has another contrast meanwhile.
    const passing = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)));
    const { axe } = window as unknown as {
      axe: {
        run: (
          context: object,
          options: object,
        ) => Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
      };
    };
    // Fluent's own guards of the focus are hidden and can have it, by design; notices come and go outside of all landmarks,
    // and are read out by a live region.
    const found = await axe.run(
      { exclude: [['[data-tabster-dummy]'], ['.fui-Toaster']] },
      only ? { runOnly: [...only] } : {},
    );
    return found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]!.html.slice(0, 200)}`);
  }, rules);
}

/** How long pictures may take to draw themselves anew in another width: so many looks, so long apart (milliseconds). */
const [LOOKS, APART] = [30, 100];

/** What of a page is wider than the room it has, so that one must scroll sideways to read it. */
export async function tooWide(frame: Frame): Promise<string[]> {
  for (let look = 1; ; look++) {
    const found = await frame.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('html, header, main, [role=dialog], [role=group]')]
        .filter((each) => each.getClientRects().length > 0 && each.scrollWidth > each.clientWidth + 1)
        .map(({ tagName, scrollWidth, clientWidth }) => `${tagName}: ${scrollWidth} in ${clientWidth}`),
    );
    if (found.length === 0 || look === LOOKS) return found;
    await frame.waitForTimeout(APART);
  }
}

/** Names that come as data in each language are no messages, nor are languages in their own words. */
const DATA = [
  ...countries.map(({ names }) => names.en),
  ...tables.map(({ title }) => title.en),
  ...justifications.map(({ names }) => names.en),
  ...Object.values(metadataQuestions).map(({ label }) => label.en),
  'English',
  'Français',
  'Русский',
].sort((a, b) => b.length - a.length);

/** The texts of a page shown in the pseudo language that are in no catalogue, so hard-coded. `data`: further names, or what they look like (global). */
export async function bareTexts(frame: Frame, data: readonly (string | RegExp)[]): Promise<string[]> {
  const texts = await frame.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.getClientRects().length) found.push(textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label],[title],[placeholder],[alt]')) {
      if (element.getClientRects().length === 0) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(element.getAttribute(name) ?? '');
    }
    return found;
  });
  const names: readonly (string | RegExp)[] = [...data, ...DATA];
  return texts
    .map((text) => names.reduce<string>((rest, each) => rest.replaceAll(each, ''), text.replace(/⟦.*⟧/gs, '')))
    .filter((text) => /\p{L}{3,}/u.test(text));
}
