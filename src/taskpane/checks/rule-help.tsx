import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Subtitle2,
} from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { ruleById } from '../../clearing-house/checks/catalogue';
import { ruleHelp, ruleTitle } from '../../clearing-house/report/rule-words';
import { useLanguage } from '../shell/language';

const useStyles = makeStyles({
  surface: { maxWidth: '260px', display: 'grid', gap: '8px' },
  text: { margin: 0 },
});

/** What a rule is about: opened beside its findings. */
export function RuleHelp({ rule }: { rule: string }) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { essType, level } = ruleById(rule);
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<QuestionCircleRegular />}
          aria-label={`${t('checks.help')} ${ruleTitle(rule, language)}`}
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={ruleTitle(rule, language)}>
        <Subtitle2 as="h4" className={styles.text}>
          {ruleTitle(rule, language)}
        </Subtitle2>
        <Body1 as="p" className={styles.text}>
          {ruleHelp(rule, language)}
        </Body1>
        <Caption1>{t('checks.rule-line', { rule, essType, level })}</Caption1>
      </PopoverSurface>
    </Popover>
  );
}
