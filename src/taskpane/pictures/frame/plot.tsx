import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type PointerEvent, type ReactNode } from 'react';
import type { Box } from '../../../clearing-house/pictures/box';
import type { GridSize, Place } from '../../../clearing-house/pictures/grid-move';
import { ink, useInk } from '../parts/ink';
import { Tip, type TipContent } from './tip';
import { useCursor } from './use-cursor';

/** What can be pointed at and focused in a picture. */
export interface Spot extends TipContent {
  readonly box: Box;
  /** What is heard: everything that the tip shows. */
  readonly name: string;
}

interface Props {
  readonly width: number;
  readonly height: number;
  /** The picture's name, and the id of the text that sums it up. */
  readonly label: string;
  readonly describedBy: string;
  /** How many spots there are. One column: they stand in an order. More: in rows and columns. */
  readonly size: GridSize;
  readonly spot: (place: Place) => Spot;
  /** The spot at a point of the picture. */
  readonly hit: (x: number, y: number) => Place | undefined;
  readonly onMove?: (place: Place) => void;
  readonly onSelect?: ((place: Place) => void) | undefined;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  plot: { position: 'relative' },
  svg: { display: 'block', overflow: 'hidden' },
  able: { cursor: 'pointer' },
  cursor: { outlineStyle: 'none' },
});

/** The drawn part of a picture: one stop for Tab, arrow keys from spot to spot, a tip on the spot focused or pointed at. */
export function Plot({ width, height, label, describedBy, size, spot, hit, onMove, onSelect, children }: Props) {
  const styles = useStyles();
  const { ink: colours } = useInk();
  const [pointed, setPointed] = useState<Place>();
  const [dismissed, setDismissed] = useState(false);
  const onDismiss = () => setDismissed(true);
  const show = (place: Place) => {
    setDismissed(false);
    onMove?.(place);
  };
  const cursor = useCursor(size, { onMove: show, onSelect, onDismiss });
  const empty = size.rows * size.columns === 0;
  const at = empty ? undefined : spot(cursor.place);
  const shown = pointed ? spot(pointed) : cursor.focused ? at : undefined;
  const under = (event: PointerEvent<SVGSVGElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return hit(event.clientX - left, event.clientY - top);
  };
  return (
    <div className={styles.plot} style={{ width }} onPointerLeave={() => setPointed(undefined)}>
      <svg
        className={mergeClasses(colours, styles.svg, pointed && onSelect && styles.able)}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={label}
        aria-describedby={describedBy}
        data-picture=""
        onPointerMove={(event) => {
          const place = under(event);
          if (place?.row === pointed?.row && place?.column === pointed?.column) return;
          setDismissed(false);
          setPointed(place);
        }}
        onClick={() => pointed && onSelect?.(pointed)}
      >
        <g aria-hidden="true">{children}</g>
        {pointed && shown && <Ring box={shown.box} />}
        {at && (
          <g data-cursor="">
            {cursor.focused && <Ring box={at.box} strong />}
            <rect
              key={`${cursor.place.row} ${cursor.place.column}`}
              ref={cursor.ref}
              className={styles.cursor}
              {...grown(at.box, 3)}
              fill="none"
              role={onSelect ? 'button' : 'img'}
              aria-label={at.name}
              tabIndex={0}
              {...cursor.handlers}
            />
          </g>
        )}
      </svg>
      {shown && !dismissed && <Tip content={shown} at={shown.box} width={width} height={height} />}
    </div>
  );
}

function Ring({ box, strong = false }: { box: Box; strong?: boolean }) {
  const place = { ...grown(box, strong ? 3 : 2), rx: 3, fill: 'none', pointerEvents: 'none' as const };
  return (
    <g data-cursor="">
      {strong && <rect {...place} stroke={ink('ground')} strokeWidth={5} />}
      <rect {...place} stroke={ink('focus')} strokeWidth={strong ? 2 : 1} />
    </g>
  );
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
