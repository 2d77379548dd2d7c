/** What the rules say that hold tables against each other, against what was sent before and what is published. */
export const checksBetween = {
  'agreement.differs':
    '{row}, {year, number, ::group-off}{sex, select, M {, male} F {, female} other {}}: {value, number} here, but {other, number} in table {table} ({rows}). Both count the same people, so correct the one that is wrong.',
  'agreement.at-least':
    '{row}, {year, number, ::group-off}{sex, select, M {, male} F {, female} other {}}: {value, number} here, less than the {other, number} that table {table} has already ({rows}). Correct the one that is wrong.',
  'agreement.other-source':
    '{row}, {year, number, ::group-off}{sex, select, M {, male} F {, female} other {}}: {value, number} here, but {other, number} in table {table} ({rows}). The metadata sheet gives them different origins: make sure that both are right, and say why they differ.',
  'C06.title': 'Foreign-born differ between tables',
  'C06.help': 'The total of the foreign-born by country (table 1.2) is the figure for the foreign-born in table 1.1.',
  'C08.title': 'Non-citizens differ between tables',
  'C08.help':
    'The total of the non-citizens by country (tables 2.2, 4.2, 6.2) is the figure in the table by citizenship status (2.1, 4.1, 6.1): non-citizens, stateless persons and recognized non-citizens together, or non-citizens alone where that table says that the others are counted within them.',
  'B01.title': 'Population differs between tables',
  'B01.help':
    'Tables 1.1 and 2.1 count the same population, in total and by sex. Where the metadata sheet gives different sources, agencies or reference dates, a difference has to be explained only.',
  'B02.title': 'Immigrants differ between tables',
  'B02.help':
    'Tables 3 and 4.1 count the same immigrants, in total and by sex, and so do tables S3 and S4. Where the metadata sheet gives different sources or agencies, a difference has to be explained only.',
  'B03.title': 'Emigrants differ between tables',
  'B03.help':
    'Tables 5 and 6.1 count the same emigrants, in total and by sex, and so do tables S5 and S6. Where the metadata sheet gives different sources or agencies, a difference has to be explained only.',
  'B04.title': 'More new citizens than residents',
  'B04.help':
    'Whoever acquires citizenship in a year lived in the country before, so table 7 should not have more persons from a country than table 2.2 had the year before.',
  'B04.exceeds':
    '{row}, {year, number, ::group-off}{sex, select, M {, male} F {, female} other {}}: {value, number} acquired citizenship, but only {other, number} citizens of that country lived here in {otherYear, number, ::group-off} (table {table}). Check both figures, or say how this came about.',
  'B05.title': 'Population does not balance',
  'B05.help':
    'From one year to the next the population (table 1.1) changes by births less deaths (metadata sheet) and immigration less emigration (tables 3 and 5). A gap of more than one per cent of the population is worth a look.',
  'B05.unbalanced':
    'From {year, number, ::group-off} to {next, number, ::group-off} the population changed by {change, number, ::sign-always}, but births, deaths and migration make {expected, number, ::sign-always}. The gap of {gap, number} is {share, number, ::percent .#} of the population. Check the stocks, the flows and the births and deaths.',
  'B05.gap': 'Gap in per cent of the population',
  'B06.title': 'Figure revised',
  'B06.help':
    'The figure differs much from the one that was sent last. A revision may be right; then a reader needs to know why.',
  'B06.revised':
    '{partner}, {year, number, ::group-off}{sex, select, M {, male} F {, female} other {}}{age, select, TOTAL {} UNK {, age unknown} other {, age {ages}}}: {value, number} here, {before, number} when it was sent last. Correct it, or say why it was revised.',
  'B06.change': 'Change in per cent of the earlier figure',
  'B06.persons': 'Smallest change to be reported',
  'B07.title': 'Many figures revised',
  'B07.help':
    'Many figures of a table differ from those that were sent last. Then something that concerns them all has changed: source, definition or method.',
  'B07.revised':
    '{revised, number} of {known, number} figures of table {table} ({share, number, ::percent .#}) are not those that were sent last. Say what has changed, or make sure that the figures stand in the right table and year.',
  'B07.share': 'Revised figures in per cent of all',
  'B08.title': 'Metadata missing',
  'B08.help':
    'Figures can be compared only if a reader knows where they come from and, for flows, from what stay on a person counts as a migrant. The metadata sheet asks for both.',
  'B08.no-sheet':
    'Table {table} has figures for {year, number, ::group-off}, but the workbook has no metadata sheet. Insert one, and say in it where the figures come from.',
  'B08.no-row':
    'Table {table} has figures for {year, number, ::group-off}, but the metadata sheet has no row for that year. Insert the table again to add it.',
  'B08.no-column':
    'The metadata sheet lost its column for {field, select, DURATION {the minimum duration of stay} other {the data source}}, so nothing is known of table {table}, {year, number, ::group-off}. Insert a new metadata sheet.',
  'B08.no-answer':
    '{field, select, DURATION {From what stay on does a person count as a migrant} other {Where do the figures come from}}: table {table}, {year, number, ::group-off} has figures but no answer here.',
  'B08.not-months':
    '“{text}” is no number of months (table {table}, {year, number, ::group-off}). Enter the minimum duration of stay as a number, as 12.',
  'B09.title': 'Break not declared',
  'B09.help':
    'Where the source or the definition changes from one year to the next, the two years cannot be compared, and a reader must be told: by “yes” to the break in the metadata sheet, or by status B at the figures.',
  'B09.changed':
    'Table {table}: {field, select, SOURCE {the data source} DURATION {the minimum duration of stay} STAY {actual or intended stay} BOUNDARIES {the boundaries of birth countries} MULTIPLE {the counting of several citizenships} CITIZENS {the coverage of own citizens} FOREIGNERS {the coverage of foreigners} STUDENTS {the coverage of students} ASYLUM {the coverage of asylum seekers and refugees} IRREGULAR {the coverage of irregular migrants} other {the territory left out}} changed from “{from}” in {before, number, ::group-off} to “{to}” in {year, number, ::group-off}{more, plural, =0 {} one {, and so did one more answer} other {, and so did # more answers}}. Answer “yes” to the break in the series, or give the figures status B.',
  'X01.title': 'Differs from published figure',
  'X01.help':
    'The total differs from the one that the office has published elsewhere, at Eurostat for example. Both may be right if definitions differ.',
  'X01.differs':
    '{row}, {year, number, ::group-off}{sex, select, M {, male} F {, female} other {}}{age, select, TOTAL {} UNK {, age unknown} other {, age {ages}}}: {value, number} here, {elsewhere, number} as published. Check which of the two is right.',
  'X01.difference': 'Difference in per cent of the published figure',
} as const;
