import { useCallback, useEffect, useRef, useState } from 'react';
import { answerRevisions } from '../../contract/answer-revisions';
import { ServiceError } from '../../contract/service-error';
import type { TableSheet } from '../../workbook/table-sheet';
import { useLanguage } from '../shell/language';
import { useTools } from '../shell/tools';
import { useNotice } from '../shell/use-notice';
import type { Fetched, Pending } from './fetched';

/** How long to wait before asking a service again that gave no answer. Milliseconds; the last one goes on. */
const WAITS = [3_000, 6_000, 12_000, 30_000];

/** Comparing is a file of its own: nobody does it before the pane has drawn. */
const comparing = () => import(/* webpackChunkName: "comparing" */ '../../workbook/compare-with-partners');
const keptInSheets = () => import(/* webpackChunkName: "comparing" */ '../../workbook/compare-kept');

/** Comparisons of tables with partners: what was fetched, what is under way, what failed. */
export interface Comparisons {
  /** What was fetched for a table, now or before the workbook was closed. */
  readonly fetchedFor: (tableId: string) => Fetched | undefined;
  /** A later answer for it, of which the user has to say whether it is written to the sheet. */
  readonly pendingFor: (tableId: string) => Pending | undefined;
  readonly stage: 'asking' | 'writing' | undefined;
  readonly problem: unknown;
  /** Whether the last attempt is going to be repeated by itself. */
  readonly retrying: boolean;
  /** Fetches, and writes to the sheet unless figures have changed since the last time. */
  readonly compare: (table: TableSheet) => void;
  /** Writes what was fetched to the sheet: what waits for it, else what is there already. */
  readonly write: (table: TableSheet) => void;
  /** Leaves the sheet as it is. */
  readonly notNow: (table: TableSheet) => void;
  /** Knows nothing of a table's comparison any more: it was taken out of the workbook. */
  readonly forget: (table: TableSheet) => void;
  /** Reads back what the workbook keeps of a table's comparison, once. */
  readonly recall: (table: TableSheet) => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

interface Attempt {
  readonly table: TableSheet;
  readonly number: number;
}

const set = <Value>(map: ReadonlyMap<string, Value>, key: string, value: Value | undefined) => {
  const next = new Map(map);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
};

/** Keeps the comparisons of the pane. While the service gives no answer, the last one asked for is tried again by itself. */
export function useComparisons(): Comparisons {
  const { live, client } = useTools();
  const { language, t } = useLanguage();
  const notice = useNotice();
  const [fetched, setFetched] = useState<ReadonlyMap<string, Fetched>>(new Map());
  const [pending, setPending] = useState<ReadonlyMap<string, Pending>>(new Map());
  const [stage, setStage] = useState<Comparisons['stage']>();
  const [failed, setFailed] = useState<Attempt & { readonly problem: unknown }>();
  const recalled = useRef(new Set<string>());
  const request = useRef<AbortController>(undefined);

  const take = useCallback(
    async (table: TableSheet, { answer, fetched: when }: Fetched) => {
      setStage('writing');
      const { writeFetched } = await comparing();
      const written = await writeFetched(table, { answer, fetched: when }, live.snapshot().metadata, language);
      live.replace([written.table]);
      if (written.companion) live.know(written.companion);
      setFetched((all) => set(all, table.id, { answer, fetched: when }));
      setPending((all) => set(all, table.id, undefined));
    },
    [language, live],
  );
  const attempt = useCallback(
    async ({ table, number }: Attempt, before: Fetched | undefined) => {
      const abort = new AbortController();
      request.current = abort;
      recalled.current.add(table.id);
      setStage('asking');
      try {
        const { fetchMirror } = await comparing();
        const later = { answer: await fetchMirror(client, table, abort.signal), fetched: new Date().toISOString() };
        const sameYears = String(before?.answer.years) === String(later.answer.years);
        const revisions = before && sameYears ? answerRevisions(before.answer, later.answer) : [];
        if (revisions.length > 0) setPending((all) => set(all, table.id, { ...later, revisions }));
        else {
          await take(table, later);
          if (before && sameYears) notice(t('mirrors.no-revisions', { fetched: Date.parse(before.fetched) }));
        }
        setFailed(undefined);
      } catch (problem) {
        // Given up: it is not tried again by itself either.
        setFailed(abort.signal.aborted ? undefined : { table, number, problem });
      } finally {
        setStage(undefined);
      }
    },
    [client, notice, t, take],
  );

  const retrying = failed !== undefined && failed.problem instanceof ServiceError && failed.problem.passing;
  useEffect(() => {
    if (!retrying) return;
    const { table, number } = failed;
    const timer = setTimeout(
      () => void attempt({ table, number: number + 1 }, fetched.get(table.id)),
      WAITS[Math.min(number, WAITS.length - 1)],
    );
    return () => clearTimeout(timer);
  }, [retrying, failed, attempt, fetched]);

  const recall = useCallback(
    (table: TableSheet) => {
      if (recalled.current.has(table.id)) return;
      recalled.current.add(table.id);
      keptInSheets()
        .then(({ readComparison }) => readComparison(table, live.snapshot().metadata, language))
        .then(
          // What was fetched meanwhile is later.
          (kept) => kept && setFetched((all) => (all.has(table.id) ? all : set(all, table.id, kept))),
          () => recalled.current.delete(table.id), // a cell is being edited, or the sheet is gone: it can be fetched anew
        );
    },
    [language, live],
  );

  return {
    fetchedFor: (id) => fetched.get(id),
    pendingFor: (id) => pending.get(id),
    stage,
    problem: failed?.problem,
    retrying,
    compare: (table) => {
      setFailed(undefined); // with it goes the attempt that waits
      void attempt({ table, number: 0 }, fetched.get(table.id));
    },
    write: (table) => {
      const wanted = pending.get(table.id) ?? fetched.get(table.id);
      if (!wanted) return;
      setFailed(undefined);
      take(table, wanted)
        .catch((problem: unknown) => setFailed({ table, number: 0, problem }))
        .finally(() => setStage(undefined));
    },
    notNow: (table) => setPending((all) => set(all, table.id, undefined)),
    forget: (table) => {
      setFailed(undefined);
      setFetched((all) => set(all, table.id, undefined));
      setPending((all) => set(all, table.id, undefined));
    },
    recall,
    cancel: () => request.current?.abort(),
    dismiss: () => setFailed(undefined),
  };
}
