import { readHeading } from '../../../src/clearing-house/intake/labels/heading';
import { recogniseAge } from '../../../src/clearing-house/intake/labels/age';
import { recogniseSex } from '../../../src/clearing-house/intake/labels/sex';
import { recogniseYear } from '../../../src/clearing-house/intake/labels/year';
import { ageGroups } from '../../../src/clearing-house/codes/ages';
import { sexes } from '../../../src/clearing-house/codes/sex';

const flow = { stock: false };
const stock = { stock: true };

describe('years', () => {
  test.each([
    ...[2023, '2023', ' 2023 ', '2023 г.', '2023 год', '2023г.', 'в 2023 г.', 'за 2023 год', 'en 2023', 'year 2023'],
    ...['2023*', '2023 1)', '20231)', '2023¹', '2023p', 'Année 2023'],
  ])('“%s” is 2023', (label) => {
    expect(recogniseYear(label, flow)).toMatchObject({ year: 2023 });
  });

  test.each([
    ...['2023/24', '2023-2024', '2023–2025', 'Q1 2023', 'I квартал 2023', 'January 2023', 'янв. 2023'],
    ...['2023M01', '2023Q1', '2023-01'],
  ])('“%s” is not a calendar year', (label) => {
    expect(recogniseYear(label, flow)).toEqual({ reason: 'not-a-calendar-year', candidates: [] });
  });

  test.each([
    ...['1 January 2024', 'January 1, 2024', '1er janvier 2024', '1 января 2024 г.', '01.01.2024', '2024-01-01'],
    ...['на 1 января 2024 года', 'as of 1 January 2024', '14.10.2024'],
  ])('a stock of “%s” is of 2024, with a note', (label) => {
    expect(recogniseYear(label, stock)).toEqual({ year: 2024, exact: false, note: 'reference-date' });
    expect(recogniseYear(label, flow)).toEqual({ reason: 'date-of-a-flow', candidates: [2024] });
  });

  test.each(['31.12.2023', '31 December 2023', '12/31/2023', '31 декабря 2023 г.', '31 décembre 2023'])(
    'a stock of “%s” may be one of the next year',
    (label) => {
      expect(recogniseYear(label, stock)).toEqual({ reason: 'end-of-year', candidates: [2024, 2023] });
    },
  );

  test.each([1899, 2101, 2023.5, '1899', '12345', 'Germany', '', '2023 Germany'])('“%s” is none', (label) => {
    expect(recogniseYear(label, flow)).toBeUndefined();
  });
});

describe('sexes', () => {
  test.each([
    ['T', ['T', '_T', 'Both sexes', 'Les deux sexes', 'Hommes et femmes', 'Оба пола', 'мужчины и женщины']],
    ['M', ['M', 'm', 'Male', 'MALES', 'men', 'H', 'Hommes', 'Homme', 'masculin', 'М', 'муж.', 'Мужчины', 'мужской']],
    ['F', ['F', 'Female', 'females', 'Women', 'Femmes', 'Femmes*', 'féminin', 'Ж', 'жен.', 'ЖЕНЩИНЫ', 'Женский']],
  ] as const)('%s', (sex, labels) => {
    expect(labels.map((label) => recogniseSex(label))).toEqual(
      labels.map(() => expect.objectContaining({ sex, bare: false }) as unknown),
    );
  });

  test('are known by the names of the code list', () => {
    for (const { code, names } of sexes) {
      for (const name of Object.values(names)) expect(recogniseSex(name)).toMatchObject({ sex: code, bare: false });
    }
  });

  test.each(['Total', 'Ensemble', 'Всего', 'Итого'])('%s may be the total of something else', (label) => {
    expect(recogniseSex(label)).toMatchObject({ sex: 'T', bare: true });
  });

  test.each(['Germany', '2023', 'x', ''])('“%s” is none', (label) => expect(recogniseSex(label)).toBeUndefined());
});

describe('ages', () => {
  test.each([
    ['Y0-4', ['0-4', '0–4', '0 - 4 years', '0 à 4 ans', 'de 0 à 4 ans', 'от 0 до 4 лет', 'до 5 лет', '<5', 'Y_LT5']],
    ['Y5-9', ['5-9', 'Y5-9', 'в возрасте 5–9 лет', '5 to 9', '5—9', '5-9 1)']],
    ['Y75-79', ['75-79', '75 – 79', '75-79 years old', '75-79 ans']],
    ['Y80+', ['80+', '80 +', '80 et plus', '80 ans ou plus', '80 и старше', '80 лет и старше', 'Y_GE80', '≥80']],
    ['UNK', ['Unknown age', 'Âge inconnu', 'Возраст не указан', 'unknown']],
    ['TOTAL', ['All ages', 'Tous âges', 'Все возрасты', 'Total']],
  ])('%s', (age, labels) => {
    expect(labels.map((label) => recogniseAge(label))).toEqual(
      labels.map(() => expect.objectContaining({ age }) as unknown),
    );
  });

  test('are known by the names and codes of the code list', () => {
    for (const { code, names } of ageGroups) {
      for (const label of [code, ...Object.values(names)]) expect(recogniseAge(label)).toMatchObject({ age: code });
    }
  });

  test.each(['15-64', '85+', '0-14', '5-10', '1-4'])('there is no group %s in the tables', (label) => {
    expect(recogniseAge(label)).toEqual({ reason: 'no-such-age-group', candidates: [] });
  });

  test('what Excel makes of 5-9 is asked about', () => {
    expect(recogniseAge(45_540)).toEqual({ reason: 'date-for-ages', candidates: ['Y5-9'] });
    expect(recogniseAge(45_541)).toBeUndefined();
  });

  test.each(['2019-2020', '100', 'Germany', 5])('“%s” is none', (label) => expect(recogniseAge(label)).toBeUndefined());
});

describe('headings', () => {
  test.each([
    ['Males, 2023', { year: 2023, sex: 'M' }],
    ['2023 | T', { year: 2023, sex: 'T' }],
    ['Мужчины 2023 г.', { year: 2023, sex: 'M' }],
    ['Total 2023', { year: 2023, bare: 'total' }],
    ['Femmes – 0-4 ans', { sex: 'F', age: 'Y0-4' }],
    ['Sex: males', { sex: 'M', word: 'sex' }],
    ['Arrivals 2023', { year: 2023, rest: 'Arrivals' }],
    ['Country of previous residence', { word: 'partner' }],
    ['geo\\TIME_PERIOD', { word: 'unneeded' }],
    ['OBS_VALUE', { word: 'value' }],
    ['в том числе:', { word: 'of-which' }],
    ['Number of immigrants', { rest: 'Number of immigrants' }],
  ])('“%s”', (label, expected) => {
    expect(readHeading(label, flow)).toMatchObject(expected);
  });

  test('the first day of a year as Excel keeps it', () => {
    expect(readHeading(45_292, stock)).toMatchObject({ year: 2024, note: 'reference-date' });
    expect(readHeading(45_291, stock)).toMatchObject({
      doubt: { reason: 'end-of-year', candidates: ['2024', '2023'] },
    });
    expect(readHeading(45_300, stock)).toBeUndefined();
  });
});
