import { paths } from '../../../src/contract/paths';
import type { Service } from '../../../src/service/service';
import { createService } from '../../../src/service/service';
import { filesOf } from '../../../src/service/figures/figures-folder';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, sampleService } from '../sample-service';
import { copyOfSampleFigures, removeTemporaryFolders, temporaryFolder } from '../temporary-folder';

const ADDRESSES = [
  `${paths.mirror}?reporter=BG&table=5&years=2024`,
  `${paths.reported}?reporter=BG&table=5&years=2024`,
  paths.sources,
  paths.info,
];

let service: Service;
beforeAll(async () => {
  service = await sampleService();
});
afterAll(async () => {
  await service.close();
  removeTemporaryFolders();
});

const tagOf = async (address: string, of = service): Promise<string> => (await ask(of, address)).headers.get('etag')!;

describe.each(ADDRESSES)('%s', (address) => {
  test('is not sent again to who has it', async () => {
    const first = await ask(service, address);
    const tag = first.headers.get('etag');
    expect(tag).toMatch(/^W\/"[\w-]+"$/);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    for (const header of [tag!, tag!.slice(2), `"other", ${tag}`, '*']) {
      const again = await ask(service, address, { headers: { 'If-None-Match': header } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      expect(again.headers.get('etag')).toBe(tag);
      expect(again.headers.get('cache-control')).toBe('private, no-cache');
    }
  });

  test('is sent to who has something else', async () => {
    const response = await ask(service, address, { headers: { 'If-None-Match': 'W/"something-else"' } });
    expect(response.status).toBe(200);
    expect(await response.json()).toBeTruthy();
  });

  test('without its body to who asks for the head', async () => {
    const head = await ask(service, address, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect(head.headers.get('etag')).toBe(await tagOf(address));
  });
});

test('the tag tells questions apart, but not the ways to write one', async () => {
  const tags = await Promise.all(
    [
      'reporter=BG&table=5&years=2024',
      'reporter=DE&table=5&years=2024',
      'reporter=BG&table=3&years=2024',
      'reporter=BG&table=5&years=2023',
      'reporter=BG&table=5&years=2023,2024',
    ].map((query) => tagOf(`${paths.mirror}?${query}`)),
  );
  expect(new Set(tags).size).toBe(tags.length);
  expect(await tagOf(`${paths.mirror}?years=2023%2C2024&table=5&reporter=BG`)).toBe(tags[4]);
  expect(await tagOf(`${paths.mirror}?years=2024,2023&table=5&reporter=BG`)).toBe(tags[4]);
  expect(await tagOf(`${paths.reported}?reporter=BG&table=5&years=2024`)).not.toBe(tags[0]);
});

test('the tag stays over a restart, and changes with the figures', async () => {
  const figuresFolder = copyOfSampleFigures();
  const config = { database: join(temporaryFolder(), 'figures.db'), figuresFolder };
  const tags: string[] = [];
  for (const change of [false, false, true]) {
    if (change) {
      const { flows } = filesOf(figuresFolder);
      writeFileSync(flows, readFileSync(flows, 'utf8').replace('DE,BG,T,22785', 'DE,BG,T,22786'));
    }
    const restarted = await createService(config);
    tags.push(await tagOf(ADDRESSES[0]!, restarted));
    await restarted.close();
  }
  expect(tags[1]).toBe(tags[0]);
  expect(tags[2]).not.toBe(tags[0]);
});
