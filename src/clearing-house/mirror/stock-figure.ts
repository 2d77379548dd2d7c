import type { MirrorFigure, SourceFigure } from './mirror-figure';
import { chooseSource } from './ranking/choose-source';

/** What other sources say of the reporter's own stock, as the figure that the own one stands beside. */
export function stockFigure(published: readonly SourceFigure[]): MirrorFigure {
  const chosen = chooseSource(published);
  return {
    state:
      chosen === undefined
        ? 'partner-does-not-report'
        : chosen.value === undefined
          ? 'partner-reports-but-not-this-country'
          : chosen.value === 0
            ? 'zero'
            : 'value',
    value: chosen?.value,
    statuses: chosen?.statuses ?? [],
    source: chosen?.line,
    omittedBelow: undefined,
    partnerStay: undefined,
    others: published.filter((each) => each !== chosen),
    nearest: undefined,
    copied: false,
  };
}
