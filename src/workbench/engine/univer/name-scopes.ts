import { IDefinedNamesService, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { SheetId } from '../engine';
import type { UniverBook } from './book';
import { replaceTokens } from './formula-tokens';

/**
 * Names that belong to a sheet. Univer keeps them, but knows only one meaning of a word in all formulas. So formulas
 * are stored with the sheet written before such a name, and shown without it on that sheet, as Excel shows them.
 */
export class NameScopes {
  private readonly defined: IDefinedNamesService;

  constructor(private readonly book: UniverBook) {
    // Kept, since a calculation that is under way goes on asking when the workbook is closed.
    this.defined = book.get(IDefinedNamesService);
  }

  /** The names there are; those of a sheet that was deleted wait for it to be restored. */
  names(): IDefinedNamesServiceParam[] {
    const names = Object.values(this.defined.getDefinedNameMap(this.book.unitId) ?? {});
    return names.filter((name) => {
      const sheet = scopeOf(name);
      return sheet === undefined || !!this.book.workbook.getSheetBySheetId(sheet);
    });
  }

  namesOf(sheet: SheetId): IDefinedNamesServiceParam[] {
    return this.names().filter((name) => scopeOf(name) === sheet);
  }

  find(name: string, sheet: SheetId | undefined): IDefinedNamesServiceParam | undefined {
    return this.names().find((item) => same(item.name, name) && scopeOf(item) === sheet);
  }

  /** What a name in a formula means. Without a sheet before it, a name of the workbook goes first. */
  resolve(name: string, title: string | undefined): IDefinedNamesServiceParam | undefined {
    const ofWorkbook = this.find(name, undefined);
    if (title === undefined) return ofWorkbook ?? this.names().find((item) => same(item.name, name));
    const sheet = this.book.workbook.getSheetBySheetName(title)?.getSheetId();
    return (sheet === undefined ? undefined : this.find(name, sheet)) ?? ofWorkbook;
  }

  /** A formula entered on a sheet, with the sheet written before its own names. */
  qualified(sheet: SheetId, formula: string): string {
    const own = formula.startsWith('=') ? this.namesOf(sheet) : [];
    if (own.length === 0) return formula;
    const title = this.book.sheet(sheet).getName();
    return replaceTokens(this.book, formula, (token) =>
      token.kind === 'name' && token.sheet === undefined && own.some((item) => same(item.name, token.text))
        ? { ...token, sheet: title }
        : undefined,
    );
  }

  /** A stored formula as it is shown on a sheet. */
  shown(sheet: SheetId, formula: string): string {
    return this.moved(formula, sheet, undefined);
  }

  /** A formula of one sheet for its copy: what used names of the one uses those of the other. */
  copied(formula: string, from: SheetId, toTitle: string): string {
    return this.moved(formula, from, toTitle);
  }

  private moved(formula: string, sheet: SheetId, title: string | undefined): string {
    const own = formula.includes('!') ? this.namesOf(sheet) : [];
    if (own.length === 0) return formula;
    const before = this.book.sheet(sheet).getName();
    return replaceTokens(this.book, formula, (token) =>
      token.kind === 'name' && token.sheet === before && own.some((item) => same(item.name, token.text))
        ? { ...token, sheet: title }
        : undefined,
    );
  }
}

/** The sheet that a name belongs to; `undefined` if it belongs to the workbook. */
export const scopeOf = ({ localSheetId }: IDefinedNamesServiceParam): SheetId | undefined =>
  localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? undefined : localSheetId;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
