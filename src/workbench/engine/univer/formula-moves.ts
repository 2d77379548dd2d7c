import { type IRange } from '@univerjs/core';
import { deserializeRangeWithSheet, ErrorType, LexerTreeBuilder, serializeRange } from '@univerjs/engine-formula';
import { type EffectRefRangeParams, handleDefaultRangeChangeWithEffectRefCommands } from '@univerjs/sheets';
import type { SheetId } from '../engine';
import type { UniverBook } from './book';
import { replaceTokens } from './formula-tokens';

/** What becomes of the formulas of rules when a command of Univer's moves cells of a sheet. */
export class FormulaMoves {
  constructor(
    private readonly book: UniverBook,
    private readonly changed: SheetId,
    private readonly command: EffectRefRangeParams,
  ) {}

  /** A formula on a sheet after the move: its references go where their cells have gone. */
  follow(formula: string, sheet: SheetId): string {
    return replaceTokens(this.book, formula, (token) => {
      if (token.kind !== 'reference') return undefined;
      const target =
        token.sheet === undefined ? sheet : this.book.workbook.getSheetBySheetName(token.sheet)?.getSheetId();
      if (target !== this.changed) return undefined;
      const { range } = deserializeRangeWithSheet(token.text);
      const moved = handleDefaultRangeChangeWithEffectRefCommands(range, this.command);
      if (!moved) return { ...token, sheet: undefined, text: ErrorType.REF };
      return { ...token, text: serializeRange({ ...range, ...moved }) };
    });
  }

  /**
   * The formula of a rule on the changed sheet. It is written for the first cell of the rule's area; if that cell is
   * gone, it is rewritten for the one that is first now.
   */
  followRule(formula: string, before: readonly IRange[], after: readonly IRange[]): string {
    const [first, now] = [before[0]!, after[0]!];
    const source = this.cameFrom(now, before) ?? first;
    const [right, down] = [source.startColumn - first.startColumn, source.startRow - first.startRow];
    const there = this.book.get(LexerTreeBuilder).moveFormulaRefOffset(formula, right, down);
    return this.follow(there, this.changed);
  }

  /** The cell of an area, looked for along its edges, that has become the first cell of another. */
  private cameFrom(now: IRange, before: readonly IRange[]): IRange | undefined {
    for (const range of before) {
      for (const cell of edges(range)) {
        const moved = handleDefaultRangeChangeWithEffectRefCommands(cell, this.command);
        if (moved?.startRow === now.startRow && moved.startColumn === now.startColumn) return cell;
      }
    }
    return undefined;
  }
}

function* edges({ startRow, endRow, startColumn, endColumn }: IRange): Generator<IRange> {
  const cell = (row: number, column: number): IRange => ({
    startRow: row,
    endRow: row,
    startColumn: column,
    endColumn: column,
  });
  for (let row = startRow; row <= endRow; row++) yield cell(row, startColumn);
  for (let column = startColumn + 1; column <= endColumn; column++) yield cell(startRow, column);
}
