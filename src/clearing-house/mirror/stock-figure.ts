import type { MirrorFigure, SourceFigure } from './mirror-figure';
import { chooseSource } from './ranking/choose-source';
import type { SourceChoice } from './source-choice';

/** What other sources say of the reporter's own stock, as the figure that the own one stands beside. */
export function stockFigure(published: readonly SourceFigure[], choice?: SourceChoice): MirrorFigure {
  const chosen = chooseSource(published, choice?.pair, choice?.table);
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
