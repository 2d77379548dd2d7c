import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { tableById } from '../../../../src/clearing-house/tables/catalogue';
import { categoryCodes } from '../../../../src/clearing-house/tables/observation-schema';
import { eurostatDataSets } from '../../../../src/service/sources/books/eurostat-data-sets';
import { AGE_GROUPS } from '../../../../src/service/sources/codes/ages';
import { allOf, brief, briefs, file, readText, removeFiles, told } from '../support/read-file';
import { openFile } from '../../../../src/service/sources/open-file';

afterAll(removeFiles);

const HEADER = 'freq,partner,agedef,age,unit,sex,geo\\TIME_PERIOD\t2023 \t2024 ';
const tsv = (...lines: string[]): string => [HEADER, ...lines].join('\n') + '\n';

test('series become rows of the table, in the codes of the clearing house', async () => {
  const outcome = await readText(
    'eurostat',
    'estat_migr_imm5prv.tsv',
    tsv(
      'A,BG,COMPLET,TOTAL,NR,T,DE\t24000 \t22785 p',
      'A,EL,COMPLET,Y_LT5,NR,F,UK\t: \t12 be',
      'A,TOTAL,COMPLET,Y_GE80,NR,M,EL\t0 \t: c',
      'A,UNK,COMPLET,UNK,NR,T,XK\t0n\t3 ',
    ),
  );
  expect(briefs(outcome)).toEqual([
    '2023 3 DE BG T TOTAL 24000',
    '2024 3 DE BG T TOTAL 22785 P',
    '2024 3 GB GR F Y0-4 12 BE',
    '2023 3 GR TOTAL M Y80+ 0',
    '2024 3 GR TOTAL M Y80+ null',
    '2023 3 XK UNK T UNK 0 N',
    '2024 3 XK UNK T UNK 3',
  ]);
  expect(outcome.rows[1]).toEqual({
    table: '3',
    reporter: 'DE',
    partner: 'BG',
    year: 2024,
    sex: 'T',
    age: 'TOTAL',
    value: 22785,
    statuses: 'P',
    confidentiality: null,
    comment: null,
    asSent: '22785 p',
    line: 2,
  });
  expect(outcome.rows[4]).toMatchObject({ confidentiality: 'C', asSent: ': c', line: 4 });
  expect(outcome.tally.dropped('no-figure')).toBe(1);
});

test('groups of countries, finer ages and the second definition of age are left out and counted', async () => {
  const outcome = await readText(
    'eurostat',
    'migr_imm5prv.tsv',
    tsv(
      ...['AME', 'ASI', 'EU27_2020_FOR', 'NEU27_2020_FOR', 'FOR'].map(
        (code) => `A,${code},COMPLET,TOTAL,NR,T,DE\t1 \t2 `,
      ),
      'A,BG,REACH,TOTAL,NR,T,DE\t1 \t2 ',
      'A,BG,COMPLET,Y80-84,NR,T,DE\t1 \t2 ',
      'A,BG,COMPLET,TOTAL,NR,T,EU27_2020\t1 \t2 ',
      'A,DE,COMPLET,TOTAL,NR,T,DE\t1 \t2 ',
      'A,BG,COMPLET,TOTAL,NR,T,DE\t1 \t2 ',
    ),
  );
  expect(briefs(outcome)).toEqual(['2023 3 DE BG T TOTAL 1', '2024 3 DE BG T TOTAL 2']);
  expect(outcome.problems).toEqual([]);
  expect(Object.fromEntries(outcome.tally.left.map(({ reason, count }) => [reason, count]))).toEqual({
    aggregate: 6,
    'age-definition': 1,
    age: 1,
    'own-country': 1,
  });
  expect(outcome.tally.left[0]?.codes.get('AME')).toBe(1);
  expect(outcome.tally.records).toBe(10);
});

test('codes that nobody knows and figures that are none are reported with their lines; the rest is read', async () => {
  const outcome = await readText(
    'eurostat',
    'migr_emi3nxt.tsv',
    tsv(
      'A,QQ,COMPLET,TOTAL,NR,T,DE\t1 \t2 ',
      'A,BG,COMPLET,TOTAL,NR,X,DE\t1 \t2 ',
      'A,CS,COMPLET,TOTAL,NR,T,DE\t1 \t2 ',
      'A,BG,COMPLET,TOTAL,NR,T,DE\t1.5 \t2 ',
      'A,BG,COMPLET,TOTAL,NR,T,AT\t1 ',
    ),
  );
  expect(briefs(outcome)).toEqual(['2024 5 DE BG T TOTAL 2']);
  expect(told(outcome)).toEqual([
    'line 2: partner "QQ" is no country, former State or category of the clearing house. Correct it; if it is a group of countries, leave it out: --ignore QQ.',
    'line 3: sex "X" is no sex. Write T (both sexes), M or F.',
    'line 4: partner "CS" may be Czechoslovakia (200) or Serbia and Montenegro (891). Say which: --code CS=NUMBER, or write the number in its place.',
    'line 5: value "1.5" is no whole number of persons. Write a whole number of 0 or more, or leave it empty and give the status.',
    'line 6: line "A,BG,COMPLET,TOTAL,NR,T,AT\t1 " has 2 columns; the header has 3. Fetch the file again: it seems to be cut off or changed.',
  ]);
  expect(outcome.tally.problems).toBe(5);
});

