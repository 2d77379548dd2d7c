import { editionOf } from '../../src/clearing-house/tables/editions';
import { tableById } from '../../src/clearing-house/tables/catalogue';
import type { RequestBody } from '../../src/workbench/host/protocol/rich-api';
import type { Refusal } from '../../src/workbench/host/transport/refusals';
import { applyMends } from '../../src/workbook/apply-mends';
import { checkTables } from '../../src/workbook/check-tables';
import { insertTemplates, type InsertRequest } from '../../src/workbook/insert-templates';
import { readWorkbook } from '../../src/workbook/read-tables';
import { restoreMarks } from '../../src/workbook/restore-marks';
import { isWaitingForCell, onWaitingForCell } from '../../src/workbook/waiting';
import { until } from '../support/live-workbook';
import { openOffice, type TestOffice } from '../support/office';

// What Excel does to an add-in besides answering.

let office: TestOffice;
beforeEach(async () => (office = await openOffice()));
afterEach(() => office.close());

const request: InsertRequest = {
  definitions: [tableById('1.1')!, tableById('2.1')!],
  reporter: 'BG',
  edition: editionOf(2025),
  years: [2024],
  language: 'en',
};
const sheetNames = () => office.engine.sheets.list().map(({ name }) => name);

/** Refuses the first requests with these, one after the other. */
function refuseFirst(...refusals: Refusal[]): void {
  office.refuse(() => refusals.shift());
}

/** Protects a sheet, or the structure of the workbook. */
const protect = (sheet?: string) =>
  Excel.run(async (context) => {
    if (sheet === undefined) context.workbook.protection.protect();
    else context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });

describe('a cell is being edited', () => {
  test('what the user has started waits, says so, and goes on by itself', async () => {
    const said: boolean[] = [];
    const stop = onWaitingForCell(() => said.push(isWaitingForCell()));
    office.refuse(() => 'CellEditMode');
    const insertion = insertTemplates(request);
    await until(isWaitingForCell);
    expect(sheetNames()).toHaveLength(1);
    office.refuse(undefined);
    expect((await insertion).inserted).toHaveLength(2);
    expect(said).toEqual([true, false]);
    stop();
  });

  test('between two requests of a job: nothing is done twice', async () => {
    let asked = 0;
    office.refuse(() => (++asked === 2 ? 'CellEditMode' : undefined));
    expect((await insertTemplates(request)).inserted).toHaveLength(2);
    expect(sheetNames()).toHaveLength(4);
  });

  test('what runs by itself does not wait', async () => {
    office.refuse(() => 'CellEditMode');
    await expect(readWorkbook('itself')).rejects.toMatchObject({ problem: 'cell-being-edited' });
    expect(isWaitingForCell()).toBe(false);
  });
});

describe('Excel is busy', () => {
  test('it is asked again', async () => {
    refuseFirst('ActivityLimit', 'ActivityLimit');
    await expect(readWorkbook()).resolves.toMatchObject({ tables: [] });
  });

  test('a few times only', async () => {
    let asked = 0;
    office.refuse(() => (asked++, 'ActivityLimit'));
    await expect(readWorkbook()).rejects.toMatchObject({ problem: 'excel-busy' });
    expect(asked).toBe(5);
  });

  test('what asking again does not mend is not asked again', async () => {
    let asked = 0;
    office.refuse(() => (asked++, 'SessionLost'));
    await expect(readWorkbook()).rejects.toMatchObject({ problem: 'session-lost' });
    expect(asked).toBe(1);
  });
});

