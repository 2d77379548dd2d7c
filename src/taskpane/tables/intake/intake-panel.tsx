import {
  Body1Strong,
  Button,
  Caption1,
  Card,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import { figureName } from '../../../clearing-house/intake/sentences';
import type { TableSheet } from '../../../workbook/table-sheet';
import { useLanguage } from '../../shell/language';
import { ProblemBar } from '../../shell/problem-bar';
import { Choice } from './choice';
import { PreviewParts } from './preview-parts';
import { Questions } from './questions';
import { Recognised } from './recognised';
import type { Intake, IntakePreview } from './use-intake';

const useStyles = makeStyles({
  panel: { minWidth: 0, overflowWrap: 'anywhere' },
  heading: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly intake: Intake;
  readonly preview: IntakePreview;
  /** The tables that figures can go into. */
  readonly targets: readonly TableSheet[];
  readonly onCancel: () => void;
}

/** The preview of an intake, in the view itself, so that the sheet can be looked at meanwhile. */
export function IntakePanel({ intake, preview, targets, onCancel }: Props) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { block, target, entries } = preview;
  const { write, turnTo, changed } = intake;
  const busy = write.running || turnTo.running || intake.read.running;
  const figures = new Intl.ListFormat(language).format(changed.map(({ figure }) => figureName(figure, language)));
  return (
    <Card className={styles.panel} role="region" aria-label={t('intake.heading')}>
      <Body1Strong as="h3" className={styles.heading}>
        {t('intake.heading')}
      </Body1Strong>
      <Caption1>{t('intake.selection', { sheet: block.sheetName, address: block.address })}</Caption1>
      <Choice
        question={t('intake.target')}
        options={targets.map(({ id, name }) => ({ value: id, text: name }))}
        value={target.id}
        onChoose={(id) => {
          const chosen = targets.find((each) => each.id === id);
          if (chosen) turnTo.run(chosen);
        }}
      />
      <ProblemBar problem={turnTo.problem} onDismiss={turnTo.dismiss} />
      {changed.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('intake.changed', { count: changed.length, figures })}</MessageBarBody>
        </MessageBar>
      )}
      <Recognised preview={preview} />
      <Questions preview={preview} intake={intake} />
      <PreviewParts preview={preview} intake={intake} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={write.running ? <Spinner size="tiny" /> : undefined}
          disabled={busy || entries.length === 0}
          onClick={() => write.run(preview)}
        >
          {t('intake.write', { count: entries.length })}
        </Button>
        <Button disabled={write.running} onClick={onCancel}>
          {t('intake.cancel')}
        </Button>
      </div>
      <ProblemBar problem={write.problem} onDismiss={write.dismiss} />
    </Card>
  );
}
