import { XMLParser } from 'fast-xml-parser';
import { parse } from 'csv-parse/sync';

/** An observation as a message says it: `DE BG T TOTAL first 2024 = 1104 EP`. */
type Read = string;

interface Values {
  readonly id: string;
  readonly values?: readonly { readonly id?: string; readonly name?: string }[];
  readonly keyPosition?: number;
}
interface Structure {
  readonly dimensions: { readonly series: readonly Values[]; readonly observation: readonly Values[] };
  readonly attributes: { readonly observation: readonly Values[] };
  readonly measures?: { readonly observation: readonly Values[] };
}
type Observations = Readonly<Record<string, readonly (string | number | null)[]>>;
interface DataSet {
  readonly structure?: number;
  readonly action: string;
  readonly series?: Readonly<Record<string, { readonly observations?: Observations }>>;
  readonly observations?: Observations;
}

/** What a message of SDMX-JSON says, 1.0 or 2.0.0, data set by data set. */
export function readJson(text: string): { action: string; rows: Read[] }[] {
  const { data } = JSON.parse(text) as {
    data: { structure?: Structure; structures?: Structure[]; dataSets: DataSet[] };
  };
  return data.dataSets.map((set) => {
    const structure = data.structure ?? data.structures![set.structure ?? 0]!;
    const { series, observation } = structure.dimensions;
    const rows: Read[] = [];
    const add = (seriesKey: string, key: string, values: readonly (string | number | null)[]): void => {
      const codes = [...codesOf(series, seriesKey), ...codesOf(observation, key)].sort(([one], [other]) => one - other);
      const hasValue = structure.measures === undefined || structure.measures.observation.length > 0;
      const said = structure.attributes.observation.map(({ values: list }, index) => {
        const value = values[index + (hasValue ? 1 : 0)] ?? null;
        return list && typeof value === 'number' ? (list[value]!.id ?? list[value]!.name!) : value;
      });
      rows.push(
        brief(
          codes.map(([, code]) => code),
          hasValue ? (values[0] ?? null) : undefined,
          said[0],
        ),
      );
    };
    for (const [key, { observations }] of Object.entries(set.series ?? {})) {
      for (const [at, values] of Object.entries(observations ?? {})) add(key, at, values);
      if (!observations)
        rows.push(
          codesOf(series, key)
            .map(([, code]) => code)
            .join(' '),
        );
    }
    for (const [key, values] of Object.entries(set.observations ?? {})) add('', key, values);
    return { action: set.action, rows };
  });
}

function codesOf(dimensions: readonly Values[], key: string): [number, string][] {
  if (dimensions.length === 0) return [];
  return key.split(':').map((index, place) => {
    const { keyPosition = 0, values = [] } = dimensions[place]!;
    return [keyPosition, values[Number(index)]!.id!];
  });
}

const brief = (codes: readonly string[], value: string | number | null | undefined, status: unknown): Read =>
  [
    codes.slice(1).join(' '),
    ...(value === undefined ? [] : [`= ${value === null || value === 'NaN' ? 'missing' : value}`]),
    ...(typeof status === 'string' && status !== '' ? [status.replaceAll(';', '')] : []),
  ].join(' ');

/** What SDMX-CSV says, 1.0 or 2.0.0, row by row. */
export function readCsv(text: string): Read[] {
  const rows = parse<Record<string, string>>(text, {
    columns: (header: string[]) => header.map((head) => head.replace(/\[.*|: .*/g, '')),
  });
  return rows.map((row) => {
    const codes = ['FREQ', 'REF_AREA', 'COUNTERPART_AREA', 'SEX', 'AGE', 'SOURCE', 'TIME_PERIOD'].map((id) => row[id]!);
    const line = brief(codes, row.OBS_VALUE, row.OBS_STATUS);
    return row.ACTION === 'D' ? `deleted ${line}` : line;
  });
}

interface Value {
  readonly id: string;
  readonly value: string;
}
interface Obs {
  readonly ObsDimension?: Partial<Value>;
  readonly ObsKey?: { readonly Value: Value[] };
  readonly ObsValue?: Value;
  readonly Attributes?: { readonly Value: Value[] };
}

/** What a message of SDMX-ML 2.1 (generic) says. */
export function readXml(text: string): Read[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    parseAttributeValue: false,
    isArray: (name) => ['DataSet', 'Series', 'Obs', 'Value'].includes(name),
  });
  const { GenericData } = parser.parse(text) as {
    GenericData: { DataSet: { Series?: { SeriesKey: { Value: Value[] }; Obs?: Obs[] }[]; Obs?: Obs[] }[] };
  };
  const order = ['FREQ', 'REF_AREA', 'COUNTERPART_AREA', 'SEX', 'AGE', 'SOURCE', 'TIME_PERIOD'];
  const row = (key: readonly Value[], { ObsDimension, ObsKey, ObsValue, Attributes }: Obs): Read => {
    const own = ObsDimension ? [{ ...ObsDimension, id: ObsDimension.id ?? 'TIME_PERIOD' }] : (ObsKey?.Value ?? []);
    const codes = new Map([...key, ...own].map(({ id, value }) => [id, value]));
    const status = Attributes?.Value.find(({ id }) => id === 'OBS_STATUS')?.value;
    return brief(
      order.map((id) => codes.get(id) ?? ''),
      ObsValue?.value,
      status,
    );
  };
  return GenericData.DataSet.flatMap(({ Series = [], Obs = [] }) => [
    ...Series.flatMap(({ SeriesKey, Obs: own = [] }) => own.map((each) => row(SeriesKey.Value, each))),
    ...Obs.map((each) => row([], each)),
  ]);
}
