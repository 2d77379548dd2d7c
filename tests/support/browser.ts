import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type ElementHandle,
  type Frame,
  type Page,
} from 'playwright-core';
import type {} from '../../src/workbench/page/workbench-api';
import { localhostCertificate } from '../../src/workbench/server/certificate';
import { installedBrowser } from '../../src/workbench/server/installed-browser';
import type { ServedContent } from '../../src/workbench/server/request-handler';
import { serve, type RunningServer } from '../../src/workbench/server/serve';

const officeJs = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** Where the build puts the workbench's page. */
export const WORKBENCH_BUILD = join(__dirname, '../../dist/workbench');

/** The workbench in a real browser, with one profile for all its pages: what is cached once opens faster. */
export class BrowserWorkbench {
  private problems: string[] = [];

  private constructor(
    readonly server: RunningServer,
    private readonly browser: Browser,
    private readonly context: BrowserContext,
  ) {
    this.watch();
  }

  /**
   * Starts a server with this content, and an installed Chromium, Chrome or Edge that accepts its certificate; office.js is the
   * package's unless the content says otherwise.
   */
  static async start(content: ServedContent): Promise<BrowserWorkbench> {
    const certificate = await localhostCertificate(join(tmpdir(), 'clearing-house-tests'));
    const executablePath = await installedBrowser();
    if (!executablePath) {
      throw new Error('No Chromium, Chrome or Edge was found. Install one, or name it in CHROME_PATH.');
    }
    const server = await serve({ officeJs, ...content, certificate, port: 0 });
    const args = [
      `--ignore-certificate-errors-spki-list=${certificate.spkiPin}`,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses to run as root with it
    ];
    const browser = await chromium.launch({ executablePath, args });
    return new BrowserWorkbench(server, browser, await browser.newContext({ viewport: { width: 1400, height: 900 } }));
  }

  /** Opens the page. `prepare` runs before it loads. Resolves when the pane can take commands. */
  async open(query = '', prepare?: (page: Page) => Promise<unknown>): Promise<OpenWorkbench> {
    this.problems = [];
    const page = await this.context.newPage();
    await prepare?.(page);
    await page.goto(`${this.server.origin}/${query}`);
    await page.waitForFunction(() => 'workbench' in window);
    const paneReadyMs = await page.evaluate(() => window.workbench.paneReady);
    return new OpenWorkbench(page, this.problems, paneReadyMs);
  }

  /** Opens a page of this server that is not the workbench. @param path from the root */
  async openPage(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.server.origin + path);
    return page;
  }

  /**
   * Opens the page and closes it again.
   * @returns when the page had loaded and when the pane had drawn its tabs: milliseconds from the start of navigation
   */
  async timeToOpen(): Promise<{ loaded: number; ready: number }> {
    const page = await this.context.newPage();
    await page.goto(`${this.server.origin}/`, { waitUntil: 'commit' });
    const times = await page.evaluate(
      () =>
        new Promise<{ loaded: number; ready: number }>((resolve) => {
          const look = () => {
            const frame = document.querySelector<HTMLIFrameElement>('#pane-body iframe');
            if (frame?.contentDocument?.querySelector('[role=tab]')) {
              const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
              resolve({ loaded: navigation!.loadEventEnd, ready: performance.now() });
            } else setTimeout(look, 5);
          };
          look();
        }),
    );
    await page.close();
    return times;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  private watch(): void {
    const { context, server } = this;
    context.on('console', (message) => {
      if (message.type() === 'error' && !isFavicon(message.location().url))
        this.problems.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.problems.push(`uncaught: ${error.error().stack ?? error.error().message}`));
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (!/^https?:$/.test(url.protocol) || url.origin === server.origin) return;
      this.problems.push(`foreign request: ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400 && !isFavicon(response.url()))
        this.problems.push(`${response.status()}: ${response.url()}`);
    });
  }
}

/** One open workbench page. */
export class OpenWorkbench {
  constructor(
    readonly page: Page,
    /** Console errors, uncaught errors, failed requests and requests to other hosts: none is expected. */
    readonly problems: readonly string[],
    /** Milliseconds from the start of navigation until the pane could take commands. */
    readonly paneReadyMs: number,
  ) {}

  /** The pane's frame, once its page has loaded. */
  async pane(): Promise<Frame> {
    const handle: ElementHandle = await this.page.waitForSelector('#pane-body iframe');
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('The pane has no frame.');
    await frame.waitForLoadState();
    return frame;
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** Browsers ask for this one by themselves, for a window that is shown before its page has named an icon. */
const isFavicon = (url: string): boolean => url.endsWith('/favicon.ico');
