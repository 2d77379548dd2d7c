import { type ComparedFlow } from '../../../../src/clearing-house/mirror/ranking/compared-flow';

/** A flow of 2024 with both its counts, and what else is said of it. */
export const flow = (
  own: number | undefined,
  partner: number | undefined,
  more: Partial<ComparedFlow> = {},
): ComparedFlow => ({
  country: 'DE',
  year: 2024,
  sex: 'T',
  counts: { own, partner },
  stays: { own: undefined, partner: undefined },
  partnerReports: true,
  complete: { own: false, partner: false },
  partnerYear: more.year ?? 2024,
  relation: 'mirror',
  ...more,
});
