import { generateRandomId } from '@univerjs/core';
import {
  type IDefinedNamesServiceParam,
  type ISetDefinedNameMutationParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { DefinedName, NamesPort, SheetId } from '../engine';
import type { UniverBook } from './book';
import { type NameScopes, scopeOf } from './name-scopes';

/** Names of cells, values and formulas. */
export class UniverNames implements NamesPort {
  constructor(
    private readonly book: UniverBook,
    private readonly scopes: NameScopes,
  ) {}

  list(): readonly DefinedName[] {
    return this.scopes.names().map((name) => ({
      name: name.name,
      sheet: scopeOf(name),
      formula: toFormula(name.formulaOrRefString),
      comment: name.comment ?? '',
      visible: !name.hidden,
    }));
  }

  set(name: DefinedName): void {
    const before = this.scopes.find(name.name, name.sheet);
    const params = this.mutation({
      id: before?.id ?? generateRandomId(),
      name: name.name,
      formulaOrRefString: toReference(name.formula),
      localSheetId: name.sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      comment: name.comment,
      hidden: !name.visible,
    });
    this.book.apply({
      redos: [{ id: SetDefinedNameMutation.id, params }],
      undos: [
        before
          ? { id: SetDefinedNameMutation.id, params: this.mutation(before) }
          : { id: RemoveDefinedNameMutation.id, params },
      ],
    });
  }

  remove(name: string, sheet: SheetId | undefined): void {
    const before = this.scopes.find(name, sheet);
    if (!before) return;
    const params = this.mutation(before);
    this.book.apply({
      redos: [{ id: RemoveDefinedNameMutation.id, params }],
      undos: [{ id: SetDefinedNameMutation.id, params }],
    });
  }

  private mutation(name: IDefinedNamesServiceParam): ISetDefinedNameMutationParam {
    return { ...name, unitId: this.book.unitId };
  }
}

/** What is no plain reference or constant is kept in brackets, since the engine pastes a name's text into formulas. */
const PLAIN = /^(('([^']|'')+'|[\w.]+)!)?[$\w.:]+$|^"([^"]|"")*"$/;

function toReference(formula: string): string {
  const text = formula.replace(/^=/, '');
  return PLAIN.test(text) ? text : `(${text})`;
}

function toFormula(reference: string): string {
  const text = reference.replace(/^=/, '');
  return `=${!PLAIN.test(text) && text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text}`;
}
