import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { moved, type GridSize, type Place } from '../../../clearing-house/pictures/grid-move';

/** The one place of a picture that Tab goes to, and that the arrow keys move. */
export interface Cursor {
  readonly place: Place;
  readonly focused: boolean;
  /** For the element that stands at the place; a new one at each place, so that whoever listens hears its name. */
  readonly ref: RefObject<SVGRectElement | null>;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
  };
}

/** A roving focus: Escape calls `onDismiss`, Enter and the space bar `onSelect`. */
export function useCursor(
  size: GridSize,
  actions: {
    readonly onMove?: ((place: Place) => void) | undefined;
    readonly onSelect?: ((place: Place) => void) | undefined;
    readonly onDismiss: () => void;
  },
): Cursor {
  const [wanted, setWanted] = useState<Place>({ row: 0, column: 0 });
  const [focused, setFocused] = useState(false);
  const ref = useRef<SVGRectElement>(null);
  const moving = useRef(false);
  // There may be fewer figures than when the place was chosen.
  const place = {
    row: Math.min(wanted.row, Math.max(0, size.rows - 1)),
    column: Math.min(wanted.column, Math.max(0, size.columns - 1)),
  };
  useLayoutEffect(() => {
    if (!moving.current) return;
    moving.current = false;
    ref.current?.focus({ preventScroll: true });
  }, [wanted]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return actions.onDismiss();
    if ((event.key === 'Enter' || event.key === ' ') && actions.onSelect) {
      event.preventDefault();
      return actions.onSelect(place);
    }
    const next = moved(place, event.key, size, event.ctrlKey || event.metaKey);
    if (!next) return;
    event.preventDefault();
    if (next.row === place.row && next.column === place.column) return;
    moving.current = true;
    setWanted(next);
    actions.onMove?.(next);
  };
  return {
    place,
    focused,
    ref,
    handlers: { onKeyDown, onFocus: () => setFocused(true), onBlur: () => !moving.current && setFocused(false) },
  };
}
