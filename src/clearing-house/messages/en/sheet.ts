/** What is printed in the sheets. */
export const sheet = {
  'sheet.table': 'Table {id}',
  'sheet.clearing-house': 'UNECE Clearing House on Migration Statistics',
  'sheet.round': 'Round {round, number, ::group-off}',
  'sheet.persons': 'Persons',
  'sheet.calendar-year': 'Calendar year',
  'sheet.census-or-1-january': 'Census date or 1 January',
  'sheet.code': 'Code',
  'sheet.sex.T': 'Total',
  'sheet.sex.M': 'Male',
  'sheet.sex.F': 'Female',
  'sheet.age': '{year, number, ::group-off}, age {age}',
  'sheet.status': 'Status',
  'sheet.about': 'About these figures',
  'sheet.how-to-enter':
    'Enter whole numbers. Enter 0 only for a real zero; enter : where a figure is not available, with the letter of the reason if it is known (:M cannot exist, :L not collected, :Q suppressed).',
  'sheet.how-to-flag': 'The status column says what a reader should know of the row’s figures of the year: {letters}.',
  'sheet.total-by-sex':
    'The total by sex is the sum of male and female; where only the total is known, type it over the formula.',
  'sheet.figure-alert.title': 'Not a figure',
  'sheet.figure-alert.message':
    'A figure is a whole number, 0 or more. If it is not available, enter : and, if known, the letter of the reason, as :M. Keep this entry all the same?',
  'sheet.code-prompt.title': 'Code of the partner',
  'sheet.code-prompt.message':
    'The two-letter ISO code, by which the row is known. To add a country, insert a row and enter its code here.',
  'sheet.code-alert.title': 'Not a code',
  'sheet.code-alert.message': 'A code has two letters, as DE or KG. Keep this entry all the same?',
  'sheet.status-prompt.title': 'Status of the figures',
  'sheet.status-prompt.message':
    'E estimated · P provisional · B break in series · D definition differs · U low reliability. Several letters may stand together.',
  'sheet.choice-alert.title': 'Not in the list',
  'sheet.choice-alert.message': 'Please choose an entry of the list.',
  'sheet.months-alert.title': 'Not a number of months',
  'sheet.months-alert.message':
    'Enter the minimum stay in months, between 0 and 60: 12 in the international definition.',
  'sheet.persons-alert.title': 'Not a number of persons',
  'sheet.persons-alert.message': 'Enter a whole number, 0 or more.',
  'sheet.training': 'Training figures, filled in by the add-in. Source: {source}.',
} as const;
