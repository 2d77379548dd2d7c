import { sexes } from '../clearing-house/codes/sex';
import { revisions, type FetchedFigure, type Revision } from '../clearing-house/mirror/series/revisions';
import { figureKey } from '../clearing-house/tables/layout';
import type { MirrorAnswer } from './mirror';
import { type FigureSeries, ownSeries, partnerSeries } from './side-series';

/** A revision, and whose figure it is: one of the reporter's own table, or a partner's. */
export interface SidedRevision extends Revision {
  readonly side: 'own' | 'partner';
}

/** What has changed between two answers to the same request, partners' figures first, each side's largest change first. */
export function answerRevisions(before: MirrorAnswer, after: MirrorAnswer): SidedRevision[] {
  const of = (side: SidedRevision['side'], seriesOf: (answer: MirrorAnswer) => readonly FigureSeries[]) =>
    revisions(figuresOf(before, seriesOf(before)), figuresOf(after, seriesOf(after))).map((revision) => ({
      ...revision,
      side,
    }));
  return [
    ...of('partner', ({ partners: [side], years }) => partnerSeries(side?.blocks ?? [], years)),
    ...of('own', ownSeries),
  ];
}

function figuresOf({ years }: MirrorAnswer, series: readonly FigureSeries[]): FetchedFigure[] {
  return series.flatMap(({ partner, source, figures, statuses }) =>
    sexes.flatMap(({ code: sex }) =>
      years.flatMap((year, at): FetchedFigure[] => {
        const cell = figures[sex]?.[at] ?? null;
        if (cell === null) return [];
        const value = cell === ':' ? undefined : cell;
        return [{ country: partner, year, sex, source, value, statuses: [...(statuses[figureKey(year, sex)] ?? '')] }];
      }),
    ),
  );
}
