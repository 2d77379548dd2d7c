import { byId } from './dom';

const MIN_WIDTH = 320;
const MAX_WIDTH = 800;
const DEFAULT_WIDTH = 400;
const KEY_STEP = 20;

/** Lets the user divide the window between grid and pane: by dragging, or with the arrow keys, Home and End. */
export function resizablePane(): void {
  const splitter = byId('splitter');
  let width = DEFAULT_WIDTH;

  const setWidth = (wanted: number): void => {
    width = Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, wanted)));
    document.documentElement.style.setProperty('--pane-width', `${width}px`);
    splitter.setAttribute('aria-valuenow', String(width));
  };
  splitter.setAttribute('aria-valuemin', String(MIN_WIDTH));
  splitter.setAttribute('aria-valuemax', String(MAX_WIDTH));
  setWidth(DEFAULT_WIDTH);

  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId); // the pane's frame would swallow the movement
    event.preventDefault();
    splitter.focus();
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  splitter.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') setWidth(width + KEY_STEP);
    else if (key === 'ArrowRight') setWidth(width - KEY_STEP);
    else if (key === 'Home') setWidth(MIN_WIDTH);
    else if (key === 'End') setWidth(MAX_WIDTH);
  });
}
