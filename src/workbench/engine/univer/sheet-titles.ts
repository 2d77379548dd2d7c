import { generateRandomId, type IMutationInfo, type IWorksheetData, ObjectMatrix } from '@univerjs/core';
import {
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { SetWorksheetNameCommand, SheetInterceptorService } from '@univerjs/sheets';
import type { SheetId } from '../engine';
import type { Step, UniverBook } from './book';
import { joined, rewriteCells, rewriteRules } from './formula-rewriting';
import { retitled } from './formula-tokens';
import type { NameScopes } from './name-scopes';

/**
 * Lets what is written with the title of a sheet follow that title. Univer does so for references in cells and names;
 * here follow names of the sheet in cells, and both in validations and conditional formats.
 */
export function followTitles(book: UniverBook, scopes: NameScopes): void {
  book.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      if (command.id !== SetWorksheetNameCommand.id) return { redos: [], undos: [] };
      const { subUnitId, name } = command.params as { subUnitId: SheetId; name: string };
      const before = book.sheet(subUnitId).getName();
      const rename = (formula: string): string => retitled(book, formula, before, name);
      const sheets = book.workbook.getSheets().map((sheet) => sheet.getSheetId());
      const hasNames = scopes.namesOf(subUnitId).length > 0;
      return joined([
        ...(hasNames ? sheets.map((sheet) => rewriteCells(book, sheet, rename)) : []),
        ...sheets.map((sheet) => rewriteRules(book, sheet, rename)),
      ]);
    },
  });
}

/** Lets a copy's formulas use the copy's own names, before it is put in. */
export function renameInCopy(scopes: NameScopes, from: SheetId, copy: IWorksheetData): void {
  new ObjectMatrix(copy.cellData).forValue((_, __, cell) => {
    if (cell.f) cell.f = scopes.copied(cell.f, from, copy.name);
    return undefined;
  });
}

/** Gives a copy, once it is there, the names of its original, and its rules the use of these. */
export function copyNames(book: UniverBook, scopes: NameScopes, from: SheetId, to: SheetId): Step {
  const [before, after] = [from, to].map((sheet) => book.sheet(sheet).getName()) as [string, string];
  const mutation = (id: string, name: IDefinedNamesServiceParam): IMutationInfo => ({
    id,
    params: { ...name, unitId: book.unitId },
  });
  const copies = scopes.namesOf(from).map((name) => ({
    ...name,
    id: generateRandomId(),
    localSheetId: to,
    formulaOrRefString: retitled(book, `=${name.formulaOrRefString}`, before, after).slice(1),
  }));
  const names = {
    redos: copies.map((name) => mutation(SetDefinedNameMutation.id, name)),
    undos: copies.map((name) => mutation(RemoveDefinedNameMutation.id, name)),
  };
  return joined([names, rewriteRules(book, to, (formula) => scopes.copied(formula, from, after))]);
}
