import type { MirrorFigure, MirrorFigures } from '../../src/clearing-house/mirror/mirror-figure';

/**
 * What a partner counts.
 * @param value persons; undefined if it does not report
 * @param passport what else is known of the figure
 */
export const partnerFigure = (value: number | undefined, passport: Partial<MirrorFigure> = {}): MirrorFigure => ({
  state: value === undefined ? 'partner-does-not-report' : value === 0 ? 'zero' : 'value',
  value,
  statuses: [],
  source: undefined,
  omittedBelow: undefined,
  partnerStay: undefined,
  others: [],
  nearest: undefined,
  copied: false,
  ...passport,
});

/** What is known of partners' figures for table 5 of 2024: nothing but what is given. */
export const mirrorFigures = (known: Partial<MirrorFigures>): MirrorFigures => ({
  mirrorTable: '3',
  kind: 'mirror',
  figure: () => partnerFigure(undefined),
  counted: [{ year: 2024, sex: 'T' }],
  published: () => [],
  ownStay: () => undefined,
  ownMetadata: () => new Map(),
  partnerMetadata: () => new Map(),
  sources: [],
  fetched: '2026-11-22T10:00:00.000Z',
  moment: 1,
  ...known,
});
