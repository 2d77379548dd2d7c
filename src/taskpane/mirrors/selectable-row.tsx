import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import { LineWords } from './line-words-shown';
import type { Selecting } from './use-selecting';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  box: { display: 'flex', width: '100%' },
});

interface Props {
  readonly line: FlowLine;
  readonly place: { readonly position: number; readonly of: number };
  readonly selecting: Selecting;
}

/** A pair of the list while several are selected. */
export function SelectableRow({ line, place, selecting: { selected, selectable, toggle } }: Props) {
  return <Row {...{ line, toggle, ...place }} checked={selected.has(line.key)} disabled={!selectable(line)} />;
}

interface RowProps {
  readonly line: FlowLine;
  readonly position: number;
  readonly of: number;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly toggle: Selecting['toggle'];
}

const Row = memo(function Row({ line, position, of, checked, disabled, toggle }: RowProps) {
  const styles = useStyles();
  return (
    <li className={styles.row} aria-posinset={position} aria-setsize={of}>
      <Checkbox
        className={styles.box}
        checked={checked}
        disabled={disabled}
        onChange={(_, data) => toggle(line, data.checked === true)}
        label={{ style: { flexGrow: 1, minWidth: 0 }, children: <LineWords line={line} /> }}
      />
    </li>
  );
});
