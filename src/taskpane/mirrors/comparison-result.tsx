import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  makeStyles,
} from '@fluentui/react-components';
import { useCallback } from 'react';
import { rankedDiscrepancies, type ComparedFigure } from '../../clearing-house/mirror/comparison';
import type { MirrorFigures } from '../../clearing-house/mirror/mirror-figure';
import { summarise } from '../../clearing-house/mirror/summary';
import { goToCell } from '../../workbook/go-to-cell';
import type { TableSheet } from '../../workbook/table-sheet';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useJob } from '../shell/use-job';
import { FigureRow } from './figure-row';
import { Legend } from './legend';
import { SelectedFigure } from './selected-figure';

interface Props {
  readonly table: TableSheet;
  readonly mirror: MirrorFigures;
  readonly figures: readonly ComparedFigure[];
}

const useStyles = makeStyles({
  result: { display: 'grid', gap: '12px' },
  summary: { margin: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** A comparison: the summary first, then the cell selected, then the figures by what they amount to. */
export function ComparisonResult({ table, mirror, figures }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const go = useJob(useCallback((figure: ComparedFigure) => goToCell(table.id, figure.cell), [table.id]));
  if (mirror.counted.length === 0) return <Body1>{t('mirrors.no-partner-figures')}</Body1>;

  const summary = summarise(figures);
  const lists = {
    discrepancies: rankedDiscrepancies(figures),
    'without-own': figures
      .filter(({ own, mirror: { value } }) => own === undefined && value !== undefined)
      .sort((a, b) => (b.mirror.value ?? 0) - (a.mirror.value ?? 0)),
    'without-mirror': figures
      .filter(({ own, mirror: { value } }) => own !== undefined && value === undefined)
      .sort((a, b) => (b.own ?? 0) - (a.own ?? 0)),
  };
  return (
    <div className={styles.result}>
      <div aria-live="polite">
        <Body1 as="p" className={styles.summary}>
          {t('mirrors.summary', { agreeing: summary.agreeing, compared: summary.compared })}{' '}
          {summary.discrepancies > 0 && t('mirrors.leading', { leading: summary.leading, share: summary.leadingShare })}
        </Body1>
      </div>
      <SelectedFigure table={table} mirror={mirror} figures={figures} />
      <Legend />
      <Accordion multiple collapsible defaultOpenItems={['discrepancies']}>
        {(Object.keys(lists) as (keyof typeof lists)[]).map((key) => (
          <AccordionItem key={key} value={key}>
            <AccordionHeader as="h3">{t(`mirrors.${key}`, { count: lists[key].length })}</AccordionHeader>
            <AccordionPanel>
              <ul className={styles.list}>
                {lists[key].map((figure) => (
                  <FigureRow
                    key={`${figure.partner} ${figure.year} ${figure.sex}`}
                    figure={figure}
                    onGo={() => go.run(figure)}
                  />
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <ProblemBar problem={go.problem} onDismiss={go.dismiss} />
      <Caption1>
        {t('companion.source', { sources: mirror.sources.join('; '), fetched: mirror.fetched.slice(0, 10) })}
      </Caption1>
    </div>
  );
}
