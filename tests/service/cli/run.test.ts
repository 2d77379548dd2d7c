import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { paths } from '../../../src/contract/paths';
import { commands } from '../../../src/service/cli/commands';
import { settingsSchema } from '../../../src/service/config/settings';
import { removeTemporaryFolders, temporaryFolder } from '../temporary-folder';
import { runCommand } from './run-command';

afterAll(removeTemporaryFolders);

describe('the command line', () => {
  test.each(['--help', '-h', 'help'])('%s tells the commands and settings', async (arg) => {
    const { code, printed, errors } = await runCommand([arg]);
    expect(code).toBe(0);
    for (const word of [...commands.map(({ name }) => name), ...Object.keys(settingsSchema.shape)]) {
      expect(printed).toContain(word);
    }
    expect(errors).toBe('');
  });

  test.each([
    [[], 'No command is given.'],
    [['sevre'], 'There is no command "sevre".'],
    [['token'], 'There is no command "token".'],
    [['token', 'make'], 'There is no command "token make".'],
  ])('%j is not understood, and the commands are told', async (args, message) => {
    const { code, errors } = await runCommand(args);
    expect(code).toBe(2);
    expect(errors).toMatch(new RegExp(`^${message}\n\nUsage:`));
  });

  test('what a command does not understand it says, with its own usage', async () => {
    const { code, errors } = await runCommand(['serve', 'now']);
    expect(code).toBe(2);
    expect(errors).toBe("Unexpected argument 'now'.\n\nUsage: npm run service -- serve\n");
  });

  test.each(commands.map(({ name }) => name))('%s --help tells what it does', async (name) => {
    const { code, printed } = await runCommand([...name.split(' '), '--help']);
    expect(code).toBe(0);
    expect(printed).toContain(`Usage: npm run service -- ${name}`);
  });

  test('serve answers until it is stopped, and tells what it does in lines of JSON', async () => {
    const environment = { PORT: '0', CLEARING_HOUSE_DB: join(temporaryFolder(), 'figures.db') };
    let health: Promise<Response> | undefined;
    const { code, printed, errors } = await runCommand(['serve'], environment, (text, stop) => {
      const address = /listens on (http:\S+);/.exec(text)?.[1];
      if (address) health = fetch(`${address}${paths.health}`).finally(stop);
    });
    expect(code).toBe(0);
    expect((await health)?.status).toBe(200);
    const lines = printed
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { time: string; message: string });
    expect(lines.map(({ message }) => message.split(' ')[0])).toEqual([
      'Loaded',
      'The',
      'Answered.',
      'Stopping:',
      'Stopped.',
    ]);
    expect(lines.every(({ time }) => !Number.isNaN(Date.parse(time)))).toBe(true);
    expect(errors).toBe('');
  });

  test('serve with settings that make no sense says which, without a stack', async () => {
    const { code, errors } = await runCommand(['serve'], { PORT: 'many', ORIGINS: '*' });
    expect(code).toBe(1);
    expect(errors).toMatch(/^The service cannot start with these settings:\n {2}PORT must.*\n {2}ORIGINS must.*\n$/);
  });

  test('serve on a busy port says so, without a stack', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, errors } = await runCommand(['serve'], { PORT: String(port), CLEARING_HOUSE_DB: ':memory:' });
    expect(code).toBe(1);
    expect(errors).toMatch(new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 is busy: .*\n$`));
    await new Promise((resolve) => other.close(resolve));
  });

  test('serve on a store that cannot be opened says so, without a stack', async () => {
    const { code, errors } = await runCommand(['serve'], { CLEARING_HOUSE_DB: temporaryFolder() });
    expect(code).toBe(1);
    expect(errors).toMatch(/^The store .* cannot be opened \(.*\)\. .*\n$/);
  });
});
