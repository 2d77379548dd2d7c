import type { ConceptId } from '../../../clearing-house/sdmx/concepts';
import { sdmxCodeOf } from '../../../clearing-house/sdmx/ids';
import type {
  Attribute,
  Dataflow,
  DataStructure,
  Names,
  Representation,
  Structures,
} from '../../../clearing-house/sdmx/structure';
import { UNIT } from '../../../clearing-house/sdmx/structures';
import type { FullObservation } from '../../store/observations';

/** A component of a data structure, with what is needed to write its values. */
interface ComponentModel {
  readonly id: ConceptId;
  readonly names: Names;
  /** The names of its codes; undefined where any text can stand. */
  readonly codes: ReadonlyMap<string, Names> | undefined;
}

export interface DimensionModel extends ComponentModel {
  /** From 0, in the order of the key. */
  readonly index: number;
  readonly time: boolean;
  /** The code that an observation has here, as SDMX writes it. */
  readonly of: (observation: FullObservation) => string;
}

export interface AttributeModel extends ComponentModel, Pick<Attribute, 'level' | 'several'> {
  /** What an observation has here: letters of a code list one after the other, a number or a text; null if there is nothing. */
  readonly of: (observation: FullObservation) => string | number | null;
  /** What the whole data set has here, if the attribute is one of dataflows. */
  readonly ofDataSet: string | undefined;
}

/** A dataflow with its components, as data are written from them. */
export interface FlowModel {
  readonly flow: Dataflow;
  readonly structure: DataStructure;
  readonly dimensions: readonly DimensionModel[];
  readonly measure: ComponentModel;
  readonly attributes: readonly AttributeModel[];
}

const dimensionValues: Readonly<Partial<Record<ConceptId, DimensionModel['of']>>> = {
  FREQ: () => 'A',
  REF_AREA: ({ reporter }) => reporter,
  COUNTERPART_AREA: ({ partner }) => sdmxCodeOf(partner),
  SEX: ({ sex }) => sdmxCodeOf(sex),
  AGE: ({ age }) => sdmxCodeOf(age),
  SOURCE: ({ source }) => sdmxCodeOf(source),
  TIME_PERIOD: ({ year }) => String(year),
};

const attributeValues: Readonly<Partial<Record<ConceptId, AttributeModel['of']>>> = {
  OBS_STATUS: ({ statuses }) => statuses || null,
  CONF_STATUS: ({ confidentiality }) => confidentiality,
  COMMENT_OBS: ({ comment }) => comment,
  VINTAGE: ({ vintage }) => vintage,
  RECORDED: ({ recorded }) => recorded,
  UNIT_MEASURE: () => UNIT,
};

const dataSetValues: Readonly<Partial<Record<ConceptId, string>>> = { UNIT_MEASURE: UNIT };

/** Structures are the same object for as long as the store does not change (`knownStructures`). */
const remembered = new WeakMap<Structures, FlowModel[]>();

/** The models of all dataflows. */
export function flowModels(structures: Structures): FlowModel[] {
  const models = remembered.get(structures) ?? modelsOf(structures);
  remembered.set(structures, models);
  return models;
}

function modelsOf({ dataflows, dataStructures, codelists, conceptScheme }: Structures): FlowModel[] {
  const names = new Map(conceptScheme.concepts.map((concept) => [concept.id, concept.names]));
  const lists = new Map(codelists.map(({ id, codes }) => [id, new Map(codes.map((code) => [code.id, code.names]))]));
  const component = ({ id, representation }: { id: ConceptId; representation: Representation }): ComponentModel => ({
    id,
    names: names.get(id) ?? { en: id },
    codes: 'codelist' in representation ? lists.get(representation.codelist) : undefined,
  });
  const structures = new Map(dataStructures.map((structure) => [structure.id, structure]));
  return dataflows.map((flow): FlowModel => {
    const structure = structures.get(flow.structure)!; // every dataflow is made with its structure
    return {
      flow,
      structure,
      dimensions: structure.dimensions.map((dimension, index) => ({
        ...component(dimension),
        index,
        time: dimension.time,
        of: dimensionValues[dimension.id] ?? unknown(dimension.id),
      })),
      measure: component(structure.measures[0]!), // there is one
      attributes: structure.attributes.map((attribute) => ({
        ...component(attribute),
        level: attribute.level,
        several: attribute.several,
        of: attributeValues[attribute.id] ?? unknown(attribute.id),
        ofDataSet: dataSetValues[attribute.id],
      })),
    };
  });
}

const unknown = (id: ConceptId): never => {
  throw new Error(`Nothing is known of where to take the values of ${id} from.`);
};

/** The names of a code that may be several letters of its list: `EP` is "Estimated value; Provisional value". */
export function namesOfCode({ codes }: ComponentModel, code: string): Names {
  const own = codes?.get(code);
  if (own) return own;
  const letters = [...code].flatMap((letter) => codes?.get(letter) ?? []);
  if (letters.length === 0 || letters.length < code.length) return { en: code };
  const joined = (language: keyof Names) => letters.map((names) => names[language] ?? names.en).join('; ');
  return { en: joined('en'), fr: joined('fr'), ru: joined('ru') };
}
