import { accountForHeadings, accountForRowLabels } from './account';
import type { IgnoredReason, IntakeFigure, Need, ValueReason } from './block';
import type { IntakeContext } from './context';
import { readHeadings, type HeadingGroup } from './headings';
import { combined } from './said';
import { isBlank, upTo } from './grid';
import type { Ledger } from './ledger';
import { columnTrouble, readMeasures, type Measures } from './measures';
import { keyOf, statusesOf } from './figure-cell';
import { otherCountryOf } from './row-country';
import { RowLabels, type RowMeaning } from './row-labels';
import type { RowsView } from './row-facts';
import type { RowKind } from './rows';
import { Sections } from './sections';
import { readStatuses, statusColumns, type RowStatus } from './status-columns';
import { namesRowsBelow, readStub, type StubLabel } from './stub';
import { readValue } from './value-cell';

export interface Taken {
  /** Each with the row and column of the grid it was read from. */
  readonly figures: readonly { readonly figure: IntakeFigure; readonly row: number; readonly column: number }[];
  readonly needs: ReadonlySet<Need>;
  readonly measures: readonly string[];
}

/** The part of a block under one heading. */
interface Part {
  readonly group: HeadingGroup;
  readonly measures: Measures;
  readonly statusOf: ReadonlyMap<number, number>;
}

/** Goes down the rows and takes every figure of which partner, year, sex and age are known. */
export function takeFigures(view: RowsView, kinds: readonly RowKind[], context: IntakeContext, ledger: Ledger): Taken {
  return new Walk(view, kinds, context, ledger).take();
}

class Walk {
  private readonly stub: readonly StubLabel[];
  private readonly labels: RowLabels;
  private readonly sections: Sections;
  private readonly values: readonly number[];
  private readonly figures: Taken['figures'][number][] = [];
  private readonly needs = new Set<Need>();
  private readonly measures = new Set<string>();
  private headerRows: number[] = [];
  private part: Part | undefined;

  constructor(
    private readonly view: RowsView,
    private readonly kinds: readonly RowKind[],
    private readonly context: IntakeContext,
    private readonly ledger: Ledger,
  ) {
    this.stub = readStub(view, kinds);
    this.labels = new RowLabels(view, this.stub);
    this.sections = new Sections(view, this.stub, ledger);
    this.values = upTo(view.grid.columns).filter((column) => view.columns.roles[column] === 'value');
  }

  take(): Taken {
    for (const row of upTo(this.view.grid.rows)) {
      const kind = this.kinds[row];
      if (kind === 'header') this.header(row);
      else if (kind === 'label') this.label(row);
      else if (kind === 'body') this.body(row);
      else if (kind === 'text') this.text(row);
    }
    if (!this.part && this.headerRows.length > 0) this.openPart();
    return { figures: this.figures, needs: this.needs, measures: [...this.measures] };
  }

  private header(row: number): void {
    if (this.part) {
      this.part = undefined;
      this.headerRows = [];
      this.sections.newPart();
    }
    this.headerRows.push(row);
    this.cornerOf(row);
  }

  /** A year, sex or age in the corner beside the headings holds for the rows below. */
  private cornerOf(row: number): void {
    const stub = this.stub[row]!;
    if (stub.kind !== 'says') return;
    this.sections.say(stub.says);
    accountForRowLabels(this.ledger, this.view, row, stub);
  }

  private label(row: number): void {
    this.sections.read(row);
    accountForRowLabels(this.ledger, this.view, row, this.stub[row]!, this.labels.next(row));
  }

  /** A text alone in its row may be a label that is not understood, of a sex or of the partner of the rows below. */
  private text(row: number): void {
    if (this.part) this.sections.doubtMisspelled(row);
    if (!namesRowsBelow(this.view, this.kinds, this.stub, row)) return;
    accountForRowLabels(this.ledger, this.view, row, this.stub[row]!, this.labels.next(row));
  }

  private openPart(): Part {
    const group = readHeadings(this.view, this.headerRows, this.toldByRows());
    const measures = readMeasures(group, this.values, this.context.answers?.measure);
    if (measures.kind === 'several') {
      for (const measure of measures.all) this.measures.add(measure);
      if (measures.chosen === undefined) this.needs.add('measure');
    }
    accountForHeadings(this.ledger, group, measures);
    return (this.part = { group, measures, statusOf: statusColumns(this.view, group) });
  }

  private toldByRows(): { sex: boolean; age: boolean } {
    const { roles } = this.view.columns;
    const says = (dimension: 'sex' | 'age'): boolean =>
      roles.includes(dimension)
      || this.stub.some((label) => label.kind === 'says' && label.says[dimension] !== undefined);
    return { sex: says('sex'), age: says('age') };
  }

  private body(row: number): void {
    const part = this.part ?? this.openPart();
    this.sections.figuresFollow();
    const meaning = this.labels.next(row);
    const other = otherCountryOf(this.view, row, this.ledger);
    if (other === 'other-reporter') return this.ignoreRow(row, other);
    accountForRowLabels(this.ledger, this.view, row, this.stub[row]!, meaning);
    const statuses = readStatuses(this.view, row, this.ledger);
    const trouble = other ?? this.rowTrouble(meaning);
    for (const column of this.values) {
      if (isBlank(this.view.grid.at(row, column))) continue;
      if (trouble === 'subtotal' || trouble === 'by-request') this.ledger.ignore(row, column, trouble);
      else if (trouble) this.ledger.refuse(row, column, trouble);
      else this.value(row, column, part, meaning, statuses);
    }
  }

  private ignoreRow(row: number, reason: IgnoredReason): void {
    for (const column of upTo(this.view.grid.columns)) this.ledger.ignore(row, column, reason);
  }

  private rowTrouble({ partner, says, doubtful }: RowMeaning): ValueReason | 'subtotal' | 'by-request' | undefined {
    if (partner.kind === 'group') return 'subtotal';
    if (partner.kind === 'ignored') return 'by-request';
    if (partner.kind === 'unknown' || doubtful.length > 0) return 'label-not-understood';
    if (partner.kind === 'none' && this.view.columns.partner !== undefined) return 'no-label';
    return says ? undefined : 'labels-contradict';
  }

  private value(
    row: number,
    column: number,
    part: Part,
    meaning: RowMeaning,
    statuses: ReadonlyMap<number, RowStatus>,
  ): void {
    const heading = part.group.columns.get(column)!;
    const trouble = columnTrouble(heading, part.measures);
    if (trouble) {
      return 'ignored' in trouble
        ? this.ledger.ignore(row, column, trouble.ignored)
        : this.ledger.refuse(row, column, trouble.refused);
    }
    const said = combined([meaning.says ?? {}, heading.says]);
    const all = said && combined([said, this.sections.says]);
    if (!all) return this.ledger.refuse(row, column, 'labels-contradict');
    if (this.sections.leavesOpen(all)) return this.ledger.refuse(row, column, 'label-not-understood');
    const read = readValue(this.view.grid.at(row, column));
    if (read?.kind !== 'figure') return this.ledger.refuse(row, column, 'not-a-figure');
    const key = keyOf(meaning.partner, all, this.context);
    if (typeof key === 'string') {
      this.needs.add(key);
      return this.ledger.refuse(row, column, `needs-${key}`);
    }
    const beside = statuses.get(part.statusOf.get(column) ?? -1);
    const figure = {
      ...key,
      content: read.content,
      ...statusesOf(read.letters, beside),
      from: this.view.grid.place(row, column),
    };
    this.figures.push({ figure, row, column });
  }
}
