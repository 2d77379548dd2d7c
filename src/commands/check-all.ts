import { toDo } from '../clearing-house/answers/settle';
import type { Language } from '../clearing-house/messages/language';
import { message } from '../clearing-house/messages/message';
import { answeredFindings, checkTables, contextWith } from '../workbook/check-tables';
import { readWorkbook } from '../workbook/read-tables';
import { restoreMarks } from '../workbook/restore-marks';
import { say, tell } from './report';

/** Checks every table, puts its marks back if they were removed, and says how much there is to look at. */
export async function checkAll(language: Language): Promise<void> {
  const contents = await readWorkbook();
  const { tables, unknown } = contents;
  if (tables.length + unknown.length === 0) return say(language, 'commands.no-table');
  await restoreMarks(tables);
  const checked = checkTables(contents, contextWith(contents.answers?.settings));
  const count = toDo(answeredFindings(checked, tables, contents.answers)).length;
  await tell(language, message(language, 'commands.checked', { count, tables: tables.length }));
}
