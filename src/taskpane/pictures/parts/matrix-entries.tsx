import type { Box } from '../../../clearing-house/pictures/box';
import type { MatrixCell, Tone } from '../../../clearing-house/pictures/matrix-cells';
import type { Language } from '../../../clearing-house/messages/language';
import { translator, type Translate } from '../../../clearing-house/messages/message';
import { numbers } from '../../../clearing-house/pictures/numbers';
import { figureWords } from '../../../clearing-house/pictures/words/pair-words';
import type { Spot } from '../frame/plot';
import { ink } from './ink';
import type { LegendEntry } from './legend';
import { toneInk } from './matrix-ink';

type ToneWords = Exclude<Tone, `more-${number}` | `fewer-${number}`> | 'more' | 'fewer';

/** A tone without its step. */
const kindOf = (tone: Tone): ToneWords =>
  tone.startsWith('more') ? 'more' : tone.startsWith('fewer') ? 'fewer' : (tone as ToneWords);

const KINDS: readonly ToneWords[] = [
  'match',
  'more',
  'fewer',
  'copied',
  'too-small',
  'no-immigration',
  'no-emigration',
  'none',
];

/** What the tones mean that occur; more and fewer with their four steps. */
export function matrixEntries(
  cells: readonly (readonly MatrixCell[])[],
  id: (name: string) => string,
  t: Translate,
): LegendEntry[] {
  const kinds = new Set(cells.flatMap((row) => row.map(({ tone }) => kindOf(tone))));
  return KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
    text: t(`picture.tone.${kind}`),
    sign: kind === 'more' || kind === 'fewer' ? <Steps way={kind} id={id} /> : <Sample tone={kind} id={id} />,
  }));
}

const Sample = ({ tone, id }: { tone: Tone; id: (name: string) => string }) => (
  <rect x={-7} y={-6} width={14} height={12} {...toneInk(tone, id)} stroke={ink('grid')} strokeWidth={0.5} />
);

function Steps({ way, id }: { way: 'more' | 'fewer'; id: (name: string) => string }) {
  const corner = way === 'more' ? 'M1,-6h6v6Z' : 'M1,6h6v-6Z';
  return (
    <>
      <Sample tone={`${way}-2`} id={id} />
      <path d={corner} fill={ink(way === 'more' ? 'higher' : 'lower')} />
    </>
  );
}

/** What is said of a cell. */
export function matrixSpot(cell: MatrixCell, box: Box, language: Language): Spot {
  const t = translator(language);
  const format = numbers(language);
  const { origin, destination, immigration, emigration } = cell;
  const tone = t(`picture.tone.${kindOf(cell.tone)}`);
  const title = `${origin.label} → ${destination.label}`;
  if (cell.tone === 'diagonal') return { box, title, name: `${title}, ${tone}`, terms: [[tone, '']] };
  const figures = {
    immigration: figureWords(immigration, undefined, format, t),
    emigration: figureWords(emigration, undefined, format, t),
  };
  return {
    box,
    title,
    name: t('picture.flow-words', { origin: origin.label, destination: destination.label, ...figures, tone }),
    terms: [
      [t('picture.matrix.immigration'), figures.immigration],
      [t('picture.matrix.emigration'), figures.emigration],
      ...(immigration && emigration
        ? ([
            [t('picture.ratio'), format.factor(Math.max(immigration, emigration) / Math.min(immigration, emigration))],
          ] as const)
        : []),
      [t('picture.verdict'), tone],
    ],
  };
}
