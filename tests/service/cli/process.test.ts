import { connect } from 'node:net';
import { paths } from '../../../src/contract/paths';
import { whoAmISchema } from '../../../src/contract/access';
import { EurostatService } from '../sources/support/eurostat-service';
import { removeTemporaryFolders, temporaryFolder } from '../temporary-folder';
import { killPrograms, Program, settings } from './program';

// The program as it is run: npm run service builds it if need be, which takes its time.
jest.setTimeout(120_000);

afterAll(() => {
  killPrograms();
  removeTemporaryFolders();
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  'told to end by %s, it takes no more requests, finishes the one that is under way, and ends well',
  async (signal) => {
    const program = new Program(['serve'], settings());
    const [, address] = await program.printed(/listens on (http:\S+);/);
    const port = Number(new URL(address!).port);

    const socket = connect(port, '127.0.0.1').setEncoding('utf8');
    let answer = '';
    socket.on('data', (text: string) => (answer += text));
    socket.write(`GET ${paths.info} HTTP/1.1\r\nHost: localhost\r\n`);
    await fetch(`${address}${paths.health}`); // so that the program has seen the beginning of the other one

    program.signal(signal);
    await program.printed(/Stopping/);
    await expect(fetch(`${address}${paths.health}`)).rejects.toThrow();
    expect(program.output).not.toContain('Stopped');

    socket.write('Connection: close\r\n\r\n');
    expect(await program.ended).toBe(0);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(answer).toContain('"contractVersion"');
    expect(program.output.trimEnd().split('\n').at(-1)).toMatch(/"message":"Stopped\."/);
  },
);

test('a token made by one process is good in another that runs already, until it is revoked', async () => {
  const environment = settings();
  const program = new Program(['serve'], environment);
  const [, address] = await program.printed(/listens on (http:\S+);/);
  const run = async (...args: string[]): Promise<string> => {
    const command = new Program(args, environment);
    expect([await command.ended, command.output]).toEqual([0, expect.any(String)]);
    return command.output;
  };
  const made = await run('token', 'create', '--role', 'compiler', '--country', 'BG', '--label', 'Sofia');
  const token = /^ch_\S+$/m.exec(made)![0];
  const ask = () => fetch(`${address}${paths.whoAmI}`, { headers: { Authorization: `Bearer ${token}` } });
  expect(whoAmISchema.parse(await (await ask()).json())).toMatchObject({ kind: 'compiler', countries: ['BG'] });
  await run('token', 'revoke', /Its id is (\w+)/.exec(made)![1]!);
  expect((await ask()).status).toBe(401);

  program.signal('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(program.output).not.toContain(token.slice(3));
});

test('an import that is stopped by Ctrl+C in the midst of a download ends at once, with nothing kept', async () => {
  const service = new EurostatService({ id: 'migr_imm5prv', dimensions: DIMENSIONS, years: ['2024'], rows: [] });
  const args = ['import', '--source', 'eurostat', '--dataset', 'migr_imm5prv', '--base-address', await service.start()];
  const environment = { ...settings(), XDG_DATA_HOME: temporaryFolder() };
  const program = new Program(args, environment);
  service.script.push({ stall: 'STRUCTURE,', then: () => program.signal('SIGINT') });
  expect(await program.ended).toBe(130);
  expect(program.output).toMatch(/^Stopped\. Nothing was kept of what was under way\.$/m);
  const check = new Program(['check'], environment);
  expect(await check.ended).toBe(0);
  expect(check.output).toContain('vintages: 0');
  await service.stop();
});

const DIMENSIONS = {
  freq: ['A'],
  partner: ['BG'],
  agedef: ['COMPLET'],
  age: ['TOTAL'],
  unit: ['NR'],
  sex: ['T'],
  geo: ['DE'],
};
