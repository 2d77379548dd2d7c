/**
 * The requirement sets that this host claims: what `Office.context.requirements.isSetSupported` answers rests on
 * nothing else. `ExcelApi` ends at 1.15 because office.js from npm does; a test compares. `CustomFunctions` is a set of
 * office.js's own, by which it chooses the form of results; add-ins ask for `CustomFunctionsRuntime`, of which errors with a
 * message (1.2) are there and nothing newer.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  AddInCommands: '1.1',
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.2',
  DialogApi: '1.2',
  RibbonApi: '1.1',
  RichApiRuntime: '1.2',
  Settings: '1.1',
};

/** Claimed beside the others where pane, commands and functions run as one. */
export const SHARED_RUNTIME_SET: Readonly<Record<string, string>> = { SharedRuntime: '1.1' };

/** Of the sets above, what holds inside a dialog. */
export const DIALOG_REQUIREMENT_SETS: Readonly<Record<string, string>> = { DialogApi: '1.2' };
