import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../src/clearing-house/messages/language';
import { translator, type Translate } from '../../src/clearing-house/messages/message';
import type { Compiler } from './compiler';
import { columnsOf, rowOf } from './table-cells';

/** Looks at what the pane shows now, under a name. */
export type Look = (name: string) => Promise<void>;

const { T } = columnsOf(2024);
const DE = 'DE';

/**
 * Goes through every view of the pane of an empty workbook, and through what can be unfolded or opened in them, in one sitting.
 * @param language that of the pane: its words lead the way
 */
export class EveryView {
  private readonly t: Translate;

  constructor(
    private readonly compiler: Compiler,
    private readonly page: Page,
    language: Language,
    private readonly look: Look,
  ) {
    this.t = translator(language);
  }

  async walk(): Promise<void> {
    await this.empty();
    await this.tables();
    await this.checks();
    await this.mirrors();
    await this.tab('send');
    await this.heading('send.what.title').waitFor();
    await this.look('send');
  }

  private tab = (view: 'tables' | 'checks' | 'mirrors' | 'send' | 'about'): Promise<void> =>
    this.compiler.pane.locator(`#tab-${view}`).click();
  private button = (...[key, values]: Parameters<Translate>): Locator =>
    this.compiler.pane.getByRole('button', { name: this.t(key, values) });
  private heading = (...[key, values]: Parameters<Translate>): Locator =>
    this.compiler.pane.getByRole('heading', { name: this.t(key, values) });
  private unfold = (key: Parameters<Translate>[0]): Promise<void> =>
    this.compiler.pane
      .locator('summary')
      .filter({ hasText: this.t(key) })
      .click();

  private async empty(): Promise<void> {
    await this.heading('start.title').waitFor();
    await this.look('introduction');
    for (const view of ['checks', 'mirrors', 'send'] as const) {
      await this.tab(view);
      await this.button('pane.show-tables').waitFor();
      await this.look(`${view}-empty`);
    }
    await this.tab('about');
    await this.button('diagnostics.show').click();
    await this.button('diagnostics.hide').waitFor();
    await this.look('about');
  }

  private async tables(): Promise<void> {
    await this.tab('tables');
    await this.button('start.sample').click();
    await this.heading('start.title').waitFor({ state: 'detached' });
    await this.compiler.seeNoNotices();
    await this.look('tables');
    await this.button('tables.training').click();
    await this.heading('training.title').waitFor();
    await this.look('training');
    await this.button('training.cancel').click();
    await this.page.evaluate(() => {
      const { cells, sheets, view } = window.workbench.engine;
      const own = sheets.list()[0]!.id;
      const area = { row: 1, column: 0, rows: 3, columns: 4 };
      cells.write(own, area, [
        ['', 2024, 'M', 'F'],
        ['DE', 2024, 1200, '-'],
        ['QQ1', 2024, 7, 8],
      ]);
      sheets.activate(own);
      view.select(own, [area]);
    });
    await this.button('intake.button').click();
    await this.button('intake.cancel').waitFor();
    await this.look('intake');
    await this.button('intake.cancel').click();
  }

  private async checks(): Promise<void> {
    const { compiler, page } = this;
    await page.evaluate(() => {
      const { sheets } = window.workbench.engine;
      sheets.activate(sheets.list().find(({ name }) => / 5\b.* BG/.test(name))!.id);
    });
    await this.tab('checks');
    const row = await page.evaluate(
      ({ code, rows }) => {
        const { cells, sheets } = window.workbench.engine;
        return cells
          .values(sheets.active(), { row: 0, column: 1, rows, columns: 1 })
          .findIndex(([value]) => value === code);
      },
      { code: DE, rows: rowOf('TOTAL') },
    );
    await compiler.type(row, T, '-5');
    await compiler.pane.getByRole('listitem').filter({ hasText: '-5' }).first().waitFor();
    await this.look('checks');
    await this.button('checks.parameters').click();
    await compiler.pane.getByRole('dialog').waitFor();
    await this.look('limits');
    await compiler.pane.getByRole('dialog').press('Escape');
    await compiler.pane.getByRole('dialog').waitFor({ state: 'detached' });
    await this.button('checks.help').first().click();
    await compiler.pane.locator('.fui-PopoverSurface').waitFor();
    await this.look('rule');
    await compiler.pane.locator('.fui-PopoverSurface').press('Escape');
    await compiler.pane.locator('.fui-PopoverSurface').waitFor({ state: 'detached' });
    await this.button('answers.answer').first().click();
    await compiler.pane.getByRole('dialog').waitFor();
    await this.button('answers.save').click();
    await this.look('answer');
    await this.button('answers.cancel').click();
    await compiler.type(row, T, '2191');
  }

  private async mirrors(): Promise<void> {
    const { compiler } = this;
    await this.tab('mirrors');
    await this.button('mirrors.compare').click();
    const pair = compiler.pane.getByRole('list', { name: this.t('mirrors.list') }).getByRole('listitem');
    await pair.first().waitFor();
    await this.unfold('mirrors.settings');
    await this.button('many.select').click();
    await pair.first().getByRole('checkbox').check();
    await this.look('mirrors');
    await this.button('many.done').click();
    await pair.first().getByRole('button').first().click();
    await this.button('mirrors.back').waitFor();
    await this.look('pair');
    await this.button('mirrors.back').click();
    await compiler.pane.getByRole('tab', { name: this.t('mirrors.pictures') }).click();
    await this.unfold('estimates.title');
    // Pairs, ratios, bars, and the matrix; then the estimates.
    await compiler.pane.locator('svg[data-picture]').nth(3).waitFor();
    await this.button('estimates.make').click();
    await compiler.pane.locator('svg[data-picture]').nth(4).waitFor();
    await this.look('pictures');
  }
}
