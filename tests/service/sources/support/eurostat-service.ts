import { gzipSync } from 'node:zlib';
import { type Call, Loopback, type Reply } from './loopback';

/** A data set of Eurostat: its dimensions in order with their codes, and its figures as `codes…,year,value,flag,conf`. */
export interface FakeDataSet {
  readonly id: string;
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  readonly years: readonly string[];
  readonly rows: readonly string[];
  readonly lastUpdate?: string;
}

const UPDATE = '2026-09-17T23:00:00+0200';

export const fault = (code: string, text: string): string =>
  `<?xml version="1.0"?><S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body><S:Fault><faultcode>${code}</faultcode><faultstring>${text}</faultstring></S:Fault></S:Body></S:Envelope>`;

export const queued = (id: string, status = 'SUBMITTED'): string =>
  `<env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/"><env:Body><ns0:syncResponse xmlns:ns0="http://estat.ec.europa.eu/disschain/soap/extraction"><queued><id>${id}</id><status>${status}</status></queued></ns0:syncResponse></env:Body></env:Envelope>`;

export const statusOf = (id: string, status: string): string =>
  `<env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/"><env:Body><ns0:asyncResponse xmlns:ns0="http://estat.ec.europa.eu/disschain/asyncresponse"><status><key>${id}</key><status>${status}</status></status></ns0:asyncResponse></env:Body></env:Envelope>`;

/** Speaks Eurostat's SDMX 2.1 interface as `services.md` records it; `script` answers before it where it wants to. */
export class EurostatService {
  /** Answers to the next calls for data, the asynchronous ones among them. */
  readonly script: (Reply | ((call: Call) => Reply | undefined))[] = [];
  /** How many cells each request for data had. */
  readonly cells: number[] = [];
  /** Above this the service refuses. */
  mostCells = 5_000_000;
  private loopback: Loopback | undefined;

  constructor(public dataSet: FakeDataSet) {}

  async start(): Promise<string> {
    this.loopback = await Loopback.start((call) => this.answer(call));
    return this.loopback.address;
  }

  get calls(): readonly Call[] {
    return this.loopback?.calls ?? [];
  }

  /** The addresses of the calls for data, without the part that is always the same. */
  get asked(): string[] {
    return this.calls.map(({ path }) => path).filter((path) => path.includes('/data/') || path.includes('/async/'));
  }

  stop(): Promise<void> | undefined {
    return this.loopback?.stop();
  }

  /** The SDMX-CSV of a request. */
  csv(call: Call): Uint8Array {
    const { chosen, from, to } = this.selection(call);
    const { id, dimensions, rows } = this.dataSet;
    const names = Object.keys(dimensions);
    const kept = rows.filter((row) => {
      const fields = row.split(',');
      const year = fields[names.length]!;
      return year >= from && year <= to && names.every((_, index) => chosen[index]!.includes(fields[index]!));
    });
    const header = `DATAFLOW,LAST UPDATE,${names.join(',')},TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS`;
    const lines = kept.map((row) => `ESTAT:${id.toUpperCase()}(1.0),17/09/26 23:00:00,${row}`);
    return gzipSync([header, ...lines, ''].join('\r\n'));
  }

  private answer(call: Call): Reply {
    const { path } = call;
    if (path.includes('/dataflow/')) return { status: 200, body: this.dataflow() };
    if (path.includes('/contentconstraint/')) return { status: 200, body: this.constraint() };
    const next = this.script.shift();
    const scripted = typeof next === 'function' ? next(call) : next;
    if (scripted) return scripted;
    if (!path.includes(`/sdmx/2.1/data/${this.dataSet.id}/`)) return { status: 404, body: fault('100', 'NOT_FOUND') };
    const { chosen, unknown, from, to } = this.selection(call);
    if (unknown !== undefined) return { status: 400, body: fault('150', `INVALID_QUERY_DIMENSION_VALUE: ${unknown}`) };
    const years = this.dataSet.years.filter((year) => year >= from && year <= to).length;
    const cells = chosen.reduce((product, codes) => product * codes.length, years);
    this.cells.push(cells);
    if (cells > this.mostCells) {
      const text = `EXTRACTION_TOO_BIG: The requested extraction is too big, estimated ${cells} rows, max authorised is ${this.mostCells}`;
      return { status: 413, body: fault('413', text) };
    }
    return { status: 200, body: this.csv(call), headers: { 'content-type': 'application/gzip' } };
  }

  private selection({ path }: Call) {
    const url = new URL(path, 'http://x');
    const key = decodeURIComponent(url.pathname.split('/').at(-1)!).split('.');
    const codes = Object.values(this.dataSet.dimensions);
    const chosen = codes.map((all, index) => (key[index] ? key[index].split('+') : all));
    const unknown = chosen.flatMap((wanted, index) => wanted.filter((code) => !codes[index]!.includes(code)))[0];
    const { searchParams } = url;
    return { chosen, unknown, from: searchParams.get('startPeriod') ?? '', to: searchParams.get('endPeriod') ?? '' };
  }

  private dataflow(): string {
    const { id, dimensions, lastUpdate = UPDATE } = this.dataSet;
    const list = Object.keys(dimensions).map(
      (name, index) =>
        `<s:Dimension id="${name}" position="${index + 1}"><s:LocalRepresentation><s:Enumeration><Ref id="${name.toUpperCase()}"/></s:Enumeration></s:LocalRepresentation></s:Dimension>`,
    );
    return structure(
      `<s:Dataflows><s:Dataflow agencyID="ESTAT" id="${id.toUpperCase()}" version="1.0"><c:Annotations>`
        + `<c:Annotation><c:AnnotationTitle>${lastUpdate}</c:AnnotationTitle><c:AnnotationType>UPDATE_DATA</c:AnnotationType></c:Annotation>`
        + `<c:Annotation><c:AnnotationType>ESMS_HTML</c:AnnotationType><c:AnnotationURL>https://example.org</c:AnnotationURL></c:Annotation>`
        + `</c:Annotations><c:Name xml:lang="en">A &amp; B</c:Name></s:Dataflow></s:Dataflows>`
        + `<s:DataStructures><s:DataStructure id="${id.toUpperCase()}"><s:DataStructureComponents><s:DimensionList>`
        // Not in the order of their positions: that is what the positions are for.
        + `${list.reverse().join('')}<s:TimeDimension id="TIME_PERIOD" position="${list.length + 1}"/></s:DimensionList></s:DataStructureComponents></s:DataStructure></s:DataStructures>`,
    );
  }

  private constraint(): string {
    const { dimensions, years } = this.dataSet;
    const values = Object.entries({ ...dimensions, TIME_PERIOD: years }).map(
      ([name, codes]) =>
        `<c:KeyValue id="${name}">${codes.map((code) => `<c:Value>${code}</c:Value>`).join('')}</c:KeyValue>`,
    );
    return structure(
      `<s:Constraints><s:ContentConstraint id="X" type="Actual"><s:CubeRegion include="true">${values.join('')}</s:CubeRegion></s:ContentConstraint></s:Constraints>`,
    );
  }
}

const structure = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><m:Structure xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:s="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure" xmlns:c="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common"><m:Structures>${content}</m:Structures></m:Structure>`;
