import { type AstNode, nameOf, NODE } from './ast-node';
import { isFixed } from './part-moves';
import { type Calculation, cellsOf, type Compiler } from './plain-formulas/compile';
import { isOfValues } from './plain-formulas/other-functions';

/**
 * The cells that move with a formula and whose values alone decide what a part of it comes to: for the same values it is the same
 * everywhere, until the workbook changes. Undefined if something else counts as well, such as where a cell stands.
 */
export function decidingCells(part: AstNode, compiler: Compiler): Calculation[] | undefined {
  const children = part.getChildren();
  switch (part.nodeType) {
    case NODE.literal:
    case NODE.nothing:
      return [];
    case NODE.reference:
    case NODE.union: {
      if (isFixed(part)) return [];
      const cell = compiler.node(part);
      return cell ? [cell] : cellsOf(part);
    }
    case NODE.operator:
      return together(children, compiler);
    case NODE.prefix:
      return part.getToken() === '-' ? together(children, compiler) : undefined;
    case NODE.function: {
      if (children.length === 0) return CONSTANT.has(nameOf(part)) ? [] : undefined;
      if (part.isForcedCalculateFunction() || part.isAddress()) return undefined;
      return isOfValues(part) || children.every(isFixed) ? together(children, compiler) : undefined;
    }
    default:
      return undefined;
  }
}

const CONSTANT: ReadonlySet<string> = new Set(['TRUE', 'FALSE', 'PI', 'NA']);

function together(parts: readonly AstNode[], compiler: Compiler): Calculation[] | undefined {
  const cells = parts.map((part) => decidingCells(part, compiler));
  return cells.every((each) => each !== undefined) ? cells.flat() : undefined;
}
