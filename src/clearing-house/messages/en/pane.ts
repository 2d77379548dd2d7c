/** What the pane says. */
export const pane = {
  'pane.title': 'Clearing House on Migration Statistics',
  'pane.open-in-excel':
    'This page is the task pane of an Excel add-in. Open it in Excel: tab Clearing House, button Tables.',
  'pane.office-silent':
    'Excel did not answer within five seconds. Reload the pane; if that does not help, close and open the workbook.',
  'pane.reload': 'Reload',
  'pane.dismiss': 'Dismiss',
  'pane.show-tables': 'Go to Tables',
  'pane.broken.title': 'The pane has stopped',
  'pane.broken.text': 'Your workbook is as you left it. Reload the pane to go on.',
  'pane.tab.tables': 'Tables',
  'pane.tab.checks': 'Checks',
  'pane.tab.checks-count': 'Checks ({count, number})',
  'pane.tab.mirrors': 'Mirrors',
  'pane.tab.about': 'About',
  'pane.status.no-table': 'This sheet is no table of the clearing house',
  'pane.status.findings': '{count, plural, =0 {no findings} one {# finding} other {# findings}}',

  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.information': 'Information',

  'problem.unknown': 'Something went wrong: {detail}',
  'problem.workbook.cell-being-edited': 'A cell is being edited. Press Enter in the sheet, then try again.',
  'problem.workbook.sheet-protected':
    'The sheet is protected. Take the protection off (Review, Unprotect Sheet), then try again.',
  'problem.workbook.sheet-gone': 'The sheet or cell is not there any more. Check again to see what is.',
  'problem.workbook.too-large': 'That is more than Excel takes at once. Try it with fewer tables or years.',
  'problem.workbook.excel-busy': 'Excel is busy. Try again in a moment.',
  'problem.workbook.read-only': 'Excel does not allow this in a workbook that is open for reading only.',
  'problem.workbook.other': 'Excel refused: {detail}',
  'problem.service.unreachable': 'The mirror service cannot be reached. Templates and checks work without it.',
  'problem.service.timeout': 'The mirror service did not answer in time.',
  'problem.service.refused': 'The mirror service refused the request: {detail}',
  'problem.service.failed': 'The mirror service has a problem of its own: {detail}',
  'problem.service.unreadable':
    'The mirror service answered in a form that this add-in does not know; one of the two is older. {detail}',

  'tables.insert-section': 'Insert tables',
  'tables.country': 'Reporting country',
  'tables.country-open': 'Show countries',
  'tables.country-clear': 'Clear the country',
  'tables.country-placeholder': 'Type to find a country',
  'tables.no-country': 'No member of UNECE is called that',
  'tables.round': 'Round',
  'tables.years': 'Years',
  'tables.no-years': 'Choose at least one year.',
  'tables.group.stocks': 'Stocks',
  'tables.group.long-term': 'Long-term flows',
  'tables.group.short-term': 'Short-term flows',
  'tables.sheet-language': 'Language of the sheets',
  'tables.ages': 'With age groups (18 groups for each year)',
  'tables.tables': 'Tables',
  'tables.insert': 'Insert tables',
  'tables.inserted': '{count, plural, one {Inserted {names}} other {Inserted # tables: {names}}}',
  'tables.already-there':
    '{count, plural, one {{names} is there already} other {{names} are there already}}, nothing was changed',
  'tables.present': 'In this workbook',
  'tables.unreadable': 'keys lost',
  'tables.no-findings': 'in order',
  'tables.findings': '{count, plural, one {# finding} other {# findings}}',
  'tables.training': 'Training',
  'tables.training-help': 'Fills empty cells with the country’s own published figures of 2024, to try the add-in.',
  'tables.trained':
    'Filled in {figures, plural, one {# figure} other {# figures}} in {tables, plural, one {# table} other {# tables}}',
  'tables.no-training': 'There are no published figures to train with for {names}',
  'tables.trained-before': 'No empty cell was left to fill',

  'checks.empty': 'Nothing to check yet. Insert a table; every cell is then checked while you type.',
  'checks.passing': '{passing, number} of {filled, plural, one {# figure passes} other {# figures pass}}.',
  'checks.check-all': 'Check all',
  'checks.table-passes': 'All figures pass.',
  'checks.unreadable':
    'The hidden row of keys above the figures is gone, so this sheet cannot be read. Undo its deletion, or insert the table anew and copy the figures.',

  'about.what':
    'Inserts the standard tables of the UNECE Clearing House on Migration Statistics, checks every cell while it is filled in, and sets it beside what partner countries report of the same flow.',
  'about.version': 'Version {version}',
  'about.service': 'Service: {name} {version}',
  'about.asking-service': 'Asking the service …',
  'about.privacy': 'What leaves Excel',
  'about.what-is-sent':
    'To compare and to train, the add-in sends the country, the table and the years. Figures leave Excel only when you send finished tables yourself.',
  'about.marks': 'Marks in the sheets',
  'about.marks-help':
    'Checks and comparisons mark cells with conditional formats, which go on working without the add-in. Your own formats are never touched.',
  'about.remove-marks': 'Remove all marks',
  'about.marks-removed': '{count, plural, =0 {There were no marks} one {Removed # mark} other {Removed # marks}}',
} as const;
