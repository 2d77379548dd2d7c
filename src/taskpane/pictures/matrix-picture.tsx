import { makeStyles, Switch } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { SMALLEST_CLASSIFIED } from '../../clearing-house/mirror/measures/small-numbers';
import { matrixLayout } from '../../clearing-house/pictures/layout/matrix';
import {
  matrixCells,
  type MatrixCell,
  type MatrixCountry,
  type MatrixFlow,
} from '../../clearing-house/pictures/matrix-cells';
import { numbers } from '../../clearing-house/pictures/numbers';
import { matrixWords } from '../../clearing-house/pictures/words/matrix-words';
import { useLanguage } from '../shell/language';
import { Picture, type PictureFrameProps } from './frame/picture';
import type { TableData } from './frame/picture-table';
import { MatrixWindow } from './parts/matrix-window';

export interface MatrixPictureProps extends PictureFrameProps {
  /** Rows and columns, in this order. */
  readonly countries: readonly MatrixCountry[];
  readonly flows: readonly MatrixFlow[];
  /** Below this on both sides nothing is said. Persons. */
  readonly floor?: number;
  readonly onSelect?: (cell: MatrixCell) => void;
}

const useStyles = makeStyles({ figures: { minHeight: '24px' } });

/** The double-entry matrix of a region: what destinations and origins count of the same flows. */
export function MatrixPicture({
  countries,
  flows,
  floor = SMALLEST_CLASSIFIED,
  onSelect,
  ...frame
}: MatrixPictureProps) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  const [figuresWanted, setFiguresWanted] = useState(false);
  const [whole, setWhole] = useState(false);
  const cells = useMemo(() => matrixCells(countries, flows, floor), [countries, flows, floor]);
  const select = onSelect && ((cell: MatrixCell) => cell.tone !== 'diagonal' && onSelect(cell));
  return (
    <Picture
      {...frame}
      title={t('picture.matrix.title')}
      summary={useMemo(() => matrixWords(cells.flat(), language), [cells, language])}
      table={() => matrixTable(cells, t('picture.matrix.corner'), numbers(language).count)}
      selects={onSelect !== undefined}
      onExport={(exporting) => flushSync(() => setWhole(exporting))}
      controls={
        <Switch
          className={styles.figures}
          label={t('picture.with-figures')}
          checked={figuresWanted}
          onChange={(_, { checked }) => setFiguresWanted(checked)}
        />
      }
    >
      {(width, describedBy) => (
        <MatrixWindow
          cells={cells}
          layout={matrixLayout(countries.length, width, figuresWanted)}
          width={width}
          whole={whole}
          describedBy={describedBy}
          onSelect={select}
        />
      )}
    </Picture>
  );
}

const matrixTable = (
  cells: readonly (readonly MatrixCell[])[],
  corner: string,
  count: (value: number) => string,
): TableData => {
  const figure = (value: number | undefined) => (value === undefined ? '–' : count(value));
  return {
    columns: [
      { text: corner, numeric: false },
      ...(cells[0] ?? []).map(({ destination }) => ({ text: destination.label, numeric: true })),
    ],
    rows: cells.map((row) => ({
      key: row[0]!.origin.code,
      cells: [
        row[0]!.origin.label,
        ...row.map(({ tone, immigration, emigration }) =>
          tone === 'diagonal' ? '' : `${figure(immigration)} / ${figure(emigration)}`,
        ),
      ],
    })),
  };
};
