/** Why two figures may differ, each sentence with its evidence. `side` is own or partner. */
export const reasons = {
  'reason.other-year':
    'The partner’s figure is of {partnerYear, number, ::group-off}, yours of {year, number, ::group-off}.',
  'reason.copied': 'Both figures are {count, number}: one was probably taken from the other.',
  'reason.below-floor': 'Both figures are below {floor, number}: too small to judge.',
  'reason.chance':
    'The difference of {difference, number} is no larger than chance can make it: up to {chance, number} with figures of this size.',
  'reason.omitted':
    '{side, select, own {Your source} other {The partner’s source}} leaves out figures below {below, number}.',
  'reason.confidential':
    '{side, select, own {Your figure} other {The partner’s figure}} is kept back or altered as confidential.',
  'reason.duration':
    'Minimum stay: {own} here, {partner} there. By these rules alone your figure would be {predicted, number, ::.00} times the partner’s; it is {observed, number, ::.00} times. That explains {share, number, ::percent} of the gap.',
  'reason.duration-against':
    'Minimum stay: {own} here, {partner} there. By these rules alone your figure would be {predicted, number, ::.00} times the partner’s; it is {observed, number, ::.00} times. The rules do not explain the gap: they hide part of it.',
  'reason.duration-missing':
    'Minimum stay: {own} here, {partner} there. By these rules alone your figure would be {predicted, number, ::.00} times the partner’s.',
  'reason.stay-kind':
    'You go by the {own, select, actual {actual stay} intended {intended stay} other {actual or the intended stay}}, the partner by the {partner, select, actual {actual stay} intended {intended stay} other {actual or the intended stay}}.',
  'reason.coverage':
    '{side, select, own {Your figures} other {The partner’s figures}} {covered, select, no {leave out} other {cover only in part}} {group, select, citizens {own citizens} foreigners {foreigners} students {foreign students} asylum {asylum seekers and refugees} other {irregular migrants}}.',
  'reason.undercount':
    '{side, select, own {Your country} other {The partner}} is rated to miss many {direction, select, immigration {arrivals} other {departures}} (by IMEM or QuantMig, for 2002–2019).',
  'reason.no-duty':
    '{side, select, own {In your country} other {In the partner country}} nobody has to {direction, select, immigration {register on arrival} other {deregister on leaving}}.',
  'reason.departures':
    'Departures are harder to count than arrivals: many people leave without telling the authorities.',
  'reason.corrections':
    '{side, select, own {Your authorities take} other {The partner’s authorities take}} people off the register who left without a word, which adds to departures.',
  'reason.source': 'Your figure comes from: {own}. The partner’s comes from: {partner}.',
  'reason.sample':
    '{side, select, own {Your figure} other {The partner’s figure}} comes from a survey and has a sampling error.',
  'reason.break':
    '{side, select, own {Your series} other {The partner’s series}} has a break in this year: source or definition changed.',
  'reason.provisional': '{side, select, own {Your figure} other {The partner’s figure}} is provisional.',
  'reason.unreliable':
    '{side, select, own {Your figure} other {The partner’s figure}} is marked as of low reliability.',
  'reason.definition':
    '{side, select, own {Your figure} other {The partner’s figure}} is marked as following another definition.',
  'reason.territory':
    '{side, select, own {Your figures} other {The partner’s figures}} leave out part of the country: {territory}.',
  'reason.unknown-country':
    '{side, select, own {In your table} other {In the partner’s table}} the other country is unknown for {share, number, ::percent .#} of all moves.',
} as const;
