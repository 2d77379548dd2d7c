import { IRenderManagerService, type IRender } from '@univerjs/engine-render';
import type { UniverBook } from './book';
import type { Calculation } from './calculation';

/** How long after a calculation the grid waits, so that who hears of it answers first. Milliseconds. */
const SETTLE = 50;
/** The longest that a change waits to be drawn. Milliseconds. */
const PATIENCE = 300;

/**
 * Draws the grid once when an edit and all that follows from it is calculated, and not before and in between as well:
 * without a graphics card drawing it takes longer than calculating.
 */
export function drawWhenCalculated(book: UniverBook, calculation: Calculation): void {
  const renders = book.get(IRenderManagerService);
  const calm = ({ unitId, scene }: IRender): void => {
    if (unitId !== book.unitId) return;
    const draw = scene.render.bind(scene);
    let waitingSince: number | undefined;
    scene.render = (...parameters) => {
      const now = performance.now();
      waitingSince ??= now;
      const isCalm = !calculation.isBusy && now - calculation.endedAt > SETTLE;
      if (!isCalm && now - waitingSince < PATIENCE) return;
      waitingSince = undefined;
      draw(...parameters);
    };
  };
  const present = renders.getRenderById(book.unitId);
  if (present) calm(present);
  renders.created$.subscribe(calm);
}
