/** What the rules of content say. Each says what is wrong and what to do. */
export const checksContent = {
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
  'C03.title': 'Ages do not add up',
  'C03.help':
    'The age groups, unknown age among them, make up all ages, for each sex. While some of them are empty, the others together cannot exceed all ages.',
  'C03.differs':
    '{partner}, {year, number, ::group-off}{sex, select, M {, male} F {, female} other {}}: all ages are {all, number}, but the age groups make {sum, number}. Correct the one that is wrong.',
  'C03.exceeds':
    '{partner}, {year, number, ::group-off}{sex, select, M {, male} F {, female} other {}}: all ages are {all, number}, less than the {sum, number} of the age groups that are there. Correct the one that is wrong.',
  'C03.no-total':
    '{partner}, {year, number, ::group-off}{sex, select, M {, male} F {, female} other {}}: the age groups are there and make {sum, number}, the figure of all ages is not. Enter it.',
  'C03.mend': 'Put the sum in, {sum, number}',
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
  'C09.title': 'Unusual share of women',
  'C09.help':
    'Among many people there are both women and men. Another share may be right, as in labour migration, but columns that were swapped or shifted look the same.',
  'C09.share':
    '{partner}, {year, number, ::group-off}: {female, number} of {all, number} are women ({share, number, ::percent .#}). Make sure that the columns of the sexes are not swapped.',
  'C09.minimum': 'Smallest share of women',
  'C09.maximum': 'Largest share of women',
  'C09.from': 'From how many people on',
  'C10.title': 'Many unknown',
  'C10.help':
    'Where many people are of unknown country or age, the other figures of the year say less. The source may tell more, or the notes why it cannot.',
  'C10.partner':
    '{year, number, ::group-off}: {unknown, number} of {total, number} ({share, number, ::percent .#}) stand in the row of unknown. Look whether the source tells more, or say in the notes why it does not.',
  'C10.age':
    '{year, number, ::group-off}: the age of {unknown, number} of {total, number} ({share, number, ::percent .#}) is unknown. Look whether the source tells more, or say in the notes why it does not.',
  'C10.information': 'Share from which it is said',
  'C10.warning': 'Share from which it has to be answered',
  'C11.title': 'Former State and its successors',
  'C11.help':
    'People from a State that is no more stand in its row or in that of a country on its territory today. Where both have people, somebody may be counted twice. Offices that code places by the borders of the time have both by right.',
  'C11.both':
    '{state}, {year, number, ::group-off}: there are people here and in {count, plural, one {the row of {countries}} other {the rows of {countries}}}. Make sure that nobody is counted twice, or say by which borders you code.',
  'C12.title': 'Figures that look copied',
  'C12.help':
    'As many women as men in every row, or a year that repeats the one before, is hardly ever what was counted.',
  'C12.equal-sexes':
    '{year, number, ::group-off}: in all {count, number} rows that have both there are as many women as men. Enter what was counted; where only totals are known, enter : for the sexes.',
  'C12.copied':
    '{year, number, ::group-off} has the same figures as {before, number, ::group-off} throughout. Enter the figures of {year, number, ::group-off}.',
  'C13.title': 'Unexpected change',
  'C13.help':
    'A new figure is usually near those of the years before. What moved it, such as an event, a new source or another definition, is what readers will ask. Check it, then give the reason; for a break in the series, enter status B.',
  'C13.outside-median':
    '{partner}, {year, number, ::group-off}: {value, number} is outside {low, number} to {high, number}, which the five figures before suggest. Check it, or say what happened.',
  'C13.outside-change':
    '{partner}, {year, number, ::group-off}: {value, number} after {expected, number} is an unusual change. Check it, or say what happened.',
  'C13.deviations': 'Median deviations allowed, from five figures on',
  'C13.flows': 'Change of flows allowed, up to five figures',
  'C13.stocks': 'Change of stocks allowed, up to five figures',
  'C13.change': 'Smallest change that counts',
  'C14.title': 'Hole in a series',
  'C14.help':
    'A series with figures before and after a year has one in it, or the sign that says why not. Years that the sheet leaves out may have been sent in an earlier round.',
  'C14.hole':
    '{partner}: blank in {years}, with figures before and after. Enter the {count, plural, one {figure} other {figures}}, or : with the reason.',
  'C14.missing-years':
    '{count, plural, one {{first, number, ::group-off} is} other {{first, number, ::group-off} to {last, number, ::group-off} are}} not in the sheet. Insert the table for {count, plural, one {that year} other {those years}} unless the figures were sent before.',
  'C15.title': 'Nothing entered',
  'C15.help': 'A table that is sent holds figures, or says with : that there are none.',
  'C15.empty':
    'Table {table} is empty. Enter figures, or : in the total if there are none; delete the sheet if the table is not to be sent.',
  'C15.empty-year':
    '{year, number, ::group-off} is empty. Enter figures, or : in the total if there are none; or delete the columns of that year.',
} as const;
