import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useState } from 'react';
import { toDo } from '../../clearing-house/answers/settle';
import { listenForNotices } from '../../workbook/notice-channel';
import { useComparisons } from '../mirrors/use-comparisons';
import { TablesView } from '../tables/tables-view';
import { ContractNotice } from './contract-notice';
import { useLanguage } from './language';
import { AboutView, ChecksView, fetchViewsAhead, MirrorsView, SendView } from './lazy-views';
import { Loading } from './loading';
import { ProblemBar } from './problem-bar';
import { StatusLine } from './status-line';
import { useLiveState } from './tools';
import { useNotice } from './use-notice';
import { usePublishedFigures } from './use-published-figures';
import { WorkbookBars } from './workbook-bars';
import { firstView, VIEWS, type View } from './views';

const useStyles = makeStyles({
  frame: {
    height: '100%',
    display: 'grid',
    gridTemplateRows: 'auto auto 1fr auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // The menu that Excel draws over the pane's corner is 34 points wide.
  tabs: { paddingRight: '34px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // In some languages they need two lines where the pane is narrow.
  tabList: { flexWrap: 'wrap' },
  tab: { paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge },
  view: { overflowY: 'auto', padding: '16px 20px' },
  // Excel shows the title above the pane; this one is for whoever listens.
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', margin: 0 },
});

/** The pane's views, with what went wrong above and how things stand below. */
export function Frame({ problem, onDismiss }: { problem: unknown; onDismiss: () => void }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { answered } = useLiveState();
  const [view, setView] = useState<View>(() => firstView(location.search));
  const comparisons = useComparisons();
  const notice = useNotice();
  usePublishedFigures();
  useEffect(() => listenForNotices(notice), [notice]);
  useEffect(fetchViewsAhead, []);
  const findings = toDo(answered).length;
  const label = (each: View) =>
    each === 'checks' && findings > 0 ? t('pane.tab.checks-count', { count: findings }) : t(`pane.tab.${each}`);

  return (
    <div className={styles.frame}>
      <header className={styles.tabs}>
        <h1 className={styles.title}>{t('pane.title')}</h1>
        <TabList
          className={styles.tabList}
          size="small"
          selectedValue={view}
          onTabSelect={(_, { value }) => setView(value as View)}
          aria-label={t('pane.title')}
        >
          {VIEWS.map((each) => (
            <Tab key={each} className={styles.tab} value={each} id={`tab-${each}`} aria-controls="view">
              {label(each)}
            </Tab>
          ))}
        </TabList>
      </header>
      <div>
        <ProblemBar problem={problem} onDismiss={onDismiss} />
        <WorkbookBars />
        <ContractNotice />
      </div>
      <main className={styles.view}>
        <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
          <Suspense fallback={<Loading />}>
            {view === 'tables' && <TablesView />}
            {view === 'checks' && <ChecksView onShowTables={() => setView('tables')} />}
            {view === 'mirrors' && <MirrorsView comparisons={comparisons} onShowTables={() => setView('tables')} />}
            {view === 'send' && <SendView onShowTables={() => setView('tables')} />}
            {view === 'about' && <AboutView />}
          </Suspense>
        </div>
      </main>
      <StatusLine />
    </div>
  );
}
