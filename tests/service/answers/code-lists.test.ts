import { codesAddress, codesAnswerSchema } from '../../../src/contract/codes';
import { paths } from '../../../src/contract/paths';
import { codeLists } from '../../../src/service/answers/code-lists';
import { edgeService } from '../http/edge-service';
import { ask, bodyOf, errorOf } from '../sample-service';

test('every list, each code once and with its name in three languages', () => {
  const { lists } = codesAnswerSchema.parse(codeLists());
  expect(lists.map(({ id }) => id)).toEqual(expect.arrayContaining(['tables', 'countries', 'reasons', 'questions']));
  for (const { id, codes } of lists) {
    expect([id, new Set(codes.map(({ code }) => code)).size]).toEqual([id, codes.length]);
    for (const { names } of codes) expect(Object.values(names).filter((name) => name !== '')).toHaveLength(3);
  }
});

test('what other lists call the same stands beside it', () => {
  const [countries] = codeLists(['countries']).lists;
  expect(countries!.codes.find(({ code }) => code === 'GR')).toMatchObject({
    names: { en: 'Greece', fr: 'Grèce', ru: 'Греция' },
    iso3: 'GRC',
    m49: '300',
    unece: true,
    eurostat: 'EL',
  });
  expect(codeLists(['former-states']).lists[0]!.codes.map(({ code }) => code)).toContain('810');
});

test('some of them, by address; a list that is not there is refused', async () => {
  const { service } = await edgeService();
  const some = await bodyOf(await ask(service, codesAddress({ lists: ['sexes', 'ages'] })), codesAnswerSchema);
  expect(some.lists.map(({ id, codes }) => [id, codes.length])).toEqual([
    ['sexes', 3],
    ['ages', 19],
  ]);
  const wrong = await ask(service, `${paths.codes}?lists=sexes,planets`);
  expect(wrong.status).toBe(400);
  expect((await errorOf(wrong)).details?.[0]?.message).toContain('must be some of tables, countries');
  await service.close();
});
