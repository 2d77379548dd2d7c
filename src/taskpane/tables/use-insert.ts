import { useCallback } from 'react';
import { definitionsOf } from '../../clearing-house/tables/editions';
import { insertTemplates } from '../../workbook/insert-templates';
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
        const result = await insertTemplates({ ...choices, edition, definitions });
        const { inserted, present, metadata, metadataChange } = result;
        live.replace(inserted, metadata ? [metadata] : []);
        const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(', ');
        if (inserted.length > 0) notice(t('tables.inserted', { count: inserted.length, names: names(inserted) }));
        else if (metadata && metadataChange) notice(t(`metadata.${metadataChange}`, { name: metadata.name }));
        else notice(t('tables.already-there', { count: present.length, names: names(present) }));
        await rememberChoices(choices);
      },
      [live, editionFor, t, notice],
    ),
  );
}
