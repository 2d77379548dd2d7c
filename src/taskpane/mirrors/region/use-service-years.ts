import { useCallback, useMemo } from 'react';
import { mirrorsOf } from '../../../clearing-house/mirror/mirror-tables';
import { yearsOf, type TableSheet } from '../../../workbook/table-sheet';
import { useTools } from '../../shell/tools';
import { useAsked } from './use-asked';

/** The years of which the service has figures of a table or of what mirrors it, with those of the table; the latest first. */
export function useServiceYears(table: TableSheet, wanted: boolean): readonly number[] {
  const { client } = useTools();
  const ask = useCallback((signal: AbortSignal) => client.info(signal), [client]);
  const { value } = useAsked(wanted ? ask : undefined);
  return useMemo(() => {
    const { id } = table.identity.definition;
    const tables = [id, ...mirrorsOf(id).map((mirror) => mirror.table)];
    const having = value?.figures.filter((each) => tables.includes(each.table)).map(({ year }) => year) ?? [];
    return [...new Set([...yearsOf(table), ...having])].sort((a, b) => b - a);
  }, [table, value]);
}
