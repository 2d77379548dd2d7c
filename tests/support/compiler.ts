import type { Frame, Locator, Page } from 'playwright-core';
import { rect } from '../../src/workbench/engine/geometry';
import type { OpenWorkbench } from './browser';

/** A compiler at the workbench: works the pane with the mouse and the sheet with the keyboard. */
export class Compiler {
  private constructor(
    private readonly page: Page,
    readonly pane: Frame,
  ) {}

  static async at(workbench: OpenWorkbench): Promise<Compiler> {
    const pane = await workbench.pane();
    await pane.locator('#tab-tables').waitFor(); // in whatever language
    return new Compiler(workbench.page, pane);
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** Has the empty cells of the tables filled with published figures, and says yes when asked. */
  async train(): Promise<void> {
    await this.button('Training').click();
    await this.button('Fill in').click();
  }

  showTab(name: RegExp): Promise<void> {
    return this.pane.getByRole('tab', { name }).click();
  }

  async chooseCountry(name: string): Promise<void> {
    const field = this.pane.getByRole('combobox', { name: /Reporting country/ });
    await field.click();
    await field.fill(name);
    await this.pane.getByRole('option', { name, exact: true }).click();
  }

  /** Leaves exactly these years of those to report chosen. */
  async chooseYear(...wanted: number[]): Promise<void> {
    const field = this.pane.getByRole('combobox', { name: /Years/ });
    await field.click();
    const years = this.pane.getByRole('menuitemcheckbox');
    await years.first().waitFor();
    const shown = await years.evaluateAll((all) =>
      all.map((each) => ({ year: each.textContent, isChosen: each.getAttribute('aria-checked') === 'true' })),
    );
    for (const [index, { year, isChosen }] of shown.entries()) {
      if (isChosen !== wanted.map(String).includes(year)) await years.nth(index).click();
    }
    await field.press('Escape');
  }

  /** Leaves exactly these tables chosen, by their numbers. */
  async chooseTables(...wanted: string[]): Promise<void> {
    const boxes = this.pane.getByRole('checkbox');
    const shown = await boxes.evaluateAll((all: HTMLInputElement[]) =>
      all.map(({ labels, checked }) => ({ label: labels![0]!.textContent, checked })),
    );
    for (const [index, { label, checked }] of shown.entries()) {
      const id = label.split(/\s/)[0]!;
      // The others stand for groups.
      if (/^S?\d/.test(id) && checked !== wanted.includes(id)) await boxes.nth(index).setChecked(!checked);
    }
  }

  /** Clicks on the tab of a sheet below the grid. */
  async openSheet(name: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const { sheets } = window.workbench.engine;
      sheets.activate(sheets.list().find((sheet) => sheet.name === wanted)!.id);
    }, name);
  }

  async select(row: number, column: number): Promise<void> {
    await this.page.evaluate(
      ({ area }) => {
        const { sheets, view } = window.workbench.engine;
        view.select(sheets.active(), [area]);
      },
      { area: rect(row, column) },
    );
  }

  /** Types into a cell of the sheet that is open, key by key. */
  async type(row: number, column: number, text: string): Promise<void> {
    await this.select(row, column);
    await this.page.evaluate(() => window.workbench.focusGrid());
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async pressRibbon(button: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Ribbon' }).getByRole('button', { name: button }).click();
  }

  /** Turns the mouse wheel over the grid. */
  async scrollDown(pixels: number): Promise<void> {
    await this.page.mouse.move(400, 600);
    await this.page.mouse.wheel(0, pixels);
  }

  /** Puts away what the pane says in passing, as the Delete key does, so that nobody has to wait until it goes by itself. */
  async seeNoNotices(): Promise<void> {
    // A notice stays while the mouse is over it.
    await this.page.mouse.move(0, 0);
    await this.pane.waitForFunction(() => {
      const notices = document.querySelectorAll('.fui-ToastContainer');
      for (const notice of notices) {
        notice.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true, cancelable: true }));
      }
      return notices.length === 0;
    });
  }

  async press(keys: string): Promise<void> {
    await this.page.evaluate(() => window.workbench.focusGrid());
    await this.page.keyboard.press(keys);
  }

  value(row: number, column: number): Promise<unknown> {
    return this.page.evaluate(
      ({ area }) => {
        const { cells, sheets } = window.workbench.engine;
        return cells.values(sheets.active(), area)[0]?.[0];
      },
      { area: rect(row, column) },
    );
  }

  /** Waits until a cell of the open sheet holds a value. */
  async seeValue(row: number, column: number, value: unknown): Promise<void> {
    await this.page.waitForFunction(
      ({ area, expected }) => {
        const { cells, sheets } = window.workbench.engine;
        return cells.values(sheets.active(), area)[0]?.[0] === expected;
      },
      { area: rect(row, column), expected: value },
    );
  }

  /** Waits until a cell of the open sheet is filled in this colour by conditional formats; undefined for none. */
  async seeFill(row: number, column: number, colour: string | undefined): Promise<void> {
    await this.page.waitForFunction(
      (at) => {
        const { conditionalFormats, sheets } = window.workbench.engine;
        const { fill } = conditionalFormats.shown(sheets.active(), at.row, at.column);
        return fill?.toUpperCase() === at.colour;
      },
      { row, column, colour: colour?.toUpperCase() },
    );
  }

  /**
   * Types into a cell what is broken about it, and measures how long after the Enter key the pane lists it and the sheet
   * marks it. Milliseconds.
   */
  async timeToSee(row: number, column: number, text: string, listed: string): Promise<{ list: number; mark: number }> {
    await this.select(row, column);
    const measured = this.page.evaluate(
      (at) =>
        new Promise<{ list: number; mark: number }>((resolve) => {
          const { conditionalFormats, sheets } = window.workbench.engine;
          const sheet = sheets.active();
          const pane = document.querySelector<HTMLIFrameElement>('#pane-body iframe')!.contentDocument!;
          const before = conditionalFormats.shown(sheet, at.row, at.column).fill;
          const onKey = ({ key, timeStamp: start }: KeyboardEvent) => {
            if (key !== 'Enter') return;
            window.removeEventListener('keydown', onKey, true);
            let [list, mark] = [0, 0];
            const look = () => {
              const now = performance.now() - start;
              if (!list && pane.body.textContent.includes(at.listed)) list = now;
              if (!mark && conditionalFormats.shown(sheet, at.row, at.column).fill !== before) mark = now;
              if (list && mark) resolve({ list, mark });
              else setTimeout(look, 1);
            };
            look();
          };
          window.addEventListener('keydown', onKey, true);
        }),
      { row, column, listed },
    );
    await this.page.evaluate(() => window.workbench.focusGrid());
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    return measured;
  }

  /** How many round trips to Excel it takes until some work of the compiler is done. */
  async roundTripsOf(work: () => Promise<unknown>): Promise<number> {
    await this.page.evaluate(() => window.workbench.roundTrips.reset());
    await work();
    await this.page.waitForTimeout(300); // whatever follows upon what was seen
    return this.page.evaluate(() => window.workbench.roundTrips.count);
  }
}
