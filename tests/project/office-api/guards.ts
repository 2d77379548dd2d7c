import ts from 'typescript';
import { isWithin, type Requirement } from './requirement';

/** Functions that answer whether Excel has a set: Office's own, and ours around it (`workbook/office-ready.ts`). */
const ASKING = ['isSetSupported', 'supports'];

/**
 * Whether a use of the API is reached only if Excel says that it has the set: in the branch of an `if`, the first half of
 * a `? :`, or behind an `&&`, whose condition asks for that set or a newer one in so many words; or after an `if` that
 * leaves the function when Excel has not.
 */
export function isGuarded(use: ts.Node, requirement: Requirement): boolean {
  for (let node = use; node.parent && !ts.isSourceFile(node.parent); node = node.parent) {
    const condition = conditionOf(node);
    if (condition && asksFor(condition, requirement)) return true;
    if (
      ts.isBlock(node.parent)
      && node.parent.statements.some((it) => it.end <= node.pos && leavesWithout(it, requirement))
    )
      return true;
  }
  return false;
}

/** The condition under which a node is reached, if its parent has one. */
function conditionOf(node: ts.Node): ts.Expression | undefined {
  const { parent } = node;
  if (ts.isIfStatement(parent) && parent.thenStatement === node) return parent.expression;
  if (ts.isConditionalExpression(parent) && parent.whenTrue === node) return parent.condition;
  if (ts.isBinaryExpression(parent) && parent.right === node) {
    return parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ? parent.left : undefined;
  }
  return undefined;
}

/** Whether the condition holds only if Excel has the set. */
function asksFor(condition: ts.Expression, requirement: Requirement): boolean {
  if (ts.isParenthesizedExpression(condition)) return asksFor(condition.expression, requirement);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return asksFor(condition.left, requirement) || asksFor(condition.right, requirement);
  if (!ts.isCallExpression(condition)) return false;
  const { expression, arguments: given } = condition;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  const [set, version] = given;
  return (
    ASKING.includes(name)
    && set !== undefined
    && version !== undefined
    && ts.isStringLiteral(set)
    && ts.isStringLiteral(version)
    && isWithin(requirement, { [set.text]: version.text })
  );
}

/** `if (!supports('ExcelApi', '1.15')) return …;` */
function leavesWithout(statement: ts.Statement, requirement: Requirement): boolean {
  if (!ts.isIfStatement(statement) || !ts.isPrefixUnaryExpression(statement.expression)) return false;
  const { operator, operand } = statement.expression;
  const branch = statement.thenStatement;
  const last = ts.isBlock(branch) ? branch.statements.at(-1) : branch;
  const leaves = last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
  return operator === ts.SyntaxKind.ExclamationToken && leaves && asksFor(operand, requirement);
}
