import { contents, doubts, ignored, read, recognised } from './support';

test('years above sexes in merged cells, with a title, a unit and a source', () => {
  const reading = read([
    ['Immigration by country of previous residence', '', '', '', '', '', ''],
    ['(persons)', '', '', '', '', '', ''],
    ['Country', 2022, '', '', 2023, '', ''],
    ['', 'Total', 'Males', 'Females', 'Total', 'Males', 'Females'],
    ['Germany', 30, 10, 20, 50, 25, 25],
    ['Russia', 2011, 2012, 2013, 1990, ':', ':'],
    ['Source: border service', '', '', '', '', '', ''],
  ]);
  expect(contents(reading.figures)).toEqual({
    'DE|2022|T|TOTAL': 30,
    'DE|2022|M|TOTAL': 10,
    'DE|2022|F|TOTAL': 20,
    'DE|2023|T|TOTAL': 50,
    'DE|2023|M|TOTAL': 25,
    'DE|2023|F|TOTAL': 25,
    'RU|2022|T|TOTAL': 2011,
    'RU|2022|M|TOTAL': 2012,
    'RU|2022|F|TOTAL': 2013,
    'RU|2023|T|TOTAL': 1990,
    'RU|2023|M|TOTAL': ':',
    'RU|2023|F|TOTAL': ':',
  });
  expect(reading.figures[0]).toMatchObject({ from: { row: 4, column: 1 } });
  expect(reading.partners).toBe('down');
  expect(reading.unrecognised).toEqual([]);
  expect(ignored(reading)).toEqual([
    'Immigration by country of previous residence: title',
    '(persons): title',
    'Country: heading',
    'Source: border service: note',
  ]);
});

test('a Russian yearbook: headings of three levels, numbered columns, sums over countries, footnotes', () => {
  const reading = read([
    ['Таблица 3.5. Международная миграция населения', '', '', '', '', '', ''],
    ['(человек)', '', '', '', '', '', ''],
    ['', '2022 г.', '', '', '2023 г.', '', ''],
    ['', 'Всего', 'в том числе', '', 'Всего', 'в том числе', ''],
    ['', '', 'мужчины', 'женщины', '', 'мужчины', 'женщины'],
    ['А', 1, 2, 3, 4, 5, 6],
    ['Всего', 100, 60, 40, 110, 60, 50],
    ['в том числе:', '', '', '', '', '', ''],
    ['Страны СНГ – всего', 90, 55, 35, 100, 55, 45],
    ['из них:', '', '', '', '', '', ''],
    ['Россия1)', 70, 40, 30, '80', 44, 36],
    ['Киргизия', 20, 15, 5, 20, 11, 9],
    ['Другие страны', '…', '…', '…', '1 010', 505, 505],
    ['1) Включая Республику Крым.', '', '', '', '', '', ''],
  ]);
  expect(contents(reading.figures)).toEqual({
    'TOTAL|2022|T|TOTAL': 100,
    'TOTAL|2022|M|TOTAL': 60,
    'TOTAL|2022|F|TOTAL': 40,
    'TOTAL|2023|T|TOTAL': 110,
    'TOTAL|2023|M|TOTAL': 60,
    'TOTAL|2023|F|TOTAL': 50,
    'RU|2022|T|TOTAL': 70,
    'RU|2022|M|TOTAL': 40,
    'RU|2022|F|TOTAL': 30,
    'RU|2023|T|TOTAL': 80,
    'RU|2023|M|TOTAL': 44,
    'RU|2023|F|TOTAL': 36,
    'KG|2022|T|TOTAL': 20,
    'KG|2022|M|TOTAL': 15,
    'KG|2022|F|TOTAL': 5,
    'KG|2023|T|TOTAL': 20,
    'KG|2023|M|TOTAL': 11,
    'KG|2023|F|TOTAL': 9,
    'OTHER|2022|T|TOTAL': '…',
    'OTHER|2022|M|TOTAL': '…',
    'OTHER|2022|F|TOTAL': '…',
    'OTHER|2023|T|TOTAL': 1010,
    'OTHER|2023|M|TOTAL': 505,
    'OTHER|2023|F|TOTAL': 505,
  });
  expect(reading.unrecognised).toEqual([]);
  expect(ignored(reading)).toEqual(
    expect.arrayContaining(['А: column-number', '3: column-number', 'Страны СНГ – всего: subtotal', '35: subtotal']),
  );
  const total = reading.recognised.filter(({ label }) => label === 'Всего').map(({ says }) => says);
  expect(total.flat().map(({ code }) => code)).toEqual(['T', 'T', 'TOTAL']);
});

