/** Words for settling discrepancies: which source is compared, answers to many, other years, taking the comparison away. */
export const settling = {
  'sources.compare': 'Source to compare, where several have a figure',
  'sources.by-order': 'In order: the country’s own submission, Eurostat, UNECE, OECD, others',
  'sources.compare-pair': 'Compare with',
  'sources.as-table': 'As for the whole table',
  'many.select': 'Select several …',
  'many.done': 'Select no more',
  'many.all': '{count, plural, one {Select the # pair} other {Select all # pairs}}',
  'many.none': 'Select none',
  'many.selected': '{count, plural, =0 {None selected.} one {# selected.} other {# selected.}}',
  'many.keep': 'Keep {count, plural, one {# figure} other {# figures}}, with one reason …',
  'many.withdraw': '{count, plural, one {Withdraw # answer} other {Withdraw # answers}}',
  'many.about':
    '{count, plural, one {# figure is} other {# figures are}} kept with this reason.{earlier, plural, =0 {} one { # earlier answer is written over.} other { # earlier answers are written over.}}',
  'many.withdrawn': '{count, plural, one {# answer was} other {# answers were}} withdrawn.',
  'list.page': '{first, number}–{last, number} of {count, number}',
  'list.previous': 'Previous page',
  'list.next': 'Next page',
  'remove.comparison': 'Remove comparison …',
  'remove.title': 'Remove the comparison of “{sheet}”?',
  'remove.goes':
    'Out of the workbook go: the sheet beside the table with all that was noted in it, the charts to whose sheets nothing was added, the colours of the table’s figures, the hidden names, and the copy of what was fetched.',
  'remove.stays': 'Your figures, the figures taken from partners, the answers and the settings stay.',
  'remove.no-undo': 'Excel cannot undo it: when a sheet is deleted, its list of what can be undone is emptied.',
  'remove.do': 'Remove',
  'remove.done': 'The comparison was removed.',
  'series.beyond':
    'Years that are not in the table are as the service has them; own figures of these are those published.',
  'series.published': 'not in the table',
  'series.largest': 'The {count, number} largest partners of {all, number}.',
} as const;
