import { Body1, Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ServiceInfo } from '../../contract/service-info';
import { highestApiSet } from '../../workbook/office-ready';
import { useLanguage } from '../shell/language';
import { problemText } from '../../workbook/problem-text';
import { useTools } from '../shell/tools';
import { RemoveMarks } from './remove-marks';

const useStyles = makeStyles({
  view: { display: 'grid', gap: '16px' },
  heading: { margin: 0 },
  section: { display: 'grid', gap: '6px' },
});

/** What the add-in is, what it sends, how it stands with the service, and how to be rid of its marks. */
export function AboutView() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { platform } = useTools();
  const service = useServiceState();
  return (
    <div className={styles.view}>
      <section className={styles.section}>
        <Subtitle2 as="h2" className={styles.heading}>
          {t('pane.title')}
        </Subtitle2>
        <Body1>{t('about.what')}</Body1>
        <Caption1>{t('about.version', { version: ADDIN_VERSION, platform, api: highestApiSet() })}</Caption1>
        <Caption1 role="status">{service}</Caption1>
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h2" className={styles.heading}>
          {t('about.privacy')}
        </Subtitle2>
        <Body1>{t('about.what-is-sent')}</Body1>
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h2" className={styles.heading}>
          {t('about.marks')}
        </Subtitle2>
        <Body1>{t('about.marks-help')}</Body1>
        <RemoveMarks />
      </section>
    </div>
  );
}

/** The service's name and version, or why it does not answer. */
function useServiceState(): string {
  const { client } = useTools();
  const { t } = useLanguage();
  const [info, setInfo] = useState<ServiceInfo>();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    const asked = new AbortController();
    client.info(asked.signal).then(setInfo, (error: unknown) => {
      if (!asked.signal.aborted) setProblem(error);
    });
    return () => asked.abort();
  }, [client]);
  if (problem !== undefined) return problemText(problem, t);
  return info ? t('about.service', { name: info.name, version: info.version }) : t('about.asking-service');
}
