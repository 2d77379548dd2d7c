import { readFile } from 'node:fs/promises';
import { editionSchema } from '../../clearing-house/tables/editions';
import { tableById } from '../../clearing-house/tables/catalogue';
import * as z from '../../clearing-house/zod';
import { audit } from '../access/audit';
import { OperatorError } from '../operator-error';
import { publishEdition } from '../store/editions';
import { change } from '../store/revision';
import { readArguments } from './arguments';
import { byCommandLine } from './changed-by';
import { type Command, UsageError } from './command';
import { withStore } from './with-store';

/** Every table of an edition has a definition, its own or one that is built in. */
const publishableSchema = editionSchema.superRefine(({ tables, definitions }, context) => {
  for (const [index, id] of tables.entries()) {
    if (definitions.some((definition) => definition.id === id) || tableById(id)) continue;
    context.addIssue({
      code: 'custom',
      path: ['tables', index],
      message: `Table ${id} is not built in, so its definition must stand in "definitions".`,
    });
  }
});

export const editionPublishCommand: Command = {
  name: 'edition publish',
  usage: 'FILE.json',
  summary: 'Publishes the tables of a round: panes offer them from then on. Earlier versions are kept.',
  async run(args, context) {
    const [file, ...more] = readArguments(args, {}, true).positionals;
    if (file === undefined || more.length > 0) throw new UsageError('Give one file with an edition.');
    const edition = publishableSchema.safeParse(await contentOf(file));
    if (!edition.success) throw new OperatorError(`${file} is no edition:\n${z.prettifyError(edition.error)}`);
    const by = byCommandLine();
    const { round, version } = await withStore(context, (store) =>
      change(store, async (transaction) => {
        const published = await publishEdition(transaction, edition.data.round, edition.data);
        const subject = { round: String(published.round), edition: String(published.version) };
        await audit(transaction, { ...by, action: 'edition.publish', subject, outcome: 'done' });
        return published;
      }),
    );
    context.print(`The edition of round ${round} is published as version ${version}.\n`);
  },
};

async function contentOf(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new OperatorError(`${file} cannot be read: ${(error as Error).message}`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new OperatorError(`${file} is no JSON: ${(error as Error).message}`);
  }
}
