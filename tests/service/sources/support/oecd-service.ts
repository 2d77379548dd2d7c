import { type Call, Loopback, type Reply } from './loopback';

/** The OECD's International Migration Database, as far as `services.md` records it. */
export interface FakeFlow {
  readonly id: string;
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  readonly years: readonly string[];
  /** `codes…,year,value,status,multiplier`. */
  readonly rows: readonly string[];
  readonly measures: Readonly<Record<string, string>>;
}

export class OecdService {
  readonly script: Reply[] = [];
  /** Some flows answer every key with "nothing found". */
  refusesKeys = false;
  /** A request for more years is refused as too large. */
  mostYears = 1_000;
  private loopback: Loopback | undefined;

  constructor(public flow: FakeFlow) {}

  async start(): Promise<string> {
    this.loopback = await Loopback.start((call) => this.answer(call));
    return this.loopback.address;
  }

  get calls(): readonly Call[] {
    return this.loopback?.calls ?? [];
  }

  stop(): Promise<void> | undefined {
    return this.loopback?.stop();
  }

  private answer(call: Call): Reply {
    const url = new URL(call.path, 'http://x');
    const path = decodeURIComponent(url.pathname);
    if (path.startsWith('/dataflow/')) return { status: 200, body: this.structure() };
    const scripted = this.script.shift();
    if (scripted) return scripted;
    const key = /^\/data\/OECD\.ELS\.IMD,(\S+),1\.0\/(.*)$/.exec(path);
    if (key?.[1] !== this.flow.id) return { status: 404, body: 'Could not find Dataflow' };
    if (this.refusesKeys && key[2] !== 'all') return { status: 404, body: 'NoRecordsFound' };
    const names = Object.keys(this.flow.dimensions);
    const parts = key[2] === 'all' ? [] : key[2]!.split('.');
    const { searchParams } = url;
    const asked = Number(searchParams.get('endPeriod')) - Number(searchParams.get('startPeriod')) + 1;
    if (asked > this.mostYears && key[2] !== 'all') return { status: 413, body: '' };
    const rows = this.flow.rows.filter((row) => {
      const fields = row.split(',');
      const year = fields[names.length]!;
      const isInYears =
        year >= (searchParams.get('startPeriod') ?? '') && year <= (searchParams.get('endPeriod') ?? '');
      return isInYears && names.every((_, index) => !parts[index] || parts[index].split('+').includes(fields[index]!));
    });
    if (rows.length === 0) return { status: 404, body: 'NoRecordsFound' };
    const header = `DATAFLOW,${names.join(',')},TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,DECIMALS`;
    return {
      status: 200,
      body: [header, ...rows.map((row) => `OECD.ELS.IMD:${this.flow.id}(1.0),${row},0`), ''].join('\n'),
    };
  }

  private structure(): string {
    const { dimensions, measures, years } = this.flow;
    const list = Object.keys(dimensions).map(
      (name, index) =>
        `<structure:Dimension id="${name}" position="${index + 1}"><structure:LocalRepresentation><structure:Enumeration><Ref id="CL_${name}"/></structure:Enumeration></structure:LocalRepresentation></structure:Dimension>`,
    );
    const codes = Object.entries(measures).map(
      ([code, name]) =>
        `<structure:Code id="${code}"><common:Name xml:lang="fr">autre</common:Name><common:Name xml:lang="en">${name}</common:Name></structure:Code>`,
    );
    const values = Object.entries(dimensions).map(
      ([name, each]) =>
        `<common:KeyValue id="${name}">${each.map((code) => `<common:Value>${code}</common:Value>`).join('')}</common:KeyValue>`,
    );
    return `<?xml version="1.0"?><message:Structure xmlns:message="m" xmlns:structure="s" xmlns:common="c"><message:Structures>
<structure:Codelists><structure:Codelist id="CL_MEASURE"><common:Name xml:lang="en">Measure</common:Name>${codes.join('')}</structure:Codelist></structure:Codelists>
<structure:DataStructures><structure:DataStructure id="DSD_MIG"><structure:DataStructureComponents><structure:DimensionList>${list.join('')}<structure:TimeDimension id="TIME_PERIOD" position="9"/></structure:DimensionList></structure:DataStructureComponents></structure:DataStructure></structure:DataStructures>
<structure:Constraints><structure:ContentConstraint id="A" type="Allowed"><structure:CubeRegion include="true"><common:KeyValue id="SEX"><common:Value>X</common:Value></common:KeyValue></structure:CubeRegion></structure:ContentConstraint>
<structure:ContentConstraint id="B" type="Actual" validFrom="2026-06-01T00:00:00"><structure:CubeRegion include="true">${values.join('')}<common:KeyValue id="TIME_PERIOD"><common:TimeRange><common:StartPeriod isInclusive="true">${years[0]}-01-01T00:00:00</common:StartPeriod><common:EndPeriod isInclusive="true">${years.at(-1)}-12-31T00:00:00</common:EndPeriod></common:TimeRange></common:KeyValue></structure:CubeRegion></structure:ContentConstraint></structure:Constraints>
</message:Structures></message:Structure>`;
  }
}
