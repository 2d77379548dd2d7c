import {
  generateRandomId,
  IUndoRedoService,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import type { Author, CellsPort, Change, Engine, EngineBatch, FormatsPort } from '../engine';
import { UniverFunctions } from './addin-functions/functions';
import { assemble } from './assemble';
import type { Autofit } from './autofit';
import { UniverBook } from './book';
import { UniverBorders } from './borders';
import { Calculation } from './calculation';
import { UniverCells } from './cells';
import { ChangeLog } from './change-log';
import { calculateChosenBranches } from './chosen-branches';
import { UniverClearing } from './clearing';
import { showConditionalNumberFormats } from './conditional-number-format';
import { UniverConditionalFormats } from './conditional-formats';
import { registerConditionalOrder } from './conditional-mutations';
import { rememberConditionalStyles } from './conditional-styles';
import { calculateConditionsWhenAsked } from './conditions-when-asked';
import { takeOverDuplicating } from './duplicate-command';
import { Entry, type Refusal } from './entry';
import { UniverFormats } from './formats';
import { keepFormulas } from './formula-keeping';
import { keepFormulaTrees } from './formula-trees';
import { FormulaProbe } from './formula-probe';
import { Grid } from './grid';
import { UniverHistory } from './history';
import { inheritNumberFormats } from './inherited-number-formats';
import { UniverLines } from './lines';
import { UniverMerging } from './merging';
import { writeLooksTogether } from './looks-together';
import { lookUpNamesByScope } from './name-lookup';
import { NameScopes } from './name-scopes';
import { UniverNames } from './names';
import { observe } from './observer';
import { takeAsPercentages } from './percent-entry';
import { UniverProtection } from './protection';
import { ProtectionGuard } from './protection-guard';
import { makeNumbersQuickly } from './quick-numbers';
import { Restyling } from './restyling';
import { followMoves } from './rule-following';
import { RuleFormulas } from './rule-formulas';
import { registerSheetData } from './sheet-data';
import { followTitles } from './sheet-titles';
import { NEW_SHEET, UniverSheets } from './sheets';
import { calculatePlainFormulas } from './plain-formulas/plain-formulas';
import { findFormulasByCell } from './reference-index';
import { forgetOwnDependenciesOnly } from './formula-dependencies';
import { avoidSlowPaths } from './slow-paths';
import { UniverShifting } from './shifting';
import { UniverSorting } from './sorting';
import { UniverTables } from './tables';
import { TextLengthAutofit } from './text-length-autofit';
import type { UndoSteps } from './undo-steps';
import { ValidationCheck } from './validation-check';
import { UniverValidations } from './validations';
import { UniverView } from './view';

/** Univer as the workbench's spreadsheet, with whatever plugins were registered. */
export class UniverEngine implements Engine {
  readonly sheets: UniverSheets;
  readonly cells: CellsPort;
  readonly formats: FormatsPort;
  readonly validations: UniverValidations;
  readonly conditionalFormats: UniverConditionalFormats;
  readonly names: UniverNames;
  readonly tables: UniverTables;
  readonly protection: UniverProtection;
  readonly view: UniverView;
  readonly history: UniverHistory;
  readonly functions: UniverFunctions;
  /** The workbook as Univer has it, for the page and for tests that act as a user. */
  readonly book: UniverBook;
  readonly guard: ProtectionGuard;
  private readonly log: ChangeLog;
  readonly calculation: Calculation;
  private readonly subscriptions: { dispose(): void }[] = [];

  constructor(
    private readonly univer: Univer,
    parts: EngineParts = {},
  ) {
    const injector = univer.__getInjector();
    const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, newWorkbook());
    injector.get(IUniverInstanceService).focusUnit(workbook.getUnitId());
    this.book = new UniverBook(injector, workbook);
    this.log = new ChangeLog(injector.get(IUndoRedoService) as UndoSteps);
    this.calculation = new Calculation(this.book, () => this.log.isInBatch);
    const { book, log } = this;
    avoidSlowPaths(book);
    makeNumbersQuickly();
    writeLooksTogether();
    calculateChosenBranches(book);
    calculatePlainFormulas(book);
    const formulas = new RuleFormulas(book);
    keepFormulaTrees(book);
    findFormulasByCell(book);
    forgetOwnDependenciesOnly(book);
    keepFormulas(book);
    const grid = new Grid(book);
    const scopes = new NameScopes(book);
    inheritNumberFormats(book, grid);
    registerSheetData(book);
    registerConditionalOrder(book);
    lookUpNamesByScope(book, scopes);
    followTitles(book, scopes);
    followMoves(book);
    calculateConditionsWhenAsked(book);
    rememberConditionalStyles(book, formulas);
    showConditionalNumberFormats(book);

    this.sheets = new UniverSheets(book, scopes);
    takeOverDuplicating(book, log, this.sheets);
    this.names = new UniverNames(book, scopes);
    const check = new ValidationCheck(book);
    this.validations = new UniverValidations(book, grid, scopes, check);
    this.conditionalFormats = new UniverConditionalFormats(book, grid, scopes);
    const restyling = new Restyling(book, grid);
    const contents = new UniverCells(book, grid, scopes, restyling);
    const merging = new UniverMerging(book, grid);
    this.cells = assemble(
      contents,
      merging,
      new UniverShifting(book, grid, log),
      new UniverSorting(book, grid, log),
      new UniverClearing(grid, merging, this.validations, this.conditionalFormats),
    );
    const autofit = parts.autofit?.(book) ?? new TextLengthAutofit(book, grid, contents);
    this.formats = assemble(
      new UniverFormats(grid, restyling),
      new UniverBorders(grid),
      new UniverLines(book, grid, autofit),
    );
    this.tables = new UniverTables(book, grid, contents);
    this.protection = new UniverProtection(book);
    this.view = new UniverView(book, grid, this.sheets);
    this.history = new UniverHistory(book);
    this.functions = new UniverFunctions(book);
    this.guard = new ProtectionGuard(book, grid, log, parts.onProtected ?? nobody);
    const entry = new Entry(
      book,
      grid,
      scopes,
      check,
      new FormulaProbe(book),
      this.calculation,
      parts.onInvalid ?? nobody,
    );
    this.subscriptions.push(
      this.tables.watchHeaders(),
      entry.attach(),
      takeAsPercentages(book, grid),
      this.guard,
      observe(book, log),
      this.calculation,
      this.functions,
    );
  }

  openBatch(author: Author): EngineBatch {
    return this.log.openBatch(author);
  }

  calculated(): Promise<void> {
    return this.calculation.finished();
  }

  onChange(listener: (change: Change) => void): () => void {
    return this.log.listen(listener);
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
    this.univer.dispose();
  }
}

/** What depends on whether there is a screen. */
export interface EngineParts {
  readonly autofit?: (book: UniverBook) => Autofit;
  /** Called when a user tries to change what is protected. */
  readonly onProtected?: () => void;
  /** Called when a user enters what a "stop" validation forbids. */
  readonly onInvalid?: (refusal: Refusal) => void;
}

const nobody = (): void => undefined;

/** The workbook of a new engine. Its id is its own: Univer keeps parsed formulas by workbook, for all of a process. */
function newWorkbook() {
  const id = generateRandomId();
  return { id, sheetOrder: [FIRST_SHEET.id], sheets: { [FIRST_SHEET.id]: { ...NEW_SHEET, ...FIRST_SHEET } } };
}

const FIRST_SHEET = { id: 'sheet-1', name: 'Sheet1' };
