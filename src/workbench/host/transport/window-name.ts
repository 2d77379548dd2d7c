/** What a window must be told before office.js runs in it. */
export interface WindowIdentity {
  readonly conversationId: string;
  readonly addinId: string;
  /** Where the host's page comes from: office.js posts there and listens to nothing else. */
  readonly hostOrigin: string;
  /** The language of the user interface, such as `en-US`. */
  readonly locale: string;
  /** One runtime for pane, commands and custom functions. */
  readonly sharedRuntime: boolean;
}

const SHARED_RUNTIME_FLAGS = 3; // shared app and custom functions

/**
 * The name that the pane's window must bear: office.js finds its host in it, so the page's address stays as the
 * manifest gives it. Logging is switched off: without that, office.js loads its telemetry script.
 */
export function windowName(identity: WindowIdentity): string {
  const { conversationId, addinId, hostOrigin, locale, sharedRuntime } = identity;
  const flags = sharedRuntime ? SHARED_RUNTIME_FLAGS : 0;
  return JSON.stringify({
    baseFrameName: `frame_${conversationId}`,
    hostInfo: `Excel|Web|16.01|${locale}|${conversationId}||disableLogging|${flags}`,
    xdmInfo: `${conversationId}|${addinId}|${hostOrigin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}