test('the order of dimensions is that of the header', async () => {
  const outcome = await readText(
    'eurostat',
    'migr_imm5prv.tsv',
    'geo,sex,unit,age,agedef,partner,freq\\TIME_PERIOD\t2024\nDE,T,NR,TOTAL,COMPLET,BG,A\t7\n',
  );
  expect(briefs(outcome)).toEqual(['2024 3 DE BG T TOTAL 7']);
});

test.each([
  ['migr_pop3ctb', 'TOTAL', ['1.1 TOTAL']],
  ['migr_pop3ctb', 'NAT', ['1.1 NATIVE']],
  ['migr_pop3ctb', 'FOR', ['1.1 FOR', '1.2 TOTAL']],
  ['migr_pop3ctb', 'UNK', ['1.1 UNK']],
  ['migr_pop3ctb', 'BG', ['1.2 BG']],
  ['migr_pop1ctz', 'FOR', ['2.1 FOR']],
  ['migr_pop1ctz', 'FOR_STLS', ['2.2 TOTAL']],
  ['migr_pop1ctz', 'RNC', ['2.1 RNC', '2.2 RNC']],
  ['migr_imm1ctz', 'STLS', ['4.1 STLS', '4.2 STLS']],
  ['migr_imm1ctz', 'BG', ['4.2 BG']],
  ['migr_emi1ctz', 'NAT', ['6.1 NAT']],
  ['migr_acq', 'STLS', ['7 STLS']],
  ['migr_acq', 'SU', ['7 810']],
])('%s: %s stands in %j', async (dataset, code, places) => {
  const dimension = dataset === 'migr_pop3ctb' ? 'c_birth' : 'citizen';
  const outcome = await readText(
    'eurostat',
    'extract.tsv',
    `freq,${dimension},age,unit,sex,geo\\TIME_PERIOD\t2024\nA,${code},TOTAL,NR,T,DE\t7\n`,
    {
      dataset,
    },
  );
  expect(outcome.rows.map(({ table, partner }) => `${table} ${partner}`)).toEqual(places);
  expect(outcome.rows.every(({ year }) => year === 2024)).toBe(true);
});

test('years, reporters and ages can be chosen', async () => {
  const text = tsv(
    'A,BG,COMPLET,TOTAL,NR,T,DE\t1 \t2 ',
    'A,BG,COMPLET,Y5-9,NR,T,AT\t3 \t4 ',
    'A,BG,COMPLET,TOTAL,NR,T,AT\t5 \t6 ',
  );
  const outcome = await readText('eurostat', 'migr_imm5prv.tsv', text, {
    years: { from: 2024, to: 2030 },
    reporters: ['AT'],
    ages: 'total',
  });
  expect(briefs(outcome)).toEqual(['2024 3 AT BG T TOTAL 6']);
});

test('packed and unpacked files are the same, whatever they are called', async () => {
  const text = tsv('A,BG,COMPLET,TOTAL,NR,T,DE\t1 \t2 ');
  const plain = await readText('eurostat', 'migr_imm5prv.tsv', text);
  const packed = await readText('eurostat', 'migr_imm5prv.tsv.gz', gzipSync(text));
  const members = await readText(
    'eurostat',
    'migr_imm5prv_2',
    Buffer.concat([gzipSync(text.slice(0, 40)), gzipSync(text.slice(40))]),
  );
  const windows = await readText('eurostat', 'migr_imm5prv.txt', '\uFEFF' + text.replaceAll('\n', '\r\n'));
  expect(packed.rows).toEqual(plain.rows);
  expect(members.rows).toEqual(plain.rows);
  expect(windows.rows).toEqual(plain.rows);
});

