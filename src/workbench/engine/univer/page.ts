import './iterator-helpers';

import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';

import { IUndoRedoService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/en-US';
import filter from '@univerjs/preset-sheets-filter/locales/en-US';
import note from '@univerjs/preset-sheets-note/locales/en-US';
import sort from '@univerjs/preset-sheets-sort/locales/en-US';
import table from '@univerjs/preset-sheets-table/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import { ILayoutService } from '@univerjs/ui';
import type { Engine } from '../engine';
import { drawWhenCalculated } from './calm-frames';
import { GridWindow } from './grid-window';
import { PageMessages } from './page-messages';
import { pagePlugins } from './page-plugins';
import { PagePrompts } from './page-prompts';
import { leaveRemovedSheets } from './removed-sheet';
import { ScreenAutofit } from './screen-autofit';
import { UndoSteps } from './undo-steps';
import { UniverEngine } from './univer-engine';

/** An engine that people see and use. */
export interface PageEngine extends Engine {
  /** Gives the keyboard to the grid. */
  focus(): void;
  /** What of the sheet is on the screen. */
  readonly window: GridWindow;
}

const TEXTS = { ...core, ...conditionalFormatting, ...dataValidation, ...filter, ...note, ...sort, ...table };

/** Fills an element with a spreadsheet: formula bar, grid and sheet tabs, in English. */
export function createPageEngine(container: HTMLElement): PageEngine {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: TEXTS },
    logLevel: LogLevel.WARN,
    logCommandExecution: false,
    override: [[IUndoRedoService, { useClass: UndoSteps }]],
  });
  for (const [plugin, config] of pagePlugins(container)) univer.registerPlugin(plugin, config);
  const messages = new PageMessages();
  const engine = new UniverEngine(univer, {
    autofit: (book) => new ScreenAutofit(book),
    onProtected: messages.sayProtected,
    onInvalid: messages.sayInvalid,
  });
  leaveRemovedSheets(engine.book);
  drawWhenCalculated(engine.book, engine.calculation);
  messages.attach(engine);
  const prompts = new PagePrompts(engine.book);
  univer.onDispose(() => prompts.dispose());
  return Object.assign(engine, {
    focus: () => engine.book.get(ILayoutService).focus(),
    window: new GridWindow(engine.book),
  });
}
