import { FluentProvider, Toaster } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../clearing-house/messages/language';
import { serviceClient } from '../contract/service-client';
import { LiveTables } from '../workbook/live-tables';
import { EditionsProvider } from './shell/editions';
import { ErrorBoundary } from './shell/error-boundary';
import { Frame } from './shell/frame';
import { LanguageProvider } from './shell/language';
import { NOTICES } from './shell/notices';
import { ToolsProvider } from './shell/tools';
import { useTheme } from './shell/theme';

/** The whole pane, once Excel is there. */
export function App({ language, platform }: { language: Language; platform: string }) {
  const theme = useTheme();
  const [problem, setProblem] = useState<unknown>();
  const tools = useMemo(
    () => ({
      live: new LiveTables(setProblem),
      client: serviceClient({ base: '', fetch: (...request) => fetch(...request) }),
      platform,
    }),
    [platform],
  );
  useEffect(() => {
    tools.live.start().catch(setProblem);
    return () => void tools.live.stop().catch(setProblem);
  }, [tools]);

  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      <LanguageProvider language={language}>
        <ErrorBoundary language={language}>
          <ToolsProvider tools={tools}>
            <EditionsProvider>
              <Frame problem={problem} onDismiss={() => setProblem(undefined)} />
            </EditionsProvider>
          </ToolsProvider>
        </ErrorBoundary>
        <Toaster toasterId={NOTICES} position="bottom" />
      </LanguageProvider>
    </FluentProvider>
  );
}
