import { Badge, Caption1, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { FigureCounts } from '../../clearing-house/checks/figure-counts';
import { countryName } from '../../clearing-house/codes/countries';
import type { CountryRound } from '../../clearing-house/sending/country-round';
import { goToSheet } from '../../workbook/go-to-cell';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useLiveState } from '../shell/tools';
import { useJob } from '../shell/use-job';
import { PresentSheet } from '../tables/present-sheet';
import { Section } from './section';

const useStyles = makeStyles({ list: { listStyle: 'none', margin: 0, padding: 0 } });

interface Props {
  readonly of: CountryRound;
  readonly counts: ReadonlyMap<string, FigureCounts>;
}

/** The sheets that go, each with how much is in it. */
export function WhatIsSent({ of: { reporter, round }, counts }: Props) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { tables, metadata, answers } = useLiveState();
  const show = useJob(goToSheet);
  const isOf = ({ identity }: { readonly identity: CountryRound }) =>
    identity.reporter === reporter && identity.round === round;
  const answered = useMemo(
    () =>
      new Map(
        metadata.map(({ id, reading }) => [
          id,
          (reading?.rows ?? []).reduce(
            (sum, row) => sum + [...row.answers.values()].filter(({ text }) => text !== '').length,
            0,
          ),
        ]),
      ),
    [metadata],
  );
  const theirs = metadata.filter(isOf);
  const said = answers ? answers.reading.answers.length + answers.reading.mirrorAnswers.length : 0;
  return (
    <Section title={t('send.what.title')}>
      <Caption1>
        {t('send.of-one', { country: countryName(reporter, language) ?? reporter, round: String(round) })}
      </Caption1>
      <ul className={styles.list}>
        {tables.filter(isOf).map(({ id, name }) => (
          <PresentSheet key={id} name={name} onShow={() => show.run(id)}>
            <Badge appearance="tint" color="informative">
              {t('send.what.figures', { count: counts.get(id)?.filled ?? 0 })}
            </Badge>
          </PresentSheet>
        ))}
        {theirs.map(({ id, name }) => (
          <PresentSheet key={id} name={name} onShow={() => show.run(id)}>
            <Badge appearance="tint" color="informative">
              {t('send.what.metadata', { count: answered.get(id) ?? 0 })}
            </Badge>
          </PresentSheet>
        ))}
        {answers && (
          <PresentSheet name={answers.name} onShow={() => show.run(answers.id)}>
            <Badge appearance="tint" color="informative">
              {t('send.what.answers', { count: said })}
            </Badge>
          </PresentSheet>
        )}
      </ul>
      {theirs.length === 0 && <Caption1>{t('send.what.no-metadata')}</Caption1>}
      <Caption1>{t('send.what.nothing-else')}</Caption1>
      <ProblemBar problem={show.problem} onDismiss={show.dismiss} />
    </Section>
  );
}
