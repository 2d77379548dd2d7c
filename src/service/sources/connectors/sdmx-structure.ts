import { SourceError } from '../source-error';
import { structureMessage, type StructureMessage, type StructureName } from './structure-message';

/** What a service says of a data set before anything of it is asked for. */
export interface SdmxStructure {
  /** The dimensions in the order of a key, the time apart, and the code list of each. */
  readonly dimensions: readonly { readonly id: string; readonly codeList: string | undefined }[];
  /** Code and English name, by the id of the code list. */
  readonly codeLists: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The codes that occur in the data, by dimension. */
  readonly occurring: ReadonlyMap<string, readonly string[]>;
  /** When the data were last changed, as the service writes it. */
  readonly lastUpdate: string | undefined;
}

/** Reads one or more answers in SDMX-ML 2.1 that together describe a data set. Throws a SourceError if they do not. */
export function sdmxStructure(answers: readonly string[]): SdmxStructure {
  const contents = answers.map(structureMessage);
  const dimensions = contents.flatMap(dimensionsOf);
  if (dimensions.length === 0) throw new SourceError('The service describes no dimensions of the data set.');
  return {
    dimensions,
    codeLists: new Map(contents.flatMap(codeListsOf)),
    occurring: occurringIn(contents),
    lastUpdate: contents.map(lastUpdateOf).find((update) => update !== undefined),
  };
}

function dimensionsOf({ DataStructures }: StructureMessage): SdmxStructure['dimensions'] {
  const found = DataStructures?.DataStructure.find((each) => each.DataStructureComponents);
  const list = found?.DataStructureComponents?.DimensionList.Dimension ?? [];
  return [...list]
    .sort((a, b) => Number(a['@position'] ?? 0) - Number(b['@position'] ?? 0))
    .map((dimension) => ({ id: dimension['@id'], codeList: dimension.LocalRepresentation?.Enumeration?.Ref['@id'] }));
}

const codeListsOf = ({ Codelists }: StructureMessage): [string, Map<string, string>][] =>
  (Codelists?.Codelist ?? []).map((list) => [
    list['@id'],
    new Map((list.Code ?? []).map((code) => [code['@id'], englishOf(code.Name ?? []) ?? code['@id']])),
  ]);

function englishOf(names: readonly StructureName[]): string | undefined {
  const texts = names.map((each) => (typeof each === 'string' ? { '#text': each, '@lang': undefined } : each));
  return (texts.find((each) => each['@lang'] === 'en') ?? texts[0])?.['#text'];
}

/** The codes that occur: of the constraints on what is there if the service tells them apart, else of all. */
function occurringIn(contents: readonly StructureMessage[]): Map<string, string[]> {
  const constraints = contents.flatMap(({ Constraints }) => Constraints?.ContentConstraint ?? []);
  const actual = constraints.filter((each) => each['@type'] === 'Actual');
  const occurring = new Map<string, Set<string>>();
  for (const { CubeRegion = [] } of actual.length > 0 ? actual : constraints) {
    for (const { '@id': id, Value = [], TimeRange } of CubeRegion.flatMap(({ KeyValue = [] }) => KeyValue)) {
      const codes = occurring.get(id) ?? new Set();
      for (const code of [...Value, ...yearsOf(TimeRange)]) codes.add(code);
      occurring.set(id, codes);
    }
  }
  return new Map([...occurring].map(([id, codes]) => [id, [...codes]]));
}

function yearsOf(range: { StartPeriod?: string | undefined; EndPeriod?: string | undefined } | undefined): string[] {
  const from = Number(range?.StartPeriod?.slice(0, 4));
  const to = Number(range?.EndPeriod?.slice(0, 4));
  if (!Number.isInteger(from) || !Number.isInteger(to) || to < from || to - from > 300) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

function lastUpdateOf({ Dataflows, Constraints }: StructureMessage): string | undefined {
  const notes = (Dataflows?.Dataflow ?? []).flatMap(({ Annotations }) => Annotations?.Annotation ?? []);
  const update = notes.find(({ AnnotationType }) => AnnotationType === 'UPDATE_DATA')?.AnnotationTitle;
  return update ?? Constraints?.ContentConstraint.find((each) => each['@validFrom'])?.['@validFrom'];
}
