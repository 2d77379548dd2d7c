import { useCallback, useState } from 'react';
import type { ComparisonSettings } from '../../clearing-house/mirror/measures/settings';
import { keepComparisonSettings, recallComparisonSettings } from '../../workbook/comparison-settings';
import { useJob } from '../shell/use-job';

/** How the workbook compares; what is set holds at once, and is kept with the workbook. */
export function useSettings() {
  const [settings, setSettings] = useState(recallComparisonSettings);
  const keep = useJob(keepComparisonSettings);
  const { run } = keep;
  const change = useCallback(
    (chosen: ComparisonSettings) => {
      setSettings(chosen);
      run(chosen);
    },
    [run],
  );
  return { settings, change, keep };
}
