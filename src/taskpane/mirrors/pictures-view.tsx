import { makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { countryName } from '../../clearing-house/codes/countries';
import type { FlowLine, LineKind } from '../../clearing-house/mirror/flow-lines';
import type { PairPoint } from '../../clearing-house/pictures/pair-point';
import { toleranceBand } from '../../clearing-house/pictures/tolerance-band';
import { PairedBarsPicture } from '../pictures/paired-bars-picture';
import { ScatterPicture } from '../pictures/scatter-picture';
import { useLanguage } from '../shell/language';
import { otherText, ownText, verdictWords, whenText } from './line-words';
import type { ShownComparison } from './use-comparison';

const useStyles = makeStyles({ pictures: { display: 'grid', gap: '20px', gridTemplateColumns: 'minmax(0, 1fr)' } });

const STANDING: Readonly<Record<LineKind, PairPoint['standing']>> = {
  agrees: 'agrees',
  discrepancy: 'discrepancy',
  copied: 'copied',
  'too-small': 'too-small',
  beside: 'not-compared',
  'own-missing': 'not-compared',
  'partner-missing': 'not-compared',
};

interface Props {
  readonly comparison: ShownComparison;
  /** Those to show: a pair of each partner, all of one year and sex. */
  readonly lines: readonly FlowLine[];
  readonly onOpen: (line: FlowLine) => void;
}

/** Own figures against the partners', and the largest partners side by side; a click goes to the cell. */
export function PicturesView({ comparison, lines, onOpen }: Props) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { table, mirror, settings } = comparison;
  const points = useMemo(
    () =>
      lines.map((line): PairPoint => {
        const { flow, kind, key } = line;
        const { own, partner } = flow.counts;
        const missing = own === undefined ? ownText(line, t) : partner === undefined ? otherText(line, t) : undefined;
        return {
          id: key,
          label: flow.label,
          code: flow.code,
          own,
          partner,
          standing: STANDING[kind],
          verdict: verdictWords(line, t, language),
          ...(missing !== undefined && { missing }),
        };
      }),
    [language, lines, t],
  );
  const select = useCallback(
    ({ id }: PairPoint) => {
      const line = lines.find(({ key }) => key === id);
      if (line) onOpen(line);
    },
    [lines, onOpen],
  );
  const { reporter, definition } = table.identity;
  const frame = {
    subject: [
      countryName(reporter, language) ?? reporter,
      definition.title[language],
      lines[0] && whenText(lines[0], t),
    ]
      .filter((part) => part !== undefined)
      .join(', '),
    source: t('mirrors.fetched', { sources: mirror.sources.join('; '), fetched: Date.parse(mirror.fetched) }),
  };
  return (
    <div className={styles.pictures}>
      {mirror.kind !== 'diaspora' && (
        <ScatterPicture
          {...frame}
          points={points}
          tolerance={settings.tolerance}
          band={toleranceBand(settings)}
          onSelect={select}
        />
      )}
      <PairedBarsPicture {...frame} points={points} onSelect={select} />
    </div>
  );
}
