import { useCallback, useMemo } from 'react';
import type { YearsBeyond } from '../../clearing-house/mirror/flow-series';
import type { MirrorAnswer } from '../../contract/mirror';
import { MOST_YEARS } from '../../contract/observation-key';
import { mirrorOf } from '../../workbook/compare-with-partners';
import { yearsOf } from '../../workbook/table-sheet';
import { useLanguage } from '../shell/language';
import { useLiveState, useTools } from '../shell/tools';
import { useAsked, type Asked } from './region/use-asked';
import { useServiceYears } from './region/use-service-years';
import type { ShownComparison } from './use-comparison';

interface Answer {
  readonly answer: MirrorAnswer;
  readonly fetched: string;
}

/** The years of which the service knows something of a table, and what it has of those that are not in the table. */
export interface OtherYears {
  /** All, with those of the table; the latest first. */
  readonly years: readonly number[];
  readonly beyond: YearsBeyond | undefined;
  readonly asked: Asked<Answer>;
}

/** Fetches the years that are not in the table, once they are wanted; the request carries country, table and years only. */
export function useYearsBeyond({ table, settings }: ShownComparison, wanted: boolean): OtherYears {
  const { client } = useTools();
  const { language } = useLanguage();
  const { metadata } = useLiveState();
  const { reporter, definition } = table.identity;
  const years = useServiceYears(table, wanted);
  const others = years
    .filter((year) => !yearsOf(table).includes(year))
    .slice(0, MOST_YEARS)
    .join();
  const ask = useCallback(
    async (signal: AbortSignal): Promise<Answer> => {
      const query = { reporter, table: definition.id, years: others.split(',').map(Number) };
      return { answer: await client.mirror(query, signal), fetched: new Date().toISOString() };
    },
    [client, definition.id, others, reporter],
  );
  const asked = useAsked(others === '' || !wanted ? undefined : ask);
  const { value } = asked;
  const beyond = useMemo(() => {
    const mirror = value && mirrorOf(table, value.answer, value.fetched, metadata, language, settings);
    return mirror && { years: value.answer.years, mirror };
  }, [language, metadata, settings, table, value]);
  return { years, beyond, asked };
}
