import type { Locator, Page } from 'playwright-core';
import { countryByCode } from '../../src/clearing-house/codes/countries';
import type { MirrorAnswer } from '../../src/contract/mirror';
import { paths } from '../../src/contract/paths';
import type { OpenWorkbench } from './browser';
import { Compiler } from './compiler';
import { violations } from './pane-looks';
import { keepScreenshot } from './screenshots';
import { ServedAddin } from './served-addin';

/** What stories of comparing share: a service with the published figures, the workbench, and a compiler at it. */
export class MirrorStory {
  /** What is made of the service's answers to requests for mirrors; they are as they are while it is undefined. */
  altered: ((answer: MirrorAnswer) => void) | undefined;
  /** Requests for mirrors wait for this. */
  held: Promise<void> | undefined;
  workbench!: OpenWorkbench;
  compiler!: Compiler;
  private addin!: ServedAddin;

  static async start(): Promise<MirrorStory> {
    const story = new MirrorStory();
    story.addin = await ServedAddin.local(undefined, (service) => async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname !== paths.mirror || (!story.altered && !story.held)) return service.fetch(request);
      await story.held;
      // Without its headers: what the browser has already must not be all that is answered.
      const answer = (await (await service.fetch(new Request(request.url))).json()) as MirrorAnswer;
      story.altered?.(answer);
      return Response.json(answer);
    });
    return story;
  }

  /** Opens a workbook with tables of a country. */
  async insert(country: string, tables: readonly string[], years: readonly number[] = [2024]): Promise<void> {
    this.workbench = await this.addin.open();
    this.compiler = await Compiler.at(this.workbench);
    const { compiler } = this;
    await compiler.chooseCountry(country);
    await compiler.chooseYear(...years);
    await compiler.chooseTables(...tables);
    await compiler.button('Insert tables').click();
    await compiler.pane.getByText('Inserted').first().waitFor();
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
    return keepScreenshot(page, name);
  }

  /** What keeps anybody from using the pane, as axe sees it. */
  async violations(): Promise<string[]> {
    await this.compiler.seeNoNotices();
    return violations(this.compiler.pane);
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

  close(): Promise<void> {
    return this.addin.close();
  }
}
