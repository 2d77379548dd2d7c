import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import { checkReport, type CheckReport } from '../../clearing-house/report/check-report';
import { reportCsv, reportFileName, reportJson } from '../../clearing-house/report/report-files';
import { insertReport } from '../../workbook/insert-report';
import { useLanguage } from '../shell/language';
import { offerFile } from '../shell/offer-file';
import { ProblemBar } from '../shell/problem-bar';
import { useTools } from '../shell/tools';
import { useJob } from '../shell/use-job';
import { useNotice } from '../shell/use-notice';

/** Exports the report of the checks as they stand: a sheet of the workbook, or a file. Nothing is sent anywhere. */
export function ExportMenu() {
  const { t, language } = useLanguage();
  const { live } = useTools();
  const notice = useNotice();
  const report = useCallback((): CheckReport => {
    const { tables, checked, answered } = live.snapshot();
    return checkReport({
      tables: tables.flatMap(({ id, name, reading }) => (reading ? [{ id, name, reading }] : [])),
      counts: checked.counts,
      findings: answered,
      workbook: undefined,
      checked: new Date().toISOString(),
      version: ADDIN_VERSION,
      language,
    });
  }, [live, language]);
  const toSheet = useJob(
    useCallback(async () => {
      const { id, name } = await insertReport(report());
      live.know(id);
      notice(t('checks.exported', { sheet: name }));
    }, [live, notice, report, t]),
  );
  const toFile = (extension: 'csv' | 'json') => {
    const made = report();
    const file = `${reportFileName(made)}.${extension}`;
    if (extension === 'csv') offerFile(file, 'text/csv', reportCsv(made));
    else offerFile(file, 'application/json', reportJson(made));
    notice(t('checks.saved-file', { file }));
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" icon={<DocumentTableRegular />} disabled={toSheet.running}>
            {t('checks.export')}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => toSheet.run()}>{t('checks.export.sheet')}</MenuItem>
            <MenuItem onClick={() => toFile('csv')}>{t('checks.export.csv')}</MenuItem>
            <MenuItem onClick={() => toFile('json')}>{t('checks.export.json')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <ProblemBar problem={toSheet.problem} onDismiss={toSheet.dismiss} />
    </>
  );
}
