import { Button, Caption1, Card, makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import type { MirrorFigures } from '../../clearing-house/mirror/mirror-figure';
import { cellAddress } from '../../clearing-house/sheet/a1';
import { useLanguage } from '../shell/language';
import { whenText } from './line-words';
import { PairFigures } from './pair-figures';

const useStyles = makeStyles({
  heading: { margin: 0 },
  details: { justifySelf: 'start', alignSelf: 'start' },
});

interface Props {
  readonly line: FlowLine | undefined;
  readonly mirror: MirrorFigures;
  readonly onDetails: (line: FlowLine) => void;
}

/** The pair of the cell that is selected in the sheet. */
export function SelectedFigure({ line, mirror, onDetails }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  if (!line) return <Caption1>{t('mirrors.select-a-cell')}</Caption1>;
  return (
    <Card size="small" aria-live="polite">
      <Subtitle2 as="h3" className={styles.heading}>
        {line.flow.label}, {whenText(line, t)} <Caption1>{cellAddress(line.flow.cell)}</Caption1>
      </Subtitle2>
      <PairFigures line={line} mirror={mirror} />
      <Button size="small" className={styles.details} onClick={() => onDetails(line)}>
        {t('mirrors.details')}
      </Button>
    </Card>
  );
}
