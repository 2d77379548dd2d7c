/** Taking figures from a block of another layout: what was recognised, what is asked, what would be written. */
export const intake = {
  'intake.how.iso2': 'two-letter code',
  'intake.how.iso3': 'three-letter code',
  'intake.how.m49': 'United Nations number (M49)',
  'intake.how.name': 'name',
  'intake.how.eurostat': 'Eurostat code',
  'intake.how.category': 'row that is no country',
  'intake.how.former-state': 'former State',
  'intake.how.word': 'word or number',
  'intake.how.answer': 'your answer',

  'intake.dimension.partner': 'Country',
  'intake.dimension.reporter': 'Reporting country',
  'intake.dimension.year': 'Year',
  'intake.dimension.sex': 'Sex',
  'intake.dimension.age': 'Age',
  'intake.dimension.status': 'Status of the figure',

  'intake.label.unknown-label': '“{label}” is not understood.',
  'intake.label.near': '“{label}” is written almost like {candidates}. Which is meant?',
  'intake.label.ambiguous': '“{label}” can be {candidates}. Which is meant?',
  'intake.label.two-lives':
    'The code {label} has stood for two States, one after the other: {candidates}. Which is meant?',
  'intake.label.odd-code':
    '“{label}” stands among names of countries, but it is only known as a code: {candidates}. Is that meant?',
  'intake.label.second-country':
    '“{label}” is a second country beside the partner, so these figures are only part of the partner’s. Select the figures for all countries together.',
  'intake.label.not-a-calendar-year': '“{label}” is not a calendar year.',
  'intake.label.date-of-a-flow': '“{label}” is a date, but this table counts moves over calendar years.',
  'intake.label.end-of-year':
    '“{label}” is the end of a year. A stock on 31 December is usually given as that of 1 January of the next year: {candidates}. Which year is meant?',
  'intake.label.no-such-age-group': 'The tables have no age group “{label}”.',
  'intake.label.date-for-ages':
    'Among the age groups stands a date ({label}): Excel makes one of entries such as 5-9. Is {candidates} meant?',
  'intake.label.ambiguous-total': 'It cannot be told what “{label}” is the total of.',
  'intake.label.which-measure': '“{label}” is one of several things that the block counts.',
  'intake.label.unknown-status': '“{label}” is no observation status.',

  'intake.value.not-a-figure': '“{label}” is not a figure.',
  'intake.value.no-label': 'No label says which country this figure is for.',
  'intake.value.no-heading': 'No heading says what this figure is. Select the headings together with the figures.',
  'intake.value.label-not-understood': 'The label of this figure is not understood.',
  'intake.value.heading-not-understood': 'The heading of this figure is not understood.',
  'intake.value.labels-contradict': 'The labels of this figure contradict each other.',
  'intake.value.second-country': 'This figure is only part of the partner’s.',
  'intake.value.needs-partner': 'The country is still to be said.',
  'intake.value.needs-year': 'The year is still to be said.',
  'intake.value.needs-sex': 'The sex is still to be said.',
  'intake.value.needs-measure': 'It is still to be said what is to be taken.',
  'intake.value.not-placed': 'It cannot be told what this cell belongs to.',

  'intake.ignored.title': 'Title',
  'intake.ignored.note': 'Note',
  'intake.ignored.text': 'Text between the figures',
  'intake.ignored.heading': 'Heading',
  'intake.ignored.subtotal': 'Sum over several countries',
  'intake.ignored.row-number': 'Row number',
  'intake.ignored.column-number': 'Column number',
  'intake.ignored.other-column': 'Column that is not needed',
  'intake.ignored.other-reporter': 'Another reporting country',
  'intake.ignored.other-measure': 'Counts something else',
  'intake.ignored.share': 'Share or percentage',
  'intake.ignored.repeated': 'Repetition',
  'intake.ignored.by-request': 'Left out as you wished',

  'intake.need.partner':
    '{count, plural, one {# figure has} other {# figures have}} no country. Which country are they for?',
  'intake.need.year': '{count, plural, one {# figure has} other {# figures have}} no year. Which year are they for?',
  'intake.need.sex': '{count, plural, one {# figure has} other {# figures have}} no sex. Which sex are they for?',
  'intake.need.measure': 'The block counts several things. Which of them belongs in this table?',

  'intake.conflict': '{figure}: the block has different figures for this. Which is right?',

  'intake.remark.thousands':
    '“{label}” seems to say that the figures are in thousands. The table counts persons, and the figures are taken as they stand.',
  'intake.remark.partners-own':
    'Under “{label}” stands the reporting country itself: these may be figures that partner countries report, not your own.',
  'intake.note.reference-date': '“{label}” is a date; its year is taken.',

  'intake.plan.writes': '{count, plural, one {# figure goes} other {# figures go}} into empty cells.',
  'intake.plan.same': '{count, plural, one {# figure is} other {# figures are}} there already.',
  'intake.plan.overwrites': '{count, plural, one {# figure differs} other {# figures differ}} from what is there.',
  'intake.plan.by-formula': '{count, plural, one {# total is} other {# totals are}} calculated by the table itself.',
  'intake.plan.no-place': '{count, plural, one {# figure has} other {# figures have}} no place in the table.',
  'intake.plan.replaces': '{figure}: {old} becomes {new}',

  'intake.no-place.own-country': 'The reporting country is not a partner of its own.',
  'intake.no-place.no-partner': 'The table has no row for {partner}.',
  'intake.no-place.no-year': 'The sheet has no year {year, number, ::group-off}.',
  'intake.no-place.no-sex': 'The table has no figures for {sex}.',
  'intake.no-place.no-age': 'The sheet has no age groups.',
  'intake.no-place.no-cell': 'The sheet has no cell for this figure.',

  'intake.difference.partner': '{figure}: the total is {value, number}, the countries add up to {sum, number}.',
  'intake.difference.sex': '{figure}: the total is {value, number}, males and females add up to {sum, number}.',
  'intake.difference.age': '{figure}: the total is {value, number}, the age groups add up to {sum, number}.',
  'intake.difference.incomplete': 'The block does not show all of the parts.',

  'intake.button': 'Take figures from selection',
  'intake.explanation':
    'For figures that the workbook holds in another layout: select them with their labels and headings. Nothing is written before you have seen what it would be.',
  'intake.heading': 'Figures from the selection',
  'intake.read-again': 'Read the selection again',
  'intake.selection': 'Read: {sheet}, {address}',
  'intake.target': 'Table that the figures go into',
  'intake.summary':
    '{figures, plural, one {# figure} other {# figures}} recognised, for {partners, plural, one {# country or group} other {# countries and groups}}. Years: {years}. Sexes: {sexes}.',
  'intake.nothing': 'No figures are recognised yet. Select them together with their labels and headings.',
  'intake.samples': 'The first figures, as they are understood',
  'intake.figure': 'Figure',
  'intake.questions': 'Questions about the selection',
  'intake.choose': 'Choose',
  'intake.leave-out': 'Leave out',
  'intake.at': '{text} ({address})',
  'intake.goes-to': '{figure}: {value} ({address})',
  'intake.means': '“{label}”: {meaning} ({how})',
  'intake.labels': '{count, plural, one {# label is} other {# labels are}} understood.',
  'intake.not-taken': '{count, plural, one {# figure is} other {# figures are}} not understood.',
  'intake.ignored': '{count, plural, one {# cell is} other {# cells are}} passed over.',
  'intake.differences': '{count, plural, one {# total is} other {# totals are}} not the sum of the parts.',
  'intake.more': 'Show more (another {count})',
  'intake.more-questions':
    '{count, plural, one {# more label is} other {# more labels are}} not understood; you will be asked next.',
  'intake.write': '{count, plural, one {Write # figure} other {Write # figures}}',
  'intake.cancel': 'Cancel',
  'intake.written': '{count, plural, one {# figure} other {# figures}} written into “{name}”. Undo takes them back.',
  'intake.changed':
    '{count, plural, one {# figure was} other {# figures were}} not written, because the cell has changed since: {figures}. What is there now is shown below.',

  'problem.workbook.selection-empty':
    'There is nothing in the cells that are selected. Select the figures together with their labels and headings, then try again.',
  'problem.workbook.selection-of-several':
    'Several areas are selected. Select one block with the figures, their labels and headings, then try again.',
  'problem.workbook.selection-too-large':
    'More is selected than can be taken at once. Select fewer years or countries, then try again.',
} as const;
