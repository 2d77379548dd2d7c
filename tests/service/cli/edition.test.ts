import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table5 } from '../../../src/clearing-house/tables/definitions/table-5';
import { definitionsOf, editionOf } from '../../../src/clearing-house/tables/editions';
import { identifySheet } from '../../../src/clearing-house/tables/sheet-identity';
import { templatePlan } from '../../../src/clearing-house/tables/template-plan';
import { editionsAnswerSchema } from '../../../src/contract/editions';
import { paths } from '../../../src/contract/paths';
import { publishedEditions } from '../../../src/service/answers/editions-answer';
import { openStore } from '../../../src/service/store/open';
import { read } from '../../../src/service/store/revision';
import { removeTemporaryFolders, temporaryFolder } from '../temporary-folder';
import { runCommand } from './run-command';

afterAll(removeTemporaryFolders);

/** The secretariat asks for one more table in 2027 than the add-in knows. */
const edition = {
  ...editionOf(2027),
  tables: ['5', '8'],
  titles: { '5': { en: 'Emigration', fr: 'Émigration', ru: 'Эмиграция' } },
  definitions: [{ ...table5, id: '8' }],
};

const publish = (folder: string, content: unknown) => {
  const file = join(folder, 'edition.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return runCommand(['edition', 'publish', file], { CLEARING_HOUSE_DB: join(folder, 'figures.db') });
};

const publishedIn = async (folder: string) => {
  const store = await openStore(join(folder, 'figures.db'));
  const editions = await read(store, publishedEditions);
  await store.destroy();
  return editions;
};

test('an edition that is published is what panes are told, with a version of its own', async () => {
  const folder = temporaryFolder();
  const later = { ...edition, years: [2025, 2026, 2027] };
  for (const [content, version] of [
    [edition, 1],
    [edition, 1],
    [later, 2],
  ] as const) {
    const { code, printed } = await publish(folder, content);
    expect([code, printed]).toEqual([0, `The edition of round 2027 is published as version ${version}.\n`]);
  }
  const editions = await publishedIn(folder);
  expect(editionsAnswerSchema.parse({ editions }).editions).toEqual([{ ...later, version: 2 }]);
  expect(paths.editions).toBe('/api/v1/editions');
});

test('a sheet of a table that is not built in carries its definition, so that it is known without the service', () => {
  const [, definition] = definitionsOf(edition);
  const { properties } = templatePlan({
    definition: definition!,
    reporter: 'BG',
    edition,
    years: [2026],
    language: 'en',
  });
  expect(identifySheet(new Map(Object.entries(properties)))).toMatchObject({
    kind: 'table',
    identity: { definition: { id: '8' }, round: 2027 },
  });
});

test.each([
  ['{', /is no JSON/],
  [{ ...edition, tables: ['9'] }, /Table 9 is not built in/],
  [{ ...edition, round: 1999 }, /is no edition/],
  [{ ...edition, definitions: [{ ...table5, sexes: [] }] }, /is no edition/],
])('a file that is no edition is refused, and nothing is published', async (content, message) => {
  const folder = temporaryFolder();
  const { code, errors } = await publish(folder, content);
  expect(code).not.toBe(0);
  expect(errors).toMatch(message);
  expect(await publishedIn(folder)).toEqual([]);
});
