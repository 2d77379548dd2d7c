import { cellAddress, parseAddress } from '../../clearing-house/sheet/a1';
import type { Area } from '../../clearing-house/sheet/area';
import { shiftFormula } from '../../clearing-house/sheet/formula-references';
import type { CellValue } from '../../clearing-house/sheet/sheet-plan';
import { foreignParts, fromFileFormula } from '../formula-text';
import type { Losses } from '../loss';
import { fromFileText } from '../text';
import { serialOf } from './dates';
import { readStringItem, type StringItem } from './shared-strings';
import { attribute, child, children, numberIn, textOf, type Xml } from './xml';

/** A cell of the file that has a value, a formula or a look. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number of its look. */
  readonly xf: number;
}

export interface ReadCells {
  readonly cells: readonly ReadCell[];
  readonly arrays: readonly Area[];
  readonly uncalculated: number;
}

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly StringItem[];
  /** Whether a number of this look is a date in a workbook that counts from 1904. */
  readonly isLateDate: (xf: number) => boolean;
  readonly losses: Losses;
}

/** Days between the two days that workbooks count from. */
const FROM_1904 = 1462;

/** Reads the cells of a sheet, from top to bottom. */
export function readCells(sheetData: Xml | undefined, context: CellContext): ReadCells {
  const cells: ReadCell[] = [];
  const arrays: Area[] = [];
  const formulas = new SharedFormulas();
  let uncalculated = 0;
  let row = -1;
  for (const line of children(sheetData, 'row')) {
    row = (numberIn(line, 'r') ?? row + 2) - 1;
    let column = -1;
    for (const cell of children(line, 'c')) {
      const at = parseAddress(attribute(cell, 'r') ?? '') ?? { row, column: column + 1 };
      column = at.column;
      const f = child(cell, 'f');
      const formula = f ? formulas.read(f, at, arrays, context.losses) : null;
      const value = readValue(cell, context);
      if (formula !== null && isUncalculated(cell)) uncalculated += 1;
      cells.push({ row: at.row, column, value, formula, xf: numberIn(cell, 's') ?? 0 });
    }
  }
  return { cells, arrays, uncalculated };
}

const isUncalculated = (cell: Xml): boolean => child(cell, 'v') === undefined && attribute(cell, 't') !== 'str';

function readValue(cell: Xml, { strings, isLateDate, losses }: CellContext): CellValue {
  const text = textOf(child(cell, 'v'));
  switch (attribute(cell, 't')) {
    case 's': {
      const item = strings[Number(text)];
      if (item?.rich) losses.add('richText');
      return item?.text ?? '';
    }
    case 'inlineStr': {
      const item = child(cell, 'is');
      const read = item && readStringItem(item);
      if (read?.rich) losses.add('richText');
      return read?.text ?? '';
    }
    case 'str':
      return fromFileText(text);
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return text;
    case 'd':
      return serialOf(text) ?? text;
    default: {
      const number = text.trim() === '' ? NaN : Number(text);
      if (Number.isNaN(number)) return '';
      return isLateDate(numberIn(cell, 's') ?? 0) ? number + FROM_1904 : number;
    }
  }
}

/** The formulas of a sheet; of several that are alike but for where they stand, the file spells out only the first. */
class SharedFormulas {
  private readonly firsts = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();

  /** The formula of a cell; `null` where it cannot be taken over, so that its value stays. */
  read(f: Xml, at: { row: number; column: number }, arrays: Area[], losses: Losses): string | null {
    const text = this.text(f, at);
    const kind = attribute(f, 't');
    if (kind === 'dataTable') {
      losses.add('array');
      return null;
    }
    if (text === undefined) return null;
    const foreign = foreignParts(text);
    if (foreign) {
      losses.add(foreign);
      return null;
    }
    const filled = kind === 'array' ? parseAddress(attribute(f, 'ref') ?? cellAddress(at)) : undefined;
    if (filled && filled.rows * filled.columns > 1) arrays.push(filled);
    return fromFileFormula(text);
  }

  private text(f: Xml, { row, column }: { row: number; column: number }): string | undefined {
    const text = textOf(f).trim();
    const id = attribute(f, 'si');
    if (attribute(f, 't') !== 'shared' || id === undefined) return text === '' ? undefined : text;
    if (text !== '') {
      this.firsts.set(id, { text, row, column });
      return text;
    }
    const first = this.firsts.get(id);
    return first && shiftFormula(first.text, row - first.row, column - first.column);
  }
}
