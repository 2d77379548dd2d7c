import { z } from 'zod';

/**
 * The envelopes in which a pane and its host talk by `postMessage`: each message is one JSON text.
 * Nothing of this is documented by Microsoft; it was read in office.js 1.1.110 (docs/workbench.md).
 */

const MessageType = { Request: 0, Response: 1 } as const;

export const XdmAction = { Invoke: 0, Register: 1, Unregister: 2 } as const;

export const ResponseType = { Reply: 0, Event: 1 } as const;

/** How an envelope itself fared; what the call came to is in its data. */
export const XdmStatus = { Ok: 0, ErrorHandlingRequest: -2 } as const;

/** The calls that a pane makes. Everything else it asks for goes through `executeMethod` and a dispatch id. */
export const XdmMethod = {
  GetAppContext: 'ContextActivationManager_getAppContextAsync',
  NotifyHost: 'ContextActivationManager_notifyHost',
  ExecuteMethod: 'executeMethod',
} as const;

/** The call that a host makes to a pane. It belongs to a conversation of its own, named with this suffix. */
export const NOTIFY_PANE = 'Office_notifyAgave';
export const NOTIFY_SUFFIX = '_ntf';

/** The events that a pane registers for. */
export const XdmEvent = {
  RichApiMessage: 'richApiMessage',
  AppCommandInvoked: 'appCommandInvoked',
  DocumentSelectionChanged: 'documentSelectionChanged',
  SettingsChanged: 'settingsChanged',
} as const;

/** What `executeMethod` carries out. */
export const DispatchId = { LoadSettings: 75, SaveSettings: 76, RichApi: 93, CommandCompleted: 94 } as const;

/** Office's own error numbers, as `executeMethod` answers them; office.js makes the error's code and words from them. */
export const OfficeError = {
  None: 0,
  NotSupported: 5000,
  Internal: 5001,
  CellEditMode: 5004,
  SessionLost: 5012,
  ModalDialogOpen: 5016,
  ActivityLimit: 5102,
  RequestTooLarge: 5103,
  ResponseTooLarge: 5104,
  AccessDenied: 7000,
  CommandNotFound: 11101,
} as const;

export type OfficeError = (typeof OfficeError)[keyof typeof OfficeError];

/** What a pane tells its host through `NotifyHost`, and a host its pane through `NOTIFY_PANE`. */
export const HostAction = {
  Select: 0,
  Unselect: 1,
  CtrlF6In: 4,
  CtrlF6Exit: 5,
  CtrlF6ExitShift: 6,
  TabIn: 11,
  TabInShift: 12,
  TabExit: 13,
  TabExitShift: 14,
  EscapeExit: 15,
  F2Exit: 16,
  ExitNothingFocusable: 17,
  ExitNothingFocusableShift: 18,
  KeyboardShortcut: 39,
} as const;

const requestSchema = z.object({
  _messageType: z.literal(MessageType.Request),
  _actionType: z.union([z.literal(XdmAction.Invoke), z.literal(XdmAction.Register), z.literal(XdmAction.Unregister)]),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.number().int(),
  _data: z.unknown().optional(),
});

/** One message from a pane. */
export type XdmRequest = z.infer<typeof requestSchema>;

/** Reads a message from a pane; `undefined` for anything that is not one. */
export function parseRequest(text: string): XdmRequest | undefined {
  return requestSchema.safeParse(parseJson(text)).data;
}

/** The data of `executeMethod`: what is called, and what with. */
const methodSchema = z.discriminatedUnion('id', [
  z.object({ id: z.literal(DispatchId.LoadSettings) }),
  z.object({
    id: z.literal(DispatchId.SaveSettings),
    data: z.object({ DdaSettingsMethod: z.object({ Properties: z.array(z.tuple([z.string(), z.string()])) }) }),
  }),
  z.object({
    id: z.literal(DispatchId.RichApi),
    // Custom data (the partition), verb, path, headers, body, permission, flags; more may follow.
    data: z.object({
      ArrayData: z.tuple([z.string(), z.unknown(), z.unknown(), z.unknown(), z.string()]).rest(z.unknown()),
    }),
  }),
  z.object({
    id: z.literal(DispatchId.CommandCompleted),
    data: z.object({ 0: z.string(), 1: z.number(), 2: z.string() }),
  }),
]);

/** One call of `executeMethod`. */
export type OfficeMethod = z.infer<typeof methodSchema>;

const dispatchSchema = z.object({ DdaMethod: z.object({ DispatchId: z.number() }) });

/** Reads the data of `executeMethod`; `undefined` for what this host does not implement or cannot understand. */
export function parseMethod(data: unknown): OfficeMethod | undefined {
  const id = dispatchSchema.safeParse(data).data?.DdaMethod.DispatchId;
  return methodSchema.safeParse({ id, data }).data;
}

const notificationSchema = z.tuple([z.string(), z.number()]).rest(z.unknown());

/** Reads the data of `NotifyHost`: which action, and its detail. */
export function parseNotification(data: unknown): { action: number; detail: unknown } | undefined {
  const parsed = notificationSchema.safeParse(data).data;
  return parsed && { action: parsed[1], detail: parsed[2] };
}

/** What a message to a pane says; the conversation and the origin are added by whoever posts it. */
export interface XdmResponse {
  readonly name: string;
  /** The request that this answers, or the registration whose event this is. */
  readonly correlationId: number;
  readonly kind: (typeof ResponseType)[keyof typeof ResponseType];
  readonly status: (typeof XdmStatus)[keyof typeof XdmStatus];
  readonly data: unknown;
}

/** The text of an answer or event for a pane. */
export function responseText(conversationId: string, origin: string, response: XdmResponse): string {
  return JSON.stringify({
    _messageType: MessageType.Response,
    _actionName: response.name,
    _conversationId: conversationId,
    _correlationId: response.correlationId,
    _data: response.data,
    _errorCode: response.status,
    _responseType: response.kind,
    _origin: origin,
    _serializerVersion: 1,
  });
}

/** The text of a notification from the host to its pane, such as "take the focus". */
export function notificationText(
  conversationId: string,
  origin: string,
  id: number,
  params: readonly unknown[],
): string {
  return JSON.stringify({
    _messageType: MessageType.Request,
    _actionType: XdmAction.Invoke,
    _actionName: NOTIFY_PANE,
    _conversationId: `${conversationId}${NOTIFY_SUFFIX}`,
    _correlationId: id,
    _data: params,
    _origin: origin,
    _serializerVersion: 1,
  });
}

/** JSON as data, `undefined` if it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
