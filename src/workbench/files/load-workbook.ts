import type { Loss } from '../../xlsx/loss';
import type { XlsxWorkbook } from '../../xlsx/workbook';
import { USER } from '../engine/engine';
import type { ExcelHost } from '../host/excel/excel-host';
import type { Book } from '../host/excel/model/book';
import { Sheet } from '../host/excel/model/sheet';
import { loadSheet } from './load-sheet';

/** Sheets that are calculated together: fewer would be calculated again and again, more might take too long for once. */
const AT_ONCE = 5;

/**
 * Puts a workbook in the place of the one that is open, all of it: sheets, names, properties and settings. Resolves when
 * its formulas are worked out. It cannot be undone.
 */
export async function loadWorkbook(host: ExcelHost, workbook: XlsxWorkbook): Promise<void> {
  const { book, engine } = host;
  const batch = engine.openBatch(USER);
  const sheets = batch.do(() => {
    const before = empty(book);
    const added = workbook.sheets.map(({ name }) => new Sheet(book, engine.sheets.add(name)));
    engine.sheets.activate(added[workbook.active]!.id);
    engine.sheets.remove(before);
    for (const { sheet, ...name } of workbook.names) {
      engine.names.set({ ...name, sheet: sheet === undefined ? undefined : added[sheet]!.id });
    }
    return added;
  });
  for (const [index, sheet] of sheets.entries()) {
    batch.do(() => loadSheet(sheet, workbook.sheets[index]!, workbook));
    if (index % AT_ONCE === AT_ONCE - 1) await engine.calculated();
  }
  batch.do(() => {
    for (const [index, { id }] of sheets.entries()) {
      const { visibility } = workbook.sheets[index]!;
      if (visibility !== 'Visible' && index !== workbook.active) engine.sheets.setVisibility(id, visibility);
    }
    loadState(book, workbook);
  });
  await engine.calculated();
  batch.end();
  engine.history.clear();
  book.state.isDirty = false;
}

/** What a workbook has and the workbench does not keep, besides what the file's reader has left out already. */
export function lostByWorkbench({ sheets }: XlsxWorkbook): Loss[] {
  const groups = sheets.flatMap(({ rows, columns }) => [...rows, ...columns]).filter(({ level }) => level);
  return groups.length > 0 ? [{ kind: 'group', count: groups.length }] : [];
}

/** Removes everything but one sheet, which a workbook needs and whose name must not be in the way. */
function empty({ engine }: Book): string {
  for (const { name, sheet } of engine.names.list()) engine.names.remove(name, sheet);
  const [first, ...others] = engine.sheets.list();
  engine.sheets.setVisibility(first!.id, 'Visible');
  engine.sheets.activate(first!.id);
  for (const { id } of others) engine.sheets.remove(id);
  engine.sheets.rename(first!.id, '~');
  return first!.id;
}

function loadState({ state, settingsChanged }: Book, workbook: XlsxWorkbook): void {
  const { title, subject, author, keywords, comments, category, manager, company, created } = workbook.properties;
  Object.assign(state.properties, {
    Title: title ?? '',
    Subject: subject ?? '',
    Author: author ?? '',
    Keywords: keywords ?? '',
    Comments: comments ?? '',
    Category: category ?? '',
    Manager: manager ?? '',
    Company: company ?? '',
    CreationDate: created ?? new Date().toISOString(),
  });
  state.customProperties.clear();
  for (const [key, value] of workbook.customProperties) state.customProperties.set(key.toLowerCase(), { key, value });
  state.settings.clear();
  for (const [key, value] of workbook.settings) state.settings.set(key, value);
  settingsChanged();
}
