import { gunzipSync } from 'node:zlib';
import { submissionContentAddress } from '../../../src/contract/submissions';
import { ask } from '../sample-service';
import { rightRound, sentRound } from '../../support/sent-round';
import { submissionService } from './submission-service';

test('the content of a submission comes packed, and is as long as it says', async () => {
  const at = await submissionService(':memory:');
  const who = await at.bearer('compiler', 'BG');
  const { id } = await at.stored(sentRound(rightRound('BG').round, ['2.1']), who);
  const response = await ask(at.service, submissionContentAddress(id), {
    headers: { Authorization: who, 'Accept-Encoding': 'gzip' },
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(response.headers.get('Content-Encoding')).toBe('gzip');
  expect(response.headers.get('Content-Length')).toBe(String(bytes.byteLength));
  expect(response.headers.get('Vary')).toContain('Accept-Encoding');
  expect(JSON.parse(gunzipSync(bytes).toString())).toMatchObject({ reporter: 'BG', round: 2025 });
  await at.service.close();
});
