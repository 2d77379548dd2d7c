import type { Language } from '../clearing-house/messages/language';
import { message } from '../clearing-house/messages/message';
import { readWorkbook } from '../workbook/read-tables';
import { removeMarks } from '../workbook/remove-marks';
import { tell } from './report';

/** Takes the marks and highlights of the add-in out of every table. */
export async function removeAllMarks(language: Language): Promise<void> {
  const { tables } = await readWorkbook();
  const count = await removeMarks(tables);
  await tell(language, message(language, 'about.marks-removed', { count }));
}
