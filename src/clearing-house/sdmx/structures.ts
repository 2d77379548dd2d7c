import { type TableDefinition } from '../tables/definition';
import { type SourceName, sharedCodelists, sourceCodelist } from './codelists';
import { type ConceptId, concepts } from './concepts';
import { dataflowIdOf, dataStructureIdOf } from './ids';
import { partnerCodelist, partnerCodelistId } from './partners';
import type { Attribute, Dataflow, DataStructure, Dimension, Measure, Representation, Structures } from './structure';

/** What a figure counts, in the codes of CL_UNIT_MEASURE: persons, in every table. */
export const UNIT = 'PS';

/**
 * All structures of tables and sources: of each table a dataflow and its data structure, and the code lists and concepts that
 * these use. The components are the same for all tables, and in the same order, so that a key of one fits all.
 */
export function structuresOf(definitions: readonly TableDefinition[], sources: readonly SourceName[]): Structures {
  return {
    conceptScheme: {
      id: 'CS_CHM',
      names: {
        en: 'Concepts of the clearing house',
        fr: 'Concepts du centre d’échange',
        ru: 'Понятия центра обмена данными',
      },
      concepts,
    },
    codelists: [...sharedCodelists, sourceCodelist(sources), ...definitions.map(partnerCodelist)],
    dataStructures: definitions.map(dataStructureOf),
    dataflows: definitions.map(dataflowOf),
  };
}

/** The dataflow of a table. */
export const dataflowOf = ({ id, title }: TableDefinition): Dataflow => ({
  id: dataflowIdOf(id),
  table: id,
  names: title,
  structure: dataStructureIdOf(id),
});

/** The data structure of a table. */
export const dataStructureOf = (definition: TableDefinition): DataStructure => ({
  id: dataStructureIdOf(definition.id),
  table: definition.id,
  names: definition.title,
  dimensions: dimensionsOf(definition),
  measures: [measure('OBS_VALUE', { format: 'Integer' })],
  attributes: [
    attribute('OBS_STATUS', { codelist: 'CL_OBS_STATUS' }, { several: true }),
    attribute('CONF_STATUS', { codelist: 'CL_CONF_STATUS' }),
    attribute('COMMENT_OBS', { format: 'String' }),
    attribute('VINTAGE', { format: 'Integer' }),
    attribute('RECORDED', { format: 'DateTime' }),
    attribute('UNIT_MEASURE', { codelist: 'CL_UNIT_MEASURE' }, { level: 'dataflow', mandatory: true }),
  ],
});

function dimensionsOf({ id, ages }: TableDefinition): Dimension[] {
  const parts: [ConceptId, Representation][] = [
    ['FREQ', { codelist: 'CL_FREQ' }],
    ['REF_AREA', { codelist: 'CL_REF_AREA' }],
    ['COUNTERPART_AREA', { codelist: partnerCodelistId(id) }],
    ['SEX', { codelist: 'CL_SEX' }],
    ['AGE', { codelist: ages ? 'CL_AGE' : 'CL_AGE_TOTAL' }],
    ['SOURCE', { codelist: 'CL_SOURCE' }],
    ['TIME_PERIOD', { format: 'GregorianYear' }],
  ];
  return parts.map(([concept, representation], index) => ({
    id: concept,
    position: index + 1,
    concept,
    representation,
    time: concept === 'TIME_PERIOD',
  }));
}

const measure = (concept: ConceptId, representation: Representation): Measure => ({
  id: concept,
  concept,
  representation,
});

const attribute = (
  concept: ConceptId,
  representation: Representation,
  said: Partial<Pick<Attribute, 'level' | 'mandatory' | 'several'>> = {},
): Attribute => ({
  id: concept,
  concept,
  representation,
  level: 'observation',
  mandatory: false,
  several: false,
  ...said,
});
