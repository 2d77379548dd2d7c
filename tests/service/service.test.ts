import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../src/contract/paths';
import { filesOf } from '../../src/service/figures/figures-folder';
import { createService } from '../../src/service/service';
import { ask, errorOf, sampleService } from './sample-service';
import { copyOfSampleFigures, removeTemporaryFolders, SAMPLE_FIGURES, temporaryFolder } from './temporary-folder';

afterAll(removeTemporaryFolders);

const MIRROR = `${paths.mirror}?reporter=BG&table=5&years=2024`;

describe('the service', () => {
  test('says once what it loaded, and nothing when it finds it again', async () => {
    const config = { database: join(temporaryFolder(), 'f.db'), figuresFolder: SAMPLE_FIGURES };
    const messages: string[] = [];
    for (let start = 0; start < 2; start += 1) {
      const service = await createService(config, ({ message }) => messages.push(message));
      await service.close();
    }
    expect(messages).toEqual(['Loaded 820 figures and 97 definitions into the store.']);
    expect(existsSync(config.database)).toBe(true);
  });

  test('answers what is under way before it closes, and refuses what comes after', async () => {
    const service = await sampleService();
    const underWay = Array.from({ length: 20 }, () => ask(service, MIRROR));
    const closing = service.close();
    const late = await ask(service, MIRROR);
    expect(late.status).toBe(503);
    expect((await errorOf(late)).code).toBe('unavailable');
    for (const response of await Promise.all(underWay)) expect(response.status).toBe(200);
    await closing;
    await service.close();
  });

  test('does not start with figures that are wrong, and lets go of its store', async () => {
    const figuresFolder = copyOfSampleFigures();
    writeFileSync(filesOf(figuresFolder).durations, 'nothing\n');
    const config = { database: join(temporaryFolder(), 'f.db'), figuresFolder };
    await expect(createService(config)).rejects.toThrow(
      /^durations\.csv was not loaded\..*\n.*line 1: the columns must be/,
    );
    const service = await createService({ ...config, figuresFolder: SAMPLE_FIGURES });
    expect((await ask(service, MIRROR)).status).toBe(200);
    await service.close();
  });
});
