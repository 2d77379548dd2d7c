import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { ServiceClient } from '../../contract/service-client';
import type { LiveState, LiveTables } from '../../workbook/live-tables';
import type { InExcel } from '../../workbook/office-ready';
import type { Session } from '../../workbook/sending/session';

/** What the views work with. */
export interface Tools {
  readonly live: LiveTables;
  readonly client: ServiceClient;
  readonly session: Session;
  /** What Office says of where the pane runs. */
  readonly surroundings: InExcel;
}

const Context = createContext<Tools | undefined>(undefined);

export function ToolsProvider({ tools, children }: { tools: Tools; children: ReactNode }) {
  return <Context.Provider value={tools}>{children}</Context.Provider>;
}

export function useTools(): Tools {
  const tools = useContext(Context);
  if (!tools) throw new Error('useTools needs a ToolsProvider around it.');
  return tools;
}

/** The tables of the workbook as they are now. */
export function useLiveState(): LiveState {
  const { live } = useTools();
  return useSyncExternalStore(live.subscribe, live.snapshot);
}
