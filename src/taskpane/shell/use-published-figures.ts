import { useEffect, useMemo } from 'react';
import { ALL_AGES } from '../../clearing-house/codes/ages';
import { figureId } from '../../clearing-house/checks/context';
import { yearsOf } from '../../workbook/table-sheet';
import { useLiveState, useTools } from './tools';

/**
 * Fetches what the reporters of the workbook's tables have published, once for each set of tables and years, and tells the
 * rules (X01). The requests carry country, table and years only; without the service nothing is said.
 */
export function usePublishedFigures(): void {
  const { client, live } = useTools();
  const { tables } = useLiveState();
  const wanted = useMemo(() => {
    const queries = tables.flatMap((table) => {
      const { definition, reporter } = table.identity;
      const years = [...new Set(yearsOf(table))].sort((a, b) => a - b);
      return years.length > 0 ? [{ reporter, table: definition.id, years }] : [];
    });
    return JSON.stringify(queries);
  }, [tables]);
  useEffect(() => {
    const queries = JSON.parse(wanted) as { reporter: string; table: string; years: number[] }[];
    if (queries.length === 0) return;
    const end = new AbortController();
    Promise.all(queries.map((query) => client.reported(query, end.signal))).then(
      (answers) => {
        const published = answers.flatMap(({ table, figures }) =>
          figures.flatMap(({ partner, year, sex, value }) =>
            value === null ? [] : [[figureId(table, partner, year, sex, ALL_AGES), value] as const],
          ),
        );
        if (published.length > 0) live.knowElsewhere({ published: new Map(published) });
      },
      () => undefined, // without the service the other rules hold all the same
    );
    return () => end.abort();
  }, [client, live, wanted]);
}
