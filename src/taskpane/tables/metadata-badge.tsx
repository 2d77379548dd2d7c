import { Badge } from '@fluentui/react-components';
import { countAnswers } from '../../clearing-house/metadata/answers';
import { tableById } from '../../clearing-house/tables/catalogue';
import type { MetadataSheet } from '../../workbook/metadata-sheet';
import { useLanguage } from '../shell/language';
import { useLiveState } from '../shell/tools';

/** How many of the questions of a metadata sheet have an answer. */
export function MetadataBadge({ sheet: { reading } }: { readonly sheet: MetadataSheet }) {
  const { t } = useLanguage();
  const { tables } = useLiveState();
  if (!reading) return <Badge color="severe">{t('tables.unreadable')}</Badge>;
  // A table of an edition that the secretariat published brings its definition along.
  const definitions = tables.map(({ identity }) => identity.definition);
  const { answered, asked } = countAnswers(
    reading,
    (id) => definitions.find((each) => each.id === id) ?? tableById(id),
  );
  return (
    <Badge color={answered === asked ? 'success' : 'informative'} appearance="tint">
      {t('metadata.answered', { answered, asked })}
    </Badge>
  );
}
