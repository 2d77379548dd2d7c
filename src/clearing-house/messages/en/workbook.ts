/** English: what stands in the way of a job in the workbook, and what the pane says while one waits. */
export const workbook = {
  'problem.workbook.sheets-protected':
    'Nothing was written, as these sheets are protected: {detail}. Take the protection off (Review, Unprotect Sheet), then try again.',
  'problem.workbook.structure-protected':
    'Nothing was written, as the workbook lets no sheets be added. Take the protection off (Review, Protect Workbook), then try again.',
  'problem.workbook.session-lost':
    'Excel has lost its connection to the workbook. Reload the page; what you entered before is saved.',
  'problem.workbook.dialog-open': 'A dialog of Excel is open. Close it, then try again.',
  'pane.waiting-for-cell': 'A cell is being edited. Press Enter or Esc in the sheet; the pane then goes on by itself.',
  'pane.read-only':
    'This workbook is open for reading only. To fill tables in, choose Editing (Excel on the web) or Enable Editing, or save it under another name.',
  'pane.marks-lost':
    'Cells pasted with their formats have taken the add-in’s marks away in {sheets}. The checks in the pane are complete all the same.',
  'pane.put-marks-back': 'Put the marks back',
};
