import './iterator-helpers';

import { IUndoRedoService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { Engine } from '../engine';
import { TABLE_PLUGIN_CONFIG } from './table-styles';
import { UndoSteps } from './undo-steps';
import { UniverEngine } from './univer-engine';

const PLUGINS = [
  UniverDocsPlugin,
  UniverRenderEnginePlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsSortPlugin,
];

/** An engine without a screen, for tests and for whatever runs in Node. */
export function createHeadlessEngine(): Engine {
  return new UniverEngine(createHeadlessUniver());
}

/** The Univer instance of a headless engine. Its texts are never shown, but its locale must not be empty. */
export function createHeadlessUniver(): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: { sheets: {} } },
    logLevel: LogLevel.WARN,
    logCommandExecution: false,
    override: [[IUndoRedoService, { useClass: UndoSteps }]],
  });
  for (const plugin of PLUGINS) univer.registerPlugin(plugin);
  univer.registerPlugin(UniverSheetsTablePlugin, TABLE_PLUGIN_CONFIG);
  return univer;
}
