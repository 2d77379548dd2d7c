import {
  type DependencyIdentifier,
  type ICommandInfo,
  type IExecutionOptions,
  type IMutationInfo,
  ICommandService,
  type IRange,
  IUndoRedoService,
  type Injector,
  sequenceExecute,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import type { SheetId } from '../engine';

/** What a step does and what takes it back; Univer's own order: both lists run from front to back. */
export interface Step {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

/** One workbook in one Univer instance, with the few moves that all ports are made of. */
export class UniverBook {
  private readonly commands: ICommandService;
  private readonly history: IUndoRedoService;
  private readonly interceptors: SheetInterceptorService;

  constructor(
    private readonly injector: Injector,
    readonly workbook: Workbook,
  ) {
    this.commands = injector.get(ICommandService);
    this.history = injector.get(IUndoRedoService);
    this.interceptors = injector.get(SheetInterceptorService);
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  get<T>(identifier: DependencyIdentifier<T>): T {
    return this.injector.get(identifier);
  }

  /** @throws if no sheet has the id */
  sheet(id: SheetId): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`The workbook has no sheet with the id ${id}.`);
    return sheet;
  }

  /** The id of workbook and sheet, as nearly every mutation of Univer wants them. */
  at(sheet: SheetId): { unitId: string; subUnitId: string } {
    return { unitId: this.unitId, subUnitId: sheet };
  }

  /** Runs a command of Univer's. @throws if the command refuses */
  run(id: string, params: object): void {
    if (!this.commands.syncExecuteCommand(id, params)) throw new Error(`The grid refused ${id}.`);
  }

  /** Carries a step out and remembers how to take it back. */
  apply(step: Step, options?: IExecutionOptions): void {
    if (step.redos.length === 0) return;
    if (!sequenceExecute(step.redos, this.commands, options).result) {
      throw new Error(`The grid refused ${step.redos.map((redo) => redo.id).join(', ')}.`);
    }
    this.remember(step);
  }

  private remember(step: Step): void {
    this.history.pushUndoRedo({ unitID: this.unitId, undoMutations: step.undos, redoMutations: step.redos });
  }

  /** What lets the rows of a range grow or shrink with their text; nothing where there is no screen to measure it on. */
  fittingRows(sheet: SheetId, ranges: IRange[]): Step {
    return this.interceptors.generateMutationsOfAutoHeight({ ...this.at(sheet), ranges });
  }

  /**
   * Carries a step out as the command of Univer's that it stands for: formulas, names, validations, formats, merges and
   * tables adjust themselves to what that command does.
   */
  applyAs(command: ICommandInfo, step: Step, options?: IExecutionOptions): void {
    const around = this.interceptors.onCommandExecute(command);
    const redos = [...(around.preRedos ?? []), ...step.redos, ...around.redos];
    const undos = [...(around.preUndos ?? []), ...step.undos, ...around.undos];
    if (!sequenceExecute(redos, this.commands, options).result) throw new Error(`The grid refused ${command.id}.`);
    const after = this.interceptors.afterCommandExecute(command);
    sequenceExecute(after.redos, this.commands);
    this.remember({ redos: [...redos, ...after.redos], undos: [...undos, ...after.undos] });
  }

  /**
   * Lets a sheet pass for the active one during some synchronous work, without anybody being told: whatever sheet a
   * command names that moves cells, much of what adjusts itself looks at the active one.
   */
  asActive<T>(id: SheetId, work: () => T): T {
    const sheet = this.sheet(id);
    const workbook = this.workbook as { getActiveSheet: () => Worksheet };
    workbook.getActiveSheet = () => sheet;
    try {
      return work();
    } finally {
      delete (workbook as Partial<typeof workbook>).getActiveSheet;
    }
  }
}
