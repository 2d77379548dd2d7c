import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localhostCertificate, type Certificate } from '../../../src/workbench/server/certificate';
import { developerCertificate } from '../../../src/workbench/server/developer-certificate';
import { manifestAt } from '../../../src/workbench/server/manifest-at';
import { startWorkbench, type RunningWorkbench } from '../../../src/workbench/server/workbench';

const PROJECT = join(__dirname, '../../..');
let folder: string;
let certificate: Certificate;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'in-excel-'));
  certificate = await localhostCertificate(join(folder, 'cache'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the manifest', () => {
  const manifest =
    '<a b="https://localhost:3000/x.html"/><c>https://localhost:3000</c><d e="https://localhost:30001"/>';

  test('names the origin that the add-in is served at, everywhere', () => {
    expect(manifestAt('https://localhost:3001', manifest)).toBe(
      '<a b="https://localhost:3001/x.html"/><c>https://localhost:3001</c><d e="https://localhost:30001"/>',
    );
  });

  test('is left as it is for its own origin', () => {
    expect(manifestAt('https://localhost:3000', manifest)).toBe(manifest);
  });
});

describe('the certificate of Microsoft’s tool', () => {
  async function keep(home: string, pem: string): Promise<string> {
    const at = join(folder, home, '.office-addin-dev-certs');
    await mkdir(at, { recursive: true });
    const start = pem.indexOf('-----BEGIN CERTIFICATE');
    await writeFile(join(at, 'localhost.key'), pem.slice(0, start));
    await writeFile(join(at, 'localhost.crt'), pem.slice(start));
    return join(folder, home);
  }

  test('is read from the two files that it leaves', async () => {
    const home = await keep('good', certificate.pem);
    await expect(developerCertificate(home)).resolves.toMatchObject({ spkiPin: certificate.spkiPin });
  });

  test('one that has ended, one without its key, and none are errors that name the folder', async () => {
    const home = await keep('good', certificate.pem);
    const later = new Date(certificate.expires.getTime() + 1);
    await expect(developerCertificate(home, later)).rejects.toThrow(/\.office-addin-dev-certs ended on \d{4}-/);
    const keyless = await keep('keyless', certificate.pem.slice(certificate.pem.indexOf('-----BEGIN CERTIFICATE')));
    await expect(developerCertificate(keyless)).rejects.toThrow(`There is no certificate for https://localhost in`);
    await expect(developerCertificate(join(folder, 'nobody'))).rejects.toThrow(join(folder, 'nobody'));
  });
});

describe('the server for Excel', () => {
  let server: RunningWorkbench;

  beforeAll(async () => {
    for (const [part, text] of [
      ['addin', 'office.js from Microsoft'],
      ['local', 'office.js from here'],
    ] as const) {
      await mkdir(join(folder, 'dist', part), { recursive: true });
      await writeFile(join(folder, 'dist', part, 'taskpane.html'), text);
    }
    server = await startWorkbench({
      root: folder,
      port: 0,
      orNextFree: false,
      environment: { CLEARING_HOUSE_DB: ':memory:', CLEARING_HOUSE_FIGURES: join(PROJECT, 'assets/figures') },
      forExcel: true,
      certificate,
    });
  });
  afterAll(() => server.close());

  const ask = (
    path: string,
  ): Promise<{ status: number | undefined; policy: unknown; origins: unknown; body: string }> =>
    new Promise((resolve, reject) => {
      get(`${server.origin}${path}`, { ca: certificate.pem, agent: false }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (part: string) => (body += part));
        const { statusCode: status, headers } = answer;
        answer.on('end', () =>
          resolve({
            status,
            policy: headers['content-security-policy'],
            origins: headers['access-control-allow-origin'],
            body,
          }),
        );
      }).on('error', reject);
    });

  test('serves the pages that an office deploys, under the certificate given', async () => {
    expect(server.certificate).toBe(certificate);
    const { status, policy, body } = await ask('/taskpane.html');
    expect([status, body]).toEqual([200, 'office.js from Microsoft']);
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  });

  test('lets Excel on the web frame the pane', async () => {
    expect((await ask('/taskpane.html')).policy).not.toContain('frame-ancestors');
  });

  test('lets Excel on the web read what functions there are', async () => {
    await writeFile(join(folder, 'dist/addin/functions.fr.json'), '{}');
    expect((await ask('/functions.fr.json')).origins).toBe('*');
    expect((await ask('/taskpane.html')).origins).toBeUndefined();
  });

  test('answers what the pane asks of the service, and serves neither workbench nor office.js', async () => {
    expect((await ask('/api/v1/info')).status).toBe(200);
    expect((await ask('/')).status).toBe(404);
    expect((await ask('/office-js/office.js')).status).toBe(404);
  });
});
