import type { Plugin, PluginCtor } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { UniverSheetsSortUIPlugin } from '@univerjs/sheets-sort-ui';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import { TABLE_PLUGIN_CONFIG } from './table-styles';

/** Menu items of Univer's own protection, which knows nothing of Excel's. */
const UNIVERS_PROTECTION = [
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** So many formulas are calculated before the page gets a turn; Univer's 500 let it draw in the middle of an edit. */
const MANY_FORMULAS = 5_000;

type Registration = readonly [PluginCtor<Plugin>, object?];

/**
 * The parts of Univer that the page shows: grid, formula bar, sheet tabs, menus and a slim toolbar. They are those of
 * Univer's presets; the package that would register them, `@univerjs/presets`, comes with unlicensed ones.
 */
export const pagePlugins = (container: HTMLElement): readonly Registration[] => [
  [UniverDocsPlugin],
  [UniverRenderEnginePlugin],
  [
    UniverUIPlugin,
    { container, header: true, toolbar: true, ribbonType: 'simple', contextMenu: true, disableAutoFocus: true },
  ],
  [UniverDocsUIPlugin],
  [UniverFormulaEnginePlugin, { intervalCount: MANY_FORMULAS }],
  [UniverSheetsPlugin],
  [
    UniverSheetsUIPlugin,
    {
      formulaBar: true,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      menu: Object.fromEntries(UNIVERS_PROTECTION.map((item) => [item, { hidden: true }])),
      disableForceStringAlert: true,
      disableForceStringMark: true,
    },
  ],
  [UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true }],
  [UniverSheetsNumfmtUIPlugin],
  [UniverSheetsFormulaPlugin],
  [UniverSheetsFormulaUIPlugin],
  [UniverSheetsConditionalFormattingPlugin],
  [UniverSheetsConditionalFormattingUIPlugin],
  [UniverDataValidationPlugin],
  [UniverSheetsDataValidationPlugin],
  [UniverSheetsDataValidationUIPlugin, { showEditOnDropdown: false }],
  [UniverSheetsNotePlugin],
  [UniverSheetsNoteUIPlugin],
  [UniverSheetsFilterPlugin],
  [UniverSheetsFilterUIPlugin],
  [UniverSheetsSortPlugin],
  [UniverSheetsSortUIPlugin],
  [UniverSheetsTablePlugin, TABLE_PLUGIN_CONFIG],
  // The tab with a table's name would cover the row above it, or shift the grid.
  [UniverSheetsTableUIPlugin, { hideAnchor: true }],
];
