import { useCallback } from 'react';
import { definitionsOf } from '../../clearing-house/tables/editions';
import { insertedText } from '../../workbook/inserted-text';
import { rememberChoices, type Choices } from '../../workbook/remembered';
import { useEditions } from '../shell/editions';
import { useLanguage } from '../shell/language';
import { useTools } from '../shell/tools';
import { useJob, type Job } from '../shell/use-job';
import { useNotice } from '../shell/use-notice';

/** Inserts the tables chosen and says what was inserted and what was there already. */
export function useInsert(): Job<[Choices]> {
  const { live } = useTools();
  const { editionFor } = useEditions();
  const { t } = useLanguage();
  const notice = useNotice();
  return useJob(
    useCallback(
      async (choices: Choices) => {
        const edition = editionFor(choices.round);
        const definitions = definitionsOf(edition).filter(({ id }) => choices.tables.includes(id));
        const { insertTemplates } = await import(/* webpackChunkName: "insert" */ '../../workbook/insert-templates');
        const result = await insertTemplates({ ...choices, edition, definitions });
        const { inserted, metadata } = result;
        live.replace(inserted, metadata ? [metadata] : []);
        notice(insertedText(result, t));
        await rememberChoices(choices);
      },
      [live, editionFor, t, notice],
    ),
  );
}
