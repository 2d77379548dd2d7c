import { Interpreter } from '@univerjs/engine-formula';
import type { UniverBook } from '../book';
import { type AstNode, NODE } from '../ast-node';
import { type Calculation, compile } from './compile';
import { Reading } from './reading';
import { NotPlain, valueOf } from './result';

/** What Univer 0.25.1's interpreter does for a cell's formula; offsets are from the cell that its text is written for. */
interface Running {
  execute(data: { readonly node: AstNode; readonly refOffsetX: number; readonly refOffsetY: number }): object;
}

/**
 * Calculates formulas of single cells, and exact matches in ranges, with the values themselves. Univer 0.25.1 makes an array
 * of each cell, puts it away under its address, and works through arrays of one value. What it does with the values is
 * what is done here; all other formulas are left to it.
 */
export function calculatePlainFormulas(book: UniverBook): void {
  const interpreter = book.get(Interpreter) as object as Running;
  if (!('_execute' in interpreter)) return;
  const execute = interpreter.execute.bind(interpreter);
  const plain = new WeakMap<AstNode, Calculation | 'other'>();
  let reading: Reading | undefined;
  interpreter.execute = (data) => {
    const { node, refOffsetX: x, refOffsetY: y } = data;
    if (node?.nodeType !== NODE.root) return execute(data);
    const calculation = plain.get(node) ?? compile(node) ?? 'other';
    plain.set(node, calculation);
    if (calculation === 'other') return execute(data);
    if (!reading?.isCurrent) reading = new Reading(book);
    try {
      return valueOf(calculation({ x, y, reading }));
    } catch (error) {
      if (!(error instanceof NotPlain)) throw error;
      plain.set(node, 'other');
      return execute(data);
    }
  };
}
