import type { PlacedMark } from '../../../clearing-house/pictures/layout/scatter';
import { markShape } from '../../../clearing-house/pictures/mark-shape';
import { LOOKS } from '../../../clearing-house/pictures/pair-point';
import { lookInk } from './look-ink';

/** What agrees lies below, what differs on top. */
const ORDER = [...LOOKS].sort((a, b) => Number(a.startsWith('own')) - Number(b.startsWith('own')));

/** All marks of a picture, one path for each look, however many there are. */
export function Marks({ marks }: { marks: readonly PlacedMark[] }) {
  return ORDER.map((look) => {
    const shapes = marks.filter((mark) => mark.look === look).map(({ x, y }) => markShape(look, x, y));
    return (
      shapes.length > 0 && (
        <path key={look} d={shapes.join('')} {...lookInk(look)} strokeWidth={look.startsWith('own') ? 0.75 : 1.5} />
      )
    );
  });
}
