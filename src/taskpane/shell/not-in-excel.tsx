import { Body1, Button, Caption1, FluentProvider, Subtitle1 } from '@fluentui/react-components';
import type { Language } from '../../clearing-house/messages/language';
import { message } from '../../clearing-house/messages/message';
import type { Surroundings } from '../../workbook/office-ready';
import { useTheme } from './theme';

type Why = Exclude<Surroundings, { readonly kind: 'excel' }>;

/** What the page says outside Excel, when Office does not come or answer, or in an Excel that is too old. */
export function NotInExcel({ language, why }: { language: Language; why: Why }) {
  const theme = useTheme();
  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      <main style={{ padding: 24, maxWidth: 480, display: 'grid', gap: 16 }}>
        <Subtitle1 as="h1">{message(language, 'pane.title')}</Subtitle1>
        <Body1>{explanation(language, why)}</Body1>
        {(why.kind === 'silent' || why.kind === 'no-office') && (
          <Button appearance="primary" onClick={() => location.reload()}>
            {message(language, 'pane.reload')}
          </Button>
        )}
        <Caption1>{ADDIN_VERSION}</Caption1>
      </main>
    </FluentProvider>
  );
}

function explanation(language: Language, why: Why): string {
  switch (why.kind) {
    case 'silent':
      return message(language, 'pane.office-silent');
    case 'no-office':
      return message(language, 'pane.office-missing');
    case 'too-old':
      return message(language, 'pane.too-old', { missing: why.missing.join(', ') });
    case 'elsewhere':
      return message(language, 'pane.open-in-excel');
  }
}
