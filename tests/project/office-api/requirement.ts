import ts from 'typescript';

/** A requirement set of Office and the version from which it has a member, as ExcelApi 1.14. */
export interface Requirement {
  readonly set: string;
  readonly version: string;
}

/** `[Api set: ExcelApi 1.4]`; some say more, as "1.1 for getting the name; 1.4 for setting it". */
const EXCEL_SET = /\[Api set: *(\w+) ([^\]]*)\]/;
/** Members of `Office` link to the page of their set: `… | DialogApi 1.2}`; without a version it is the first. */
const COMMON_SET = /\*\*Requirement sets?\*\*:[\s*-]*\{@link [^|]*\| (\w+)(?: (\d+\.\d+))?\}/;
/** The set of Outlook; what else it says of a member is for Outlook alone. */
const OUTLOOK = 'Mailbox';
const VERSION = /\d+\.\d+/g;

/**
 * The set that a declaration of the typings belongs to, as its comment says; where it says nothing, that of the class or
 * enumeration around it. `undefined` means that it is in no set: every Excel with this office.js has it.
 */
export function requirementOf(declaration: ts.Node): Requirement | undefined {
  for (let node: ts.Node | undefined = declaration; node && !ts.isModuleBlock(node); node = node.parent) {
    const found = readRequirement(commentsBefore(node));
    if (found) return found;
  }
  return undefined;
}

export function readRequirement(comment: string): Requirement | undefined {
  const excel = EXCEL_SET.exec(comment);
  if (excel && excel[1] !== OUTLOOK) {
    const [, set, words] = excel;
    // The newest of several: which of them a use needs is not to be seen.
    const version = [...words!.matchAll(VERSION)]
      .map(([text]) => text)
      .sort(compareVersions)
      .at(-1);
    return { set: set!, version: version ?? words! };
  }
  const common = COMMON_SET.exec(comment);
  return common && common[1] !== OUTLOOK ? { set: common[1]!, version: common[2] ?? '1.1' } : undefined;
}

const commentsBefore = (node: ts.Node): string => node.getSourceFile().text.slice(node.getFullStart(), node.getStart());

/** By numbers, part by part: 1.9 is older than 1.14. */
export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

/** Whether one of the sets at hand has what is required; nothing has what is still a preview. */
export const isWithin = ({ set, version }: Requirement, sets: Readonly<Record<string, string>>): boolean =>
  /^\d+\.\d+$/.test(version) && sets[set] !== undefined && compareVersions(version, sets[set]) <= 0;
