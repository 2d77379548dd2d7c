import { useCallback, useEffect, useState } from 'react';
import { compareTable, type ComparedFigure } from '../../clearing-house/mirror/comparison';
import type { MirrorFigures } from '../../clearing-house/mirror/mirror-figure';
import { ServiceError } from '../../contract/service-client';
import { compareWithPartners } from '../../workbook/compare-with-partners';
import type { TableSheet } from '../../workbook/table-sheet';
import { useLanguage } from '../shell/language';
import { useTools } from '../shell/tools';

/** How long to wait before asking a service again that gave no answer. Milliseconds; the last one goes on. */
const WAITS = [3_000, 6_000, 12_000, 30_000];

/** Comparisons of tables with partners: what was fetched, what is under way, what failed. */
export interface Comparisons {
  /** The partners' figures fetched for a table, if they were. */
  readonly mirrorOf: (tableId: string) => MirrorFigures | undefined;
  readonly running: boolean;
  readonly problem: unknown;
  /** Whether the last attempt is going to be repeated by itself. */
  readonly retrying: boolean;
  readonly compare: (table: TableSheet) => void;
  readonly dismiss: () => void;
}

interface Attempt {
  readonly table: TableSheet;
  readonly number: number;
}

/** Keeps the comparisons of the pane. While the service gives no answer, the last one asked for is tried again by itself. */
export function useComparisons(): Comparisons {
  const { live, client } = useTools();
  const { language } = useLanguage();
  const [mirrors, setMirrors] = useState<ReadonlyMap<string, MirrorFigures>>(new Map());
  const [running, setRunning] = useState(false);
  const [failed, setFailed] = useState<Attempt & { readonly problem: unknown }>();

  const attempt = useCallback(
    async ({ table, number }: Attempt) => {
      setRunning(true);
      try {
        const { metadata } = live.snapshot();
        const { mirror, table: read, companion } = await compareWithPartners(client, table, metadata, language);
        live.replace([read]);
        if (companion) live.know(companion);
        if (mirror) setMirrors((all) => new Map(all).set(table.id, mirror));
        setFailed(undefined);
      } catch (problem) {
        setFailed({ table, number, problem });
      } finally {
        setRunning(false);
      }
    },
    [client, language, live],
  );

  const retrying = failed !== undefined && failed.problem instanceof ServiceError && failed.problem.passing;
  useEffect(() => {
    if (!retrying) return;
    const { table, number } = failed;
    const timer = setTimeout(
      () => void attempt({ table, number: number + 1 }),
      WAITS[Math.min(number, WAITS.length - 1)],
    );
    return () => clearTimeout(timer);
  }, [retrying, failed, attempt]);

  return {
    mirrorOf: (id) => mirrors.get(id),
    running,
    problem: failed?.problem,
    retrying,
    compare: (table) => {
      setFailed(undefined); // with it goes the attempt that waits
      void attempt({ table, number: 0 });
    },
    dismiss: () => setFailed(undefined),
  };
}

/** A table's figures beside its partners', as they are now; undefined before they were fetched. */
export function comparedFigures(table: TableSheet, comparisons: Comparisons): readonly ComparedFigure[] | undefined {
  const mirror = comparisons.mirrorOf(table.id);
  return mirror && table.reading ? compareTable(table.reading, mirror) : undefined;
}
