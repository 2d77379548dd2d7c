import { join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = join(__dirname, '../../dist/screenshots');

/** Where a test keeps a picture for whoever wants to look; the browser makes the folder. */
export const screenshotFile = (name: string): string => join(folder, name);

/** Keeps a picture of a page, or of a part of it in pixels. */
export const keepScreenshot = (
  page: Page,
  name: string,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<unknown> => page.screenshot({ path: screenshotFile(`${name}.png`), ...(clip && { clip }) });
