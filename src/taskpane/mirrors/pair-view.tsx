import { Button, Caption1, makeStyles, Subtitle2, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import { cellAddress } from '../../clearing-house/sheet/a1';
import { useLanguage } from '../shell/language';
import { whenText } from './line-words';
import { PairActions } from './pair-actions';
import { PairDefinitions } from './pair-definitions';
import { PairFigures } from './pair-figures';
import { PairReasons } from './pair-reasons';
import { PairSeries } from './pair-series';
import { PairSources } from './pair-sources';
import { AskedState } from './region/asked-state';
import type { ShownComparison } from './use-comparison';
import type { ChooseSource } from './use-source-choice';
import type { Walk } from './use-next-line';
import type { OtherYears } from './use-years-beyond';
import { WalkButtons } from './walk-buttons';

const useStyles = makeStyles({
  view: { display: 'grid', gap: '12px', minWidth: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px' },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  heading: { margin: 0 },
  section: { display: 'grid', gap: '4px', minWidth: 0 },
});

interface Props {
  readonly comparison: ShownComparison;
  readonly line: FlowLine;
  readonly walk: Walk;
  /** How many pairs the walk goes through. */
  readonly count: number;
  readonly otherYears: OtherYears;
  readonly onChooseSource: ChooseSource;
  readonly onBack: () => void;
  readonly onGo: (line: FlowLine) => void;
}

/** One pair: both figures, all sources, both definitions, why they may differ, the series, and what to do. */
export function PairView({ comparison, line, walk, count, otherYears, onChooseSource, onBack, onGo }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { mirror, reasonsOf } = comparison;
  const { flow } = line;
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever listens hears which pair it is; the keyboard goes on from here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <Button size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
          {t('mirrors.back')}
        </Button>
        <WalkButtons walk={walk} count={count} />
      </div>
      <h2 className={styles.title} ref={heading} tabIndex={-1} aria-live="polite">
        {flow.label}, {whenText(line, t)} <Caption1>{cellAddress(flow.cell)}</Caption1>
      </h2>
      <Section title={t('mirrors.both-figures')}>
        <PairFigures line={line} mirror={mirror} />
      </Section>
      {mirror.kind !== 'diaspora' && (
        <Section title={t('mirrors.why')}>
          <PairReasons reasons={reasonsOf(flow)} />
        </Section>
      )}
      <Section title={t('mirrors.what-to-do')}>
        <PairActions comparison={comparison} line={line} onGo={onGo} />
      </Section>
      <Section title={t('mirrors.all-sources')}>
        <PairSources comparison={comparison} line={line} onChoose={onChooseSource} />
      </Section>
      <Section title={t('mirrors.definitions')}>
        <PairDefinitions flow={flow} mirror={mirror} />
      </Section>
      <Section title={t('mirrors.series')}>
        <PairSeries comparison={comparison} flow={flow} beyond={otherYears.beyond} />
        {otherYears.beyond && <Caption1>{t('series.beyond')}</Caption1>}
        <AskedState asked={otherYears.asked} />
      </Section>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3" className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
