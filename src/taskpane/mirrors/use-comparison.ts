import { useMemo } from 'react';
import { answersOfTable, type MirrorAnswer } from '../../clearing-house/answers/mirror-answer';
import { flowLines, type FlowLine } from '../../clearing-house/mirror/flow-lines';
import { flowReasons } from '../../clearing-house/mirror/flow-reasons';
import type { ComparisonSettings } from '../../clearing-house/mirror/measures/settings';
import type { MirrorFigures } from '../../clearing-house/mirror/mirror-figure';
import type { PossibleReason } from '../../clearing-house/mirror/reasons/reason';
import { tableFlows, type TableFlow } from '../../clearing-house/mirror/table-flows';
import { comparableSources, type ComparableSource } from '../../contract/comparable-sources';
import { mirrorOf } from '../../workbook/compare-with-partners';
import type { TableSheet } from '../../workbook/table-sheet';
import { useLanguage } from '../shell/language';
import { useLiveState } from '../shell/tools';
import type { Fetched } from './fetched';

/** A table beside what was fetched for it, as both are now. */
export interface ShownComparison {
  readonly table: TableSheet;
  readonly mirror: MirrorFigures;
  readonly settings: ComparisonSettings;
  readonly flows: readonly TableFlow[];
  readonly lines: readonly FlowLine[];
  readonly reasonsOf: (flow: TableFlow) => PossibleReason[];
  /** The sources that have figures to set beside the own ones, of a partner by its ISO code, or of any. */
  readonly sourcesOf: (partner?: string) => ComparableSource[];
  /** What was answered to a flow, whether or not its figures are still the same. */
  readonly answerTo: (flow: TableFlow) => MirrorAnswer | undefined;
}

/** Sets a table beside what was fetched for it; undefined while nothing was, or the table cannot be read. */
export function useComparison(
  table: TableSheet | undefined,
  fetched: Fetched | undefined,
  settings: ComparisonSettings,
): ShownComparison | undefined {
  const { metadata, answers } = useLiveState();
  const { language } = useLanguage();
  return useMemo(() => {
    if (!table?.reading || !fetched) return undefined;
    const mirror = mirrorOf(table, fetched.answer, fetched.fetched, metadata, language, settings);
    if (!mirror) return undefined;
    const { reporter, definition } = table.identity;
    const flows = tableFlows(table.reading, mirror);
    const given = answersOfTable(answers?.reading.mirrorAnswers ?? [], reporter, definition.id);
    return {
      table,
      mirror,
      settings,
      flows,
      lines: flowLines(flows, settings, mirror.kind === 'diaspora'),
      reasonsOf: flowReasons({ reporter, table: definition.id, mirror, settings }),
      sourcesOf: (partner) => comparableSources(fetched.answer, language, partner),
      answerTo: ({ country, year, sex }) => given.get(`${country}|${year}|${sex}`),
    };
  }, [table, fetched, settings, metadata, answers, language]);
}
