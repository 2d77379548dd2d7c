/** The ribbon and what Office says of the add-in. A label has 64 letters at most, a tip 250. */
export const ribbon = {
  'addin.summary': 'Fill in, check and compare the UNECE standard tables on migration',
  'addin.description':
    'Inserts the standard tables of the UNECE Clearing House on Migration Statistics, checks every cell while you type, compares with partner countries, and sends the finished tables.',
  'addin.for-tests': '{name} (test)',
  'addin.started': 'Clearing House is ready',
  'addin.started.text': 'Press Tables on the tab Clearing House to insert the standard tables of your country.',

  'ribbon.tab': 'Clearing House',
  'ribbon.insert': 'Insert',
  'ribbon.check': 'Check',
  'ribbon.compare': 'Compare',
  'ribbon.sending': 'Send',
  'ribbon.help': 'Help',
  'ribbon.help.tip': 'How to use the add-in, and what it is.',
  'ribbon.tables': 'Tables',
  'ribbon.tables.tip': 'Choose a country, years and tables in the pane, and insert the templates.',
  'ribbon.insert-again': 'Insert last choice',
  'ribbon.insert-again.tip':
    'Insert the tables that were chosen last, for the same country, round and years. What is in the workbook already stays as it is.',
  'ribbon.checks': 'Checks',
  'ribbon.checks.tip': 'Show in the pane what there is to look at, mend it or answer it.',
  'ribbon.check-all': 'Check all',
  'ribbon.check-all.tip': 'Check every table of the workbook and mark what there is to look at.',
  'ribbon.next-finding': 'Next finding',
  'ribbon.next-finding.tip':
    'Go to the next cell with an error, or with a warning that nobody has answered, and say what it is.',
  'ribbon.remove-marks': 'Remove marks',
  'ribbon.remove-marks.tip':
    'Take the marks and highlights of this add-in out of the tables. Your own formats stay. Check all brings the marks back.',
  'ribbon.mirrors': 'Mirrors',
  'ribbon.mirrors.tip': 'Show in the pane, pair by pair, what partner countries report of the same flows.',
  'ribbon.compare-table': 'Compare table',
  'ribbon.compare-table.tip':
    'Fetch what partner countries report for the flows of this table and colour where the two disagree.',
  'ribbon.send': 'Send',
  'ribbon.send.tip': 'Show in the pane what would be sent to the clearing house and what stands in the way.',
  'ribbon.guide': 'Guide',
  'ribbon.guide.tip': 'Open a page on how the add-in is used and on what leaves Excel.',
  'ribbon.about': 'About and diagnostics',
  'ribbon.about.tip': 'Show in the pane the versions of add-in, Excel and service, and what is sent.',

  'commands.no-choices':
    'No tables have been chosen yet. Press Tables, choose a country, years and tables there, and insert them; this button then inserts the same choice in other workbooks.',
  'commands.no-table': 'There is no table of the clearing house in this workbook yet. Press Tables to insert one.',
  'commands.not-comparable':
    'Show the sheet of a table of flows or stocks that partners report too, such as table 3 or table 5, then press the button again.',
  'commands.checked':
    '{count, plural, =0 {Nothing to look at} one {# thing to look at} other {# things to look at}} in {tables, plural, one {# table} other {# tables}}.',
  'commands.compared':
    '{name} is compared: coloured figures differ from those of partners, and a sheet beside it lists them.',
  'commands.finding': '{position, number} of {count, number} · {place}: {text}',
} as const;
