import type { Language } from '../clearing-house/messages/language';
import { message } from '../clearing-house/messages/message';
import { comparabilityOf } from '../clearing-house/mirror/mirror-tables';
import { serviceClient } from '../contract/service-client';
import { compareWithPartners } from '../workbook/compare-with-partners';
import { readWorkbook } from '../workbook/read-tables';
import { mention, say } from './report';

/** Sets the table on top beside its partners' figures. */
export async function compareActive(language: Language): Promise<void> {
  const { tables, metadata, activeSheet } = await readWorkbook();
  const table = tables.find(({ id }) => id === activeSheet);
  if (!table || comparabilityOf(table.identity.definition.id) === 'nothing')
    return say(language, 'commands.not-comparable');
  if (!table.reading) return say(language, 'checks.unreadable');
  const client = serviceClient({ base: '', fetch: (...request) => fetch(...request) });
  const { companion, comparable } = await compareWithPartners(client, table, metadata, language);
  if (comparable === 'nothing') return say(language, 'commands.not-comparable');
  if (companion === undefined) return say(language, 'mirrors.no-partner-figures');
  await mention(message(language, 'commands.compared', { name: table.name }));
}
