import { Body1 } from '@fluentui/react-components';
import { definitionLines } from '../../clearing-house/mirror/definition-lines';
import type { MirrorFigures } from '../../clearing-house/mirror/mirror-figure';
import type { TableFlow } from '../../clearing-house/mirror/table-flows';
import { useLanguage } from '../shell/language';
import { PairTable } from './pair-table';

/** How both sides define what they count, question by question. */
export function PairDefinitions({ flow, mirror }: { flow: TableFlow; mirror: MirrorFigures }) {
  const { t, language } = useLanguage();
  const lines = definitionLines(flow, mirror, language);
  if (lines.length === 0) return <Body1>{t('mirrors.no-definitions')}</Body1>;
  const said = (text: string) => text || t('mirrors.not-known');
  return (
    <PairTable
      label={t('mirrors.definitions')}
      headings={[t('mirrors.question'), t('mirrors.own'), t('mirrors.theirs')]}
      rows={lines.map(({ field, question, own, partner }) => ({
        key: field,
        cells: [question, said(own), said(partner)],
      }))}
    />
  );
}
