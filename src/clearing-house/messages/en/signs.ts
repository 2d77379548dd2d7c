/** Questions about signs, and the move of a table to a later round. */
export const signs = {
  'signs.question':
    '“{sign}” stands in {count, plural, one {# cell} other {# cells}}. Offices mean different things by it. What does it mean in this workbook?',
  'signs.zero': 'Nobody: a real zero',
  'signs.below-half': 'Some, but less than half of the unit',
  'signs.confidential': 'Confidential',
  'signs.missing': 'Not available, no reason given',
  'signs.missing-because': 'Not available: {reason}',
  'signs.apply': 'Use this meaning',
  'signs.show': 'Show the first',
  'signs.applied':
    '{count, plural, one {One cell} other {# cells}} written. The meaning is kept with the workbook; undo takes the cells back.',
  'migrate.button': 'Move to round {round, number, ::group-off}',
  'migrate.title': 'Move “{name}” to round {round, number, ::group-off}?',
  'migrate.explanation':
    'A new sheet in the words of that round is inserted, with the years that it asks for and all figures, signs, flags and notes of this sheet. This sheet stays as it is, as a record, and is no longer checked or sent. Sums are worked out anew; other formulas are carried over as their values.',
  'migrate.done': '“{name}” has everything that was in the old sheet.',
  'migrate.left':
    '“{name}” is ready. {count, plural, one {One entry} other {# entries}} of the old sheet had no place: {codes}. The old sheet still has them.',
  'migrate.cancel': 'Cancel',
  'migrate.no-code': 'a row without a code',
} as const;
