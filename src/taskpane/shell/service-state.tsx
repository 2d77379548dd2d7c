import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { ServiceInfo } from '../../contract/service-info';
import { useTools } from './tools';

/** What the service says of itself, or why it says nothing; neither while it is asked. */
export interface ServiceState {
  readonly info: ServiceInfo | undefined;
  readonly problem: unknown;
}

const Context = createContext<ServiceState>({ info: undefined, problem: undefined });

/** Asks the service once, when the pane opens, what it is and of which version. */
export function ServiceStateProvider({ children }: { children: ReactNode }) {
  const { client } = useTools();
  const [info, setInfo] = useState<ServiceInfo>();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    const asked = new AbortController();
    client.info(asked.signal).then(setInfo, (error: unknown) => {
      if (!asked.signal.aborted) setProblem(error);
    });
    return () => asked.abort();
  }, [client]);
  const state = useMemo(() => ({ info, problem }), [info, problem]);
  return <Context.Provider value={state}>{children}</Context.Provider>;
}

/** The service as it was when the pane opened. */
export const useServiceState = (): ServiceState => useContext(Context);
