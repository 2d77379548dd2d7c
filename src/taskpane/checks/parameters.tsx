import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Input,
  makeStyles,
} from '@fluentui/react-components';
import { OptionsRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { NO_SETTINGS } from '../../clearing-house/answers/settings';
import { rules } from '../../clearing-house/checks/catalogue';
import type { ParameterSpec } from '../../clearing-house/checks/rule';
import type { MessageKey } from '../../clearing-house/messages/catalogue';
import { keepSettings } from '../../workbook/answers-sheet';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useLiveState, useTools } from '../shell/tools';
import { useJob } from '../shell/use-job';

const useStyles = makeStyles({ content: { display: 'grid', gap: '12px' }, text: { margin: 0 } });

/** Every parameter of the catalogue, with the name it is kept under. */
const parameters = rules.flatMap(({ id, parameters: own }) =>
  (own ?? []).map((spec) => ({ rule: id, key: `${id}.${spec.name}`, spec })),
);

const isWithin = (text: string, { minimum, maximum }: ParameterSpec): boolean => {
  const value = Number(text.replace(',', '.'));
  return text.trim() !== '' && value >= minimum && value <= maximum;
};

/** The limits of the rules, which the user may set within bounds for the workbook. */
export function Parameters() {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={(_, data) => setOpen(data.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<OptionsRegular />}>
          {t('checks.parameters')}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <Form onDone={() => setOpen(false)} />
      </DialogSurface>
    </Dialog>
  );
}

function Form({ onDone }: { onDone: () => void }) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { live } = useTools();
  const { settings } = useLiveState().answers ?? { settings: NO_SETTINGS };
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(parameters.map(({ key, spec }) => [key, String(settings.parameters[key] ?? spec.initial)])),
  );
  const wrong = parameters.filter(({ key, spec }) => !isWithin(texts[key]!, spec));
  const save = useJob(
    useCallback(async () => {
      // Only what differs is kept, so that others follow the rules when those change.
      const changed = parameters.flatMap(({ key, spec }) => {
        const value = Number(texts[key]!.replace(',', '.'));
        return value === spec.initial ? [] : [[key, value] as const];
      });
      live.takeAnswers(await keepSettings({ ...settings, parameters: Object.fromEntries(changed) }, language));
      onDone();
    }, [live, language, onDone, settings, texts]),
  );
  return (
    <DialogBody>
      <DialogTitle>{t('checks.parameters')}</DialogTitle>
      <DialogContent className={styles.content}>
        <Body1 as="p" className={styles.text}>
          {t('checks.parameters.help')}
        </Body1>
        {parameters.map(({ rule, key, spec }) => (
          <Field
            key={key}
            label={`${rule} · ${t(key as MessageKey)}`}
            hint={t('checks.parameters.bounds', { ...boundsOf(spec) })}
            validationMessage={
              isWithin(texts[key]!, spec) ? undefined : t('checks.parameters.wrong', { ...boundsOf(spec) })
            }
          >
            <Input
              inputMode="decimal"
              value={texts[key]}
              contentAfter={t(`checks.unit.${spec.unit}`)}
              onChange={(_, { value }) => setTexts((all) => ({ ...all, [key]: value }))}
            />
          </Field>
        ))}
        <ProblemBar problem={save.problem} onDismiss={save.dismiss} />
      </DialogContent>
      <DialogActions>
        <Button
          onClick={() => setTexts(Object.fromEntries(parameters.map(({ key, spec }) => [key, String(spec.initial)])))}
        >
          {t('checks.parameters.reset')}
        </Button>
        <Button appearance="primary" disabled={wrong.length > 0 || save.running} onClick={() => save.run()}>
          {t('checks.parameters.save')}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}

const boundsOf = ({ minimum, maximum, initial }: ParameterSpec) => ({ minimum, maximum, initial });
