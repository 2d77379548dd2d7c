import { briefs, readText, removeFiles, told } from '../support/read-file';

afterAll(removeFiles);

const eurostat = (extra: object = {}): string =>
  JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: 'Immigration by age group, sex and country of previous residence',
    updated: '2026-09-17T23:00:00+0200',
    id: ['freq', 'partner', 'agedef', 'age', 'unit', 'sex', 'geo', 'time'],
    size: [1, 3, 1, 1, 1, 1, 2, 2],
    dimension: {
      freq: { category: { index: { A: 0 } } },
      partner: {
        category: { index: { BG: 0, EL: 1, AME: 2 }, label: { BG: 'Bulgaria', EL: 'Greece', AME: 'America' } },
      },
      agedef: { category: { index: { COMPLET: 0 } } },
      age: { category: { index: { TOTAL: 0 } } },
      unit: { category: { index: { NR: 0 } } },
      sex: { category: { index: { T: 0 } } },
      geo: { category: { index: ['DE', 'UK'] } },
      time: { category: { index: { '2023': 0, '2024': 1 } } },
    },
    value: { '0': 24000, '1': 22785, '7': 4, '9': 5 },
    status: { '1': 'p', '3': ':', '4': '|C' },
    ...extra,
  });

test('a sparse answer of Eurostat, with flags and confidentiality', async () => {
  const outcome = await readText('eurostat', 'migr_imm5prv.json', eurostat());
  expect(briefs(outcome)).toEqual([
    '2023 3 DE BG T TOTAL 24000',
    '2024 3 DE BG T TOTAL 22785 P',
    '2023 3 DE GR T TOTAL null',
    '2024 3 GB GR T TOTAL 4',
  ]);
  expect(outcome.rows[2]?.confidentiality).toBe('C');
  expect(outcome.tally.dropped('aggregate')).toBe(1);
  expect(outcome.tally.lastUpdate).toBe('2026-09-17T23:00:00+0200');
});

const unece = (label: string): string =>
  JSON.stringify({
    class: 'dataset',
    label,
    id: ['Reporting country', 'Age', 'Country of previous residence', 'Sex', 'Year'],
    size: [2, 2, 4, 1, 2],
    dimension: {
      'Reporting country': {
        label: 'Reporting country',
        category: { index: { '051': 0, '498': 1 }, label: { '051': 'Armenia', '498': 'Republic of Moldova' } },
      },
      Age: { label: 'Age', category: { index: { '0': 0, '1': 1 }, label: { '0': 'Total', '1': '0-4' } } },
      'Country of previous residence': {
        label: 'Country of previous residence',
        category: {
          index: { '1': 0, '004': 1, '008': 2, '3': 3 },
          label: { '1': 'All Countries', '004': 'Türkiye', '008': 'Russian Federation', '3': 'Atlantis' },
        },
      },
      Sex: { label: 'Sex', category: { index: { '1': 0 }, label: { '1': 'Both sexes' } } },
      Year: { label: 'Year', category: { index: { '0': 0, '1': 1 }, label: { '0': '2001', '1': '2009' } } },
    },
    value: [100, 101, null, 7, 3, 4, 9, null, ...Array.from({ length: 24 }, () => null)],
    status: { '2': '..' },
  });

test("UNECE's tables are read by names, since codes are partly running numbers", async () => {
  const outcome = await readText(
    'unece',
    'x.json',
    unece('Table 3: Long-term immigration by country of previous residence'),
  );
  expect(briefs(outcome)).toEqual([
    '2001 3 AM TOTAL T TOTAL 100',
    '2009 3 AM TOTAL T TOTAL 101',
    '2009 3 AM TR T TOTAL 7',
    '2001 3 AM RU T TOTAL 3',
    '2009 3 AM RU T TOTAL 4',
  ]);
  expect(told(outcome)[0]).toMatch(/Atlantis.*"Atlantis" is no country/);
  await expect(readText('unece', 'x.json', unece('Long-term immigration'))).rejects.toThrow('--table 3');
});

test('what is no JSON-stat 2.0, or does not fit together, is refused', async () => {
  const refused = (text: string) =>
    readText('eurostat', 'migr_imm5prv.json', text).then(
      () => 'read',
      (error: Error) => error.message,
    );
  expect(await refused('{"id": [')).toMatch(/no JSON/);
  expect(await refused('{"dataset": {}}')).toMatch(/JSON-stat 1/);
  expect(await refused('{"error": [{"status": 400}]}')).toMatch(/no data set in JSON-stat 2.0: id/);
  expect(await refused(eurostat({ size: [1, 4, 1, 1, 1, 1, 2, 2] }))).toMatch(/partner has 3 codes/);
  expect(await refused(eurostat({ value: { '99': 1 } }))).toMatch(/observation 99 lies outside/);
});
