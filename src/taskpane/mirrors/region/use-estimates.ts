import { useCallback, useRef, useState } from 'react';
import { harmoniseSteps, type Harmonised } from '../../../clearing-house/mirror/harmonised/harmonise';
import { estimatesRequest, type EstimatesChoice } from '../../../clearing-house/mirror/region/estimates';
import { flowsAmong } from '../../../clearing-house/mirror/region/region-countries';
import { useJob } from '../../shell/use-job';
import { inSlices } from './in-slices';
import type { Region } from './use-matrices';

/** Estimates with what they were made from. */
export interface MadeEstimates {
  readonly choice: EstimatesChoice;
  readonly region: Region;
  readonly result: Harmonised;
}

/** Makes estimates when asked to, while the pane goes on. */
export function useEstimates() {
  const [made, setMade] = useState<MadeEstimates>();
  const request = useRef<AbortController>(undefined);
  const job = useJob(
    useCallback(async (choice: EstimatesChoice, region: Region) => {
      const abort = new AbortController();
      request.current = abort;
      try {
        const steps = harmoniseSteps(estimatesRequest(flowsAmong(region.flows, choice.countries), choice));
        const result = await inSlices(steps, abort.signal);
        setMade({ choice, region, result });
      } catch (problem) {
        if (!abort.signal.aborted) throw problem;
      }
    }, []),
  );
  return { made, job, cancel: useCallback(() => request.current?.abort(), []) };
}
