import {
  IUniverInstanceService,
  IUndoRedoService,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import type { Author, CellsPort, Change, Engine, EngineBatch, FormatsPort } from '../engine';
import { assemble } from './assemble';
import { UniverBook } from './book';
import { UniverBorders } from './borders';
import { Calculation } from './calculation';
import { UniverCells } from './cells';
import { ChangeLog } from './change-log';
import { UniverClearing } from './clearing';
import { UniverFormats } from './formats';
import { Grid } from './grid';
import { UniverHistory } from './history';
import { UniverLines } from './lines';
import { UniverMerging } from './merging';
import { observe } from './observer';
import { registerSheetData } from './sheet-data';
import { UniverSheets } from './sheets';
import { UniverShifting } from './shifting';
import { UniverSorting } from './sorting';
import { TextLengthAutofit } from './text-length-autofit';
import { UndoSteps } from './undo-steps';
import { UniverView } from './view';

/** The workbook that a new engine holds. */
const NEW_WORKBOOK = {
  id: 'workbook',
  sheetOrder: ['sheet-1'],
  sheets: { 'sheet-1': { id: 'sheet-1', name: 'Sheet1', rowCount: 1000, columnCount: 26 } },
};

/** Univer as the workbench's spreadsheet, with whatever plugins were registered. */
export class UniverEngine implements Engine {
  readonly sheets: UniverSheets;
  readonly cells: CellsPort;
  readonly formats: FormatsPort;
  readonly view: UniverView;
  readonly history: UniverHistory;
  readonly validations = soon<Engine['validations']>('validations');
  readonly conditionalFormats = soon<Engine['conditionalFormats']>('conditional formats');
  readonly names = soon<Engine['names']>('names');
  readonly tables = soon<Engine['tables']>('tables');
  readonly protection = soon<Engine['protection']>('protection');
  private readonly log: ChangeLog;
  private readonly calculation: Calculation;
  private readonly stopObserving: () => void;

  constructor(private readonly univer: Univer) {
    const injector = univer.__getInjector();
    const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, NEW_WORKBOOK);
    injector.get(IUniverInstanceService).focusUnit(workbook.getUnitId());
    const book = new UniverBook(injector, workbook);
    registerSheetData(book);
    this.log = new ChangeLog(injector.get(IUndoRedoService) as UndoSteps);
    this.calculation = new Calculation(book);

    const grid = new Grid(book);
    const contents = new UniverCells(book, grid);
    const shifting = new UniverShifting(book, grid, this.log);
    const sorting = new UniverSorting(book, grid, this.log);
    const merging = new UniverMerging(book, grid);
    const clearing = new UniverClearing(grid, merging);
    this.sheets = new UniverSheets(book);
    this.cells = assemble(contents, shifting, sorting, merging, clearing);
    this.formats = assemble(
      new UniverFormats(book, grid),
      new UniverBorders(grid),
      new UniverLines(book, grid, new TextLengthAutofit(book, grid, (sheet, area) => contents.texts(sheet, area))),
    );
    this.view = new UniverView(book, grid, this.sheets);
    this.history = new UniverHistory(book);
    this.stopObserving = observe(book, this.log);
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
    this.stopObserving();
    this.calculation.dispose();
    this.univer.dispose();
  }
}

/** Ports that are being built; using one says so. */
function soon<T extends object>(port: string): T {
  return new Proxy({} as T, {
    get: () => {
      throw new Error(`The engine has no ${port} yet.`);
    },
  });
}
