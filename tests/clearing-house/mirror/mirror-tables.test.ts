import { mirrorTable, tablesWithMirror } from '../../../src/clearing-house/mirror/mirror-tables';

describe('mirror tables', () => {
  test('immigration by previous residence mirrors emigration by next residence, both ways', () => {
    expect(mirrorTable('3')).toBe('5');
    expect(mirrorTable('5')).toBe('3');
    expect(mirrorTable('S3')).toBe('S5');
    expect(mirrorTable('S5')).toBe('S3');
  });

  test('a mirror of a mirror is the table itself', () => {
    for (const table of tablesWithMirror) expect(mirrorTable(mirrorTable(table)!)).toBe(table);
  });

  test.each(['1.1', '1.2', '2.2', '4.1', '4.2', '6.1', '6.2', '7', '', 'constructor'])('%p has no mirror', (table) => {
    expect(mirrorTable(table)).toBeUndefined();
  });
});
