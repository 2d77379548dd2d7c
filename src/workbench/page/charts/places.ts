import type { PictureAxis, PictureSeries } from './chart-picture';
import type { Box } from './drawing';
import type { ValueScale } from './value-scale';

/** The area in which the figures of a chart are drawn, with its axes. */
export interface Plot {
  readonly area: Box;
  readonly kind: PictureSeries['kind'];
  /** How many categories there are. */
  readonly count: number;
  readonly scale: ValueScale;
  /** The axis of the X values of a scatter. */
  readonly across: ValueScale;
  readonly values: PictureAxis;
  readonly categories: PictureAxis;
}

/** Where a number lies along the axis of numbers, in pixels. */
export function valueAt({ area, scale, values, kind }: Plot, value: number): number {
  const share = Math.min(1, Math.max(0, scale.share(value)));
  const along = values.reversed ? 1 - share : share;
  return kind === 'bar' ? area.x + along * area.width : area.y + (1 - along) * area.height;
}

/** The middle of a category along its axis. Lying bars begin at the bottom, as Excel's. */
export function categoryAt({ area, kind, count, categories }: Plot, index: number): number {
  const share = (index + 0.5) / Math.max(1, count);
  if (kind === 'bar') return area.y + (categories.reversed ? share : 1 - share) * area.height;
  return area.x + (categories.reversed ? 1 - share : share) * area.width;
}

/** Where an X value of a scatter lies. */
export function acrossAt({ area, across, categories }: Plot, x: number): number {
  const share = Math.min(1, Math.max(0, across.share(x)));
  return area.x + (categories.reversed ? 1 - share : share) * area.width;
}
