import { gunzipSync } from 'node:zlib';
import { uneceMembers } from '../../../src/clearing-house/codes/countries';
import { mirrorAddress, type MirrorAnswer, mirrorAnswerSchema } from '../../../src/contract/mirror';
import { keptAnswers } from '../../../src/service/readings/kept-answers';
import { ask } from '../sample-service';
import { observation, recordVintage } from '../store/store-data';
import { type EdgeService, edgeService } from './edge-service';

const ADDRESS = mirrorAddress({ reporter: 'DE', table: '5', years: [2024] });
const REPORTERS = uneceMembers()
  .map(({ iso2 }) => iso2)
  .filter((code) => !['BG', 'DE'].includes(code));
/** What Bulgaria counts of Germany, which only Bulgaria and the secretariat may know, beside what all may. */
const figures = (value: number) => [
  observation({ reporter: 'BG', partner: 'DE', value, confidentiality: 'C' }),
  // As many as make an answer that is worth packing.
  ...REPORTERS.flatMap((reporter) => [
    observation({ reporter, partner: 'DE', value }),
    observation({ reporter, partner: 'BG', value }),
  ]),
];

let edge: EdgeService;
beforeEach(async () => {
  edge = await edgeService();
  await recordVintage(edge.store, 'a', figures(11));
});
afterEach(() => edge.service.close());

/** Asks twice: what is made for the first is kept for the second. */
async function mirror(authorization?: string): Promise<MirrorAnswer> {
  const answers = [];
  for (let time = 0; time < 2; time++) {
    const headers = { 'Accept-Encoding': 'gzip', ...(authorization !== undefined && { Authorization: authorization }) };
    const response = await ask(edge.service, ADDRESS, { headers });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(Number(response.headers.get('content-length'))).toBe(bytes.length);
    // Not as a part of something larger, which would be kept with it.
    expect(keptAnswers.get(response.headers.get('etag')!)?.buffer.byteLength).toBe(bytes.length);
    answers.push(gunzipSync(bytes).toString());
  }
  expect(answers[1]).toBe(answers[0]);
  return mirrorAnswerSchema.parse(JSON.parse(answers[0]!));
}

const reporters = ({ partners }: MirrorAnswer): string[] => partners[0]!.blocks.flatMap((block) => block.partners);

test('a kept answer is given only to those who may see the same', async () => {
  expect(reporters(await mirror())).not.toContain('BG');
  expect(reporters(await mirror(edge.bearer.compiler))).toContain('BG');
  expect(reporters(await mirror(edge.bearer.reader))).not.toContain('BG');
  expect(reporters(await mirror(edge.bearer.secretariat))).toContain('BG');
  expect(reporters(await mirror())).not.toContain('BG');
});

test('after a change it is made anew', async () => {
  expect((await mirror()).partners[0]!.blocks[0]).toMatchObject({ figures: { T: REPORTERS.map(() => 11) } });
  await recordVintage(edge.store, 'a', figures(12));
  expect((await mirror()).partners[0]!.blocks[0]).toMatchObject({
    figures: { T: REPORTERS.map(() => 12) },
    vintage: 2,
  });
});

test('those who cannot unpack, or ask for the head only, get what they asked for', async () => {
  await mirror();
  const plain = await ask(edge.service, ADDRESS);
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(mirrorAnswerSchema.parse(await plain.json()).reporter).toBe('DE');
  const head = await ask(edge.service, ADDRESS, { method: 'HEAD', headers: { 'Accept-Encoding': 'gzip' } });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('not more is kept than there is room for: what was asked for last', () => {
  const large = (tag: string): void => keptAnswers.keep(tag, new Uint8Array(), 6 * 2 ** 20);
  large('one');
  large('two');
  keptAnswers.get('one');
  large('three');
  expect(['one', 'two', 'three'].map((tag) => keptAnswers.get(tag) !== undefined)).toEqual([true, false, true]);
});
