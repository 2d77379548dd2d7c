/** How sources write former States, and the M49 numbers that the clearing house knows them by. */
export const formerSpellings: ReadonlyMap<string, string> = new Map([
  ['SU', '810'],
  ['SUN', '810'],
  ['SUHH', '810'],
  ['SUN_F', '810'],
  ['YUG_F', '890'],
  ['SCG', '891'],
  ['CSXX', '891'],
  ['SCG_F', '891'],
  ['CSK', '200'],
  ['CSHH', '200'],
  ['CSK_F', '200'],
  ['DD', '278'],
  ['DDR', '278'],
  ['DDDE', '278'],
]);

/** Codes that have named more than one State, with what each may mean. */
export const ambiguousSpellings: ReadonlyMap<string, string> = new Map([
  ['CS', 'Czechoslovakia (200) or Serbia and Montenegro (891)'],
  ['YU', 'the Socialist Federal Republic of Yugoslavia (890) or Serbia and Montenegro (891)'],
  ['YUG', 'the Socialist Federal Republic of Yugoslavia (890) or Serbia and Montenegro (891)'],
  ['YUCS', 'the Socialist Federal Republic of Yugoslavia (890) or Serbia and Montenegro (891)'],
]);