test('what cannot be read at all is refused with what to do', async () => {
  const text = tsv(
    ...Array.from({ length: 5_000 }, (_, index) => `A,BG,COMPLET,TOTAL,NR,T,DE\t${index} \t${index * 7} `),
  );
  const packed = gzipSync(text);
  const damaged = Buffer.from(packed);
  damaged.fill(0, 60, 90);
  const refused = (name: string, content: string | Uint8Array, options = {}) =>
    readText('eurostat', name, content, options).then(
      () => 'read',
      (error: Error) => `${error.name}: ${error.message}`,
    );
  expect(await refused('migr_imm5prv.tsv.gz', packed.subarray(0, packed.length - 30))).toMatch(
    /SourceError: .*cut off; fetch it again/,
  );
  expect(await refused('migr_imm5prv.tsv.gz', damaged)).toMatch(/SourceError: .*(damaged|cut off)/);
  expect(await refused('migr_imm5prv.tsv', '')).toMatch(/is empty/);
  expect(await refused('immigration.tsv', text)).toMatch(/does not tell which data set.*--dataset/);
  expect(await refused('x.tsv', text, { dataset: 'migr_asy' })).toMatch(/migr_asy is not read/);
  expect(await refused('migr_imm5prv.tsv', HEADER.replace('2024', '2024-Q1') + '\n')).toMatch(/"2024-Q1" is no year/);
  expect(await refused('migr_imm5prv.tsv', '<html><body>Sorry</body></html>')).toMatch(/XML or HTML/);
  expect(await refused('migr_imm5prv.tsv', Buffer.from([0x66, 0xe9, 0xff, 0x0a]))).toMatch(/no text in UTF-8/);
  expect(await refused('migr_imm5prv.tsv', tsv('A,BG,REACH,TOTAL,NR,T,DE\t1 \t2 '))).toMatch(
    /None of the 1 records became a figure.*1 as age-definition \(REACH\)/,
  );
  await expect(allOf(openFile('eurostat', '/nowhere/migr_imm5prv.tsv'))).rejects.toThrow('there is no such file');
  await expect(allOf(openFile('undesa', file('a.tsv', text)))).rejects.toThrow("is Eurostat's TSV; of UN DESA");
});

test('REACH, if asked for', async () => {
  const outcome = await readText('eurostat', 'migr_imm5prv.tsv', tsv('A,BG,REACH,TOTAL,NR,T,DE\t1 \t2 '), {
    ageDefinition: 'REACH',
  });
  expect(outcome.rows).toHaveLength(2);
});

test('what is written as Eurostat writes it comes back as it was (property)', async () => {
  const eurostatAge = (age: string): string => (age === 'Y0-4' ? 'Y_LT5' : age === 'Y80+' ? 'Y_GE80' : age);
  const eurostatArea = (area: string): string => ({ GR: 'EL', GB: 'UK' })[area] ?? area;
  const observation = fc.record({
    reporter: fc.constantFrom('DE', 'GR', 'GB', 'AT'),
    partner: fc.constantFrom('BG', 'GR', 'GB', 'XK', 'UNK', 'TOTAL', '810'),
    sex: fc.constantFrom('T', 'M', 'F'),
    age: fc.constantFrom('TOTAL', 'UNK', ...AGE_GROUPS),
    values: fc.array(fc.option(fc.nat(90_000_000), { nil: undefined }), { minLength: 3, maxLength: 3 }),
    flags: fc.constantFrom('', 'p', 'be', 'ep', 'b'),
  });
  const years = [2022, 2023, 2024];
  await fc.assert(
    fc.asyncProperty(
      fc.array(observation, { minLength: 1, maxLength: 30 }),
      fc.boolean(),
      async (observations, isPacked) => {
        const kept = observations.filter(({ reporter, partner }) => reporter !== partner);
        fc.pre(kept.some(({ values }) => values.some((value) => value !== undefined)));
        const text = [
          `freq,partner,agedef,age,unit,sex,geo\\TIME_PERIOD\t${years.map((year) => `${year} `).join('\t')}`,
          ...observations.map(({ reporter, partner, sex, age, values, flags }) => {
            const code = partner === '810' ? 'SU' : eurostatArea(partner);
            const cells = values.map((value) => (value === undefined ? ': ' : `${value} ${flags}`));
            return `A,${code},COMPLET,${eurostatAge(age)},NR,${sex},${eurostatArea(reporter)}\t${cells.join('\t')}`;
          }),
          '',
        ].join('\n');
        const outcome = await readText('eurostat', 'migr_imm5prv.tsv', isPacked ? gzipSync(text) : text);
        expect(outcome.problems).toEqual([]);
        expect(outcome.rows.map(brief)).toEqual(
          kept.flatMap(({ reporter, partner, sex, age, values, flags }) =>
            values.flatMap((value, index) =>
              value === undefined
                ? []
                : [`${years[index]} 3 ${reporter} ${partner} ${sex} ${age} ${value} ${flags.toUpperCase()}`.trim()],
            ),
          ),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('every place of a category is a row of its table', () => {
  for (const { byCountry, categories } of eurostatDataSets) {
    expect(tableById(byCountry)).toBeDefined();
    for (const { table, partner } of Object.values(categories).flat()) {
      const definition = tableById(table)!;
      expect([...categoryCodes(definition)]).toContain(partner);
    }
  }
});
