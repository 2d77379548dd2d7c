/** What the rules say. Each says what is wrong and what to do. */
export const checks = {
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
  'S07.title': 'Status that does not fit',
  'S07.help':
    'A status letter has a meaning of its own (SDMX): E estimated, P provisional, B break; M and L say why a figure is missing.',
  'S07.unknown-letter': '“{letter}” is no status. Use a letter of the list, as E for estimated or P for provisional.',
  'S07.needs-number': 'Status {letter} says something about a number, but there is none here.',
  'S07.needs-missing': 'Status {letter} says why a figure is missing, but none is missing here.',
  'S09.title': 'Own country as partner',
  'S09.help': 'The reporting country cannot be its own country of birth, previous or next residence in these tables.',
  'S09.own-country': '{reporter} is the reporting country itself. Enter the partner’s code or delete the row.',
  'C01.title': 'Negative figure',
  'C01.help': 'Persons are counted from 0 up.',
  'C01.negative': '{value, number} is negative. Enter 0 or more.',
  'C02.title': 'Sexes do not add up',
  'C02.help': 'Male and female make up the total. Where one of the two is missing, the other cannot exceed the total.',
  'C02.differs':
    '{partner}, {year, number, ::group-off}: the total is {total, number}, but male {male, number} and female {female, number} make {sum, number}.',
  'C02.exceeds':
    '{partner}, {year, number, ::group-off}: one sex counts {part, number}, more than the total of {total, number}.',
  'C02.no-total': '{partner}, {year, number, ::group-off}: male and female are there, the total is not.',
  'C02.mend': 'Put the sum in, {sum, number}',
  'C04.title': 'Partners do not add up',
  'C04.help':
    'Countries, other and unknown make up the total. While some of them are empty, the others together cannot exceed the total.',
  'C04.differs':
    'Total {year, number, ::group-off}{sex, select, M {, male} F {, female} other {}}: {total, number}, but the rows above make {sum, number}.',
  'C04.exceeds':
    'Total {year, number, ::group-off}{sex, select, M {, male} F {, female} other {}}: {total, number}, less than the {sum, number} of the rows above.',
  'C04.no-total':
    'Total {year, number, ::group-off}{sex, select, M {, male} F {, female} other {}} is empty; the rows above make {sum, number}.',
  'C04.mend': 'Put the sum in, {sum, number}',
  'C05.title': 'Places of birth do not add up',
  'C05.help':
    'Native-born, foreign-born and unknown make up the population. While some of them are empty, the others together cannot exceed it.',
  'C07.title': 'Citizenship statuses do not add up',
  'C07.help':
    'Citizens, non-citizens, stateless persons, recognized non-citizens and unknown make up the total. Where stateless persons are counted within non-citizens, say so in the row for it, and the total leaves their rows out.',
} as const;
