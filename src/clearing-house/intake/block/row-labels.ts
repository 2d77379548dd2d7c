import type { Sex } from '../../codes/sex';
import { combined, type Said } from './said';
import { isBlank, upTo } from './grid';
import type { PartnerLabel } from './label-reader';
import type { RowsView } from './row-facts';
import type { StubLabel } from './stub';

/** What the labels of a row say of its figures. */
export interface RowMeaning {
  readonly partner: RowPartner;
  /** Undefined where two labels of the row say different things. */
  readonly says: Said | undefined;
  /** Columns with a label that was not understood, its own or one from above. */
  readonly doubtful: readonly number[];
}

export type RowPartner =
  { readonly kind: 'party'; readonly code: string } | { readonly kind: 'group' | 'ignored' | 'unknown' | 'none' };

/** Goes down the rows and remembers what labels hold for the rows below them, as merged cells and left-out labels do. */
export class RowLabels {
  private readonly carried = new Map<number, Said | RowPartner>();
  private readonly columns: readonly number[];

  constructor(
    private readonly view: RowsView,
    private readonly stub: readonly StubLabel[],
  ) {
    const { roles } = view.columns;
    this.columns = upTo(roles.length).filter((column) => ['partner', 'year', 'sex', 'age'].includes(roles[column]!));
  }

  /** What the labels of a row say, its own and those from above. To be asked of rows in order, each once. */
  next(row: number): RowMeaning {
    const { grid, columns } = this.view;
    const doubtful: number[] = [];
    const says: Said[] = [];
    let partner: RowPartner = { kind: 'none' };
    let outerChanged = false;
    for (const column of this.columns) {
      const blank = isBlank(grid.at(row, column));
      if (blank && outerChanged) this.carried.delete(column);
      if (column === columns.partner) {
        partner = this.partnerOf(row, says);
        outerChanged ||= !blank && this.stub[row]!.kind !== 'says';
        continue;
      }
      if (!blank) {
        const own = this.own(row, column);
        this.carried.set(column, own ?? { kind: 'unknown' });
        outerChanged = true;
      }
      const holds = this.carried.get(column);
      if (holds && 'kind' in holds) doubtful.push(column);
      else if (holds) says.push(holds);
    }
    const named = this.withCodes(row, partner);
    if (named === 'contradiction') return { partner, says: undefined, doubtful };
    return { partner: named, says: combined(says), doubtful };
  }

  /** The partner of a row; a label for something else in its place leaves the partner of the row above. */
  private partnerOf(row: number, says: Said[]): RowPartner {
    const column = this.view.columns.partner!;
    const label = this.stub[row]!;
    if (label.kind === 'says') says.push(label.says);
    if (label.kind === 'partner') this.carried.set(column, partnerOfLabel(label));
    if (label.kind === 'unknown') this.carried.set(column, { kind: 'unknown' });
    const holds = this.carried.get(column);
    return holds && 'kind' in holds ? holds : { kind: 'none' };
  }

  /** The partner by the code beside its label: where that says nothing, or may mean what the code says. */
  private withCodes(row: number, partner: RowPartner): RowPartner | 'contradiction' {
    const beside = this.codesBeside(row);
    const codes = new Set(beside.flatMap(({ code }) => code ?? []));
    const [code, ...others] = codes;
    if (partner.kind === 'party') {
      const agrees = beside.every(
        (each) => (each.code ?? partner.code) === partner.code && mayMean(each, partner.code),
      );
      return agrees ? partner : 'contradiction';
    }
    if (partner.kind !== 'unknown' || code === undefined || others.length > 0) return partner;
    return mayMean({ candidates: this.candidates(row) }, code) ? { kind: 'party', code } : partner;
  }

  private codesBeside(row: number): { readonly code?: string; readonly candidates: readonly string[] }[] {
    const { grid, columns, reader } = this.view;
    return upTo(grid.columns)
      .filter((column) => columns.roles[column] === 'code' && !isBlank(grid.at(row, column)))
      .map((column) => {
        const label = reader.partner(grid.at(row, column));
        if (label?.kind === 'party') return { code: label.code, candidates: [] };
        return { candidates: label ? candidatesOf(label) : reader.near(grid.at(row, column)) };
      });
  }

  private candidates(row: number): readonly string[] {
    const { grid, columns, reader } = this.view;
    const label = this.stub[row]!;
    return label.kind === 'partner' ? candidatesOf(label.label) : reader.near(grid.at(row, columns.partner!));
  }

  private own(row: number, column: number): Said | undefined {
    const { grid, columns, reader } = this.view;
    const heading = reader.heading(grid.at(row, column));
    if (!heading || heading.doubt) return undefined;
    const role = columns.roles[column];
    if (role === 'year') return heading.year === undefined ? undefined : { year: heading.year };
    if (role === 'sex') {
      const sex: Sex | undefined = heading.sex ?? (heading.bare === 'total' ? 'T' : undefined);
      return sex && { sex };
    }
    const age = heading.age ?? (heading.bare === 'total' ? 'TOTAL' : heading.bare === 'unknown' ? 'UNK' : undefined);
    return age === undefined ? undefined : { age };
  }
}

const candidatesOf = (label: PartnerLabel): readonly string[] => (label.kind === 'doubt' ? label.candidates : []);

/** Whether a label can be one of a party: it may mean it, or nothing known. */
export const mayMean = ({ candidates }: { readonly candidates: readonly string[] }, code: string): boolean =>
  candidates.length === 0 || candidates.includes(code);

function partnerOfLabel({ label }: Extract<StubLabel, { kind: 'partner' }>): RowPartner {
  if (label.kind === 'party') return { kind: 'party', code: label.code };
  return { kind: label.kind === 'doubt' ? 'unknown' : label.kind };
}
