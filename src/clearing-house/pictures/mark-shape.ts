import type { Look } from './pair-point';

/** Half the size of a mark, pixels. */
export const MARK_RADIUS = 5;

/** The outline of a mark around a point, as a path of SVG: what it means can be told without its colour. */
export function markShape(
  look: Look | 'own' | 'partner' | 'harmonised',
  x: number,
  y: number,
  radius = MARK_RADIUS,
): string {
  const r = radius;
  switch (look) {
    case 'own-higher':
      return `M${n(x)},${n(y - r)}L${n(x + r)},${n(y + r * 0.8)}L${n(x - r)},${n(y + r * 0.8)}Z`;
    case 'own-lower':
      return `M${n(x)},${n(y + r)}L${n(x + r)},${n(y - r * 0.8)}L${n(x - r)},${n(y - r * 0.8)}Z`;
    case 'copied':
      return square(x, y, r * 0.8);
    case 'not-compared':
    case 'harmonised':
      return `M${n(x)},${n(y - r)}L${n(x + r)},${n(y)}L${n(x)},${n(y + r)}L${n(x - r)},${n(y)}Z`;
    case 'too-small':
      return circle(x, y, r * 0.5);
    case 'agrees':
    case 'own':
      return circle(x, y, r * 0.9);
    case 'partner':
      return square(x, y, r * 0.8);
  }
}

const circle = (x: number, y: number, r: number): string =>
  `M${n(x - r)},${n(y)}a${n(r)},${n(r)} 0 1 0 ${n(2 * r)},0a${n(r)},${n(r)} 0 1 0 ${n(-2 * r)},0Z`;

const square = (x: number, y: number, r: number): string =>
  `M${n(x - r)},${n(y - r)}h${n(2 * r)}v${n(2 * r)}h${n(-2 * r)}Z`;

/** A coordinate with as many digits as a screen can show. */
const n = (value: number): string => String(Math.round(value * 100) / 100);
