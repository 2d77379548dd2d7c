import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { PersonKeyRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useState } from 'react';
import type { Translate } from '../../clearing-house/messages/message';
import type { SignInProvider } from '../../contract/sign-in';
import { problemText } from '../../workbook/problem-text';
import { signIn } from '../../workbook/sending/sign-in';
import { SignInError } from '../../workbook/sending/sign-in-error';
import { useLanguage } from '../shell/language';
import { useTools } from '../shell/tools';
import { useJob } from '../shell/use-job';

/** The button that signs in at the identity provider of the deployment; nothing where there is none. */
export function ProviderSignIn() {
  const { t } = useLanguage();
  const { client, session } = useTools();
  const [provider, setProvider] = useState<SignInProvider>();
  useEffect(() => {
    const end = new AbortController();
    client.signIn(end.signal).then(
      (answer) => setProvider(answer.provider ?? undefined),
      () => undefined, // without the service nobody can sign in at all, and what needs it says so
    );
    return () => end.abort();
  }, [client]);
  const job = useJob(
    useCallback(
      async (at: SignInProvider) => {
        session.begin(await signIn(at, (...request) => fetch(...request)), 'session');
      },
      [session],
    ),
  );
  if (!provider) return null;
  return (
    <div>
      <Button appearance="primary" icon={<PersonKeyRegular />} disabled={job.running} onClick={() => job.run(provider)}>
        {t('send.sign-in.provider')}
      </Button>
      {job.problem !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{signInText(job.problem, t)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** What went wrong, in the user's words. */
function signInText(problem: unknown, t: Translate): string {
  if (!(problem instanceof SignInError)) return problemText(problem, t);
  return t(`send.sign-in.${problem.kind}`, { detail: problem.message });
}
