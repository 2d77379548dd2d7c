import { sexes } from '../codes/sex';
import type { CellPosition } from '../sheet/area';
import { figureValue, type RowReading, type TableReading } from '../tables/read-table';
import { statusesOf } from '../tables/statuses';
import type { MirrorFigure, MirrorFigures } from './mirror-figure';
import { stockFigure } from './stock-figure';
import type { ComparedFlow } from './ranking/compared-flow';

/** A figure of a table beside what others say of the same, with all that ranking and reasons ask for. */
export interface TableFlow extends ComparedFlow {
  readonly cell: CellPosition;
  /** The partner as the sheet calls it, and the code as it stands in the sheet. */
  readonly label: string;
  readonly code: string;
  /** The figure that the own one is compared with: the partner's, or another source's of the same stock. */
  readonly other: MirrorFigure;
  /** The partners' count of the reporter's own people; of stocks only. */
  readonly diaspora: MirrorFigure | undefined;
  /** Letters of the observation status of the own figure, and whether it is confidential. */
  readonly ownStatuses: readonly string[];
  readonly ownConfidential: boolean;
}

/** Every figure of a country row of a table, for the years and sexes of which others report anything. */
export function tableFlows(table: TableReading, mirror: MirrorFigures): TableFlow[] {
  const countries = table.rows.filter(({ kind, issues }) => kind === 'country' && issues.length === 0);
  return shownYears(table, mirror, countries).flatMap(({ year, sex }) =>
    countries.flatMap((row): TableFlow[] => {
      const block = row.years.find((each) => each.year === year);
      const figure = block?.figures[sex];
      if (!figure) return [];
      const counted = mirror.figure(row.key, year, sex);
      const isStock = mirror.kind === 'diaspora';
      const other = isStock ? stockFigure(mirror.published(row.key, year, sex), mirror.choice?.(row.key)) : counted;
      const { known, confidentiality } = statusesOf(figure, block);
      return [
        {
          country: row.key,
          year,
          sex,
          counts: { own: figureValue(figure), partner: other.value },
          stays: { own: mirror.ownStay(year)?.months, partner: other.partnerStay?.months },
          partnerReports: other.state !== 'partner-does-not-report' && other.state !== 'not-fetched',
          complete: { own: false, partner: false },
          partnerYear: year,
          relation: mirror.kind === 'soft-bound' ? 'soft-bound' : 'mirror',
          cell: { row: row.row, column: figure.column },
          label: row.label,
          code: row.code,
          other,
          diaspora: isStock ? counted : undefined,
          ownStatuses: known,
          ownConfidential: confidentiality !== undefined && confidentiality !== 'F',
        },
      ];
    }),
  );
}

/** For stocks, other sources of the same table count besides the partners. */
function shownYears(
  { layout }: TableReading,
  mirror: MirrorFigures,
  countries: readonly RowReading[],
): MirrorFigures['counted'] {
  if (mirror.kind !== 'diaspora') return mirror.counted;
  return layout.years.flatMap(({ year }) =>
    sexes
      .map(({ code }) => ({ year, sex: code }))
      .filter(
        ({ sex }) =>
          mirror.counted.some((each) => each.year === year && each.sex === sex)
          || countries.some(({ key }) => mirror.published(key, year, sex).some(({ value }) => value !== undefined)),
      ),
  );
}
