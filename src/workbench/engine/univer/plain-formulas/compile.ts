import { AbsoluteRefType } from '@univerjs/core';
import {
  BooleanValueObject,
  deserializeRangeWithSheet,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { type AstNode, descendants, nameOf, NODE, textOf } from '../ast-node';
import { FUNCTIONS } from './functions';
import { lineNumber, placeOf } from './lookups';
import { negative, OPERATORS } from './operators';
import { asReference, type Reading } from './reading';
import { NotPlain, OneCell, type Result, valueOf } from './result';
import { lookedUp } from './vlookup';

/** A formula at one of its cells, so far from the first one. */
export interface At {
  readonly x: number;
  readonly y: number;
  readonly reading: Reading;
}
export type Calculation = (at: At) => Result;

/** @returns undefined for a formula that consists of more than single cells and what is known here */
export function compile(root: AstNode): Calculation | undefined {
  const [only, ...others] = root.nodeType === NODE.root ? root.getChildren() : [];
  // What a reference alone gives is another matter: an empty cell gives 0.
  if (!only || others.length > 0 || only.nodeType === NODE.reference) return undefined;
  // What VLOOKUP finds in Univer depends on what was compared with the range before.
  if (nameOf(only) === 'INDEX' || descendants(only).some((node) => nameOf(node) === 'VLOOKUP')) return undefined;
  return new Compiler().node(only);
}

/** Makes calculations of the parts of formulas. What is the same in several places is calculated once. */
export class Compiler {
  private readonly known = new Map<string, Calculation | undefined>();

  /**
   * @param others for functions that are not known here
   * @param remembering lets a part be calculated no more often than it has to be
   */
  constructor(
    private readonly others: (node: AstNode, values: readonly Calculation[]) => Calculation | undefined = () =>
      undefined,
    private readonly remembering: (node: AstNode, calculation: Calculation) => Calculation = (_, calculation) =>
      onceAt(calculation),
  ) {}

  /** @returns undefined for what consists of more than single cells and what is known here */
  node(node: AstNode): Calculation | undefined {
    // Where it stands tells whether a text may be a date.
    if (node.nodeType === NODE.literal) return literal(node);
    const text = textOf(node);
    if (this.known.has(text)) return this.known.get(text);
    const calculation = this.fresh(node);
    const once = calculation && this.remembering(node, calculation);
    this.known.set(text, once);
    return once;
  }

  private fresh(node: AstNode): Calculation | undefined {
    const children = node.getChildren();
    switch (node.nodeType) {
      case NODE.reference:
        return reference(node);
      case NODE.union:
        return onlyCell(node);
      case NODE.nothing:
        return () => NullValueObject.create();
      case NODE.operator: {
        const operator = OPERATORS.get(node.getToken());
        const [one, other] = this.all(children) ?? [];
        return operator && one && other && ((at) => operator(one(at), other(at)));
      }
      case NODE.prefix: {
        const [value] = this.all(children) ?? [];
        return node.getToken() === '-' && value ? (at) => negative(value(at)) : undefined;
      }
      case NODE.function:
        return this.call(node, children);
      default:
        return undefined;
    }
  }

  private all(nodes: readonly AstNode[]): Calculation[] | undefined {
    const calculations = nodes.flatMap((node) => this.node(node) ?? []);
    return calculations.length === nodes.length ? calculations : undefined;
  }

  /** Ranges stand for the cells that they consist of. */
  private allCells(nodes: readonly AstNode[]): Calculation[] | undefined {
    const calculations = nodes.map((node) => cellsOf(node) ?? this.node(node));
    return calculations.every((calculation) => calculation !== undefined) ? calculations.flat() : undefined;
  }

  private call(node: AstNode, children: readonly AstNode[]): Calculation | undefined {
    const name = nameOf(node);
    if (name === 'MATCH') return this.match(children);
    if (name === 'INDEX') return this.index(children);
    if (name === 'VLOOKUP') return this.vlookup(children);
    const known = FUNCTIONS.get(name);
    const values = known?.takesRanges ? this.allCells(children) : this.all(children);
    if (!values) return undefined;
    if (name === 'IF') return chosen(values);
    if (name === 'IFERROR') return unlessError(values);
    if (!known) return this.others(node, values);
    if (values.length < known.least || values.length > known.most) return undefined;
    return (at) => known.calculate(...values.map((value) => value(at)));
  }

  private match([sought, cells, type, ...others]: readonly AstNode[]): Calculation | undefined {
    const value = sought && this.node(sought);
    if (!value || !cells || !isFixedRange(cells) || type?.getToken() !== '0' || others.length > 0) return undefined;
    return (at) => {
      const given = value(at);
      if (!(given instanceof OneCell) && given.isError()) return given;
      const range = at.reading.range(cells);
      if (range.isError()) return ErrorValueObject.create(ErrorType.REF);
      if (given instanceof OneCell && given.value.isError()) return given;
      const place = placeOf(valueOf(given), asReference(range));
      return given instanceof OneCell ? new OneCell(place) : place;
    };
  }

  private vlookup([sought, table, number, type, ...others]: readonly AstNode[]): Calculation | undefined {
    const [value, column] = (sought && number && this.all([sought, number])) ?? [];
    const isExact = type?.getToken() === '0' || type?.getToken() === 'FALSE';
    if (!value || !column || !table || !isFixedRange(table) || !isExact || others.length > 0) return undefined;
    const [first] = table.getChildren();
    const { sheetName } = deserializeRangeWithSheet(first!.getToken());
    return (at) => {
      const [given, place] = [value(at), column(at)];
      if (!(given instanceof OneCell) && given.isError()) return given;
      const range = at.reading.range(table);
      if (range.isError()) return range as Result;
      if (!(place instanceof OneCell)) {
        if (place.isError()) return place;
        if (given instanceof OneCell && given.value.isError()) return given;
      }
      const found = lookedUp(valueOf(given), asReference(range), valueOf(place), (row, column) =>
        valueOf(at.reading.sheet(first!, sheetName).cell(row, column)),
      );
      return place instanceof OneCell && found.isError() ? found : new OneCell(found);
    };
  }

  private index([cells, ...places]: readonly AstNode[]): Calculation | undefined {
    const [rowPlace, columnPlace] = this.all(places) ?? [];
    if (!cells || !isFixedRange(cells) || !rowPlace || !columnPlace || places.length !== 2) return undefined;
    const [first] = cells.getChildren();
    const { sheetName } = deserializeRangeWithSheet(first!.getToken());
    return (at) => {
      const range = at.reading.range(cells);
      if (!range.isReferenceObject()) return range as Result;
      const { startRow, endRow, startColumn, endColumn } = asReference(range).getRangePosition();
      const [row, column] = [lineNumber(valueOf(rowPlace(at))), lineNumber(valueOf(columnPlace(at)))];
      if (typeof row !== 'number') return row;
      if (typeof column !== 'number') return column;
      if (row < 0 || column < 0) return ErrorValueObject.create(ErrorType.VALUE);
      if (startRow + row - 1 > endRow || startColumn + column - 1 > endColumn) {
        return ErrorValueObject.create(ErrorType.REF);
      }
      if (row === 0 || column === 0) throw new NotPlain();
      return at.reading.sheet(first!, sheetName).cell(startRow + row - 1, startColumn + column - 1);
    };
  }
}

/** IF: the branch that is chosen, and nothing of the other. */
function chosen([condition, ifTrue, ifFalse, ...others]: readonly Calculation[]): Calculation | undefined {
  if (!condition || !ifTrue || others.length > 0) return undefined;
  return (at) => {
    const holds = valueOf(condition(at));
    if (holds.isError()) return holds;
    return holds.getValue() ? ifTrue(at) : (ifFalse?.(at) ?? BooleanValueObject.create(false));
  };
}

/** IFERROR */
function unlessError([value, otherwise, ...others]: readonly Calculation[]): Calculation | undefined {
  if (!value || !otherwise || others.length > 0) return undefined;
  return (at) => {
    const found = value(at);
    if (!(found instanceof OneCell)) return found.isError() ? otherwise(at) : found;
    const instead = valueOf(otherwise(at)); // which would have to be a single one even if it is not needed
    return found.value.isError() ? new OneCell(instead) : found;
  };
}

function reference(node: AstNode): Calculation | undefined {
  const place = isCell(node) ? placeOfCell(node) : undefined;
  if (place?.unitId !== '') return undefined;
  const { sheetName, row, column, down, right } = place;
  return ({ reading, x, y }) => reading.sheet(node, sheetName).referred(row + down * y, column + right * x);
}

/** Where a reference lies when its formula stands where it is written, and by how much it moves with it. */
function placeOfCell(node: AstNode) {
  const { unitId, sheetName, range } = deserializeRangeWithSheet(node.getToken());
  const fixed = range.startAbsoluteRefType ?? AbsoluteRefType.NONE;
  const right = fixed === AbsoluteRefType.NONE || fixed === AbsoluteRefType.ROW ? 1 : 0;
  const down = fixed === AbsoluteRefType.NONE || fixed === AbsoluteRefType.COLUMN ? 1 : 0;
  return { unitId, sheetName, row: range.startRow, column: range.startColumn, right, down };
}

/** A range that is one cell, as `$A$1:$A$1`. */
function onlyCell(node: AstNode): Calculation | undefined {
  if (!isFixedRange(node)) return undefined;
  const [first, last] = node.getChildren().map((end) => deserializeRangeWithSheet(end.getToken()));
  const { startRow: row, startColumn: column } = first!.range;
  if (last!.range.startRow !== row || last!.range.startColumn !== column) return undefined;
  return ({ reading }) => reading.sheet(node.getChildren()[0]!, first!.sheetName).cell(row, column);
}

/** A range of more than so many cells is left to Univer. */
const FEW = 30;

/** The cells of a small range that keeps its size, row by row. */
export function cellsOf(node: AstNode): Calculation[] | undefined {
  const [first, last] = node.getChildren();
  if (node.nodeType !== NODE.union || !first || !last || !isCell(first) || !isCell(last)) return undefined;
  const [from, to] = [placeOfCell(first), placeOfCell(last)];
  const isOne = from.unitId === '' && to.unitId === '' && to.sheetName === '';
  if (!isOne || from.down !== to.down || from.right !== to.right) return undefined;
  const [rows, columns] = [to.row - from.row + 1, to.column - from.column + 1];
  if (rows < 1 || columns < 1 || rows * columns > FEW) return undefined;
  return Array.from({ length: rows * columns }, (_, place): Calculation => {
    const [row, column] = [from.row + Math.floor(place / columns), from.column + (place % columns)];
    return ({ reading, x, y }) => {
      const [movedRow, movedColumn] = [row + from.down * y, column + from.right * x];
      if (movedRow < 0 || movedColumn < 0) throw new NotPlain();
      return reading.sheet(first, from.sheetName).cell(movedRow, movedColumn);
    };
  });
}

/** Whether a node is a reference to a cell: not to a table, a whole row or column. */
function isCell(node: AstNode): boolean {
  const { _referenceObjectType: type, _tableReferenceObject: table } = node as Partial<PrivateReference>;
  return node.nodeType === NODE.reference && type === 0 && table === undefined;
}

/** Private members of Univer 0.25.1. */
interface PrivateReference {
  readonly _referenceObjectType: number;
  readonly _tableReferenceObject: object | undefined;
}

/** Whether a node is a range that stays where it is when the formula is filled. */
function isFixedRange(node: AstNode): boolean {
  const ends = node.getChildren();
  if (node.nodeType !== NODE.union || node.getToken() !== ':' || ends.length !== 2) return false;
  return ends.every((end, place) => {
    if (!isCell(end)) return false;
    const { unitId, sheetName, range } = deserializeRangeWithSheet(end.getToken());
    const isHere = unitId === '' && (place === 0 || sheetName === '');
    return isHere && range.startAbsoluteRefType === AbsoluteRefType.ALL;
  });
}

function literal(node: AstNode): Calculation {
  let known: Result | undefined;
  return () => {
    if (known) return known;
    node.execute();
    const value = node.getValue();
    if (!value || value.isReferenceObject()) throw new NotPlain();
    const result = value as Result & object;
    if (result instanceof OneCell || result.isArray()) throw new NotPlain();
    // What looks like a date or percentage may be read otherwise another time.
    if (result instanceof StringValueObject || (result instanceof NumberValueObject && result.getPattern() === '')) {
      known = result;
    }
    return result;
  };
}

/** Calculates once for one cell. */
export function onceAt(calculation: Calculation): Calculation {
  let [last, result]: [At | undefined, Result | undefined] = [undefined, undefined];
  return (at) => {
    if (at === last && result) return result;
    result = calculation(at);
    last = at;
    return result;
  };
}
