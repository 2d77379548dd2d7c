/** An answer of JSON. */
export const json = (value: unknown, init?: ResponseInit): Response =>
  whole(JSON.stringify(value), 'application/json', init);

/** An answer that is there as a whole: it says how long it is. */
export function whole(body: string | Uint8Array<ArrayBuffer>, type: string, init: ResponseInit = {}): Response {
  const response = new Response(body, init);
  response.headers.set('Content-Type', type);
  response.headers.set('Content-Length', String(Buffer.byteLength(body)));
  return response;
}
