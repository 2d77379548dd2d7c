import { tables } from '../../../src/clearing-house/tables/catalogue';
import { tableDefinitionSchema } from '../../../src/clearing-house/tables/definition';
import { knownCodesFormula } from '../../../src/clearing-house/tables/known-codes';
import { templatePlan } from '../../../src/clearing-house/tables/template-plan';
import { LANGUAGES } from '../../../src/clearing-house/messages/language';
import { uneceMembers } from '../../../src/clearing-house/codes/countries';
import { bulgaria, columnsOf, rowOf } from '../../support/table-cells';

const plan = templatePlan(bulgaria);

test.each(tables)('the definition of table $id has the form of a definition', (table) => {
  expect(tableDefinitionSchema.parse(table)).toEqual(table);
});

test('the sheet carries by what it is known again', () => {
  expect(plan.properties).toMatchObject({
    'clearing-house.table': '5',
    'clearing-house.reporter': 'BG',
    'clearing-house.round': '2025',
  });
  expect(plan.name).toBe('Table 5 BG');
});

test('members of UNECE come first, in the order of the alphabet of the language, then the rest of the world', () => {
  for (const language of LANGUAGES) {
    const { cells } = templatePlan({ ...bulgaria, language });
    const members = new Set(uneceMembers().map(({ iso2 }) => iso2));
    const labels = cells.filter((row) => members.has(String(row[1]))).map((row) => String(row[0]));
    expect(labels).toHaveLength(55);
    expect(labels).toEqual([...labels].sort(new Intl.Collator(language).compare));
    const codes = cells.map((row) => String(row[1])).filter((code) => /^[A-Z]{2}$/.test(code));
    expect(codes.slice(0, 55).every((code) => members.has(code))).toBe(true);
    expect(codes).toHaveLength(248);
  }
});

test('totals are formulas: of the sexes in each row, of all rows in the last', () => {
  const { T, M, F } = columnsOf(2024);
  const germany = rowOf('DE');
  const total = rowOf('TOTAL');
  expect(plan.cells[germany]![T]).toBe(
    `=IF(COUNT(D${germany + 1},E${germany + 1})=2,D${germany + 1}+E${germany + 1},"")`,
  );
  for (const [column, letter] of [
    [T, 'C'],
    [M, 'D'],
    [F, 'E'],
  ] as const) {
    const range = `${letter}${rowOf('AL') + 1}:${letter}${rowOf('UNK') + 1}`;
    expect(plan.cells[total]![column]).toBe(`=IF(COUNT(${range})=0,"",SUM(${range}))`);
  }
});

test('every row of cells has the same length, so that it can be written at once', () => {
  const years = [2020, 2021, 2022, 2023, 2024];
  for (const definition of tables) {
    const { cells } = templatePlan({ ...bulgaria, definition, years });
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([2 + 4 * years.length]));
  }
});

test('what Excel says about input keeps to Excel’s limits, in every language', () => {
  for (const language of LANGUAGES) {
    for (const definition of tables) {
      for (const { prompt, alert, rule } of templatePlan({ ...bulgaria, definition, language }).validations) {
        for (const text of [prompt, alert]) {
          if (!text) continue;
          expect(text.title.length).toBeLessThanOrEqual(32);
          expect(text.message.length).toBeLessThanOrEqual(255);
        }
        if (rule.type === 'list') expect(rule.items.join(',').length).toBeLessThanOrEqual(255);
        if (rule.type === 'formula') expect(rule.formula.length).toBeLessThanOrEqual(255);
      }
    }
  }
});

test('the formulas of the marks keep to the 255 letters that every Excel takes', () => {
  const years = Array.from({ length: 10 }, (_, index) => 2015 + index);
  for (const { rule } of templatePlan({ ...bulgaria, reporter: 'GR', years }).conditionalFormats) {
    expect(rule.type === 'formula' && rule.formula.length).toBeLessThanOrEqual(255);
  }
});

test('the known codes stand in a formula whose texts are short enough for Excel', () => {
  const formula = knownCodesFormula();
  const texts = [...formula.matchAll(/"([^"]*)"/g)].map(([, text]) => text!);
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(255);
  const list = texts.join('');
  for (const code of ['DE', 'EL', 'UK', 'XK', 'TOTAL', 'UNK', 'ZW']) expect(list).toContain(`|${code}|`);
});
