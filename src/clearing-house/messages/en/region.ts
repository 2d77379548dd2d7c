/** Words of the pictures of a region, and of harmonised estimates in pane and sheet. */
export const region = {
  'region.year': 'Year of the matrix',
  'region.scope': 'Countries',
  'region.scope.largest': 'Own country and its {count, number} largest partners',
  'region.scope.all': 'All countries of the region and all that report',
  'region.scope.chosen': 'Those chosen below',
  'region.what-is-sent': 'The service is asked for table and year, never sent a figure.',
  'region.fetch': 'Fetch',
  'region.not-fetched': 'Not fetched.',
  'region.none': 'Nobody reports these flows for this year.',
  'region.own-put-in':
    'The figures of {country} are those of this workbook, sent or not. Enter on one of them goes to its cell.',
  'region.own-published':
    'The workbook has no figures of {year, number, ::group-off}: those of {country} are as published.',
  'estimates.title': 'Harmonised estimates',
  'estimates.about':
    'One factor for what each country counts as destination and one for what it counts as origin, so that both counts of the same flows come as near to each other as they can.',
  'estimates.years': 'Years',
  'estimates.countries': 'Countries chosen',
  'estimates.objective': 'What is made least',
  'estimates.objective.raw': 'Differences in persons: large flows decide',
  'estimates.objective.weighted': 'Differences by the size of the flow: each has its say',
  'estimates.constraint': 'What keeps the level',
  'estimates.constraint.total': 'The sum of all corrected figures stays (Poulain)',
  'estimates.constraint.fixed': 'The factors of reference countries stay 1',
  'estimates.reference-countries': 'Countries whose immigration is taken to be right',
  'estimates.need-references': 'Choose at least one reference country, or keep the sum.',
  'estimates.need-two': 'Choose at least two countries and one year.',
  'estimates.make': 'Estimate',
  'estimates.working': 'Estimating …',
  'estimates.write': 'Write to a sheet',
  'estimates.written': 'The estimates are in the sheet “{sheet}”.',
  'estimates.how-good': 'How far they can be trusted',
  'estimates.outdated': 'Choices or figures have changed since: estimate again.',

  'estimates.rests-on':
    '{flows, plural, one {# flow} other {# flows}} counted by both sides tell {factors, plural, one {# factor} other {# factors}}.',
  'estimates.explained':
    'The factors take away {share, number, ::percent .#} of what the two counts differ by, as it is measured here.',
  'estimates.solved': 'The least was reached.',
  'estimates.not-solved':
    '{count, plural, one {In # group of countries} other {In # groups of countries}} the least could not be told safely: do not use these factors.',
  'estimates.components':
    'No flow counted by both sides connects {count, plural, other {# groups of countries}}: factors can be compared within a group only.',
  'estimates.no-level':
    '{all, plural, =1 {There is} other {In {count, number} of # groups there is}} no reference country: the data say how the factors relate, not how high they are.',
  'estimates.no-spare':
    '{count, plural, one {In # group} other {In # groups}} there are no more flows than factors: these fit perfectly and prove nothing.',
  'estimates.fixed-warning':
    'With factors held, those of all other countries are drawn towards 0. On generated data with a known truth this came no nearer to it than reported immigration.',
  'estimates.unused-references':
    '{count, plural, one {# reference country has} other {# reference countries have}} no flow that both sides count and {count, plural, one {says} other {say}} nothing.',
  'estimates.left-out':
    'Without a say: {missing, number} with one side missing, {zero, number} with a 0 on one side, {apart, number} with the same number on both sides.',
  'estimates.without':
    '{count, plural, one {# flow gets} other {# flows get}} no estimate: nobody counted, or no factor is known.',
  'estimates.nothing-told':
    'No flow among these countries and years was counted by both sides: there is nothing to estimate from.',
  'estimates.errors':
    'Errors of factors are lower bounds: they take the references for right and counts for independent of each other. The estimates are an aid for looking, not official figures.',

  'estimates.sheet': '{table} estimates',
  'estimates.sheet-title': 'Harmonised estimates beside both reported figures',
  'estimates.what':
    'Estimate: the mean of what the destination counts times α and what the origin counts times β, or the one of them that there is.',
  'estimates.chosen': 'Countries: {countries}. Years: {years}.',
  'estimates.method': 'Method: {objective}; {constraint}. I: counted by the destination, E: by the origin.',
  'estimates.no-references': 'No reference countries.',
  'estimates.references-are': 'Reference countries (α = 1): {countries}.',
  'estimates.own-from-sheet': 'Figures of {country} for {years} are those of this workbook when the sheet was made.',
  'estimates.factors': 'Correction factors',
  'estimates.flows': 'Flows',
  'estimates.country': 'Country',
  'estimates.alpha': 'α as destination',
  'estimates.beta': 'β as origin',
  'estimates.alpha-error': 'Standard error of α',
  'estimates.beta-error': 'Standard error of β',
  'estimates.level': 'Level',
  'estimates.level.references': 'of the references',
  'estimates.level.total': 'of the sum',
  'estimates.reference': 'reference',
  'estimates.unexplained': 'Left unexplained, α·I by β·E',
  'estimates.basis.both': 'both figures',
  'estimates.basis.immigration': 'the destination’s figure',
  'estimates.basis.emigration': 'the origin’s figure',
  'estimates.basis.none': 'nothing',
} as const;
