import type {
  CellValue,
  Engine,
  FormulaFunction,
  FunctionCall,
  FunctionCell,
  FunctionResult,
} from '../../engine/engine';
import { rect } from '../../engine/geometry';
import { qualifiedAddress } from '../excel/address';
import { CustomFunctionError, type CustomFunctionCall, type CustomFunctionCalls } from './custom-functions';

/** What is read of an add-in's functions.json. */
export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
    }[];
  }[];
}

/**
 * Makes the custom functions of an add-in known to formulas.
 * @param calls the runtime that they run in; asked for, and so started, when the first one is called
 * @returns a function that ends it
 */
export function registerFunctions(
  engine: Engine,
  namespace: string,
  { functions }: FunctionsMetadata,
  calls: () => Promise<CustomFunctionCalls>,
): () => void {
  const call = (id: string, args: readonly (CellValue | null)[], cell: FunctionCell): FunctionCall => {
    let started: CustomFunctionCall | undefined;
    let cancelled = false;
    const run = async (): Promise<FunctionResult> => {
      const runtime = await calls();
      if (cancelled) return { value: '#N/A' };
      started = runtime.invoke(id, args, addressOf(engine, cell));
      return { value: toResult(await started.result) };
    };
    const cancel = (): void => {
      cancelled = true;
      started?.cancel();
    };
    return { result: run().catch(failed), cancel };
  };
  return engine.functions.register(
    functions.map(({ id, name, description = '', parameters }): FormulaFunction => ({
      name: `${namespace}.${name}`.toUpperCase(),
      description,
      parameters: parameters.map((each) => ({
        name: each.name,
        description: each.description ?? '',
        optional: each.optional ?? false,
      })),
      call: (args, cell) => call(id, args, cell),
    })),
  );
}

function addressOf(engine: Engine, { sheet, row, column }: FunctionCell): string {
  const name = engine.sheets.list().find(({ id }) => id === sheet)?.name ?? '';
  return qualifiedAddress(name, rect(row, column));
}

function failed(error: unknown): FunctionResult {
  if (error instanceof CustomFunctionError) return { value: error.sign, message: error.message };
  return { value: '#N/A', message: error instanceof Error ? error.message : String(error) };
}

/** Excel shows nothing at all as 0. */
function toResult(value: unknown): FunctionResult['value'] {
  if (Array.isArray(value)) return value.map((row: unknown[]) => row.map(toCell));
  return toCell(value);
}

function toCell(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  if (value === null || value === undefined) return 0;
  return '#VALUE!';
}
