import { Body1, Button, FluentProvider, Subtitle1 } from '@fluentui/react-components';
import type { Language } from '../../clearing-house/messages/language';
import { message } from '../../clearing-house/messages/message';
import { useTheme } from './theme';

/** What the page says outside Excel, or when Office does not answer. */
export function NotInExcel({ language, silent }: { language: Language; silent: boolean }) {
  const theme = useTheme();
  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      <main style={{ padding: 24, maxWidth: 480, display: 'grid', gap: 16 }}>
        <Subtitle1 as="h1">{message(language, 'pane.title')}</Subtitle1>
        <Body1>{message(language, silent ? 'pane.office-silent' : 'pane.open-in-excel')}</Body1>
        {silent && (
          <Button appearance="primary" onClick={() => location.reload()}>
            {message(language, 'pane.reload')}
          </Button>
        )}
      </main>
    </FluentProvider>
  );
}
