import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import { type AnsweredFinding, mayBeSent, standing } from '../../clearing-house/answers/settle';
import type { CountryRound } from '../../clearing-house/sending/country-round';
import { XLSX_TYPE } from '../../contract/submission-content';
import { readContent } from '../../workbook/sending/read-content';
import { useEditions } from '../shell/editions';
import { useLanguage } from '../shell/language';
import { offerFile } from '../shell/offer-file';
import { ProblemBar } from '../shell/problem-bar';
import { useJob } from '../shell/use-job';
import { useNotice } from '../shell/use-notice';
import { Section } from './section';

const useStyles = makeStyles({ buttons: { display: 'grid', gap: '6px', justifyItems: 'start' } });

/** Writes what would be sent into files. */
export function ExportSubmission({ of, findings }: { of: CountryRound; findings: readonly AnsweredFinding[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { editionFor } = useEditions();
  const notice = useNotice();
  const isInOrder = mayBeSent(standing(findings));
  const job = useJob(
    useCallback(
      async (kind: 'csv' | 'xlsx') => {
        // The writers come with the first export: what opens the pane need not wait for them.
        const { submissionFile } = await import(/* webpackChunkName: "submission-file" */ './submission-file');
        const content = await readContent(of);
        const name = t('send.export.file', { reporter: of.reporter, round: String(of.round) }).replaceAll(
          /[\\/:*?"<>|]/g,
          '-',
        );
        const file = `${name}.${kind}`;
        offerFile(
          file,
          kind === 'csv' ? 'text/csv' : XLSX_TYPE,
          await submissionFile(kind, content, editionFor(of.round)),
        );
        notice(t(isInOrder ? 'send.exported' : 'send.exported-unfinished', { file }));
      },
      [editionFor, isInOrder, notice, of, t],
    ),
  );
  return (
    <Section title={t('send.export')}>
      <Caption1>{t('send.export.help')}</Caption1>
      <div className={styles.buttons}>
        {(['xlsx', 'csv'] as const).map((kind) => (
          <Button
            key={kind}
            size="small"
            icon={<DocumentTableRegular />}
            disabled={job.running}
            onClick={() => job.run(kind)}
          >
            {t(`send.export.${kind}`)}
          </Button>
        ))}
      </div>
      <ProblemBar problem={job.problem} onDismiss={job.dismiss} />
    </Section>
  );
}
