import { useCallback } from 'react';
import { definitionsOf } from '../../clearing-house/tables/editions';
import { useEditions } from '../shell/editions';
import { useLanguage } from '../shell/language';
import { useTools } from '../shell/tools';
import { useJob, type Job } from '../shell/use-job';
import { useNotice } from '../shell/use-notice';

/** A country that publishes both flows, by partner, and differs from its partners in telling ways. */
export const SAMPLE = { reporter: 'BG', year: 2024, tables: ['3', '5'] } as const;

/** Adds the tables of the sample as new sheets and fills them with what the country has published. */
export function useSample(): Job<[]> {
  const { live, client } = useTools();
  const { rounds, editionFor } = useEditions();
  const { t, language } = useLanguage();
  const notice = useNotice();
  return useJob(
    useCallback(async () => {
      const { insertTemplates } = await import(/* webpackChunkName: "insert" */ '../../workbook/insert-templates');
      const { fillTraining } = await import(/* webpackChunkName: "insert" */ '../../workbook/fill-training');
      const edition = editionFor(rounds[0]!);
      const definitions = definitionsOf(edition).filter(({ id }) => SAMPLE.tables.some((each) => each === id));
      const { reporter, year } = SAMPLE;
      const chosen = {
        reporter,
        round: edition.round,
        years: [year],
        tables: [...SAMPLE.tables],
        ages: false,
        language,
      };
      const { inserted, metadata } = await insertTemplates({ ...chosen, edition, definitions });
      live.replace(inserted, metadata ? [metadata] : []);
      const { tables, figures } = await fillTraining(client, inserted, language);
      live.replace(tables);
      notice(t('start.sample-done', { names: inserted.map(({ name }) => name).join(', '), figures }));
    }, [client, editionFor, language, live, notice, rounds, t]),
  );
}
