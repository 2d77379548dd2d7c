import { useMemo } from 'react';
import { gatherFacts } from '../../workbook/diagnostics/facts';
import { factLines, type FactLine } from '../../workbook/diagnostics/facts-lines';
import { useLanguage } from '../shell/language';
import { useServiceState } from '../shell/service-state';
import { useLiveState, useTools } from '../shell/tools';
import { isDark } from '../shell/theme';

/** The diagnostics in the pane's language, as things stand now. */
export function useFacts(): readonly FactLine[] {
  const { surroundings } = useTools();
  const { language, t } = useLanguage();
  const { info, problem } = useServiceState();
  const { tables, unknown } = useLiveState();
  return useMemo(
    () =>
      factLines(
        gatherFacts({
          surroundings,
          version: ADDIN_VERSION,
          language,
          theme: themeNow(),
          live: { tables, unknown },
          service: info,
          problem,
        }),
        t,
      ),
    [surroundings, language, t, info, problem, tables, unknown],
  );
}

function themeNow(): 'light' | 'dark' | 'contrast' {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return isDark() ? 'dark' : 'light';
}
