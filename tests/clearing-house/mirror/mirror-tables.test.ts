import {
  comparabilityOf,
  mirrorsOf,
  mirrorTable,
  tablesWithMirror,
} from '../../../src/clearing-house/mirror/mirror-tables';
import { tableById, tables } from '../../../src/clearing-house/tables/catalogue';
import { categoryRows, hasCountries } from '../../../src/clearing-house/tables/definition';

describe('mirror tables', () => {
  test('immigration by previous residence mirrors emigration by next residence, both ways', () => {
    expect(mirrorTable('3')).toBe('5');
    expect(mirrorTable('5')).toBe('3');
    expect(mirrorTable('S3')).toBe('S5');
    expect(mirrorTable('S5')).toBe('S3');
    expect(tablesWithMirror).toEqual(['3', '5', 'S3', 'S5']);
  });

  test('a mirror of a mirror is the table itself', () => {
    for (const table of tablesWithMirror) expect(mirrorTable(mirrorTable(table)!)).toBe(table);
  });

  test.each(['1.1', '1.2', '2.2', '4.1', '4.2', '6.1', '6.2', '7', '', 'constructor'])('%p has no mirror', (table) => {
    expect(mirrorTable(table)).toBeUndefined();
  });
});

describe('what partners’ tables are good for', () => {
  test.each([
    ['3', 'mirror'],
    ['S5', 'mirror'],
    ['4.2', 'soft-bound'],
    ['6.2', 'soft-bound'],
    ['1.2', 'look'],
    ['2.2', 'look'],
    ['1.1', 'nothing'],
    ['7', 'nothing'],
    ['9.9', 'nothing'],
  ])('beside table %s: %s', (table, expected) => {
    expect(comparabilityOf(table)).toBe(expected);
  });

  test('immigrants of a citizenship are held against all emigrants of that country who are its citizens, and back', () => {
    expect(mirrorsOf('4.2')).toEqual([{ table: '6.1', kind: 'soft-bound', row: 'NAT' }]);
    expect(mirrorsOf('6.2')).toEqual([{ table: '4.1', kind: 'soft-bound', row: 'NAT' }]);
  });

  test.each(tables)('the row that table $id names is one of the partner’s table', ({ mirrors }) => {
    for (const { table, row } of mirrors) {
      const definition = tableById(table)!;
      if (row === 'reporter') expect(hasCountries(definition)).toBe(true);
      else expect(categoryRows(definition).map(({ code }) => code)).toContain(row);
    }
  });
});
