import { getRequestListener } from '@hono/node-server';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Service } from '../../src/service/service';
import type { ServedContent } from '../../src/workbench/server/request-handler';
import { sampleService } from '../service/sample-service';
import { BrowserWorkbench, WORKBENCH_BUILD, type OpenWorkbench } from './browser';

const dist = join(__dirname, '../../dist');

/** Answers a request of the add-in. */
type Answer = (request: Request) => Promise<Response>;

/** The add-in in the workbench in a browser, beside a service that is closed with it. */
export class ServedAddin {
  /** Set to false, requests for data get no answer, as of a service that is off; the add-in itself is there all the same. */
  answers = true;
  private browser: BrowserWorkbench | undefined;

  protected constructor(readonly service: Service) {}

  /**
   * The add-in as it is built for one's own machine.
   * @param service left out, one with the published figures
   * @param answerWith makes what answers requests for data; left out, the service does
   */
  static async local(
    service?: Service,
    answerWith: (service: Service) => Answer = (asked) => (request) => asked.fetch(request),
  ): Promise<ServedAddin> {
    const addin = new ServedAddin(service ?? (await sampleService()));
    await addin.serve(
      { roots: [join(dist, 'local'), join(dist, 'addin'), WORKBENCH_BUILD] },
      answerWith(addin.service),
    );
    return addin;
  }

  /** Opens the workbench. `prepare` runs before its page loads. */
  open(query = '', prepare?: (page: Page) => Promise<unknown>): Promise<OpenWorkbench> {
    return this.browser!.open(query, prepare);
  }

  /** Opens a page of the add-in by itself. @param path from the root */
  openPage(path: string): Promise<Page> {
    return this.browser!.openPage(path);
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.service.close();
  }

  protected async serve(
    content: Pick<ServedContent, 'roots' | 'officeJs' | 'otherwise'>,
    answer: Answer,
  ): Promise<void> {
    const listener = getRequestListener(answer);
    this.browser = await BrowserWorkbench.start({
      ...content,
      manifest: join(__dirname, '../../manifest.xml'),
      api: (request, response) => (this.answers ? listener(request, response) : response.destroy()),
    });
  }
}
