/** Excel on the web refuses requests and answers above this size. */
export const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

/** Why Office may refuse a whole request before Excel sees it; each is a name in `OfficeError`. */
export type Refusal =
  | 'CellEditMode'
  | 'SessionLost'
  | 'ModalDialogOpen'
  | 'ActivityLimit'
  | 'RequestTooLarge'
  | 'ResponseTooLarge'
  | 'AccessDenied';

/** Whether a text takes more bytes (as UTF-8) than Excel on the web lets pass. */
export function exceedsPayloadLimit(text: string): boolean {
  if (text.length > PAYLOAD_LIMIT_BYTES) return true;
  const atMost = text.length * 3; // no UTF-16 unit takes more than three bytes
  return atMost > PAYLOAD_LIMIT_BYTES && new TextEncoder().encode(text).length > PAYLOAD_LIMIT_BYTES;
}
