import { type Call, Loopback, type Reply } from './loopback';

/** A variable of a PxWeb table: name, codes, and what they stand for. */
export interface FakeVariable {
  readonly text: string;
  readonly values: readonly string[];
  readonly valueTexts: readonly string[];
}

/** UNECE's PxWeb, version 1 of its interface, with one table of the Clearing House. */
export class PxWebService {
  readonly script: Reply[] = [];
  config: string | undefined = '{"maxValues":100000,"maxCells":100000,"maxCalls":10,"timeWindow":10,"CORS":true}';
  mostCells = 100_000;
  folder = '30-GE/99-MCH_1';
  entries: unknown = [
    { id: 'Older', type: 'l', text: 'Older rounds' },
    {
      id: '032_en_MCH_T3_2_LTImm_r.px',
      type: 't',
      text: 'Table 3: Long-term immigration by country of previous residence (flows)',
      updated: '2019-05-21T10:00:00',
    },
    { id: '062_en_MCH_T6_2_LTEmiCoC_r.px', type: 't', text: 'Long-term emigration of non-citizens (flows)' },
  ];
  private loopback: Loopback | undefined;

  constructor(
    public variables: readonly FakeVariable[],
    /** The figure of a cell by the names of its codes; undefined where there is none. */
    public figure: (names: readonly string[]) => number | undefined,
  ) {}

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

  private answer({ method, path, body }: Call): Reply {
    if (path === '/?config') return this.config === undefined ? { status: 404 } : { status: 200, body: this.config };
    if (path === `/${this.folder}`) return { status: 200, body: JSON.stringify(this.entries) };
    if (path === `/${this.folder}/Older`) return { status: 200, body: '[]' };
    if (!path.endsWith('.px')) return { status: 404, body: '' };
    if (method === 'GET') {
      const variables = this.variables.map(({ text, values, valueTexts }) => ({
        code: text,
        text,
        values,
        valueTexts,
      }));
      return { status: 200, body: JSON.stringify({ title: 'Table 3: by Reporting country, Age and Year', variables }) };
    }
    const scripted = this.script.shift();
    if (scripted) return scripted;
    return this.data(JSON.parse(body) as Query);
  }

  private data({ query, response }: Query): Reply {
    if (response.format !== 'json-stat2') return { status: 400, body: '{"error":"format"}' };
    const chosen = this.variables.map(
      ({ text, values }) => query.find(({ code }) => code === text)?.selection.values ?? values,
    );
    const cells = chosen.reduce((product, codes) => product * codes.length, 1);
    if (cells > this.mostCells) return { status: 403, body: '{"error":"Too many values selected"}' };
    const unknown = chosen.some((codes, index) => codes.some((code) => !this.variables[index]!.values.includes(code)));
    if (unknown) return { status: 400, body: '{"error":"The request for variable is not valid"}' };
    const names = (index: number, code: string): string => {
      const { values, valueTexts } = this.variables[index]!;
      return valueTexts[values.indexOf(code)]!;
    };
    const all = chosen.reduce<string[][]>(
      (rows, codes, index) => rows.flatMap((row) => codes.map((code) => [...row, names(index, code)])),
      [[]],
    );
    const dimension = Object.fromEntries(
      this.variables.map(({ text }, index) => [
        text,
        {
          label: text,
          category: {
            index: Object.fromEntries(chosen[index]!.map((code, at) => [code, at])),
            label: Object.fromEntries(chosen[index]!.map((code) => [code, names(index, code)])),
          },
        },
      ]),
    );
    const value = all.map((row) => this.figure(row) ?? null);
    const status = Object.fromEntries(value.flatMap((each, index) => (each === null ? [[String(index), '..']] : [])));
    const id = this.variables.map(({ text }) => text);
    return {
      status: 200,
      body: JSON.stringify({
        class: 'dataset',
        label: 'Table 3',
        id,
        size: chosen.map((codes) => codes.length),
        dimension,
        value,
        status,
      }),
    };
  }
}

interface Query {
  readonly query: readonly { readonly code: string; readonly selection: { readonly values: readonly string[] } }[];
  readonly response: { readonly format: string };
}