test('an Insee table: parts of countries, groups, the year in the title, thousands', () => {
  const cells = [
    ['Immigrés selon le pays de naissance en 2021', '', '', ''],
    ['en milliers', '', '', ''],
    ['', 'Ensemble', 'Hommes', 'Femmes'],
    ['Europe', 230, 110, 120],
    ['dont Portugal', 60, 30, 30],
    ['Royaume-Uni (1)', 15, 8, 7],
    ['Afrique', 300, 150, 150],
    ['Algérie', 89, 45, 44],
    ['Autres pays d’Afrique', 200, 100, 100],
    ['Ensemble', 530, 260, 270],
    ['(1) y compris Gibraltar.', '', '', ''],
    ['Source : Insee, recensement de la population 2021.', '', '', ''],
  ];
  const first = read(cells, { stock: true });
  expect(first).toMatchObject({ figures: [], needs: ['year'], proposed: { year: 2021, sex: 'T' } });
  expect(first.remarks).toEqual([{ kind: 'thousands', label: 'en milliers', from: { row: 1, column: 0 } }]);
  const answered = read(cells, { stock: true, answers: { year: 2021 } });
  expect(contents(answered.figures)).toEqual({
    'PT|2021|T|TOTAL': 60,
    'PT|2021|M|TOTAL': 30,
    'PT|2021|F|TOTAL': 30,
    'GB|2021|T|TOTAL': 15,
    'GB|2021|M|TOTAL': 8,
    'GB|2021|F|TOTAL': 7,
    'DZ|2021|T|TOTAL': 89,
    'DZ|2021|M|TOTAL': 45,
    'DZ|2021|F|TOTAL': 44,
    'TOTAL|2021|T|TOTAL': 530,
    'TOTAL|2021|M|TOTAL': 260,
    'TOTAL|2021|F|TOTAL': 270,
  });
  expect(answered.needs).toEqual([]);
});

