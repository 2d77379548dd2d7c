import type { SheetReading } from '../checks/workbook-reading';
import type { FigureReading, YearReading } from '../tables/read-table';
import { statusesOf } from '../tables/statuses';

/** A figure as it is sent: an observation with its status and confidentiality. */
export interface SentObservation {
  /** The number of the standard table. */
  readonly table: string;
  readonly reporter: string;
  readonly partner: string;
  readonly year: number;
  readonly sex: string;
  /** `TOTAL` for all ages together. */
  readonly age: string;
  /** Persons; null where the figure is missing. */
  readonly value: number | null;
  /** Letters of CL_OBS_STATUS, one after the other; empty if there are none. */
  readonly statuses: string;
  /** A letter of CL_CONF_STATUS; null or F is free. */
  readonly confidentiality: string | null;
  /** The figure as it was sent, such as the text of its cell. */
  readonly asSent: string;
}

/** The figures of tables, missing ones included; blank cells say nothing, and neither does what is no figure. */
export function* sentObservations(tables: readonly SheetReading[]): Generator<SentObservation> {
  for (const { reading } of tables) {
    const { definition, reporter, cells } = reading;
    for (const { key: partner, row, years } of reading.rows) {
      for (const block of years) {
        for (const { age, figures } of block.groups) {
          for (const [sex, figure] of Object.entries(figures)) {
            const said = whatIsSaid(figure, block);
            if (!said) continue;
            const asSent = String(cells[row]![figure.column]);
            yield { table: definition.id, reporter, partner, year: block.year, sex, age, ...said, asSent };
          }
        }
      }
    }
  }
}

function whatIsSaid(
  figure: FigureReading,
  block: YearReading,
): Pick<SentObservation, 'value' | 'statuses' | 'confidentiality'> | undefined {
  const { entry } = figure;
  if (entry.kind !== 'number' && entry.kind !== 'missing') return undefined;
  const { known, confidentiality = null } = statusesOf(figure, block);
  return { value: entry.kind === 'number' ? entry.value : null, statuses: known.join(''), confidentiality };
}
