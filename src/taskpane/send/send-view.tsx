import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Checker } from '../../clearing-house/checks/checker';
import { countryName } from '../../clearing-house/codes/countries';
import { changesSince } from '../../clearing-house/sending/changes';
import { readingOf, type CountryRound } from '../../clearing-house/sending/country-round';
import { workbookReading } from '../../workbook/check-tables';
import { checkForSending } from '../../workbook/sending/check-for-sending';
import { Empty } from '../shell/empty';
import { useLanguage } from '../shell/language';
import { useLiveState, useTools } from '../shell/tools';
import { Blocks } from './blocks';
import { Changes } from './changes';
import { DoorFindings } from './door-findings';
import { ExportSubmission } from './export-submission';
import { LastSubmission } from './last-submission';
import { SendForm } from './send-form';
import { useSending } from './sending-provider';
import { SignIn } from './sign-in';
import { WhatIsSent } from './what-is-sent';

const useStyles = makeStyles({ view: { display: 'grid', gap: '20px' }, narrow: { minWidth: 0 } });

/** Sending the tables of a country and round: who one is, what goes, what stands in the way, and what became of it. */
export function SendView({ onShowTables }: { onShowTables: () => void }) {
  const { t } = useLanguage();
  const { of, refresh } = useSending();
  // On opening the view, whatever the service said before; the provider has asked already if the pane has just been opened.
  const opened = useRef(false);
  useEffect(() => {
    if (!opened.current) refresh();
    opened.current = true;
  }, [refresh]);
  if (!of) return <Empty text={t('send.empty')} action={t('pane.show-tables')} onAction={onShowTables} />;
  return <SendingOf of={of} />;
}

function SendingOf({ of }: { of: CountryRound }) {
  const styles = useStyles();
  const { live } = useTools();
  const state = useLiveState();
  const { record } = useSending();
  const [checker] = useState(() => new Checker());
  const told = live.told();
  const context = useMemo(() => ({ ...told, stage: 'submission' as const }), [told]);
  const checked = useMemo(() => checkForSending(state, of, context, checker), [checker, context, of, state]);
  const changes = useMemo(
    () => record && changesSince(record, readingOf(workbookReading(state), of)),
    [of, record, state],
  );
  return (
    <div className={styles.view}>
      <WhichTables />
      <SignIn />
      <LastSubmission />
      <WhatIsSent of={of} counts={checked.counts} />
      <Blocks findings={checked.findings} />
      <DoorFindings />
      <Changes changes={changes} />
      <SendForm of={of} checked={checked} unchanged={changes?.length === 0} />
      <ExportSubmission of={of} findings={checked.findings} />
    </div>
  );
}

/** Which country and round it is about, if the workbook has tables of several. */
function WhichTables() {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { all, of, choose, state } = useSending();
  if (all.length < 2 || !of) return null;
  const text = ({ reporter, round }: CountryRound) =>
    t('send.of-one', { country: countryName(reporter, language) ?? reporter, round: String(round) });
  const key = ({ reporter, round }: CountryRound) => `${reporter} ${round}`;
  return (
    <Field label={t('send.of')}>
      <Dropdown
        className={styles.narrow}
        disabled={state.kind === 'sending'}
        value={text(of)}
        selectedOptions={[key(of)]}
        onOptionSelect={(_, { optionValue }) => {
          const found = all.find((each) => key(each) === optionValue);
          if (found) choose(found);
        }}
      >
        {all.map((each) => (
          <Option key={key(each)} value={key(each)}>
            {text(each)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
