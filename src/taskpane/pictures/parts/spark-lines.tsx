import type { SparklineLayout } from '../../../clearing-house/pictures/layout/sparkline';
import { markShape } from '../../../clearing-house/pictures/mark-shape';
import type { Box } from '../../../clearing-house/pictures/box';
import { ink } from './ink';

/** The lines of a pair: own in full with round dots, partner's dashed with square ones; a break is a stroke across. */
export function SparkLines({ lines, box }: { lines: SparklineLayout; box: Box }) {
  const dots = (side: 'own' | 'partner') => lines[side].dots.map(({ x, y }) => markShape(side, x, y, 3)).join('');
  return (
    <>
      <path d={`M${box.x},${box.y + box.height - 3}h${box.width}`} stroke={ink('grid')} />
      {lines.breaks.map(({ x, side }) => (
        <path
          key={`${x} ${side}`}
          d={`M${x},${box.y}v${box.height}`}
          stroke={ink(side)}
          strokeDasharray={side === 'own' ? undefined : '2 2'}
        />
      ))}
      <path
        d={lines.partner.path}
        fill="none"
        stroke={ink('partner')}
        strokeWidth={1.5}
        strokeDasharray="4 2"
        strokeLinejoin="round"
      />
      <path d={lines.own.path} fill="none" stroke={ink('own')} strokeWidth={1.75} strokeLinejoin="round" />
      <path d={dots('partner')} fill={ink('ground')} stroke={ink('partner')} strokeWidth={1.25} />
      <path d={dots('own')} fill={ink('own')} />
    </>
  );
}
