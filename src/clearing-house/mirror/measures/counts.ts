/** Two counts of the same flow: the reporter's own and the partner's. Persons, 0 or more. */
export interface Pair {
  readonly own: number;
  readonly partner: number;
}

/** The same where either may be missing. Missing is not 0. */
export interface Counts {
  readonly own: number | undefined;
  readonly partner: number | undefined;
}

/** Both counts; undefined unless both are there. */
export const bothOf = ({ own, partner }: Counts): Pair | undefined =>
  own === undefined || partner === undefined ? undefined : { own, partner };