test('an extract of Eurostat: one row an observation, codes, flags, aggregates, its own names for columns', () => {
  const reading = read([
    ['DATAFLOW', 'freq', 'partner', 'agedef', 'age', 'unit', 'sex', 'geo', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_FLAG'],
    ['ESTAT:MIGR_IMM5PRV', 'A', 'DE', 'COMPLET', 'TOTAL', 'NR', 'T', 'KG', 2023, 120, 'p'],
    ['ESTAT:MIGR_IMM5PRV', 'A', 'EL', 'COMPLET', 'Y_LT5', 'NR', 'M', 'KG', 2023, 1999, ''],
    ['ESTAT:MIGR_IMM5PRV', 'A', 'UK', 'COMPLET', 'Y_GE80', 'NR', 'F', 'KG', 2022, ':', ''],
    ['ESTAT:MIGR_IMM5PRV', 'A', 'EU27_2020', 'COMPLET', 'TOTAL', 'NR', 'T', 'KG', 2023, 500, 'be'],
    ['ESTAT:MIGR_IMM5PRV', 'A', 'TOTAL', 'COMPLET', 'TOTAL', 'NR', 'T', 'KG', 2023, 700, 's'],
    ['ESTAT:MIGR_IMM5PRV', 'A', 'DE', 'COMPLET', 'TOTAL', 'NR', 'T', 'KZ', 2023, 800, ''],
  ]);
  expect(contents(reading.figures)).toEqual({
    'DE|2023|T|TOTAL': 120,
    'GR|2023|M|Y0-4': 1999,
    'GB|2022|F|Y80+': ':',
    'TOTAL|2023|T|TOTAL': 700,
  });
  expect(reading.figures.map(({ statuses }) => statuses.join(''))).toEqual(['P', '', '', 'I']);
  expect(reading.unrecognised).toEqual([]);
  expect(ignored(reading)).toEqual(
    expect.arrayContaining(['EU27_2020: subtotal', 'KZ: other-reporter', '800: other-reporter']),
  );
});

test('Eurostat’s tables: names, years across, flags in columns without a heading', () => {
  const reading = read([
    ['Sex', 'Total', '', '', ''],
    ['TIME', 2021, '', 2022, ''],
    ['GEO (Labels)', '', '', '', ''],
    ['Germany', '1 234', 'p', 2345, 'b'],
    ['Kosovo*', 1, '', ':', 'bd'],
  ]);
  expect(contents(reading.figures)).toEqual({
    'DE|2021|T|TOTAL': 1234,
    'DE|2022|T|TOTAL': 2345,
    'XK|2021|T|TOTAL': 1,
    'XK|2022|T|TOTAL': ':',
  });
  expect(reading.figures.map(({ statuses }) => statuses.join(''))).toEqual(['P', 'B', '', 'BD']);
});

test('countries side by side, by three letters', () => {
  const reading = read([
    ['', '', 'DEU', 'RUS', 'TOT'],
    [2022, 'M', 1, 2, 3],
    ['', 'F', 4, 5, 9],
    [2023, 'M', 6, 7, 13],
    ['', 'F', '-', 8, 8],
  ]);
  expect(reading.partners).toBe('across');
  expect(contents(reading.figures)).toEqual({
    'DE|2022|M|TOTAL': 1,
    'RU|2022|M|TOTAL': 2,
    'TOTAL|2022|M|TOTAL': 3,
    'DE|2022|F|TOTAL': 4,
    'RU|2022|F|TOTAL': 5,
    'TOTAL|2022|F|TOTAL': 9,
    'DE|2023|M|TOTAL': 6,
    'RU|2023|M|TOTAL': 7,
    'TOTAL|2023|M|TOTAL': 13,
    'DE|2023|F|TOTAL': '-',
    'RU|2023|F|TOTAL': 8,
    'TOTAL|2023|F|TOTAL': 8,
  });
  expect(
    reading.figures.find(({ sex, partner, year }) => sex === 'M' && partner === 'RU' && year === 2023),
  ).toMatchObject({
    from: { row: 3, column: 3 },
  });
});

test('M49 numbers beside names, and row numbers before them', () => {
  const reading = read(
    [
      ['№', 'Code', 'Страна', 2022, 2023],
      [1, 8, 'Албания', 12, 8],
      [2, 12, 'Алжир', 8, 12],
      [3, 20, 'Андорра', 4, 20],
      [4, 810, 'СССР', 4, 4],
    ],
    { answers: { sex: 'T' } },
  );
  expect(contents(reading.figures)).toEqual({
    'AL|2022|T|TOTAL': 12,
    'AL|2023|T|TOTAL': 8,
    'DZ|2022|T|TOTAL': 8,
    'DZ|2023|T|TOTAL': 12,
    'AD|2022|T|TOTAL': 4,
    'AD|2023|T|TOTAL': 20,
    '810|2022|T|TOTAL': 4,
    '810|2023|T|TOTAL': 4,
  });
  expect(recognised(reading)).toContain('810 = 810 (former-state)');
});

test('males and females below each country', () => {
  const reading = read(
    [
      ['', 2022, 2023],
      ['Россия', '', ''],
      ['всего', 100, 110],
      ['мужчины', 40, 50],
      ['женщины', 60, 60],
      ['Всего', 100, 110],
      ['мужчины', 40, 50],
      ['женщины', 60, 60],
    ],
    { answers: { sex: 'T' } },
  );
  expect(contents(reading.figures)).toEqual({
    'RU|2022|T|TOTAL': 100,
    'RU|2023|T|TOTAL': 110,
    'RU|2022|M|TOTAL': 40,
    'RU|2023|M|TOTAL': 50,
    'RU|2022|F|TOTAL': 60,
    'RU|2023|F|TOTAL': 60,
    'TOTAL|2022|T|TOTAL': 100,
    'TOTAL|2023|T|TOTAL': 110,
    'TOTAL|2022|M|TOTAL': 40,
    'TOTAL|2023|M|TOTAL': 50,
    'TOTAL|2022|F|TOTAL': 60,
    'TOTAL|2023|F|TOTAL': 60,
  });
});

test('a part for each sex, one below the other, and the heading repeated', () => {
  const reading = read([
    ['Country', 2022, 2023],
    ['Males', '', ''],
    ['Germany', 1, 2],
    ['Total', 3, 4],
    ['Country', 2022, 2023],
    ['Females', '', ''],
    ['Germany', 5, 6],
    ['Total', 7, 8],
  ]);
  expect(contents(reading.figures)).toEqual({
    'DE|2022|M|TOTAL': 1,
    'DE|2023|M|TOTAL': 2,
    'TOTAL|2022|M|TOTAL': 3,
    'TOTAL|2023|M|TOTAL': 4,
    'DE|2022|F|TOTAL': 5,
    'DE|2023|F|TOTAL': 6,
    'TOTAL|2022|F|TOTAL': 7,
    'TOTAL|2023|F|TOTAL': 8,
  });
  expect(ignored(reading).filter((each) => each.endsWith('repeated'))).toHaveLength(3);
});

test('parts with other years, one below the other', () => {
  const reading = read(
    [
      ['Country', 2019, 2020],
      ['Germany', 1, 2],
      ['France', 3, 4],
      ['', '', ''],
      ['Country', 2021, 2022],
      ['Germany', 5, 6],
      ['France', 7, 8],
    ],
    { answers: { sex: 'T' } },
  );
  expect(contents(reading.figures)).toMatchObject({ 'DE|2019|T|TOTAL': 1, 'DE|2021|T|TOTAL': 5, 'FR|2022|T|TOTAL': 8 });
  expect(reading.figures).toHaveLength(8);
});

test('a column of statuses for each year', () => {
  const reading = read([
    ['Country', 2023, '', '', 'Status', 2024, '', '', 'Status'],
    ['', 'Total', 'Male', 'Female', '', 'Total', 'Male', 'Female', ''],
    ['Germany', 3, 1, 2, 'e', 5, 2, 3, 'zz'],
    ['France', '3 b', 1, 2, 'P/N', ':', ':', ':', 'q'],
  ]);
  const status = reading.figures.map(({ partner, year, sex, statuses, confidentiality }) =>
    [partner, year, sex, statuses.join(''), confidentiality ?? ''].join(' '),
  );
  expect(status.slice(0, 6)).toEqual([
    'DE 2023 T E ',
    'DE 2023 M E ',
    'DE 2023 F E ',
    'DE 2024 T  ',
    'DE 2024 M  ',
    'DE 2024 F  ',
  ]);
  expect(status.slice(6, 9)).toEqual(['FR 2023 T BP N', 'FR 2023 M P N', 'FR 2023 F P N']);
  expect(status.slice(9)).toEqual(['FR 2024 T Q ', 'FR 2024 M Q ', 'FR 2024 F Q ']);
  expect(doubts(reading)).toEqual(['zz: unknown-status']);
});

test('stocks of the first of January, written as dates of Excel', () => {
  const cells = [
    ['Country', 44_927, 45_292],
    ['Germany', 1, 2],
    ['France', 3, 4],
  ];
  const reading = read(cells, { stock: true, answers: { sex: 'T' } });
  expect(contents(reading.figures)).toEqual({
    'DE|2023|T|TOTAL': 1,
    'DE|2024|T|TOTAL': 2,
    'FR|2023|T|TOTAL': 3,
    'FR|2024|T|TOTAL': 4,
  });
  expect(reading.recognised[0]).toMatchObject({ label: '44927', note: 'reference-date', exact: false });
});

test('names in a third language beside known ones, shares, and what changed', () => {
  const reading = read(
    [
      ['№', 'Елдер', 2022, 'Өзгеріс', '%', 'Страны'],
      [1, 'Ресей', 10, 5, 50, 'Россия'],
      [2, 'Өзбекстан', 20, 5, 25, 'Узбекистан'],
      [3, 'Қытай', 30, 3, 10, 'Китай'],
    ],
    { answers: { sex: 'T' } },
  );
  expect(contents(reading.figures)).toEqual({ 'RU|2022|T|TOTAL': 10, 'UZ|2022|T|TOTAL': 20, 'CN|2022|T|TOTAL': 30 });
  expect(doubts(reading)).toEqual(['Өзгеріс: unknown-label']);
  expect(ignored(reading)).toEqual(expect.arrayContaining(['50: share', '2: row-number', 'Ресей: other-column']));
});

test('one cell, no cell, and a row without any heading', () => {
  expect(read([['Germany']]).figures).toEqual([]);
  expect(read([]).figures).toEqual([]);
  expect(read([[]]).figures).toEqual([]);
  expect(contents(read([['Germany', '2023', 'M', 5]]).figures)).toEqual({ 'DE|2023|M|TOTAL': 5 });
});
