import { Body1, Button, Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { TableSimpleRegular, WarningRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import { countryName } from '../../../clearing-house/codes/countries';
import type { FlowLine } from '../../../clearing-house/mirror/flow-lines';
import { diagnosis } from '../../../clearing-house/mirror/region/diagnosis';
import { estimatedFlows } from '../../../clearing-house/pictures/estimated-flows';
import { writeEstimates } from '../../../workbook/write-estimates';
import { EstimatesPicture } from '../../pictures/estimates-picture';
import { useLanguage } from '../../shell/language';
import { ProblemBar } from '../../shell/problem-bar';
import { useTools } from '../../shell/tools';
import { useJob } from '../../shell/use-job';
import { useNotice } from '../../shell/use-notice';
import type { ShownComparison } from '../use-comparison';
import { FactorsTable } from './factors-table';
import type { PictureOf } from './picture-of';
import type { MadeEstimates } from './use-estimates';

const useStyles = makeStyles({
  section: { display: 'grid', gap: '8px', gridTemplateColumns: 'minmax(0, 1fr)' },
  start: { justifySelf: 'start' },
  list: { margin: 0, paddingInlineStart: '20px' },
  heading: { margin: 0 },
});

interface Props {
  readonly comparison: ShownComparison;
  readonly made: MadeEstimates;
  readonly of: PictureOf;
  /** Whether choices or figures are others by now. */
  readonly outdated: boolean;
  readonly onOpen: (line: FlowLine) => void;
}

/** Estimates as a picture of the own country's flows, with how far they can be trusted, and the way to a sheet. */
export function EstimatesResult({ comparison, made, of, outdated, onOpen }: Props) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { live } = useTools();
  const notice = useNotice();
  const { table, lines } = comparison;
  const { reporter, definition } = table.identity;
  const { choice, region, result } = made;
  const year = choice.years.includes(of.year) ? of.year : Math.max(...choice.years);
  const labelOf = (code: string) => countryName(code, language) ?? code;
  const flows = estimatedFlows(result, { reporter, side: region.side, year }, labelOf);
  const write = useJob(
    useCallback(async () => {
      const { sources, fetched, ownYears } = region;
      const about = { reporter, table: definition.id, sheetName: table.name, language };
      const sheet = await writeEstimates({ ...about, choice, result, sources, fetched, ownYears });
      live.know(sheet.id);
      notice(t('estimates.written', { sheet: sheet.name }));
    }, [choice, definition.id, language, live, notice, region, reporter, result, t, table.name]),
  );
  return (
    <div className={styles.section}>
      {outdated && <Body1 role="status">{t('estimates.outdated')}</Body1>}
      <Subtitle2 as="h4" className={styles.heading}>
        {t('estimates.how-good')}
      </Subtitle2>
      <ul className={styles.list}>
        {diagnosis(result, choice, t).map(({ kind, text }) => (
          <li key={text}>
            {kind === 'doubt' && <WarningRegular aria-hidden />} <Caption1>{text}</Caption1>
          </li>
        ))}
        <li>
          <Caption1>{t('estimates.errors')}</Caption1>
        </li>
      </ul>
      {flows.length > 0 && (
        <EstimatesPicture
          subject={of.subject(choice.years.length === 1 ? year : `${year} (${choice.years.join(', ')})`)}
          source={t('mirrors.fetched', { sources: region.sources.join('; '), fetched: Date.parse(region.fetched) })}
          flows={flows}
          onSelect={({ code }) => {
            const line = lines.find(({ flow }) => flow.country === code && flow.year === year && flow.sex === of.sex);
            if (line) onOpen(line);
          }}
        />
      )}
      <FactorsTable result={result} />
      <Button
        className={styles.start}
        size="small"
        icon={<TableSimpleRegular />}
        disabled={write.running || outdated}
        onClick={() => write.run()}
      >
        {t('estimates.write')}
      </Button>
      <ProblemBar problem={write.problem} onDismiss={write.dismiss} />
    </div>
  );
}
