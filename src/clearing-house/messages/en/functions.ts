/** Words of the custom functions: their help in Excel, and what stands behind their error values. */
export const functions = {
  'function.MIRROR.help': 'The number of persons that a partner country reports for the same flow.',
  'function.RATIO.help':
    'How many times the larger of the two counts of a flow is the smaller: 1 is agreement. The reporter’s own count is the one given, else the one that the service knows.',
  'function.SERIES.help':
    'The two counts of a flow over years: a row for each year with the year, the reporter’s figure and the partner’s. What is missing is left empty.',
  'function.argument.table': 'table',
  'function.argument.table.help': 'Number of the reporter’s own table, such as 5.',
  'function.argument.reporter': 'reporter',
  'function.argument.reporter.help': 'Country whose table it is: its code, such as "BG", or its name.',
  'function.argument.partner': 'partner',
  'function.argument.partner.help': 'Partner country: its code, such as "DE", or its name.',
  'function.argument.year': 'year',
  'function.argument.year.help': 'Calendar year, such as 2024.',
  'function.argument.from': 'from',
  'function.argument.from.help': 'First year. If left out: nine years before the last.',
  'function.argument.to': 'to',
  'function.argument.to.help': 'Last year. If left out: the last year that is over.',
  'function.argument.sex': 'sex',
  'function.argument.sex.help': '"T", "M" or "F", or the word for it. If left out: both sexes together.',
  'function.argument.source': 'source',
  'function.argument.source.help':
    'Source of the partner’s figure, such as "eurostat". If left out: the first source with a figure.',
  'function.argument.own': 'own',
  'function.argument.own.help':
    'The reporter’s own figure, such as a cell of the table; it is not sent anywhere. If left out: the one that the service knows.',
  'function.problem.missing': '{argument}: give a value.',
  'function.problem.single': '{argument}: give one value, not several.',
  'function.problem.table':
    '{argument}: “{given}” is not the number of a standard table. Give one such as 5; 1.2 may need quotation marks.',
  'function.problem.not-comparable':
    '{argument}: nothing that partners report can be set beside Table {table} in this way.',
  'function.problem.country': '{argument}: “{given}” is not a country. Give a code such as "BG", or a name.',
  'function.problem.country-near': '{argument}: “{given}” is not a country. Is {candidates} meant?',
  'function.problem.same-country': 'Reporter and partner are the same country, {country}.',
  'function.problem.year': '{argument}: “{given}” is not a calendar year. Give one such as 2024.',
  'function.problem.years-turned': 'The first year, {from}, comes after the last, {to}.',
  'function.problem.too-many-years': 'From {from} to {to} are more years than can be asked for at once ({most}).',
  'function.problem.sex': '{argument}: “{given}” is not a sex. Give "T", "M" or "F".',
  'function.problem.own': '{argument}: “{given}” is not a number of persons.',
  'function.problem.source': '{argument}: there is no source “{given}” here. There is: {known}.',
  'function.problem.does-not-report': '{partner} does not report Table {table} for {year}.',
  'function.problem.not-by-sex': '{partner} reports Table {table} for {year}, but not by sex.',
  'function.problem.no-figure': '{partner} reports Table {table} for {year}, but no figure for {reporter}.',
  'function.problem.no-figure-below':
    '{partner} reports Table {table} for {year}, but no figure for {reporter}: none, or below {below, number}.',
  'function.problem.no-figure-of-source': 'The source {source} has no figure of {partner} for {reporter} in {year}.',
  'function.problem.no-own': 'The service knows no figure of {reporter} in Table {table} for {partner} in {year}.',
  'function.problem.own-empty': 'The own figure is an empty cell, and empty is not zero.',
  'function.problem.no-series': 'Neither {reporter} nor {partner} has a figure between {from} and {to}.',
  'function.problem.one-side-zero': 'One side counted nobody, so there is no ratio.',
} as const;
