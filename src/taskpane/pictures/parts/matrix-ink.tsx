import type { Tone } from '../../../clearing-house/pictures/matrix-cells';
import { Hatch } from './hatch';
import { ink } from './ink';

type LocalId = (name: string) => string;

/** How the cells of a tone are filled. */
export function toneInk(tone: Tone, id: LocalId): { fill: string; fillOpacity?: string } {
  switch (tone) {
    case 'diagonal':
      return { fill: ink('grid') };
    case 'none':
      return { fill: `url(#${id('none')})` };
    case 'no-immigration':
      return { fill: `url(#${id('no-immigration')})` };
    case 'no-emigration':
      return { fill: `url(#${id('no-emigration')})` };
    case 'too-small':
      return { fill: ink('shade') };
    case 'match':
      return { fill: ink('band'), fillOpacity: '0.55' };
    case 'copied':
      return { fill: `url(#${id('copied')})` };
    default: {
      const [way, step] = tone.split('-');
      return { fill: ink(way === 'more' ? 'higher' : 'lower'), fillOpacity: `var(--ink-step-${step})` };
    }
  }
}

/** The patterns of cells without a figure on one side or both. */
export const MatrixPatterns = ({ id }: { id: LocalId }) => (
  <defs>
    <Hatch id={id('none')} kind="crossed" />
    <Hatch id={id('no-immigration')} kind="rising" />
    <Hatch id={id('no-emigration')} kind="falling" />
    <Hatch id={id('copied')} kind="dots" colour={ink('text')} />
  </defs>
);
