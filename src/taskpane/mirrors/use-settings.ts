import { useCallback, useState } from 'react';
import type { ComparisonSettings } from '../../clearing-house/mirror/measures/settings';
import { keepComparisonSettings, recallComparisonSettings } from '../../workbook/comparison-settings';

/** How the workbook compares; what is set holds at once, and is kept with the workbook. */
export function useSettings() {
  const [settings, setSettings] = useState(recallComparisonSettings);
  const [problem, setProblem] = useState<unknown>();
  const change = useCallback((chosen: ComparisonSettings) => {
    setSettings(chosen);
    setProblem(undefined);
    // Two changes in a row are kept in their order.
    keepComparisonSettings(chosen).catch(setProblem);
  }, []);
  return { settings, change, problem, dismiss: useCallback(() => setProblem(undefined), []) };
}
