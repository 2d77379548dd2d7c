import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import type { SourceFigure } from '../../clearing-house/mirror/mirror-figure';
import { stateText } from '../../clearing-house/mirror/mirror-words';
import { sourceChoice } from '../../clearing-house/mirror/source-choice';
import { useLanguage } from '../shell/language';
import { otherText, ownText } from './line-words';
import { PairTable } from './pair-table';
import { SourceField } from './source-field';
import type { ShownComparison } from './use-comparison';
import type { ChooseSource } from './use-source-choice';

interface Props {
  readonly comparison: ShownComparison;
  readonly line: FlowLine;
  readonly onChoose: ChooseSource;
}

/** What every source says of a flow or stock, side by side, each with when it was read; the one compared is marked. */
export function PairSources({ comparison, line, onChoose }: Props) {
  const { t } = useLanguage();
  const { mirror, settings, sourcesOf, table } = comparison;
  const { flow } = line;
  const { country, year, sex, other, diaspora } = flow;
  const stock = mirror.kind === 'diaspora';
  const compared = ` (${t('mirrors.is-compared')})`;
  const value = (figure: SourceFigure): string =>
    figure.value === undefined ? t('mirrors.no-figure') : t('mirror.value', { value: figure.value });
  const row = (side: string, source: string, figure: string, statuses: readonly string[]) => ({
    key: `${side} ${source}`,
    cells: [side, source, figure, statuses.join(' ')],
  });
  const otherSide = t(stock ? 'mirrors.side.own' : 'mirrors.side.partner');
  // Of a stock, the figure beside the own one is one of those published of it.
  const published = stock ? [] : mirror.published(country, year, sex);
  const sources = sourcesOf(country);
  return (
    <>
      <PairTable
        label={t('mirrors.all-sources')}
        headings={[t('mirrors.side'), t('mirrors.source-read'), t('mirrors.figure'), t('companion.status')]}
        rows={[
          row(t('mirrors.side.own'), t('mirrors.in-sheet') + compared, ownText(line, t), flow.ownStatuses),
          ...published.map((each) => row(t('mirrors.side.own'), each.line, value(each), each.statuses)),
          row(otherSide, other.source ? other.source + compared : '–', otherText(line, t), other.statuses),
          ...other.others.map((each) => row(otherSide, each.line, value(each), each.statuses)),
          ...(diaspora
            ? [
                row(
                  t('mirrors.side.diaspora'),
                  diaspora.source ?? '–',
                  diaspora.value === undefined ? stateText(diaspora, t) : t('mirror.value', { value: diaspora.value }),
                  diaspora.statuses,
                ),
              ]
            : []),
        ]}
      />
      {sources.length > 1 && (
        <SourceField
          label={t('sources.compare-pair')}
          sources={sources}
          chosen={sourceChoice(settings, table.identity.definition.id, country).pair}
          otherwise={t('sources.as-table')}
          onChange={(source) => onChoose(country, source)}
        />
      )}
    </>
  );
}
