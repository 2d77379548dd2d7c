import {
  BooleanNumber,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  type ICellData,
  ObjectMatrix,
} from '@univerjs/core';
import {
  ERROR_TYPE_SET,
  type ErrorType,
  FormulaDataModel,
  FormulaExecutedStateType,
  FunctionType,
  IFunctionService,
  type IFunctionInfo,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FormulaFunction, FunctionCell, FunctionsPort } from '../../engine';
import type { UniverBook } from '../book';
import { BUSY, Calls } from './calls';
import { AddinFunction } from './executor';

// Formulas that read such a cell take it for the error that it is.
ERROR_TYPE_SET.add(BUSY as ErrorType);

/** Functions of add-ins in Univer's formulas. */
export class UniverFunctions implements FunctionsPort {
  private readonly calls = new Calls(() => this.calculateSoon());
  private readonly known = new Map<string, FormulaFunction>();
  private readonly subscription: { dispose(): void };
  private readonly commands: ICommandService;
  private isCalculationDue = false;

  constructor(private readonly book: UniverBook) {
    this.commands = book.get(ICommandService);
    this.subscription = this.commands.onCommandExecuted(({ id, params }, options) => {
      if (id === SetRangeValuesMutation.id && !options?.onlyLocal) this.entered(params as CellsSet);
      else if (id === SetFormulaCalculationNotificationMutation.id && isEnd(params)) this.calls.tidy();
    });
  }

  register(functions: readonly FormulaFunction[]): () => void {
    const service = this.book.get(IFunctionService);
    const names = functions.map(({ name }) => name);
    for (const each of functions) this.known.set(each.name, each);
    service.registerExecutors(...functions.map((each) => new AddinFunction(each, this.calls)));
    const help = this.book.get(IDescriptionService).registerDescriptions(functions.map(descriptionOf));
    this.parseAnew(names);
    return () => {
      for (const name of names) this.known.delete(name);
      service.unregisterExecutors(...names);
      help.dispose();
      this.calls.forgetAll();
      this.parseAnew(names);
    };
  }

  message(cell: FunctionCell): string | undefined {
    return this.calls.message(cell);
  }

  dispose(): void {
    this.subscription.dispose();
    this.calls.forgetAll();
  }

  /** Formulas that name the functions were parsed without them, or with them. */
  private parseAnew(names: readonly string[]): void {
    this.book.get(IFunctionService).deleteFormulaAstCacheKey(...names);
    this.calculate(names);
  }

  private entered({ subUnitId: sheet, cellValue }: CellsSet): void {
    if (!cellValue || this.known.size === 0) return;
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      if (!cell || 'v' in cell || 'f' in cell || 'si' in cell) this.calls.forget({ sheet, row, column });
      return undefined;
    });
  }

  /** Results come in bunches. */
  private calculateSoon(): void {
    if (this.isCalculationDue) return;
    this.isCalculationDue = true;
    queueMicrotask(() => {
      this.isCalculationDue = false;
      this.calculate([...this.known.keys()]);
    });
  }

  /** Calculates all formulas that name the functions: rows may have moved since they were called. */
  private calculate(names: readonly string[]): void {
    if (names.length === 0 || this.commands.disposed()) return;
    const { unitId } = this.book;
    const formulas = this.book.get(FormulaDataModel).getFormulaData()[unitId] ?? {};
    const dirtyRanges = Object.entries(formulas).flatMap(([sheetId, cells]) => {
      const ranges: { unitId: string; sheetId: string; range: ReturnType<typeof cellRange> }[] = [];
      new ObjectMatrix(cells ?? {}).forValue((row, column, item) => {
        const formula = item?.f.toUpperCase() ?? '';
        if (names.some((name) => formula.includes(name)))
          ranges.push({ unitId, sheetId, range: cellRange(row, column) });
        return undefined;
      });
      return ranges;
    });
    if (dirtyRanges.length === 0) return;
    void this.commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { dirtyRanges },
      { onlyLocal: true },
    );
  }
}

interface CellsSet {
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<ICellData | null>;
}

const cellRange = (row: number, column: number) => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});

const isEnd = (params: unknown): boolean =>
  (params as ISetFormulaCalculationNotificationMutation).functionsExecutedState === FormulaExecutedStateType.SUCCESS;

/** The help that shows while a formula is typed. */
const descriptionOf = ({ name, description, parameters }: FormulaFunction): IFunctionInfo => ({
  functionName: name,
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description,
    example: parameter.name,
    require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: BooleanNumber.FALSE,
  })),
});
