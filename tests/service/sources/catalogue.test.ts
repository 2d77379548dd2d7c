import { sourceDescriptionSchema } from '../../../src/contract/sources';
import { describeSource, SOURCE_IDS, sourceKind, sourceKinds } from '../../../src/service/sources/catalogue';
import { openDownload } from '../../../src/service/sources/open-download';
import { allOf } from './support/read-file';

test('every data set of every source has a description that the contract takes, and an id of its own', () => {
  const ids = sourceKinds.flatMap(({ id, datasets }) =>
    datasets.map((dataset) => sourceDescriptionSchema.parse(describeSource(id, dataset)).id),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('eurostat-migr_imm5prv');
  expect(sourceKinds.map(({ id }) => id)).toEqual([...SOURCE_IDS]);
});

test('files of an office are described by who loads them', () => {
  expect(() => describeSource('csv', undefined)).toThrow(
    'these must be said: --id, --title, --publisher, --address, --licence',
  );
  const given = {
    id: 'kg-nsc',
    title: 'Migration',
    publisher: 'NSC',
    address: 'https://stat.gov.kg',
    licence: 'CC BY',
  };
  expect(sourceDescriptionSchema.parse(describeSource('csv', '2024', given))).toMatchObject({
    ...given,
    dataset: '2024',
  });
});

test('what is not known is refused with what is', async () => {
  expect(() => sourceKind('imf')).toThrow(
    'There is no source "imf". There are eurostat, oecd, unece, undesa, sdmx-csv, csv.',
  );
  expect(() => describeSource('eurostat', 'migr_asy')).toThrow('There are migr_pop3ctb');
  expect(() => describeSource('oecd', undefined)).toThrow('Say which data set is meant');
  await expect(allOf(openDownload('csv', undefined))).rejects.toThrow(
    'a plain CSV file cannot be downloaded. Give its file',
  );
});
