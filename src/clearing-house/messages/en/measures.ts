/** Names of measures, and what they tell. O is the own figure, P the partner’s. */
export const measures = {
  'measure.difference.name': 'Difference',
  'measure.difference.help': 'How many people more or fewer the own figure has than the partner’s.',
  'measure.ratio.name': 'Ratio',
  'measure.ratio.help':
    'How many times the larger figure is the smaller one: 1 if they are equal, infinite if one of them is 0.',
  'measure.relative-difference.name': 'Relative difference',
  'measure.relative-difference.help':
    'The difference in parts of the average of both figures: 0 if they are equal, 200 % if one of them is 0. Neither side is taken to be right.',
  'measure.vmp.name': 'Mirror plausibility (VMP)',
  'measure.vmp.help':
    'The difference in parts of one of the figures, as Eurostat checks mirror data. A record missing in a table declared complete counts as 0.',
  'measure.adjusted-ratio.name': 'Ratio adjusted for the minimum stay',
  'measure.adjusted-ratio.help':
    'The own figure by the partner’s, both turned into counts from 12 months on by published coefficients R. Indicative only: the coefficients differ from author to author.',
  'measure.hidiroglou-berthelot.name': 'Hidiroglou–Berthelot score',
  'measure.hidiroglou-berthelot.help':
    'How far a ratio is from the median of all ratios q, the more the larger the flow: a small ratio matters in a large flow, a small flow needs a large one.',
  'coefficients.imem': 'IMEM',
  'coefficients.expert': 'Expert judgement',
  'coefficients.poisson': 'Poisson model',
  'coefficients.mixture': 'Mixture model',
  'ranking.gap': 'By the size of the gap',
  'ranking.unexpected': 'By what is unexpected',
  'ranking.hidiroglou-berthelot': 'After Hidiroglou and Berthelot',
} as const;
