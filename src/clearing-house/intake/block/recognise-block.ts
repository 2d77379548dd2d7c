import type { CellValue } from '../../sheet/sheet-plan';
import { accountForTheRest } from './account';
import type { BlockReading, Need } from './block';
import type { IntakeContext } from './context';
import { readColumns } from './columns';
import { settleRepeated } from './conflicts';
import { gridOf } from './grid';
import { proposedAnswers, remarksOn } from './hints';
import { LabelReader } from './label-reader';
import { Ledger } from './ledger';
import { doubtOddLabels } from './odd-labels';
import { findPartnerLine } from './partner-line';
import { readRows } from './rows';
import { signsToAskFor, withSignsRead } from './sign-meanings';
import { takeFigures } from './take-figures';

const NEEDS: readonly Need[] = ['partner', 'year', 'sex', 'measure'];

/**
 * Reads a block of cells in which an office keeps figures in a layout of its own: finds partners, years, sexes and ages
 * around the figures, whichever way they stand and whatever stands between them. What is not certain is not taken but
 * asked about; with the answers in the context the block is read again. Every cell that is not empty is accounted for.
 * @param cells the values of a rectangle, row by row
 */
export function recogniseBlock(cells: readonly (readonly CellValue[])[], context: IntakeContext): BlockReading {
  const reader = new LabelReader(context);
  const { grid, column, direction } = findPartnerLine(gridOf(cells), reader);
  if (column !== undefined) doubtOddLabels(grid, column, reader);
  const columns = readColumns(grid, column, reader);
  const view = { grid, columns, reader, reporter: context.reporter };
  const kinds = readRows(view);
  const ledger = new Ledger(grid);
  const taken = takeFigures(view, kinds, context, ledger);
  const { figures, conflicts } = settleRepeated(withSignsRead(taken.figures, context.answers?.signs), ledger);
  accountForTheRest(ledger, view, kinds);
  return {
    figures,
    ...ledger.close(),
    signs: signsToAskFor(figures),
    conflicts,
    needs: NEEDS.filter((need) => taken.needs.has(need)),
    proposed: proposedAnswers(view, kinds, context),
    measures: taken.measures,
    remarks: remarksOn(view, kinds),
    partners: direction,
  };
}
