/** What the rules of structure say. Each says what is wrong and what to do. */
export const checksStructure = {
  'S01.title': 'Sheet that cannot be read',
  'S01.help':
    'A sheet of the clearing house carries the number of its table, its country, its round and its arrangement, so that it is known whatever it is called. While one of them is unknown, nothing in the sheet is checked or sent.',
  'S01.table':
    '“{sheet}” says that it is table {table}, which is not among the tables known here. Update the add-in if the table is new, or insert the right table and take the figures over.',
  'S01.version':
    '“{sheet}” holds table {table} in the arrangement of another version. Update the add-in, or insert the table again and take the figures over.',
  'S01.properties':
    '“{sheet}” holds table {table} but no longer says of which country, round and language. Insert the table again and take the figures over.',
  'S01.keys':
    '“{sheet}” (table {table}) has lost its hidden row of keys, by which figures are known. Undo its deletion, or insert the table again and take the figures over.',
  'S01.unfinished':
    '“{sheet}” is only half of table {table}: its insertion was cut short. Insert the table again, and it will be finished; or delete the sheet.',
  'S02.title': 'Table of another country',
  'S02.help':
    'A sheet is checked, compared and sent as a table of the country that it was made for, whatever is written over it. So that nobody takes it for another’s, the head line must say the same.',
  'S02.head-line':
    'The head line says {says}, but the sheet was made for {reporter} and counts as such. Put the head line back; if the figures are of another country, insert the table for that one and take them over.',
  'S02.stray':
    'This is the only table of {reporter} in the round of {round, number, ::group-off}; all {count, number} others are of {other}, which has no table {table}. If it was inserted for the wrong country, insert it for {other} and take the figures over.',
  'S02.mend': 'Make it {reporter}',
  'S03.title': 'Unknown code',
  'S03.help':
    'Every row with figures needs the two-letter code of a country, or the code of one of the table’s own rows.',
  'S03.no-code':
    'Row {row} has figures but no code{named, select, yes { ({label})} other {}}. Enter the two-letter code of the country.',
  'S03.unknown-code': '“{code}” is no country code. Enter the two-letter ISO code, as DE or KG.',
  'S03.not-in-table': '“{code}” is no row of this table. It has the rows {codes}.',
  'S04.title': 'Duplicate row',
  'S04.help': 'A partner country has one row only; figures in a second row would be counted twice.',
  'S04.duplicate': '{code} in row {row} stands in row {first} already. Keep one of the two rows.',
  'S05.title': 'Not a figure',
  'S05.help':
    'A cell holds a whole number of persons, or : if the figure is not available, with a letter that says why, as :M.',
  'S05.not-a-number': '“{text}” is no figure. Enter a whole number, or {sign} if there is none.',
  'S05.number-as-text': '“{text}” is text to Excel, so it is left out of totals.',
  'S05.not-an-integer': '{value, number, ::.######} is not a whole number. Persons are counted in whole numbers.',
  'S05.mend': 'Make it {value}',
  'S05.mend-with-status': 'Make it {value} with status {letters}',
  'S05.sign': '“{text}” is no figure to Excel and to the clearing house. Enter what you said it means.',
  'S05.unexplained-sign':
    '“{text}” means nobody in some offices and not available or confidential in others. Say once what it means in this workbook, and all of them can be mended.',
  'S06.title': 'Blank figures',
  'S06.help':
    'Blank is not zero. Where nobody was counted, enter 0; where there is no figure, enter : with the letter of the reason. While a table is being filled, blank cells are for information only; when it is sent, they have to be answered.',
  'S06.blank':
    '{year, number, ::group-off}: {count, plural, one {# figure is} other {# figures are}} blank. Enter 0 where nobody was counted, and : with the reason where there is no figure.',
  'S06.mend-zero': 'Enter 0 everywhere ({count, number})',
  'S06.mend-missing':
    'Enter :{letter} everywhere: {letter, select, L {not collected} M {cannot exist} K {counted in another row} Q {suppressed} other {reason unknown}} ({count, number})',
  'S07.title': 'Status that does not fit',
  'S07.help':
    'A status letter has a meaning of its own (SDMX): E estimated, P provisional, B break; M and L say why a figure is missing.',
  'S07.unknown-letter': '“{letter}” is no status. Use a letter of the list, as E for estimated or P for provisional.',
  'S07.needs-number': 'Status {letter} says something about a number, but there is none here.',
  'S07.needs-missing': 'Status {letter} says why a figure is missing, but none is missing here.',
  'S08.title': 'Year outside the round',
  'S08.help':
    'A round asks for certain years and also takes late and revised figures of the years before. Years that are yet to come have none.',
  'S08.outside-round':
    'The round of {round, number, ::group-off} takes figures of {first, number, ::group-off} to {last, number, ::group-off}, not of {year, number, ::group-off}. Delete the columns of that year.',
  'S08.future': '{year, number, ::group-off} has not begun. Delete the columns of that year.',
  'S09.title': 'Own country as partner',
  'S09.help': 'The reporting country cannot be its own country of birth, previous or next residence in these tables.',
  'S09.own-country': '{reporter} is the reporting country itself. Enter the partner’s code or delete the row.',
  'S10.title': 'Altered table',
  'S10.help':
    'Rows may be sorted and inserted and columns moved, since figures are known by the code of their row and the hidden key of their column. What is gone, or contradicts these, has to be put back, so that no figure is taken for another.',
  'S10.year':
    'The heading says {says, number, ::group-off}, but figures in these columns are read as those of {year, number, ::group-off}. Put the heading back, or move the figures to their year.',
  'S10.age':
    'The heading “{heading}” stands over columns that are read as “{expected}”. Put the heading back, or move the figures to their columns.',
  'S10.sex':
    'The heading “{heading}” stands over a column that is read as “{expected}”. Put the heading back, or move the figures to their column.',
  'S10.label':
    'The row is labelled “{label}”, but its code {code} means {name}, and figures are read by the code. Correct the one that is wrong.',
  'S10.missing-rows':
    '{count, plural, one {A row of the table is} other {# rows of the table are}} missing: {rows}. Undo the deletion, or insert rows above the total and enter the codes.',
  'S10.below-total':
    '{count, plural, one {A row stands} other {# rows stand}} below the total, from row {row, number, ::group-off} on, where its sum does not reach. Cut and insert {count, plural, one {it} other {them}} above row {total, number, ::group-off}.',
  'S10.missing-columns':
    '{year, number, ::group-off}: the columns {columns} are missing. Undo the deletion, or insert the table again for that year and take the figures over.',
  'S10.missing-ages':
    '{year, number, ::group-off}: columns of the ages {ages} are missing. Undo the deletion, or insert the table again for that year and take the figures over.',
  'S10.mend-heading': 'Put “{heading}” back',
  'S10.mend-keys': 'Read them as figures of {says, number, ::group-off}',
  'S10.mend-label': 'Label it {text}',
  'S10.mend-code': 'Code it {text}',
  'S10.mend-codes': 'Write {count, plural, one {the code} other {# codes}} back',
  'S11.title': 'Table and year twice',
  'S11.help':
    'Of a table, a year stands in one sheet of the round only. If a sheet was copied and both have figures, nobody can tell which of them counts.',
  'S11.twice':
    'Table {table} has figures for {year, number, ::group-off} in “{sheet}” too. Keep one of the two: take what is missing over into it, and delete the other sheet or clear the year in it.',
} as const;
