import type { Box } from '../../../clearing-house/pictures/box';
import { cellBox, cornerPaths, tonePaths, type MatrixLayout } from '../../../clearing-house/pictures/layout/matrix';
import { TONES, type MatrixCell } from '../../../clearing-house/pictures/matrix-cells';
import { numbers } from '../../../clearing-house/pictures/numbers';
import { TEXT, textWidth } from '../../../clearing-house/pictures/text-width';
import { useLanguage } from '../../shell/language';
import { ink } from './ink';
import { toneInk } from './matrix-ink';
import { SvgText } from './svg-text';

interface Drawn {
  readonly cells: readonly MatrixCell[];
  readonly layout: MatrixLayout;
}

/** The colours and corners of cells, a path for each tone. */
export function CellTones({ cells, layout, id }: Drawn & { id: (name: string) => string }) {
  const [tones, corners] = [tonePaths(cells, layout), cornerPaths(cells, layout)];
  return TONES.map((tone) => {
    const path = tones.get(tone);
    const corner = corners.get(tone);
    return (
      path && (
        <g key={tone}>
          <path d={path} {...toneInk(tone, id)} />
          <path d={path} fill="none" stroke={ink('grid')} strokeWidth={0.5} />
          {corner && (
            <path
              d={corner}
              fill={tone.endsWith('4') ? 'var(--ink-on-step-4)' : ink(tone.startsWith('more') ? 'higher' : 'lower')}
            />
          )}
        </g>
      )
    );
  });
}

/** Both figures of each cell: above what the destination counts, below what the origin counts. */
export function CellFigures({ cells, layout }: Drawn) {
  const { language } = useLanguage();
  const { short } = numbers(language);
  const figure = (value: number | undefined) => (value === undefined ? '–' : short(value));
  return cells
    .filter(({ tone }) => tone !== 'diagonal' && tone !== 'none')
    .map((cell) => {
      const { x, y, width, height } = cellBox(layout, cell);
      const bare = cell.tone.startsWith('no-') || cell.tone === 'copied';
      const fill = cell.tone.endsWith('-4') ? 'var(--ink-on-step-4)' : ink('text');
      return [
        { side: 'above', text: figure(cell.immigration), at: y + height * 0.28 },
        { side: 'below', text: figure(cell.emigration), at: y + height * 0.74 },
      ].map(({ side, text, at }) => (
        <g key={`${cell.row} ${cell.column} ${side}`}>
          {bare && (
            <rect
              x={x + 3}
              y={at - 7}
              width={Math.min(width - 6, textWidth(text, 10) + 4)}
              height={14}
              fill={ink('ground')}
            />
          )}
          <SvgText x={x + 5} y={at} size={10.5} fill={fill}>
            {text}
          </SvgText>
        </g>
      ));
    });
}

/** The codes of origins and destinations at the edges, those that can be seen. */
export function Heads({
  cells,
  layout,
  rows,
  columns,
  view,
}: {
  cells: readonly (readonly MatrixCell[])[];
  layout: MatrixLayout;
  rows: readonly [number, number];
  columns: readonly [number, number];
  view: Box;
}) {
  const { head, cellWidth, cellHeight } = layout;
  const size = Math.min(TEXT.label, Math.max(9, cellHeight - 2));
  const upright = cellWidth < textWidth('WW', size);
  return (
    <>
      {cells.slice(...rows).map((row, index) => {
        const y = head + (rows[0] + index + 0.5) * cellHeight - view.y - 0.5;
        return (
          y > head
          && y < view.height && (
            <SvgText key={row[0]!.origin.code} x={head - 5} y={y} textAnchor="end" size={size}>
              {row[0]!.origin.code}
            </SvgText>
          )
        );
      })}
      {(cells[0] ?? []).slice(...columns).map(({ destination }, index) => {
        const x = head + (columns[0] + index + 0.5) * cellWidth - view.x - 0.5;
        return (
          x > head
          && x < view.width && (
            <SvgText
              key={destination.code}
              x={x}
              y={head - 5 - (upright ? 0 : 6)}
              size={size}
              textAnchor={upright ? 'start' : 'middle'}
              transform={upright ? `rotate(-90 ${x} ${head - 5})` : undefined}
            >
              {destination.code}
            </SvgText>
          )
        );
      })}
    </>
  );
}
