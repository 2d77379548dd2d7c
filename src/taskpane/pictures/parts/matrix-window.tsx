import { makeStyles } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { Place } from '../../../clearing-house/pictures/grid-move';
import { cellAt, cellBox, visibleCells, type MatrixLayout } from '../../../clearing-house/pictures/layout/matrix';
import type { MatrixCell } from '../../../clearing-house/pictures/matrix-cells';
import { useLanguage } from '../../shell/language';
import { Plot } from '../frame/plot';
import { ink } from './ink';
import { Legend, legendHeight } from './legend';
import { CellFigures, CellTones, Heads } from './matrix-drawing';
import { matrixEntries, matrixSpot } from './matrix-entries';
import { MatrixPatterns } from './matrix-ink';
import { SvgText } from './svg-text';
import { useLocalIds } from './use-local-ids';
import { TEXT } from '../../../clearing-house/pictures/text-width';

interface Props {
  readonly cells: readonly (readonly MatrixCell[])[];
  readonly layout: MatrixLayout;
  /** Room for it, pixels. What is wider is scrolled. */
  readonly width: number;
  /** Draws all of it, whatever the room. */
  readonly whole: boolean;
  readonly describedBy: string;
  readonly onSelect: ((cell: MatrixCell) => void) | undefined;
}

const TALLEST = 520;
/** Above the matrix: what its columns are. */
const TOP = 18;

const useStyles = makeStyles({
  scroll: { overflow: 'auto', position: 'relative' },
  pinned: { position: 'sticky', top: 0, left: 0, width: 'max-content' },
});

/** The part of a matrix that can be seen: as many nodes as are needed for it, however large the matrix is. */
export function MatrixWindow({ cells, layout, width, whole, describedBy, onSelect }: Props) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const id = useLocalIds();
  const scroller = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState({ x: 0, y: 0 });
  const countries = cells.length;
  const bar = 17; // a scroll bar takes of the other direction
  const wide = layout.width > width;
  const high = layout.height > TALLEST;
  const view = whole
    ? { x: 0, y: 0, width: layout.width, height: layout.height }
    : {
        ...scrolled,
        width: wide ? width - (high ? bar : 0) : Math.min(layout.width, high ? width - bar : width),
        height: high ? TALLEST : layout.height,
      };
  const { rows, columns } = visibleCells(layout, countries, view);
  const shown = useMemo(
    () => cells.slice(...rows).flatMap((row) => row.slice(...columns)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the ranges are new arrays with the same ends at each drawing
    [cells, rows[0], rows[1], columns[0], columns[1]],
  );
  const entries = useMemo(() => matrixEntries(cells, id, t), [cells, id, t]);
  const legendWidth = Math.max(200, Math.min(Math.max(view.width, width), whole ? Infinity : width));
  const clip = { x: layout.head, y: layout.head, width: view.width - layout.head, height: view.height - layout.head };
  const boxOf = (place: Place) => {
    const { x, y, ...size } = cellBox(layout, place);
    return { x: x - view.x, y: y - view.y + TOP, ...size };
  };
  const reveal = (place: Place) => {
    const { x, y, width: cellWidth, height } = cellBox(layout, place);
    const into = (from: number, start: number, length: number, room: number) =>
      start - layout.head < from ? start - layout.head : Math.max(from, start + length - room);
    scroller.current?.scrollTo({
      left: into(view.x, x, cellWidth, view.width),
      top: into(view.y, y, height, view.height),
    });
  };
  const foot = TOP + view.height + (layout.figures ? TEXT.lineHeight + 4 : 0);
  const plot = (
    <Plot
      width={Math.max(view.width, whole ? 0 : width - (high ? bar : 0))}
      height={foot + legendHeight(entries, legendWidth)}
      label={t('picture.matrix.title')}
      describedBy={describedBy}
      size={{ rows: countries, columns: countries }}
      spot={(place) => matrixSpot(cells[place.row]![place.column]!, boxOf(place), language)}
      hit={(x, y) => {
        const inPlot = x >= clip.x && y - TOP >= clip.y && x <= view.width && y - TOP <= view.height;
        return inPlot ? cellAt(layout, countries, x + view.x, y - TOP + view.y) : undefined;
      }}
      onMove={reveal}
      onSelect={onSelect && (({ row, column }) => onSelect(cells[row]![column]!))}
    >
      <MatrixPatterns id={id} />
      <clipPath id={id('clip')}>
        <rect {...clip} />
      </clipPath>
      <SvgText x={2} y={TOP / 2} size={TEXT.title}>
        {`↓ ${t('picture.matrix.origin')}\u2003→ ${t('picture.matrix.destination')}`}
      </SvgText>
      <g transform={`translate(0 ${TOP})`}>
        <g clipPath={`url(#${id('clip')})`}>
          <g transform={`translate(${-view.x} ${-view.y})`}>
            <CellTones cells={shown} layout={layout} id={id} />
            {layout.figures && <CellFigures cells={shown} layout={layout} />}
          </g>
        </g>
        <Heads cells={cells} layout={layout} rows={rows} columns={columns} view={view} />
      </g>
      {layout.figures && (
        <SvgText x={0} y={TOP + view.height + TEXT.lineHeight / 2 + 2} fill={ink('muted')}>
          {t('picture.matrix.in-cell')}
        </SvgText>
      )}
      <Legend entries={entries} width={legendWidth} y={foot} />
    </Plot>
  );
  if (!wide && !high) return plot;
  // The drawing stays in place; what lies below it is as large as the matrix, so that the bars say where one is.
  const extra = foot - TOP - view.height + legendHeight(entries, legendWidth) + TOP;
  return (
    <div
      ref={scroller}
      className={styles.scroll}
      style={{ width, maxHeight: view.height + extra + (wide ? bar : 0) }}
      tabIndex={-1}
      onScroll={({ currentTarget: { scrollLeft: x, scrollTop: y } }) => setScrolled({ x, y })}
    >
      <div style={{ width: layout.width + width - view.width, height: layout.height + extra + (wide ? bar : 0) }}>
        <div className={styles.pinned}>{plot}</div>
      </div>
    </div>
  );
}
