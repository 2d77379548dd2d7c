import { AGE_GROUPS, ageAxis } from '../../../../src/service/sources/codes/ages';

const read = (code: string, which?: 'groups' | 'total'): string => {
  const reading = ageAxis(which)(code);
  return reading.kind === 'is' ? reading.value : reading.kind;
};

test('the groups of the tables, of Eurostat and of SDMX are the same', () => {
  expect(AGE_GROUPS).toHaveLength(17);
  expect(['Y_LT5', 'Y5-9', 'Y75-79', 'Y_GE80'].map((code) => read(code))).toEqual(['Y0-4', 'Y5-9', 'Y75-79', 'Y80+']);
  expect(['Y0T4', 'Y75T79', '0-4', '80+', 'Y80+', '80 and over'].map((code) => read(code))).toEqual([
    'Y0-4',
    'Y75-79',
    'Y0-4',
    'Y80+',
    'Y80+',
    'Y80+',
  ]);
  for (const group of AGE_GROUPS) expect(read(group)).toBe(group);
});

test('totals and the unknown', () => {
  expect(['TOTAL', '_T', 'Total', ''].map((code) => read(code))).toEqual(['TOTAL', 'TOTAL', 'TOTAL', 'TOTAL']);
  expect(['UNK', '_U'].map((code) => read(code))).toEqual(['UNK', 'UNK']);
});

test('finer and other groups are left out, nonsense is a mistake', () => {
  const others = ['Y80-84', 'Y_GE85', 'Y_LT15', 'Y15-64', 'Y7', 'Y_GE65', 'Y0-14', '85+'];
  for (const code of others) expect(`${code} ${read(code)}`).toBe(`${code} drop`);
  for (const code of ['YOUNG', '5-', 'Y-4', '1234']) expect(`${code} ${read(code)}`).toBe(`${code} wrong`);
});

test('only all ages together, if asked', () => {
  expect(['TOTAL', 'Y5-9', 'UNK'].map((code) => read(code, 'total'))).toEqual(['TOTAL', 'drop', 'drop']);
});
