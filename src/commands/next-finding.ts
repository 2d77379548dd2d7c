import { nextPlace } from '../clearing-house/answers/next-place';
import { toDo } from '../clearing-house/answers/settle';
import type { Language } from '../clearing-house/messages/language';
import { message } from '../clearing-house/messages/message';
import { cellAddress } from '../clearing-house/sheet/a1';
import { activeCell } from '../workbook/active-cell';
import { answeredFindings, checkTables, contextWith } from '../workbook/check-tables';
import { goToCell } from '../workbook/go-to-cell';
import { readWorkbook } from '../workbook/read-tables';
import { say, tell } from './report';

/** Goes to the next cell that somebody has to do something about, and says what was found there. */
export async function nextFinding(language: Language): Promise<void> {
  const contents = await readWorkbook();
  const { tables, unknown, sheets, answers } = contents;
  if (tables.length + unknown.length === 0) return say(language, 'commands.no-table');
  const checked = checkTables(contents, contextWith(answers?.settings));
  const open = toDo(answeredFindings(checked, tables, answers));
  const order = sheets.map(({ id }) => id);
  const place = nextPlace(open, order, await activeCell());
  if (!place) return tell(language, message(language, 'commands.checked', { count: 0, tables: tables.length }));
  await goToCell(place.sheet, place);
  const { position, count, findings } = place;
  const name = sheets.find(({ id }) => id === place.sheet)?.name ?? '';
  const text = findings.map(({ finding }) => message(language, finding.message.key, finding.message.values)).join(' ');
  const values = { position, count, place: `${name}, ${cellAddress(place)}`, text };
  await tell(language, message(language, 'commands.finding', values));
}
