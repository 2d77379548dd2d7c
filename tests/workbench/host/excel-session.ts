import { openOffice, type OfficeOptions, type TestOffice } from '../../support/office';

/** Opens an office for a test file, and closes it at its end. A workbook is dear: files share one among their tests. */
export function sharedOffice(options: OfficeOptions = {}): { readonly office: TestOffice } {
  let office: TestOffice | undefined;
  beforeAll(async () => {
    office = await openOffice(options);
  }, 60_000);
  afterAll(() => office?.close());
  return {
    get office() {
      if (!office) throw new Error('The office opens before the first test.');
      return office;
    },
  };
}

/** Runs work on a new, empty sheet. */
export function onNewSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.load('name,id');
    await context.sync();
    return work(sheet, context);
  });
}

/** The error that some work on a new sheet must end in. */
export async function failure(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<{ readonly code: string; readonly location: string | undefined; readonly message: string }> {
  try {
    await onNewSheet(async (sheet, context) => {
      await work(sheet, context);
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { code: error.code, location: error.debugInfo.errorLocation, message: error.message };
  }
  throw new Error('Excel did not refuse.');
}

/** Resolves when a condition holds; fails when it does not within a second. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 1000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`${what} did not happen.`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
