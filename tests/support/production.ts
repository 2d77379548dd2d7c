import { getRequestListener } from '@hono/node-server';
import { dirname, join } from 'node:path';
import type { Page, Response } from 'playwright-core';
import { readConfig } from '../../src/service/config';
import type { Environment } from '../../src/service/data-folder';
import { createService } from '../../src/service/service';
import { WORKBENCH_BUILD, type OpenWorkbench } from './browser';
import { ServedAddin } from './served-addin';

/**
 * The pane as an office has it: the built files, served by the service itself with its own policy, and, as in a network that is
 * closed, with a copy of office.js. Only Excel is the workbench's.
 */
export class Production extends ServedAddin {
  /** The answers that brought pages of the add-in, as they came. */
  readonly pages: Response[] = [];

  /** @param environment settings of the service besides those that have it serve the add-in */
  static async start(environment: Environment = {}): Promise<Production> {
    const service = await createService(
      readConfig({
        CLEARING_HOUSE_DB: ':memory:',
        ADDIN_FOLDER: join(__dirname, '../../dist/addin'),
        OFFICE_JS_FOLDER: dirname(require.resolve('@microsoft/office-js/dist/office.js')),
        ...environment,
      }),
    );
    const production = new Production(service);
    const answer = (request: Request) => service.fetch(request);
    const content = { roots: [WORKBENCH_BUILD], officeJs: undefined, otherwise: getRequestListener(answer) };
    await production.serve(content, answer);
    return production;
  }

  /** Opens the workbench. Whatever the policy forbids is an error of the console, which no test expects. */
  override open(query = '', prepare?: (page: Page) => Promise<unknown>): Promise<OpenWorkbench> {
    return super.open(query, async (page) => {
      page.on('response', (response) => {
        if (/\/(taskpane|commands|message)\.html/.test(response.url())) this.pages.push(response);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
          // eslint-disable-next-line no-console -- what is said here is what the test looks at
          console.error(`The policy forbids ${violatedDirective}: ${blockedURI} (${sourceFile})`),
        );
      });
      await prepare?.(page);
    });
  }
}
