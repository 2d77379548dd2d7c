import * as fc from 'fast-check';
import { ageGroups } from '../../../src/clearing-house/codes/ages';
import { LANGUAGES } from '../../../src/clearing-house/messages/language';
import {
  codeOfSdmx,
  dataflowIdOf,
  dataStructureIdOf,
  isSdmxId,
  sdmxCodeOf,
  tableOfDataflow,
  tableOfDataStructure,
} from '../../../src/clearing-house/sdmx/ids';
import { structuresOf } from '../../../src/clearing-house/sdmx/structures';
import { tables } from '../../../src/clearing-house/tables/catalogue';
import { tableIdSchema } from '../../../src/clearing-house/tables/definition';

const source = { id: 'eurostat-migr_imm5prv', title: 'Immigration', publisher: 'Eurostat' };
const all = structuresOf(tables, [source]);
const components = all.dataStructures.map((each) => [...each.dimensions, ...each.measures, ...each.attributes]);
const codesOf = (id: string): string[] => {
  const list = all.codelists.find((each) => each.id === id);
  if (!list) throw new Error(`There is no ${id}.`);
  return list.codes.map((code) => code.id);
};

test('each table has one dataflow, which uses its data structure', () => {
  expect(all.dataflows.map(({ table }) => table)).toEqual(tables.map(({ id }) => id));
  expect(all.dataflows.map(({ structure }) => structure)).toEqual(all.dataStructures.map(({ id }) => id));
  expect(all.dataflows.map(({ id }) => id)).toContain('T1_2');
  expect(all.dataflows.map(({ names }) => names)).toEqual(tables.map(({ title }) => title));
});

test('a key of one table fits all others', () => {
  const keys = all.dataStructures.map(({ dimensions }) => dimensions.map(({ id }) => id).join('.'));
  expect([...new Set(keys)]).toEqual(['FREQ.REF_AREA.COUNTERPART_AREA.SEX.AGE.SOURCE.TIME_PERIOD']);
  for (const { dimensions } of all.dataStructures) {
    expect(dimensions.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(dimensions.filter(({ time }) => time).map(({ id }) => id)).toEqual(['TIME_PERIOD']);
  }
});

test('everything that is referred to is there, under ids that SDMX allows, each once', () => {
  const concepts = all.conceptScheme.concepts.map(({ id }) => id);
  for (const component of components.flat()) {
    expect(concepts).toContain(component.concept);
    if ('codelist' in component.representation) codesOf(component.representation.codelist);
  }
  const ids = [
    concepts,
    ...all.codelists.map(({ codes }) => codes.map(({ id }) => id)),
    [...all.codelists, ...all.dataStructures, ...all.dataflows].map(({ id }) => id),
    ...components.map((each) => each.map(({ id }) => id)),
  ];
  for (const list of ids) expect(new Set(list).size).toBe(list.length);
  expect(ids.flat().filter((id) => !isSdmxId(id))).toEqual([]);
});

test('the codes of a table are its rows', () => {
  const [residence, status] = [codesOf('CL_COUNTERPART_AREA_T3'), codesOf('CL_COUNTERPART_AREA_T4_1')];
  expect(residence).toEqual(expect.arrayContaining(['BG', 'US', 'XK', 'OTHER', 'UNK', 'TOTAL']));
  expect(residence).not.toContain('810');
  expect(codesOf('CL_COUNTERPART_AREA_T1_2')).toContain('810');
  expect(status).toEqual(['NAT', 'FOR', 'STLS', 'RNC', 'UNK', 'TOTAL']);
  expect(codesOf('CL_SOURCE')).toEqual(['eurostat-migr_imm5prv']);
});

test('tables with age groups have them, the others all ages together', () => {
  const listOf = (table: string) =>
    all.dataStructures.find((each) => each.table === table)?.dimensions.find(({ id }) => id === 'AGE')?.representation;
  expect(listOf('3')).toEqual({ codelist: 'CL_AGE' });
  expect(listOf('1.2')).toEqual({ codelist: 'CL_AGE_TOTAL' });
  expect(codesOf('CL_AGE')).toHaveLength(ageGroups.length + 1);
});

test('everything has a name in all languages, sources in that of the source', () => {
  const named = [
    ...all.conceptScheme.concepts,
    ...all.dataflows,
    ...all.dataStructures,
    ...all.codelists,
    ...all.codelists.flatMap(({ id, codes }) => (id === 'CL_SOURCE' ? [] : codes)),
  ];
  for (const { names } of named) expect(Object.keys(names).sort()).toEqual([...LANGUAGES].sort());
});

test('ids and codes can be read back', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^S?\d(\.\d)?$/), (table) => {
      expect(tableIdSchema.safeParse(table).success).toBe(true);
      expect(tableOfDataflow(dataflowIdOf(table))).toBe(table);
      expect(tableOfDataStructure(dataStructureIdOf(table))).toBe(table);
      expect(isSdmxId(dataStructureIdOf(table))).toBe(true);
    }),
  );
  for (const { code } of ageGroups) expect(codeOfSdmx(sdmxCodeOf(code))).toBe(code);
  expect(sdmxCodeOf('Y80+')).toBe('Y_GE80');
});

test.each(['', 'T', 'T1.2', 'T1_', 'T1_2_3', 'T 3', 'X3', 'DSD_T3', 't3', 'T__proto__'])(
  '%j is the id of no dataflow',
  (id) => expect(tableOfDataflow(id)).toBeUndefined(),
);
