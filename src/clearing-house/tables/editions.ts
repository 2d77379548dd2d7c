/** The first round of the clearing house; rounds are held every two years since (UNECE, Rome 2016). */
const FIRST_ROUND = 2011;

/** The rounds held up to a year, the latest first. */
export function rounds(upTo: number): number[] {
  const latest = upTo - ((upTo - FIRST_ROUND) % 2);
  return Array.from({ length: (latest - FIRST_ROUND) / 2 + 1 }, (_, index) => latest - 2 * index);
}

/** The years that a round asks for, oldest first: those since the round before. */
export const yearsOfRound = (round: number): number[] => [round - 2, round - 1];

/** The years that can be chosen in a round, latest first: offices also send revised and late years. */
export const yearsOnOffer = (round: number): number[] => Array.from({ length: 25 }, (_, index) => round - 1 - index);
