import { Caption1, makeStyles, useArrowNavigationGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import { useLanguage } from '../shell/language';
import { LineRow } from './line-row';
import { Pager } from './pager';
import { SelectableRow } from './selectable-row';
import type { Selecting } from './use-selecting';

/** As many pairs are drawn at a time: all of a thousand would take seconds, to draw and to listen to. */
const PAGE = 50;

const useStyles = makeStyles({ list: { listStyle: 'none', margin: 0, padding: 0 } });

interface Props {
  readonly lines: readonly FlowLine[];
  /** The key of the pair that is selected in the sheet. */
  readonly current: string | undefined;
  /** The key of the pair that was open last: the keyboard goes on from there. */
  readonly last: string | undefined;
  /** Undefined while pairs are opened instead of selected. */
  readonly selecting: Selecting | undefined;
  readonly onOpen: (line: FlowLine) => void;
}

/** Pairs of figures in their order, page by page; the page of a pair that is selected in the sheet is turned to. */
export function LineList({ lines, current, last, selecting, onOpen }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const pageOf = (wanted: string | undefined): number | undefined => {
    const place = lines.findIndex(({ key }) => key === wanted);
    return place < 0 ? undefined : Math.floor(place / PAGE);
  };
  const [page, setPage] = useState(pageOf(last) ?? pageOf(current) ?? 0);
  const [followed, setFollowed] = useState(current);
  if (followed !== current) {
    setFollowed(current);
    setPage(pageOf(current) ?? page);
  }
  const arrows = useArrowNavigationGroup({ axis: 'vertical' });
  const shown = Math.min(page, Math.max(0, Math.ceil(lines.length / PAGE) - 1));
  const first = shown * PAGE;
  return (
    <div>
      <Caption1 role="status">{t('mirrors.listed', { count: lines.length })}</Caption1>
      <ul className={styles.list} aria-label={t('mirrors.list')} {...arrows}>
        {lines.slice(first, first + PAGE).map((line, index) => {
          const place = { position: first + index + 1, of: lines.length };
          return selecting ? (
            <SelectableRow key={line.key} line={line} place={place} selecting={selecting} />
          ) : (
            <LineRow
              key={line.key}
              line={line}
              place={place}
              current={line.key === current}
              focused={line.key === last}
              onOpen={onOpen}
            />
          );
        })}
      </ul>
      {lines.length > PAGE && <Pager page={shown} size={PAGE} count={lines.length} onTurn={setPage} />}
    </div>
  );
}
