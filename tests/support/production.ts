import { getRequestListener } from '@hono/node-server';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page, Response } from 'playwright-core';
import { readConfig } from '../../src/service/config';
import { createService, type Service } from '../../src/service/service';
import { BrowserWorkbench, WORKBENCH_BUILD, type OpenWorkbench } from './browser';

const dist = join(__dirname, '../../dist');
const screenshots = join(dist, 'screenshots');

/**
 * The pane as an office has it: the built files, served by the service itself with its own policy, and, as in a network that is
 * closed, with a copy of office.js. Only Excel is the workbench's.
 */
export class Production {
  /** Set to false, the service answers no request for data; what it serves of the add-in is there all the same. */
  answers = true;
  /** The answers that brought pages of the add-in, as they came. */
  readonly pages: Response[] = [];
  private workbench: BrowserWorkbench | undefined;

  private constructor(private readonly service: Service) {}

  static async start(): Promise<Production> {
    mkdirSync(screenshots, { recursive: true });
    const service = await createService(
      readConfig({
        CLEARING_HOUSE_DB: ':memory:',
        ADDIN_FOLDER: join(dist, 'addin'),
        OFFICE_JS_FOLDER: dirname(require.resolve('@microsoft/office-js/dist/office.js')),
      }),
    );
    const production = new Production(service);
    const answer = getRequestListener((request) => service.fetch(request));
    production.workbench = await BrowserWorkbench.start({
      roots: [WORKBENCH_BUILD],
      officeJs: undefined,
      manifest: join(__dirname, '../../manifest.xml'),
      // A service that is off leaves its callers without any answer.
      api: (request, response) => (production.answers ? answer(request, response) : response.destroy()),
      otherwise: answer,
    });
    return production;
  }

  /** Opens the workbench. Whatever the policy forbids is an error of the console, which no test expects. */
  open(query = ''): Promise<OpenWorkbench> {
    return this.workbench!.open(query, async (page: Page) => {
      page.on('response', (response) => {
        if (/\/(taskpane|commands|message)\.html/.test(response.url())) this.pages.push(response);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
          // eslint-disable-next-line no-console -- what is said here is what the test looks at
          console.error(`The policy forbids ${violatedDirective}: ${blockedURI} (${sourceFile})`),
        );
      });
    });
  }

  async close(): Promise<void> {
    await this.workbench?.close();
    await this.service.close();
  }
}

/** Keeps a picture of an open workbench for whoever wants to look. */
export const keepScreenshot = ({ page }: OpenWorkbench, name: string): Promise<unknown> =>
  page.screenshot({ path: join(screenshots, `${name}.png`) });
