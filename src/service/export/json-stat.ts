import { ageGroups, ALL_AGES } from '../../clearing-house/codes/ages';
import { sexes } from '../../clearing-house/codes/sex';
import { sdmxCodeOf } from '../../clearing-house/sdmx/ids';
import type { Names, Structures } from '../../clearing-house/sdmx/structure';
import type { Language } from '../../clearing-house/messages/language';
import { type FlowModel, flowModels, namesOfCode } from '../sdmx/data/flow-model';
import type { FullObservation } from '../store/observations';

/** The dimensions of a data set, by our names, and the concepts of SDMX that name them and their codes. */
const DIMENSIONS = [
  { id: 'reporter', concept: 'REF_AREA', of: ({ reporter }: FullObservation) => reporter },
  { id: 'partner', concept: 'COUNTERPART_AREA', of: ({ partner }: FullObservation) => partner },
  { id: 'sex', concept: 'SEX', of: ({ sex }: FullObservation) => sex },
  { id: 'age', concept: 'AGE', of: ({ age }: FullObservation) => age },
  { id: 'source', concept: 'SOURCE', of: ({ source }: FullObservation) => source },
  { id: 'year', concept: 'TIME_PERIOD', of: ({ year }: FullObservation) => String(year) },
] as const;

/** Codes that have an order of their own; all others stand in that of their letters. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  sex: sexes.map(({ code }) => code),
  age: [ALL_AGES, ...ageGroups.map(({ code }) => code)],
};

/** What becomes of the figures of one table; undefined if the structures have no such table. */
export function jsonStat(
  rows: readonly FullObservation[],
  table: string,
  structures: Structures,
  language: Language,
): object | undefined {
  const model = flowModels(structures).find(({ flow }) => flow.table === table);
  if (!model) return undefined;
  const nameOf = (names: Names): string => names[language] ?? names.en;
  const dimensions = DIMENSIONS.map(({ id, concept, of }) => {
    const codes = inOrder(id, new Set(rows.map(of)));
    return {
      id,
      of,
      codes,
      places: new Map(codes.map((code, place) => [code, place])),
      ...componentOf(model, concept),
    };
  });
  const placeOf = (row: FullObservation): number =>
    dimensions.reduce((place, { codes, places, of }) => place * codes.length + places.get(of(row))!, 0); // all are known
  const value: Record<string, number | null> = {};
  const status: Record<string, string> = {};
  let updated: string | undefined;
  for (const row of rows) {
    const place = placeOf(row);
    value[place] = row.value;
    if (row.statuses !== '') status[place] = row.statuses;
    if (updated === undefined || row.recorded > updated) updated = row.recorded;
  }
  return {
    version: '2.0',
    class: 'dataset',
    label: nameOf(model.flow.names),
    ...(updated === undefined ? {} : { updated }),
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ codes }) => codes.length),
    role: { time: ['year'], geo: ['reporter', 'partner'] },
    dimension: Object.fromEntries(
      dimensions.map(({ id, codes, names, nameOfCode }) => [
        id,
        {
          label: nameOf(names),
          category: {
            index: codes,
            label: Object.fromEntries(codes.map((code) => [code, nameOf(nameOfCode(code))])),
          },
        },
      ]),
    ),
    value,
    ...(Object.keys(status).length === 0 ? {} : { status }),
    extension: { table },
  };
}

function inOrder(dimension: string, codes: ReadonlySet<string>): string[] {
  const order = ORDERS[dimension];
  const rank = (code: string): number => order?.indexOf(code) ?? 0;
  return [...codes].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

function componentOf(model: FlowModel, concept: string) {
  const dimension = model.dimensions.find(({ id }) => id === concept)!; // all structures have all of them
  return {
    names: dimension.names,
    nameOfCode: (code: string): Names => (dimension.codes ? namesOfCode(dimension, sdmxCodeOf(code)) : { en: code }),
  };
}
