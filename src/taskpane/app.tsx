import { FluentProvider, Toaster } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { everyLanguage } from '../clearing-house/messages/every-language';
import type { Language } from '../clearing-house/messages/language';
import { serviceClient } from '../contract/service-client';
import { LiveTables } from '../workbook/live-tables';
import type { InExcel } from '../workbook/office-ready';
import { Session } from '../workbook/sending/session';
import { SendingProvider } from './send/sending-provider';
import { EditionsProvider } from './shell/editions';
import { ErrorBoundary } from './shell/error-boundary';
import { Frame } from './shell/frame';
import { LanguageProvider } from './shell/language';
import { NOTICES } from './shell/notices';
import { ServiceStateProvider } from './shell/service-state';
import { ToolsProvider } from './shell/tools';
import { useTheme } from './shell/theme';

/** The whole pane, once Excel is there. */
export function App({ language, surroundings }: { language: Language; surroundings: InExcel }) {
  const theme = useTheme();
  const [problem, setProblem] = useState<unknown>();
  const tools = useMemo(() => {
    const session = new Session();
    return {
      live: new LiveTables(setProblem),
      session,
      client: serviceClient({
        base: '',
        fetch: (...request) => fetch(...request),
        token: session.token,
        onRejected: session.reject,
      }),
      surroundings,
    };
  }, [surroundings]);
  useEffect(() => {
    let ended = false;
    everyLanguage()
      .then(() => (ended ? undefined : tools.live.start()))
      .catch(setProblem);
    return () => {
      ended = true;
      tools.live.stop().catch(setProblem);
    };
  }, [tools]);

  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      <LanguageProvider language={language}>
        <ToolsProvider tools={tools}>
          <ServiceStateProvider>
            <ErrorBoundary>
              <EditionsProvider>
                <SendingProvider>
                  <Frame problem={problem} onDismiss={() => setProblem(undefined)} />
                </SendingProvider>
              </EditionsProvider>
            </ErrorBoundary>
          </ServiceStateProvider>
        </ToolsProvider>
        <Toaster toasterId={NOTICES} position="bottom" />
      </LanguageProvider>
    </FluentProvider>
  );
}
