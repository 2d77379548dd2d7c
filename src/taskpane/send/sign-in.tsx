import { Body1, Button, Caption1, makeStyles, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { countryName } from '../../clearing-house/codes/countries';
import type { WhoAmI } from '../../contract/access';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useTools } from '../shell/tools';
import { ProviderSignIn } from './provider-sign-in';
import { Section } from './section';
import { useSending } from './sending-provider';
import { TokenForm } from './token-form';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  text: { margin: 0 },
});

/** Who is signed in, or how to sign in. */
export function SignIn() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { session, whoProblem, askWho, of } = useSending();
  const { session: tools } = useTools();
  const signOut = (
    <Button size="small" onClick={() => tools.end()}>
      {t('send.sign-out')}
    </Button>
  );
  switch (session.kind) {
    case 'signed-in':
      return (
        <Section title={t('send.sign-in.title')}>
          <Who who={session.who} reporter={of?.reporter} />
          <div className={styles.buttons}>{signOut}</div>
        </Section>
      );
    case 'unknown':
      return (
        <Section title={t('send.sign-in.title')}>
          {whoProblem === undefined ? (
            <Spinner size="tiny" label={t('send.sign-in.asking')} />
          ) : (
            <ProblemBar problem={whoProblem} onDismiss={askWho} />
          )}
          <div className={styles.buttons}>
            {whoProblem !== undefined && (
              <Button size="small" onClick={askWho}>
                {t('send.sign-in.ask-again')}
              </Button>
            )}
            {signOut}
          </div>
        </Section>
      );
    case 'signed-out':
      return (
        <Section title={t('send.sign-in.title')}>
          <Body1 as="p" className={styles.text}>
            {t('send.sign-in.help')}
          </Body1>
          {session.rejected && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{t('send.sign-in.rejected')}</MessageBarBody>
            </MessageBar>
          )}
          <ProviderSignIn />
          <TokenForm />
        </Section>
      );
  }
}

function Who({ who, reporter }: { who: WhoAmI; reporter: string | undefined }) {
  const { t, language } = useLanguage();
  const name = (code: string) => countryName(code, language) ?? code;
  const countries = (who.countries ?? []).map(name).join(', ');
  const isTheirs = who.kind !== 'compiler' || reporter === undefined || (who.countries ?? []).includes(reporter);
  return (
    <>
      <Body1>
        {t(`send.who.${who.kind}`, { countries })}
        {who.expires !== undefined && ` ${t('send.who.until', { until: Date.parse(who.expires) })}`}
      </Body1>
      {!isTheirs && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('send.who.not-theirs', { country: name(reporter), countries })}</MessageBarBody>
        </MessageBar>
      )}
      <Caption1>{who.id}</Caption1>
    </>
  );
}
