import { Button, Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { useLanguage } from '../shell/language';
import { useTools } from '../shell/tools';
import { useNotice } from '../shell/use-notice';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '8px', justifyItems: 'start' },
  field: { width: '100%' },
});

/** What a token of the service, or one of an identity provider, looks like. */
const TOKEN = /^(ch_[\w-]{43}|[\w-]+\.[\w-]+\.[\w-]+)$/;

/** Takes an access token that the user pastes. */
export function TokenForm() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { session } = useTools();
  const notice = useNotice();
  const [token, setToken] = useState('');
  const [remember, setRemember] = useState(false);
  const [tried, setTried] = useState(false);
  const given = token.trim();
  const isWrong = !TOKEN.test(given);
  const begin = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWrong) return;
    if (!session.begin(given, remember ? 'browser' : 'session')) notice(t('send.sign-in.not-kept'));
  };
  return (
    <form className={styles.form} onSubmit={begin}>
      <Field
        className={styles.field}
        label={t('send.sign-in.token')}
        hint={t('send.sign-in.token-hint')}
        validationMessage={tried && isWrong ? t('send.sign-in.token-form') : undefined}
      >
        <Input
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={token}
          onChange={(_, { value }) => setToken(value)}
        />
      </Field>
      <Checkbox
        label={t('send.sign-in.remember')}
        checked={remember}
        onChange={(_, { checked }) => setRemember(checked === true)}
      />
      <Button type="submit" disabled={given === ''}>
        {t('send.sign-in.use-token')}
      </Button>
    </form>
  );
}
