import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import type { LineFilter } from '../../clearing-house/mirror/line-filter';
import { useLanguage } from '../shell/language';
import { LineList } from './line-list';
import { SettleMany } from './settle-many';
import { TakeDialog } from './take-dialog';
import type { ShownComparison } from './use-comparison';
import type { Walk } from './use-next-line';
import { useSelecting } from './use-selecting';
import { WalkButtons } from './walk-buttons';

const useStyles = makeStyles({
  view: { display: 'grid', gap: '8px', gridTemplateColumns: 'minmax(0, 1fr)' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'center' },
});

interface Props {
  readonly comparison: ShownComparison;
  readonly lines: readonly FlowLine[];
  readonly filter: LineFilter;
  /** The key of the pair that is selected in the sheet, and of the one that was open last. */
  readonly current: string | undefined;
  readonly last: string | undefined;
  readonly walk: Walk;
  readonly onOpen: (line: FlowLine) => void;
}

/** The list of the pairs, with what can be done about several of them at once. */
export function ListView({ comparison, lines, filter, current, last, walk, onOpen }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [taking, setTaking] = useState(false);
  const empty = useMemo(() => lines.filter(({ kind }) => kind === 'own-missing'), [lines]);
  const several = useSelecting(lines);
  const { on, candidates, chosen, select, setOn } = several;
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <WalkButtons walk={walk} count={lines.length} />
        {(on || candidates.length > 1) && (
          <Button size="small" appearance="subtle" onClick={() => setOn(!on)}>
            {t(on ? 'many.done' : 'many.select')}
          </Button>
        )}
        {on && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => select(chosen.length === candidates.length ? [] : candidates)}
          >
            {chosen.length === candidates.length ? t('many.none') : t('many.all', { count: candidates.length })}
          </Button>
        )}
        {on && <Caption1 role="status">{t('many.selected', { count: chosen.length })}</Caption1>}
      </div>
      {filter.shown === 'missing' && empty.length > 0 && (
        <div>
          <Button size="small" onClick={() => setTaking(true)}>
            {t('mirrors.take-all', { count: empty.length })}
          </Button>
        </div>
      )}
      {taking && <TakeDialog comparison={comparison} lines={empty} onDone={() => setTaking(false)} />}
      {on && chosen.length > 0 && <SettleMany comparison={comparison} lines={chosen} onDone={() => select([])} />}
      {/* Another filter begins with its first page. */}
      <LineList
        key={Object.values(filter).join('|')}
        lines={lines}
        current={current}
        last={last}
        selecting={several.selecting}
        onOpen={onOpen}
      />
    </div>
  );
}
