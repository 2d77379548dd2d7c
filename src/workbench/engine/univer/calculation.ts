import { type ICommandInfo, ICommandService, requestImmediateMacroTask } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { UniverBook } from './book';

/**
 * The private members of Univer 0.25.1's `TriggerCalculationController` by which it can be made to calculate before its
 * 100 ms are over. If a later version lacks them, nothing is hurried and everybody waits those 100 ms.
 */
interface Trigger {
  _waitingCommandQueue: readonly ICommandInfo[];
  _executingDirtyData: object;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: readonly ICommandInfo[]): object;
  _mergeDirty(one: object, other: object): object;
}

const MEMBERS = ['_waitingCommandQueue', '_executingDirtyData', '_setTimeoutKey', '_generateDirty', '_mergeDirty'];

/** The controller's own delay, and some more for its timer to be late. */
const UNHURRIED = 150;
/** A calculation that takes longer than this has failed inside Univer, which then reports nothing at all. */
const HOPELESS = 30_000;

/** Starts the calculation of formulas as soon as the work at hand is done, and knows when it is finished. */
export class Calculation {
  private readonly commands: ICommandService;
  private readonly trigger: Trigger | undefined;
  private readonly subscription: { dispose(): void };
  private running = false;
  private hurrying = false;
  private lastMutation = -Infinity;
  private end = -Infinity;

  /** @param isInBatch whether an add-in's request is being carried out */
  constructor(
    book: UniverBook,
    private readonly isInBatch: () => boolean,
  ) {
    this.commands = book.get(ICommandService);
    const controller: object = book.get(TriggerCalculationController);
    if (MEMBERS.every((member) => member in controller)) this.trigger = controller as Trigger;
    this.subscription = this.commands.onCommandExecuted((command) => this.follow(command));
  }

  get isRunning(): boolean {
    return this.running;
  }

  /** Whether formulas are calculated or wait for it. */
  get isBusy(): boolean {
    return this.running || this.isWaiting;
  }

  /** When the last calculation ended, on the clock of `performance.now()`. */
  get endedAt(): number {
    return this.end;
  }

  /** Resolves when no formula waits to be calculated. @throws if the calculation never ends */
  async finished(): Promise<void> {
    const deadline = Date.now() + HOPELESS;
    // Formulas of validations and conditional formats reach the queue a few promises after they were set.
    do {
      await nextTask();
      this.flush();
      if (Date.now() > deadline)
        throw new Error(`The grid has not finished calculating in ${HOPELESS / 1000} seconds.`);
    } while (this.isBusy);
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private get isWaiting(): boolean {
    if (this.trigger) return this.trigger._waitingCommandQueue.length > 0;
    return Date.now() - this.lastMutation < UNHURRIED;
  }

  private follow(command: Readonly<ICommandInfo>): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.running = true;
      this.lastMutation = -Infinity;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      // A stopped calculation starts again by itself.
      if (functionsExecutedState === undefined || functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION)
        return;
      this.running = false;
      this.end = performance.now();
      this.hurry();
    } else {
      this.lastMutation = Date.now();
      this.hurry();
    }
  }

  private hurry(): void {
    if (this.hurrying || !this.trigger) return;
    this.hurrying = true;
    const start = (): void => {
      this.hurrying = false;
      this.flush();
    };
    // A request of an add-in comes in many steps, a user's edit in one; what it draws and moves can wait for its results.
    if (this.isInBatch()) soon(start);
    else queueMicrotask(start);
  }

  /** Does at once what the controller's timer would do, unless a calculation is under way: it ends with a flush. */
  private flush(): void {
    const { trigger } = this;
    if (!trigger || trigger._waitingCommandQueue.length === 0 || this.commands.disposed()) return;
    // The timer would stop a calculation that is under way and begin it anew; what was stopped never lets go of Node.
    clearTimeout(trigger._setTimeoutKey);
    if (this.running) return;
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    trigger._waitingCommandQueue = [];
    this.running = true;
    void this.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...trigger._executingDirtyData },
      { onlyLocal: true },
    );
  }
}

/** Runs work once everything that is under way, promises included, is done. Its channel would keep Node from ending. */
function soon(work: () => void): void {
  const close = requestImmediateMacroTask(() => {
    close();
    work();
  });
}

const nextTask = (): Promise<void> => new Promise((resolve) => soon(resolve));
