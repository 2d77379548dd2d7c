/** What the pane says while it loads, when it cannot, and at first. */
export const start = {
  'pane.loading': 'Loading …',
  'pane.loading-slow':
    'The pane is still not there. Look at the network connection, then reload. If that does not help, a firewall or an old copy in the cache may be in the way: docs/troubleshooting.md of the add-in says what to do.',
  'pane.office-missing':
    'The library office.js did not load, without which no add-in can talk to Excel. A firewall or proxy may block the address it comes from. Reload the pane once the connection is there.',
  'pane.too-old':
    'This Excel is too old for the add-in: it lacks {missing}. What is needed is Office 2021, Microsoft 365 or Excel on the web.',
  'pane.part-missing':
    'A part of the add-in could not be fetched: the connection is gone, or the server has a newer version. Reload the pane; your workbook is as you left it.',
  'start.title': 'Start here',
  'start.value':
    'Fill the standard tables of the clearing house, have every cell checked while you type, and see what partner countries report of the very same people.',
  'start.step.insert': 'Choose your country and insert the tables below.',
  'start.step.check': 'Type or paste your figures; Checks says what is wrong, where, and how to mend it.',
  'start.step.compare': 'Mirrors sets them beside what the partners report.',
  'start.sample': 'Try it with sample data',
  'start.sample-help':
    'Adds tables 3 and 5 of {country}, {year}, to this workbook as new sheets, filled with published figures. Nothing that is there is changed.',
  'start.sample-done': 'Added {names} with {figures, plural, one {# published figure} other {# published figures}}',
  'start.skip': 'Skip',
  'training.title': 'Fill with published figures?',
  'training.which': 'Empty cells of these sheets get the figures that the country itself has published:',
  'training.kept':
    'Cells that hold something stay as they are. The figures are for training: take them out before you send.',
  'training.fill': 'Fill in',
  'training.cancel': 'Cancel',
} as const;
