import { Body1, Caption1, Link, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { problemText } from '../../workbook/problem-text';
import { DiagnosticsSection } from '../diagnostics/diagnostics-section';
import { useLanguage } from '../shell/language';
import { useServiceState } from '../shell/service-state';
import { RemoveMarks } from './remove-marks';

const useStyles = makeStyles({
  view: { display: 'grid', gap: '16px' },
  heading: { margin: 0 },
  section: { display: 'grid', gap: '6px' },
  links: { display: 'flex', flexWrap: 'wrap', gap: '16px' },
});

/** What the add-in is, whom to ask, what it sends, how to be rid of its marks, and what support needs to know. */
export function AboutView() {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const page = (name: string) => `assets/${name}${language === 'en' ? '' : `.${language}`}.html`;
  return (
    <div className={styles.view}>
      <section className={styles.section}>
        <Subtitle2 as="h2" className={styles.heading}>
          {t('pane.title')}
        </Subtitle2>
        <Body1>{t('about.what')}</Body1>
        <Caption1>{t('about.version', { version: ADDIN_VERSION })}</Caption1>
        <ServiceLine />
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h2" className={styles.heading}>
          {t('about.support')}
        </Subtitle2>
        <Body1>{t('about.support-where')}</Body1>
        <div className={styles.links}>
          <Link href={page('support')} target="_blank" inline>
            {t('about.support-address')}
          </Link>
        </div>
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h2" className={styles.heading}>
          {t('about.privacy')}
        </Subtitle2>
        <Body1>{t('about.what-is-sent')}</Body1>
        <Body1>{t('about.what-is-kept')}</Body1>
        <div className={styles.links}>
          <Link href={page('privacy')} target="_blank" inline>
            {t('about.privacy-address')}
          </Link>
        </div>
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h2" className={styles.heading}>
          {t('about.marks')}
        </Subtitle2>
        <Body1>{t('about.marks-help')}</Body1>
        <RemoveMarks />
      </section>
      <DiagnosticsSection />
    </div>
  );
}

/** The service's name and version, or why it does not answer. */
function ServiceLine() {
  const { t } = useLanguage();
  const { info, problem } = useServiceState();
  const state =
    problem !== undefined
      ? problemText(problem, t)
      : info
        ? t('about.service', { name: info.name, version: info.version })
        : t('about.asking-service');
  return <Caption1 role="status">{state}</Caption1>;
}
