import { useCallback } from 'react';
import { definitionsOf, editionOf } from '../../clearing-house/tables/editions';
import { insertTemplates } from '../../workbook/insert-templates';
import { rememberChoices, type Choices } from '../../workbook/remembered';
import { useLanguage } from '../shell/language';
import { useTools } from '../shell/tools';
import { useJob, type Job } from '../shell/use-job';
import { useNotice } from '../shell/use-notice';

/** Inserts the tables chosen and says what was inserted and what was there already. */
export function useInsert(): Job<[Choices]> {
  const { live } = useTools();
  const { t } = useLanguage();
  const notice = useNotice();
  return useJob(
    useCallback(
      async (choices: Choices) => {
        const edition = editionOf(choices.round);
        const definitions = definitionsOf(edition).filter(({ id }) => choices.tables.includes(id));
        const { inserted, present } = await insertTemplates({ ...choices, edition, definitions });
        live.replace(inserted);
        const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(', ');
        if (inserted.length > 0) notice(t('tables.inserted', { count: inserted.length, names: names(inserted) }));
        else notice(t('tables.already-there', { count: present.length, names: names(present) }));
        await rememberChoices(choices);
      },
      [live, t, notice],
    ),
  );
}
