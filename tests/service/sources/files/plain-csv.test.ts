import fc from 'fast-check';
import { countries } from '../../../../src/clearing-house/codes/countries';
import { brief, briefs, readText, removeFiles, told } from '../support/read-file';

afterAll(removeFiles);

const HEADER = 'year,table,reporter,partner,sex,value,status\n';

test('the columns as documented, in any order and case, with or without age, confidentiality and comment', async () => {
  const outcome = await readText(
    'csv',
    'x.csv',
    HEADER + '2024,3,BG,DE,T,22785,P\n2024,3,bg,EL,F,,O\n\n2024,S5,BG,TOTAL,M,0,\n',
  );
  expect(briefs(outcome)).toEqual([
    '2024 3 BG DE T TOTAL 22785 P',
    '2024 3 BG GR F TOTAL null O',
    '2024 S5 BG TOTAL M TOTAL 0',
  ]);
  expect(outcome.rows.map(({ line }) => line)).toEqual([2, 3, 5]);
  const more = await readText(
    'csv',
    'y.csv',
    'Comment;Age;Sex;Partner;Reporter;Table;Year;Value;Confidentiality;Status\n"revised; see ""note""\nof May";5-9;F;DE;BG;3;2024;12,0;C;E\n;80+;F;DE;BG;3;2024;;;\n',
  );
  expect(more.rows).toEqual([
    expect.objectContaining({ age: 'Y5-9', value: 12, confidentiality: 'C', statuses: 'E', line: 2, asSent: '12,0 E' }),
    expect.objectContaining({ age: 'Y80+', value: null, statuses: '', line: 4 }),
  ]);
  expect(more.rows[0]?.comment).toBe('revised; see "note"\nof May');
});

test('wrong rows are reported with line, column, value and what to do; the others are read', async () => {
  const outcome = await readText(
    'csv',
    'x.csv',
    HEADER
      + [
        '2024,3,BG,DE,T,1,',
        '24,3,BG,FR,T,1,',
        '2024,33,BG,FR,T,1,',
        '2024,3,Bulgaria,FR,T,1,',
        '2024,3,BG,BG,T,1,',
        '2024,3,BG,FR,both,1,',
        '2024,3,BG,FR,T,about 10,',
        '2024,3,BG,FR,T,10,9',
        '2024,3,BG,FR,T',
        '2024,3,BG,DE,T,2,',
        '2024,3,BG,FR,T,10,E',
      ].join('\n'),
  );
  expect(briefs(outcome)).toEqual(['2024 3 BG DE T TOTAL 1', '2024 3 BG FR T TOTAL 10 E']);
  expect(told(outcome)).toEqual([
    'line 3: year "24" is no year. Write a year of four digits, such as 2024.',
    'line 4: table "33" is no number of a standard table. Write 1.2, 3, S5 and the like.',
    'line 5: reporter "Bulgaria" is no country, former State or category of the clearing house. Correct it; if it is a group of countries, leave it out: --ignore BULGARIA.',
    'line 6: partner "BG" is the reporter itself. Name the other country, or NAT for citizens and NATIVE for people born in the country.',
    'line 7: sex "both" is no sex. Write T (both sexes), M or F.',
    'line 8: value "about 10" is no whole number of persons. Write a whole number of 0 or more, or leave it empty and give the status.',
    'line 9: status "9" has letters that no observation status has: 9. Write letters of CL_OBS_STATUS, such as E (estimated) or P (provisional), or nothing.',
    'line 10: row "2024,3,BG,FR,T" has 5 columns; the header has 7. Correct the row.',
    'line 11: row "3 BG DE 2024 T TOTAL" has the same table, reporter, partner, year, sex and age as line 2. Keep the one that is right.',
  ]);
  expect(outcome.tally).toMatchObject({ records: 11, rows: 2, problems: 9 });
});

test('columns that are missing or not known are refused before any row is read', async () => {
  await expect(readText('csv', 'x.csv', 'year,table,reporter,partner,value\n2024,3,BG,DE,1\n')).rejects.toThrow(
    'which column is the sex',
  );
  await expect(
    readText('csv', 'x.csv', 'year,table,reporter,partner,sex,value,satus\n2024,3,BG,DE,T,1,E\n'),
  ).rejects.toThrow('Nothing is known of the column satus.');
  await expect(readText('csv', 'x.csv', HEADER + '2024,3,BG,"DE,T,1,\n')).rejects.toThrow('line 2 does not close');
  await expect(readText('csv', 'x.csv', HEADER)).rejects.toThrow('The source holds no figures.');
});

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test('what is written comes back as it was, whatever the comment (property)', async () => {
  const area = fc.constantFrom(...countries.map(({ iso2 }) => iso2));
  const row = fc.record({
    year: fc.integer({ min: 1950, max: 2050 }),
    table: fc.constantFrom('1.2', '3', '5', '6.2', 'S3'),
    reporter: area,
    partner: fc.oneof(area, fc.constantFrom('TOTAL', 'UNK', 'OTHER', '890')),
    sex: fc.constantFrom('T', 'M', 'F'),
    value: fc.option(fc.nat(2_000_000_000)),
    status: fc.constantFrom('', 'E', 'BE', 'P'),
    comment: fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', 'ж') }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(row, {
        selector: ({ year, table, reporter, partner, sex }) => [year, table, reporter, partner, sex].join(),
        minLength: 1,
      }),
      async (rows) => {
        const kept = rows.filter(({ reporter, partner }) => reporter !== partner);
        fc.pre(kept.length > 0);
        const text = kept.map(({ year, table, reporter, partner, sex, value, status, comment }) =>
          [year, table, reporter, partner, sex, value ?? '', status, quoted(comment)].join(','),
        );
        const outcome = await readText(
          'csv',
          'x.csv',
          ['year,table,reporter,partner,sex,value,status,comment', ...text].join('\n'),
        );
        expect(told(outcome)).toEqual([]);
        expect(outcome.rows.map((each) => [brief(each), each.comment])).toEqual(
          kept.map(({ year, table, reporter, partner, sex, value, status, comment }) => [
            `${year} ${table} ${reporter} ${partner} ${sex} TOTAL ${value ?? 'null'} ${status}`.trim(),
            comment.trim() === '' ? null : comment.trim(),
          ]),
        );
      },
    ),
    { numRuns: 60 },
  );
});
