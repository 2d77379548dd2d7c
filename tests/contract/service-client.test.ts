import { serviceClient, type ServiceClient } from '../../src/contract/service-client';
import { ServiceError } from '../../src/contract/service-error';
import type { SubmissionContent } from '../../src/contract/submission-content';

const CONTENT: SubmissionContent = { reporter: 'BG', round: 2025, sheets: [] };
const ID = '0199f3a0-6c1e-7000-8000-0123456789ab';

/** A client whose service answers so. */
function clientOf(
  answer: (request: Request) => Response | Promise<Response>,
  options: { readonly token?: string; readonly rejected?: string[]; readonly timeout?: number } = {},
): ServiceClient {
  const { token, rejected = [], timeout } = options;
  return serviceClient({
    base: 'http://localhost',
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const response = await answer(request);
      request.signal.throwIfAborted();
      return response;
    },
    token: () => token,
    onRejected: (refused) => rejected.push(refused),
    ...(timeout !== undefined && { timeout, sendTimeout: timeout }),
  });
}

const refusal = (status: number, code: string, more: object = {}, headers: Record<string, string> = {}): Response =>
  Response.json({ error: { code, message: 'No.', requestId: 'x', ...more } }, { status, headers });
const problemOf = async (work: Promise<unknown>): Promise<ServiceError> => {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (!(error instanceof ServiceError)) throw error;
  return error;
};

test.each([
  [401, 'unauthenticated', 'signed-out', false],
  [403, 'forbidden', 'forbidden', false],
  [404, 'not-found', 'refused', false],
  [409, 'conflict', 'conflict', false],
  [413, 'too-large', 'too-large', false],
  [422, 'checks-failed', 'checks-failed', false],
  [429, 'too-many-requests', 'too-many', true],
  [503, 'unavailable', 'failed', true],
] as const)('%i is told as %s is: %s', async (status, code, problem, passing) => {
  const error = await problemOf(clientOf(() => refusal(status, code)).submit(CONTENT));
  expect([error.problem, error.passing, error.message]).toEqual([problem, passing, 'No.']);
});

test('what stands before the service and answers in its own way is told by the status', async () => {
  const of = async (status: number) =>
    (await problemOf(clientOf(() => new Response('<html>', { status })).submit(CONTENT))).problem;
  expect(await Promise.all([401, 403, 413, 429, 500, 418].map(of))).toEqual([
    'signed-out',
    'forbidden',
    'too-large',
    'too-many',
    'failed',
    'refused',
  ]);
});

test('findings and the time to wait come with the error', async () => {
  const counts = { errors: 1, warnings: 0, information: 0, settled: 0 };
  const found = {
    rule: 'C01',
    severity: 'error',
    sheet: 'T',
    cell: 'D10',
    message: 'Negative.',
    key: 'k',
    fingerprint: 'f',
  };
  const failed = await problemOf(
    clientOf(() => refusal(422, 'checks-failed', { findings: { ...counts, list: [found] } })).submit(CONTENT),
  );
  expect(failed.findings).toEqual({ ...counts, list: [found] });
  const later = await problemOf(clientOf(() => refusal(429, 'too-many-requests', {}, { 'Retry-After': '7' })).info());
  expect(later.retryAfter).toBe(7);
});

test('the token goes as bearer, and one that is not accepted is told of', async () => {
  const rejected: string[] = [];
  const headers: (string | null)[] = [];
  const client = clientOf(
    (request) => {
      headers.push(request.headers.get('Authorization'));
      return refusal(401, 'unauthenticated');
    },
    { token: 'ch_secret', rejected },
  );
  await problemOf(client.whoAmI());
  expect(headers).toEqual(['Bearer ch_secret']);
  expect(rejected).toEqual(['ch_secret']);
  await problemOf(clientOf(() => refusal(401, 'unauthenticated'), { rejected }).whoAmI());
  expect(rejected).toHaveLength(1); // nobody was signed in
});

test('who gives up is told so, and who waits too long otherwise; also while the answer comes in', async () => {
  const slow = serviceClient({
    base: 'http://localhost',
    fetch: (_, init) =>
      new Promise((_resolve, reject) =>
        init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason as Error)),
      ),
    sendTimeout: 20,
  });
  expect((await problemOf(slow.submit(CONTENT))).problem).toBe('timeout');
  const end = new AbortController();
  const given = slow.submit(CONTENT, {}, end.signal);
  end.abort();
  await expect(given).rejects.toMatchObject({ name: 'AbortError' });
  const broken = clientOf(
    () => new Response(new ReadableStream({ start: (controller) => controller.error(new TypeError('gone')) })),
  );
  expect((await problemOf(broken.submission(ID))).problem).toBe('unreachable');
});

test('an answer in another form is unreadable, and says where', async () => {
  const error = await problemOf(clientOf(() => Response.json({ id: 'no id' }, { status: 201 })).submit(CONTENT));
  expect(error.problem).toBe('unreadable');
  expect(error.message).toContain('digest');
});
