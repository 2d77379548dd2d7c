/**
 * What Excel must have: it does not offer the add-in where one of these sets is missing. ExcelApi 1.14 came with Office 2021;
 * the shared runtime is that of ribbon commands and custom functions. `tests/project/office-api` holds the sources to it.
 */
export const REQUIREMENT_SETS: readonly { readonly name: string; readonly version: string }[] = [
  { name: 'ExcelApi', version: '1.14' },
  { name: 'SharedRuntime', version: '1.1' },
];
