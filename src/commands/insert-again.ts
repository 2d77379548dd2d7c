import type { Language } from '../clearing-house/messages/language';
import { translator } from '../clearing-house/messages/message';
import { definitionsOf, editionOf, type Edition } from '../clearing-house/tables/editions';
import { serviceClient } from '../contract/service-client';
import { insertedText } from '../workbook/inserted-text';
import { insertTemplates } from '../workbook/insert-templates';
import { recallChoices } from '../workbook/remembered';
import { mention, say, tell } from './report';

/** How long to wait for an edition that the service may have published; the one built in serves as well. Milliseconds. */
const PATIENCE = 3_000;

/** Inserts the tables that were chosen last, here or in another workbook, and says so; what is there stays as it is. */
export async function insertAgain(language: Language): Promise<void> {
  const choices = recallChoices();
  if (!choices || choices.reporter === '') return say(language, 'commands.no-choices');
  const edition = await editionFor(choices.round);
  const definitions = definitionsOf(edition).filter(({ id }) => choices.tables.includes(id));
  const result = await insertTemplates({ ...choices, edition, definitions });
  const text = insertedText(result, translator(language));
  // New sheets are there to see; that nothing has changed is not.
  await (result.inserted.length > 0 ? mention(text) : tell(language, text));
}

/** The edition of a round as the service has published it; without the service that built in serves all the same. */
async function editionFor(round: number): Promise<Edition> {
  const client = serviceClient({ base: '', fetch: (...request) => fetch(...request), timeout: PATIENCE });
  const published = await client.editions().then(
    ({ editions }) => editions,
    () => [],
  );
  return published.find((edition) => edition.round === round) ?? editionOf(round);
}
