import type { LocatedFinding } from '../../src/clearing-house/checks/finding';
import { cellAddress } from '../../src/clearing-house/sheet/a1';
import { tableById } from '../../src/clearing-house/tables/catalogue';
import type { Sex } from '../../src/clearing-house/tables/definition';
import { editionOf } from '../../src/clearing-house/tables/editions';
import { templateLayout, type TemplateRequest } from '../../src/clearing-house/tables/template-layout';
import { insertTemplates } from '../../src/workbook/insert-templates';
import { LiveTables } from '../../src/workbook/live-tables';
import { asUser, type TestUser } from './engine';
import { openOffice, type TestOffice } from './office';

/** The smallest of the tables: six rows. */
export const smallTable: TemplateRequest = {
  definition: tableById('2.1')!,
  reporter: 'BG',
  edition: editionOf(2025),
  years: [2024],
  language: 'en',
};

/** A workbook with a table and its metadata, followed by the add-in, and a person at the grid. */
export class LiveWorkbook {
  private constructor(
    readonly office: TestOffice,
    readonly user: TestUser,
    readonly live: LiveTables,
    private readonly request: TemplateRequest,
    /** What the add-in could not do. */
    private readonly errors: readonly unknown[],
  ) {}

  /** Opens a workbook, inserts a table, and leaves it on top. */
  static async open(request: TemplateRequest = smallTable): Promise<LiveWorkbook> {
    const office = await openOffice();
    const errors: unknown[] = [];
    const live = new LiveTables((error) => errors.push(error));
    const workbook = new LiveWorkbook(office, asUser(office.engine), live, request, errors);
    await live.start();
    const { inserted, metadata } = await insertTemplates({ ...request, definitions: [request.definition] });
    live.replace(inserted, [metadata!]);
    await workbook.quiet();
    office.resetRequests();
    return workbook;
  }

  async close(): Promise<void> {
    await this.live.stop();
    await this.office.close();
    if (this.errors.length > 0) throw new Error(`The add-in failed: ${this.errors.map(String).join(', ')}`);
  }

  /** The id of the sheet of the table. */
  get sheet(): string {
    return this.live.snapshot().tables[0]!.id;
  }

  /** The address of a figure in a sheet that nobody has rearranged. */
  at(code: string, what: Sex | 'status' = 'T', year = this.request.years[0]!): string {
    return cellAddress({ row: this.row(code), column: this.column(what, year) });
  }

  row(code: string): number {
    return templateLayout(this.request).rows.find((row) => row.code === code)!.row;
  }

  column(what: Sex | 'status', year = this.request.years[0]!): number {
    const block = templateLayout(this.request).years.find((each) => each.year === year)!;
    return what === 'status' ? block.status! : block.sexes[what]!;
  }

  /** What is wrong with the figures: neither blank cells, which are for information, nor the metadata. */
  wrong(sheet?: string): LocatedFinding[] {
    return this.live
      .snapshot()
      .checked.findings.filter(
        (found) =>
          found.rule !== 'B08' && found.severity !== 'information' && (sheet === undefined || found.sheet === sheet),
      );
  }

  /** The same in short: rule and address of the first cell. */
  found(sheet?: string): string[] {
    return this.wrong(sheet).map(({ rule, cells }) => `${rule} ${cellAddress(cells[0])}`);
  }

  /** Waits until the figures have these findings, in this order; shows the difference if they never do. */
  async finds(...expected: string[]): Promise<void> {
    await until(
      () => String(this.found()) === String(expected),
      () => expect(this.found()).toEqual(expected),
    );
  }

  /** Waits until nothing has been asked of Excel for a moment. */
  async quiet(): Promise<void> {
    let before: number;
    do {
      before = this.office.requests.length;
      await new Promise((resolve) => setTimeout(resolve, 100));
    } while (this.office.requests.length > before);
  }
}

/** How long to wait for something, in milliseconds: longer than it takes on a busy machine. */
const PATIENCE = 30_000;

/**
 * Waits until something holds.
 * @param complain says what is wrong if it never does
 */
export async function until(holds: () => boolean, complain?: () => void): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!holds()) {
    if (Date.now() > end) {
      complain?.();
      throw new Error('What was waited for did not happen.');
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
