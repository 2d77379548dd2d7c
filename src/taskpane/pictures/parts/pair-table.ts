import type { Translate } from '../../../clearing-house/messages/message';
import type { Numbers } from '../../../clearing-house/pictures/numbers';
import { ratioOf, type PairPoint } from '../../../clearing-house/pictures/pair-point';
import { figureWords, pairWords } from '../../../clearing-house/pictures/words/pair-words';
import type { TableData } from '../frame/picture-table';
import type { Spot } from '../frame/plot';

/** Flows as a table. */
export const pairTable = (points: readonly PairPoint[], numbers: Numbers, t: Translate): TableData => ({
  columns: [
    { text: t('picture.partner'), numeric: false },
    { text: t('picture.axis.own'), numeric: true },
    { text: t('picture.axis.partner'), numeric: true },
    { text: t('picture.ratio'), numeric: true },
    { text: t('picture.verdict'), numeric: false },
  ],
  rows: points.map((point) => {
    const { id, label, own, partner, missing, verdict } = point;
    const ratio = ratioOf(point);
    return {
      key: id,
      cells: [
        label,
        figureWords(own, missing, numbers, t),
        figureWords(partner, missing, numbers, t),
        ratio === undefined ? '' : numbers.times(ratio),
        verdict,
      ],
    };
  }),
});

/** What is said of a flow beside its mark. */
export function pairSpot(point: PairPoint, box: Spot['box'], numbers: Numbers, t: Translate): Spot {
  const { label, own, partner, missing, verdict } = point;
  const ratio = ratioOf(point);
  return {
    box,
    name: pairWords(point, numbers, t),
    title: label,
    terms: [
      [t('picture.axis.own'), figureWords(own, missing, numbers, t)],
      [t('picture.axis.partner'), figureWords(partner, missing, numbers, t)],
      ...(ratio === undefined ? [] : ([[t('picture.ratio'), numbers.times(ratio)]] as const)),
      ...(verdict ? ([[t('picture.verdict'), verdict]] as const) : []),
    ],
  };
}