describe('more than Excel takes at once', () => {
  test('is written in parts, and is the same then', async () => {
    const whole = await insertTemplates(request);
    const other = await openOffice();
    refuseAboveIn(other, 40_000);
    const parts = await insertTemplates(request);
    other.refuse(undefined);
    expect(other.requests.length).toBeGreaterThan(4);
    expect(parts.inserted.map(({ reading }) => reading!.cells)).toEqual(
      whole.inserted.map(({ reading }) => reading!.cells),
    );
    expect(parts.metadata!.reading!.cells).toEqual(whole.metadata!.reading!.cells);
    expect(checkTables(await readWorkbook()).findings.map(({ rule }) => rule)).toEqual(['C15', 'C15']);
    await other.close();
    office.use();
  });

  test('is read in parts: each sheet alone, and a sheet in blocks of rows', async () => {
    await insertTemplates(request);
    const whole = await readWorkbook();
    office.resetRequests();
    office.refuse((body) => (asksForSheets(body) ? 'ResponseTooLarge' : undefined));
    expect(await readWorkbook()).toEqual(whole);
    // The sheets, and for each of the three: where it ends, and its two halves.
    expect(office.requests.length).toBe(1 + 3 * 3);
  });

  const refuseAboveIn = (other: TestOffice, letters: number) =>
    other.refuse((body) => (JSON.stringify(body).length > letters ? 'RequestTooLarge' : undefined));

  /** Whether the values of whole sheets are asked for. */
  const asksForSheets = ({ Actions, ObjectPaths }: RequestBody): boolean =>
    Actions.some(({ QueryInfo }) => QueryInfo?.Select?.includes('values'))
    && Object.values(ObjectPaths).some(({ Name }) => Name.startsWith('GetUsedRange'));
});

describe('a job that is cut short', () => {
  /** As when the pane is reloaded: the parts after some never come. */
  async function cutShort(parts: number) {
    let left = parts;
    office.refuse((body) => {
      if (JSON.stringify(body).length > 40_000) return 'RequestTooLarge';
      return left-- > 0 ? undefined : 'AccessDenied';
    });
    await expect(insertTemplates(request)).rejects.toMatchObject({ problem: 'sheet-protected' });
    office.refuse(undefined);
  }

  test('leaves nothing that is taken for whole; the checks say what to do, and inserting again finishes it', async () => {
    await cutShort(4);
    const names = sheetNames();
    expect(names.length).toBeGreaterThan(1);
    const found = checkTables(await readWorkbook()).findings;
    expect(found.map(({ message }) => message.key)).toContain('S01.unfinished');
    const { inserted, present } = await insertTemplates(request);
    expect(inserted.length + present.length).toBe(2);
    expect(sheetNames()).toEqual(expect.arrayContaining(names));
    const after = await readWorkbook();
    expect(after.tables).toHaveLength(2);
    expect(after.metadata).toHaveLength(1);
    expect(after.unknown).toEqual([]);
  });
});

describe('a workbook that may not be written to', () => {
  test('a protected sheet is named before anything is written', async () => {
    const { inserted } = await insertTemplates(request);
    const [open, closed] = inserted;
    await protect(closed!.id);
    const mends = [{ label: { key: 'S02.mend', values: {} }, writes: [{ row: 50, column: 0, input: 'x' }] }] as const;
    const both = [open!, closed!];
    const problem = { problem: 'sheets-protected', message: closed!.name };
    await expect(applyMends(both.map(({ id }) => ({ sheet: id, mends })))).rejects.toMatchObject(problem);
    expect(office.engine.cells.values(open!.id, { row: 50, column: 0, rows: 1, columns: 1 })).toEqual([['']]);
    await expect(restoreMarks(both)).rejects.toMatchObject(problem);
  });

  test('so is a workbook that lets no sheets be added', async () => {
    await protect();
    await expect(insertTemplates(request)).rejects.toMatchObject({ problem: 'structure-protected' });
    expect(sheetNames()).toHaveLength(1);
  });

  test('and one that is open for reading only, on the web', async () => {
    const reader = await openOffice({ readOnly: true });
    await expect(insertTemplates(request)).rejects.toMatchObject({ problem: 'read-only' });
    await expect(readWorkbook()).resolves.toMatchObject({ tables: [] });
    await reader.close();
    office.use();
  });
});
