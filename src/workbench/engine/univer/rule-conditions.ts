import type { BaseValueObject } from '@univerjs/engine-formula';
import { type AstNode, nameOf } from './ast-node';
import { decidingCells } from './deciding-cells';
import type { At, Calculation } from './plain-formulas/compile';
import { NotPlain, valueOf } from './plain-formulas/result';
import type { RuleOrigin } from './rule-origin';

/** What a rule, or a part of it, says of a cell: of an error the same as of false, for nobody asks which of them it is. */
export interface RuleCondition {
  /** Whether it can be told without Univer. */
  readonly isPlain: boolean;
  /** @returns undefined if it says nothing either way */
  says(at: At): boolean | undefined;
}

/** What Univer makes of a part of a rule at a cell: the values of all cells, row by row. */
export type UniversWord = (part: AstNode, at: At) => readonly BaseValueObject[];
type Read = (values: readonly BaseValueObject[]) => boolean | undefined;
type Says = RuleCondition['says'];

/**
 * What a rule's formula says of a cell.
 * @param univer asked for what cannot be calculated from single cells
 */
export function conditionOf(formula: AstNode, origin: RuleOrigin, univer: UniversWord): RuleCondition {
  return nameOf(formula) === 'AND' ? all(formula, origin, univer) : single(formula, origin, univer, asResult);
}

/** AND. What needs Univer is asked last, and only if all others hold. */
function all(part: AstNode, origin: RuleOrigin, univer: UniversWord): RuleCondition {
  const conditions = part
    .getChildren()
    .map((child) =>
      nameOf(child) === 'AND' ? all(child, origin, univer) : single(child, origin, univer, asCondition),
    );
  const ordered = [...conditions].sort((one, other) => Number(other.isPlain) - Number(one.isPlain));
  return {
    isPlain: conditions.every(({ isPlain }) => isPlain),
    says: (at) => {
      let isSaid = false;
      for (const condition of ordered) {
        const said = condition.says(at);
        if (said === false) return false;
        if (said) isSaid = true;
      }
      return isSaid;
    },
  };
}

function single(part: AstNode, { compiler }: RuleOrigin, univer: UniversWord, read: Read): RuleCondition {
  const calculation = compiler.node(part);
  const cells = decidingCells(part, compiler);
  const byUniver: Says = (at) => read(univer(part, at));
  if (!calculation)
    return { isPlain: false, says: cells ? orUniver(onceForAlike(cells, byUniver), byUniver) : byUniver };
  const plainly: Says = (at) => read([valueOf(calculation(at))]);
  const isConstant = cells?.length === 0;
  return { isPlain: true, says: orUniver(isConstant ? onceForAlike([], plainly) : plainly, byUniver) };
}

/** Asks Univer for cells of which there is more to know than can be told from single cells. */
const orUniver =
  (plainly: Says, byUniver: Says): Says =>
  (at) => {
    try {
      return plainly(at);
    } catch (error) {
      if (error instanceof NotPlain) return byUniver(at);
      throw error;
    }
  };

/** Asks once for all cells for which the deciding ones hold the same, until the workbook changes. */
function onceForAlike(deciding: readonly Calculation[], says: Says): Says {
  let reading: At['reading'] | undefined;
  const known = new Map<string, boolean | undefined>();
  return (at) => {
    if (at.reading !== reading) known.clear();
    ({ reading } = at);
    const key = deciding.map((cell) => written(valueOf(cell(at)))).join('\n');
    if (!known.has(key)) known.set(key, says(at));
    return known.get(key);
  };
}

/** A value as text, another for each. */
const written = (value: BaseValueObject): string =>
  value.isNull() ? '' : `${value.isError() ? '#' : typeof value.getValue()} ${value.getValue()} ${value.getPattern()}`;

/** As AND takes its conditions: texts and empty cells say nothing. */
function asCondition(values: readonly BaseValueObject[]): boolean | undefined {
  let said: boolean | undefined;
  for (const value of values) {
    if (value.isError()) return false;
    if (value.isBoolean() || value.isNumber()) said = said !== false && Boolean(value.getValue());
  }
  return said;
}

/** What Univer takes for true in a rule. */
const TRUE: ReadonlySet<unknown> = new Set([true, 1, 'TRUE']);

const asResult: Read = ([first]) => TRUE.has(first?.getValue());
