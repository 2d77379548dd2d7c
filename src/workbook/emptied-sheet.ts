/** Takes everything off a sheet of ours; deleting it would take the user's undo list with it. The caller syncs. */
export function emptied(sheet: Excel.Worksheet): Excel.Worksheet {
  sheet.autoFilter.remove();
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.clear();
  sheet.getRange('1:40').rowHidden = false;
  sheet.getRange('A:CZ').columnHidden = false;
  return sheet;
}
