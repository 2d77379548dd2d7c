import ts from 'typescript';
import { isGuarded } from './guards';
import { requirementOf, type Requirement } from './requirement';

/** One place in the sources that uses a member of `Excel` or `Office`. */
export interface Use {
  /** The class or enumeration, as `Excel.Range` or `Office.Context`. */
  readonly owner: string;
  readonly member: string;
  /** `undefined` if the member is in no set. */
  readonly requirement: Requirement | undefined;
  /** The place asks Excel first whether it has the set. */
  readonly guarded: boolean;
  /** File and line. */
  readonly place: string;
}

const TYPINGS = '@types/office-js/';
const NAMESPACES = ['Excel', 'Office', 'OfficeExtension'];

/** Every use of `Excel` and `Office` in some files of a program, as TypeScript's checker understands them. */
export function usedMembers(program: ts.Program, files: readonly ts.SourceFile[]): Use[] {
  const finder = new UseFinder(program.getTypeChecker());
  for (const file of files) finder.visit(file);
  return finder.uses;
}

class UseFinder {
  readonly uses: Use[] = [];

  constructor(private readonly checker: ts.TypeChecker) {}

  readonly visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) this.add(node.name, this.calledOrNamed(node));
    // `const { worksheets } = context.workbook`, and the parameters of a handler.
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
      this.addDestructured(node, node.parent);
    // What is given as `{ … }` where the API takes one of its own types.
    else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) this.addGiven(node);
    // `'Custom'` where the API takes `Excel.ConditionalFormatType`.
    else if (ts.isStringLiteralLike(node)) this.addEnumeration(node);
    else if (ts.isNewExpression(node)) this.add(node.expression, this.checker.getSymbolAtLocation(node.expression));
    if (ts.isCallExpression(node)) this.addLoaded(node);
    ts.forEachChild(node, this.visit);
  };

  /** The symbol of a property, or the overload if it is called. */
  private calledOrNamed(node: ts.PropertyAccessExpression): ts.Symbol | ts.Declaration | undefined {
    const { parent } = node;
    const call = ts.isCallExpression(parent) && parent.expression === node ? parent : undefined;
    const overload = call && this.checker.getResolvedSignature(call)?.declaration;
    return overload && isOfTypings(overload) ? overload : this.checker.getSymbolAtLocation(node.name);
  }

  private addDestructured(node: ts.BindingElement, pattern: ts.ObjectBindingPattern): void {
    const name = node.propertyName ?? node.name;
    if (ts.isIdentifier(name)) this.add(node, this.checker.getTypeAtLocation(pattern).getProperty(name.text));
  }

  private addGiven(node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): void {
    const wanted = this.checker.getContextualType(node.parent);
    if (wanted && ts.isIdentifier(node.name)) this.add(node, wanted.getNonNullableType().getProperty(node.name.text));
  }

  private addEnumeration(node: ts.StringLiteralLike): void {
    const wanted = this.checker.getContextualType(node);
    const members = wanted?.isUnion() ? wanted.types : [];
    const member = members.find(
      (type) => type.isStringLiteral() && type.value === node.text && (type.flags & ts.TypeFlags.EnumLiteral) !== 0,
    );
    this.add(node, member?.symbol);
  }

  /** `range.load('values,format/fill/color')` and `load(['name'])` name properties in strings. */
  private addLoaded(call: ts.CallExpression): void {
    const { expression, arguments: given } = call;
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return;
    const [what] = given;
    const strings = what && ts.isArrayLiteralExpression(what) ? [...what.elements] : what ? [what] : [];
    for (const text of strings.filter(ts.isStringLiteralLike).flatMap(({ text }) => text.split(/\s*,\s*/))) {
      let type: ts.Type | undefined = this.checker.getTypeAtLocation(expression.expression);
      for (const name of text.split('/')) {
        const property: ts.Symbol | undefined = type?.getProperty(name);
        if (!property && type && isOfTypings(type.symbol?.declarations?.[0]))
          throw new Error(`${placeOf(call)} loads '${text}'; there is no ${name}.`);
        this.add(call, property);
        type = property && this.elementOf(this.checker.getTypeOfSymbol(property));
      }
    }
  }

  /** The items of a collection are loaded through their list. */
  private elementOf(type: ts.Type): ts.Type {
    return this.checker.isArrayType(type) ? this.checker.getTypeArguments(type as ts.TypeReference)[0]! : type;
  }

  /** A property of a union (`Range | RangeAreas`) is declared in each of its types. */
  private add(node: ts.Node, found: ts.Symbol | ts.Declaration | undefined): void {
    const declarations = found && 'kind' in found ? [found] : (found?.declarations ?? []);
    for (const declaration of declarations.filter(isOfTypings)) this.addDeclared(node, declaration);
  }

  private addDeclared(node: ts.Node, declaration: ts.Declaration): void {
    const [owner, member] = namesOf(declaration);
    if (!NAMESPACES.includes(owner.split('.')[0]!)) return;
    const requirement = requirementOf(declaration);
    const guarded = requirement !== undefined && isGuarded(node, requirement);
    this.uses.push({ owner, member, requirement, guarded, place: placeOf(node) });
  }
}

const isOfTypings = (node: ts.Node | undefined): boolean => node?.getSourceFile().fileName.includes(TYPINGS) ?? false;

/** `['Excel.Range', 'values']`, from the declaration outwards. */
function namesOf(declaration: ts.Declaration): readonly [owner: string, member: string] {
  const names: string[] = [];
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const name = ts.isConstructorDeclaration(node)
      ? 'constructor'
      : ts.getNameOfDeclaration(node as ts.Declaration)?.getText();
    if (name !== undefined) names.unshift(name);
  }
  return [names.slice(0, -1).join('.'), names.at(-1)!];
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${file.fileName.replace(/^.*\/(?=src\/)/, '')}:${line + 1}`;
}
