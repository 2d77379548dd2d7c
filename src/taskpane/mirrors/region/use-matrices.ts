import { useCallback, useMemo } from 'react';
import type { Sex } from '../../../clearing-house/codes/sex';
import type { DoubleEntry, Role } from '../../../clearing-house/mirror/harmonised/double-entry';
import { sheetFigures, withOwnFigures } from '../../../clearing-house/mirror/region/own-figures';
import type { MatrixAnswer } from '../../../contract/matrix';
import { matrixFlows } from '../../../contract/matrix-flows';
import { sourceLine } from '../../../contract/source-line';
import type { TableSheet } from '../../../workbook/table-sheet';
import { useLanguage } from '../../shell/language';
import { useTools } from '../../shell/tools';
import { useAsked, type Asked } from './use-asked';

/** The flows of a region in some years, with the own country's figures as the workbook has them. */
export interface Region {
  readonly flows: readonly DoubleEntry[];
  /** Which side of the flows the own table reports. */
  readonly side: Role['side'];
  /** The years of which the own figures are those of the workbook. */
  readonly ownYears: readonly number[];
  /** Each as one line to print. */
  readonly sources: readonly string[];
  /** When it was fetched, as ISO 8601. */
  readonly fetched: string;
}

/** Answers at hand, by table, year and sex: figures that are asked for twice in a session are those of the first time. */
export type MatrixCache = Map<string, MatrixAnswer>;

interface Answers {
  readonly answers: readonly MatrixAnswer[];
  readonly fetched: string;
}

/**
 * Fetches the double-entry matrix of a table and its mirror for some years, one after the other, those that are not at hand;
 * the requests carry table and year only. The figures of the sheet are put in here, and follow it.
 */
export function useMatrices(
  table: TableSheet,
  sex: Sex,
  years: readonly number[],
  cache: MatrixCache,
): { readonly asked: Asked<Answers>; readonly region: Region | undefined } {
  const { client } = useTools();
  const { language } = useLanguage();
  const { definition, reporter } = table.identity;
  const wanted = years.join();
  const ask = useCallback(
    async (signal: AbortSignal): Promise<Answers> => {
      const answers: MatrixAnswer[] = [];
      for (const year of wanted.split(',').map(Number)) {
        const key = `${definition.id} ${year} ${sex}`;
        const answer = cache.get(key) ?? (await client.matrix({ table: definition.id, year, sex }, signal));
        cache.set(key, answer);
        answers.push(answer);
      }
      return { answers, fetched: new Date().toISOString() };
    },
    [cache, client, definition.id, sex, wanted],
  );
  const asked = useAsked(wanted === '' ? undefined : ask);
  const { value } = asked;
  const published = useMemo(() => value?.answers.map((answer) => ({ answer, flows: matrixFlows(answer) })), [value]);
  const { reading } = table;
  const region = useMemo((): Region | undefined => {
    const [first] = published ?? [];
    if (!published || !value || !first) return undefined;
    const side = first.answer.immigration.table === definition.id ? 'immigration' : 'emigration';
    const ownYears: number[] = [];
    const flows = published.flatMap(({ answer: { year }, flows: reported }) => {
      const own = reading ? sheetFigures(reading, year, sex) : new Map<string, number>();
      if (own.size > 0) ownYears.push(year);
      return withOwnFigures(reported, { reporter, side, year }, own);
    });
    const sources = new Set(
      published.flatMap(({ answer }) => answer.sources.map((source) => sourceLine(source, language))),
    );
    return { flows, side, ownYears, sources: [...sources], fetched: value.fetched };
  }, [definition.id, language, published, reading, reporter, sex, value]);
  return { asked, region };
}
