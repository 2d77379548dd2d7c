import { Body1, makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { isSufficientReason, mirrorFingerprint } from '../../clearing-house/answers/mirror-answer';
import { sexes } from '../../clearing-house/codes/sex';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import { isOf, isShown, SHOWN, type LineFilter } from '../../clearing-house/mirror/line-filter';
import { goToCell } from '../../workbook/go-to-cell';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useJob } from '../shell/use-job';
import { FilterFields } from './filter-fields';
import { Legend } from './legend';
import { ListView } from './list-view';
import { PairView } from './pair-view';
import { PicturesView } from './pictures-view';
import { SelectedFigure } from './selected-figure';
import { Summary } from './summary';
import type { ShownComparison } from './use-comparison';
import { useNextLine } from './use-next-line';
import { useOpenLine } from './use-open-line';
import type { ChooseSource } from './use-source-choice';
import { useYearsBeyond } from './use-years-beyond';

const useStyles = makeStyles({ result: { display: 'grid', gap: '12px', minWidth: 0 } });

const AT_FIRST: LineFilter = { shown: 'discrepancies', year: undefined, sex: undefined, partner: '' };

interface Props {
  readonly comparison: ShownComparison;
  readonly onChooseSource: ChooseSource;
}

/** A comparison: the summary first, then the cell selected, then the pairs as they matter; or one of them. */
export function ComparisonResult({ comparison, onChooseSource }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { table, mirror, flows, lines, settings, answerTo } = comparison;
  const [filter, setFilter] = useState(AT_FIRST);
  const [shape, setShape] = useState<'list' | 'pictures'>('list');
  const { selected, opened, open: show, close, last } = useOpenLine(table.id, lines);
  const go = useJob(useCallback(({ flow }: FlowLine) => goToCell(table.id, flow.cell), [table.id]));
  const { run } = go;
  const open = useCallback(
    (line: FlowLine) => {
      show(line);
      run(line);
    },
    [run, show],
  );

  const answered = useMemo(() => {
    const holds = ({ flow }: FlowLine) => {
      const answer = answerTo(flow);
      return answer?.fingerprint === mirrorFingerprint(flow) && isSufficientReason(answer);
    };
    return new Set(lines.filter(holds).map(({ key }) => key));
  }, [answerTo, lines]);
  const wanted = useMemo(() => lines.filter((line) => isOf(line, filter)), [lines, filter]);
  const visible = useMemo(
    () => wanted.filter((line) => isShown(line, filter.shown, answered.has(line.key))),
    [answered, filter.shown, wanted],
  );
  const counts = Object.fromEntries(
    SHOWN.filter((shown) => shown !== 'answered' || answered.size > 0 || filter.shown === 'answered').map((shown) => [
      shown,
      wanted.filter((line) => isShown(line, shown, answered.has(line.key))).length,
    ]),
  );
  // A picture has one pair of each partner: those of the latest year, both sexes together, unless others are asked for.
  const [first] = flows;
  const pictured = {
    ...filter,
    year: filter.year ?? flows.reduce((latest, { year }) => Math.max(latest, year), first?.year ?? 0),
    sex: filter.sex ?? (flows.some(({ sex }) => sex === 'T') ? 'T' : first?.sex),
  };
  const walk = useNextLine(visible, opened?.key, open);
  const stock = mirror.kind === 'diaspora';
  const otherYears = useYearsBeyond(comparison, opened !== undefined || shape === 'pictures');

  if (opened)
    return (
      <div className={styles.result}>
        <PairView
          comparison={comparison}
          line={opened}
          walk={walk}
          count={visible.length}
          otherYears={otherYears}
          onChooseSource={onChooseSource}
          onBack={close}
          onGo={run}
        />
        <ProblemBar problem={go.problem} onDismiss={go.dismiss} />
      </div>
    );
  if (lines.every(({ flow }) => (flow.other.value ?? flow.other.nearest ?? flow.diaspora?.value) === undefined))
    return <Body1>{t(stock ? 'mirrors.no-other-sources' : 'mirrors.no-partner-figures')}</Body1>;
  return (
    <div className={styles.result}>
      <Summary mirror={mirror} flows={flows} lines={lines} settings={settings} />
      <SelectedFigure line={selected} mirror={mirror} onDetails={show} />
      {mirror.kind !== 'diaspora' && <Legend kind={mirror.kind} settings={settings} />}
      <TabList
        size="small"
        selectedValue={shape}
        onTabSelect={(_, { value }) => setShape(value as typeof shape)}
        aria-label={t('mirrors.shapes')}
      >
        <Tab value="list">{t('mirrors.list')}</Tab>
        <Tab value="pictures">{t('mirrors.pictures')}</Tab>
      </TabList>
      <FilterFields
        filter={shape === 'list' ? filter : pictured}
        years={[...new Set(flows.map(({ year }) => year))].sort((a, b) => b - a)}
        sexes={sexes.map(({ code }) => code).filter((code) => flows.some(({ sex }) => sex === code))}
        counts={counts}
        stock={stock}
        onePicture={shape === 'pictures'}
        onChange={setFilter}
      />
      {shape === 'list' ? (
        <ListView
          comparison={comparison}
          lines={visible}
          filter={filter}
          current={selected?.key}
          last={last}
          walk={walk}
          onOpen={open}
        />
      ) : (
        <PicturesView
          comparison={comparison}
          lines={lines.filter((line) => isOf(line, pictured))}
          year={pictured.year}
          sex={pictured.sex ?? 'T'}
          otherYears={otherYears}
          onOpen={open}
        />
      )}
      <ProblemBar problem={go.problem} onDismiss={go.dismiss} />
    </div>
  );
}
