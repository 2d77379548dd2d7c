import { getRequestListener } from '@hono/node-server';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { countryByCode } from '../../src/clearing-house/codes/countries';
import type { MirrorAnswer } from '../../src/contract/mirror';
import { paths } from '../../src/contract/paths';
import { readConfig } from '../../src/service/config';
import { createService, type Service } from '../../src/service/service';
import { BrowserWorkbench, WORKBENCH_BUILD, type OpenWorkbench } from './browser';
import { Compiler } from './compiler';

const dist = join(__dirname, '../../dist');
const screenshots = join(dist, 'screenshots');

/** What stories of comparing share: a service with the published figures, the workbench, and a compiler at it. */
export class MirrorStory {
  /** What is made of the service's answers to requests for mirrors; they are as they are while it is undefined. */
  altered: ((answer: MirrorAnswer) => void) | undefined;
  /** Requests for mirrors wait for this. */
  held: Promise<void> | undefined;
  workbench!: OpenWorkbench;
  compiler!: Compiler;
  private browser!: BrowserWorkbench;

  private constructor(private readonly service: Service) {}

  static async start(): Promise<MirrorStory> {
    mkdirSync(screenshots, { recursive: true });
    const service = await createService(readConfig({ CLEARING_HOUSE_DB: ':memory:' }));
    const story = new MirrorStory(service);
    const listener = getRequestListener((request) => service.fetch(request));
    story.browser = await BrowserWorkbench.start({
      roots: [join(dist, 'local'), join(dist, 'addin'), WORKBENCH_BUILD],
      manifest: join(__dirname, '../../manifest.xml'),
      api: (request, response) => {
        const path = request.url ?? '';
        if (!path.startsWith(`${paths.mirror}?`) || (!story.altered && !story.held)) return listener(request, response);
        void (async () => {
          await story.held;
          const answer = await story.answer(path);
          story.altered?.(answer);
          response.setHeader('Content-Type', 'application/json').end(JSON.stringify(answer));
        })();
      },
    });
    return story;
  }

  /** What the service itself answers. */
  async answer(path: string): Promise<MirrorAnswer> {
    return (await (await this.service.fetch(new Request(`http://localhost${path}`))).json()) as MirrorAnswer;
  }

  /** Opens a workbook with tables of a country. */
  async insert(country: string, tables: readonly string[], years: readonly number[] = [2024]): Promise<void> {
    this.workbench = await this.browser.open();
    this.compiler = await Compiler.at(this.workbench);
    const { compiler } = this;
    await compiler.chooseCountry(country);
    await compiler.chooseYear(...years);
    await compiler.chooseTables(...tables);
    await compiler.button('Insert tables').click();
    await compiler.pane.getByText('Inserted').first().waitFor();
    await compiler.pane.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  }

  /** Fills the table with the published figures of its country, and goes to the comparison of that sheet. */
  async fillIn(sheet: string): Promise<void> {
    await this.compiler.train();
    await this.compiler.pane
      .getByText(/^Filled in/)
      .first()
      .waitFor();
    await this.compiler.openSheet(sheet);
    await this.compiler.showTab(/Mirrors/);
  }

  /** Has the open table compared. @returns the list of pairs */
  async compare(): Promise<Locator> {
    await this.compiler.button('Compare with partners').click();
    const list = this.compiler.pane.getByRole('list', { name: 'List' });
    await list.getByRole('listitem').first().waitFor();
    return list;
  }

  /** The numbers of a column of the open sheet by country, down to a row. */
  async figures(column: number, rows: number): Promise<Map<string, number>> {
    const read = (from: number) =>
      this.workbench.page.evaluate(
        (area) => {
          const { cells, sheets } = window.workbench.engine;
          return cells.values(sheets.active(), area).map(([value]) => value);
        },
        { row: 0, column: from, rows, columns: 1 },
      );
    const [codes, values] = [await read(1), await read(column)];
    return new Map(
      codes.flatMap((code, row): [string, number][] => {
        const country = countryByCode(String(code))?.iso2;
        const value = values[row];
        return country && typeof value === 'number' ? [[country, value]] : [];
      }),
    );
  }

  keep(name: string, page: Page = this.workbench.page): Promise<unknown> {
    return page.screenshot({ path: join(screenshots, `${name}.png`) });
  }

  /** What keeps anybody from using the pane, as axe sees it. */
  async violations(): Promise<string[]> {
    await this.compiler.seeNoNotices();
    return this.compiler.pane.evaluate(async () => {
      // What fades in has another contrast meanwhile.
      const passing = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
      await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)));
      const { axe } = window as unknown as {
        axe: { run: (context: object) => Promise<{ violations: { id: string; help: string }[] }> };
      };
      // Fluent's own guards of the focus are hidden and can have it, by design.
      return (await axe.run({ exclude: [['[data-tabster-dummy]']] })).violations.map(
        ({ id, help }) => `${id}: ${help}`,
      );
    });
  }

  /** Makes the pane as narrow as Excel lets it be; with an empty text, as wide as it was. */
  async setWidth(width: '320px' | ''): Promise<void> {
    await this.workbench.page.evaluate((wanted) => {
      document.querySelector<HTMLIFrameElement>('#pane-body iframe')!.style.width = wanted;
    }, width);
  }

  /** How much wider the content is than the pane. Pixels. */
  tooWide(): Promise<number> {
    return this.compiler.pane.evaluate(() => {
      const view = document.querySelector('main')!;
      return view.scrollWidth - view.clientWidth;
    });
  }

  /** Closes the workbook. */
  async leave(): Promise<void> {
    [this.altered, this.held] = [undefined, undefined];
    await this.workbench.close();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.service.close();
  }
}
