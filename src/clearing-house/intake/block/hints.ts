import { saysThousands } from '../labels/heading';
import type { BlockReading, Remark } from './block';
import type { IntakeContext } from './context';
import { isBlank, textOf, upTo } from './grid';
import type { RowsView } from './row-facts';
import type { RowKind } from './rows';

const YEARS = /(?:^|\D)((?:19|20)\d{2})(?!\d)/g;

/** What the titles above the figures suggest as an answer to what the block does not say. */
export function proposedAnswers(
  { grid }: RowsView,
  kinds: readonly RowKind[],
  { sexes, years: ofTarget }: IntakeContext,
): BlockReading['proposed'] {
  const years = new Set<number>();
  for (const row of upTo(Math.max(0, kinds.indexOf('body')))) {
    for (const column of upTo(grid.columns)) {
      for (const match of textOf(grid.at(row, column)).matchAll(YEARS)) years.add(Number(match[1]));
    }
  }
  const [year, ...others] = years.size > 0 ? years : ofTarget;
  const only = year !== undefined && others.length === 0;
  return { ...(only && { year }), ...(sexes.includes('T') && { sex: 'T' as const }) };
}

/** What a person should look at before taking the figures. */
export function remarksOn({ grid, columns, reader, reporter }: RowsView, kinds: readonly RowKind[]): Remark[] {
  const remarks: Remark[] = [];
  for (const row of upTo(grid.rows)) {
    for (const column of upTo(grid.columns)) {
      const value = grid.at(row, column);
      if (typeof value !== 'string' || isBlank(value)) continue;
      const place = { label: textOf(value), from: grid.place(row, column) };
      if (kinds[row] !== 'body' && saysThousands(value)) remarks.push({ kind: 'thousands', ...place });
      const isPartnerWord =
        kinds[row] === 'header' && columns.roles[column] === 'reporter' && reader.heading(value)?.word === 'partner';
      if (isPartnerWord && reporterBelow(column)) remarks.push({ kind: 'partners-own', ...place });
    }
  }
  return remarks;

  function reporterBelow(column: number): boolean {
    return upTo(grid.rows).some((row) => {
      const label = kinds[row] === 'body' ? reader.partner(grid.at(row, column)) : undefined;
      return label?.kind === 'party' && label.code === reporter;
    });
  }
}
