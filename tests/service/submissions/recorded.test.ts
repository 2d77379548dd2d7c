import { editionOf } from '../../../src/clearing-house/tables/editions';
import { reportedAddress, reportedAnswerSchema } from '../../../src/contract/reported';
import { IN_MEMORY } from '../../../src/service/store/open';
import { canonical } from '../../../src/service/submissions/content';
import { readContents } from '../../../src/service/submissions/contents';
import { cellsOf, metadataIn, observationsIn } from '../../../src/service/submissions/recorded';
import { generatedRound } from '../../support/generated-round';
import { rightRound, sentRound } from '../../support/sent-round';
import { bodyOf } from '../sample-service';
import { submissionService } from './submission-service';

const readingOf = (...parameters: Parameters<typeof sentRound>) =>
  readContents(canonical(sentRound(...parameters)).sheets).reading;

test('a figure is recorded with its flags and its text; a blank cell is not', () => {
  const round = rightRound('BG');
  const [free, marked, missing, blank] = round.countries('5').map(({ code }) => code) as [
    string,
    string,
    string,
    string,
  ];
  const set = (code: string, figures: Partial<Record<'T' | 'M' | 'F', string | number>>, flags: string) => {
    for (const sex of ['T', 'M', 'F'] as const) round.set('5', round.cell('5', code, 2024, sex), figures[sex] ?? '');
    round.set('5', round.statusCell('5', code, 2024), flags);
  };
  set(free, { T: 30, M: 10, F: 20 }, '');
  set(marked, { T: 3, M: 1, F: 2 }, 'EP/E');
  set(missing, { T: ': l' }, '');
  set(blank, {}, '');
  const of = (code: string, isAfterEmbargo = false) =>
    [...observationsIn(readingOf(round.round, ['5']).tables, isAfterEmbargo)]
      .filter(({ partner }) => partner === code)
      .map(({ sex, value, statuses, confidentiality, asSent }) => [sex, value, statuses, confidentiality, asSent]);
  expect(of(free)).toEqual([
    ['T', 30, '', null, '30'],
    ['M', 10, '', null, '10'],
    ['F', 20, '', null, '20'],
  ]);
  expect(of(marked)[1]).toEqual(['M', 1, 'EP', 'E', '1']);
  expect(of(marked, true)[1]).toEqual(['M', 1, 'EP', null, '1']);
  expect(of(missing)).toEqual([['T', null, 'L', null, ': l']]);
  expect(of(blank)).toEqual([]);
});

test('what is answered in any language is recorded in English, those to ask stay out', () => {
  const round = generatedRound({
    reporter: 'KG',
    edition: editionOf(2025),
    seed: 1,
    years: [2023, 2024],
    language: 'ru',
  });
  const reading = readingOf(round, ['2.1', '5']);
  const of5 = metadataIn(reading).filter(({ table, year }) => table === '5' && year === 2024);
  expect(of5).toContainEqual({ table: '5', reporter: 'KG', year: 2024, field: 'SOURCE', value: 'population register' });
  expect(of5).toContainEqual({ table: '5', reporter: 'KG', year: 2024, field: 'DURATION', value: '12' });
  expect(of5.map(({ field }) => field)).not.toContain('CONTACT');
  expect(cellsOf(reading)).toEqual(
    ['2.1', '5'].flatMap((table) => [2023, 2024].map((year) => ({ table, reporter: 'KG', year }))),
  );
});

test('former States are served under their numbers', async () => {
  const at = await submissionService(IN_MEMORY, { acceptSubmissions: 'at-once' });
  await at.stored(sentRound(rightRound('BG').round, ['1.2']), await at.bearer('secretariat'));
  const response = await at.get(reportedAddress({ reporter: 'BG', table: '1.2', years: [2024] }));
  const { figures } = await bodyOf(response, reportedAnswerSchema);
  expect(figures.map(({ partner }) => partner)).toEqual(expect.arrayContaining(['810', 'DE', 'TOTAL']));
  await at.service.close();
});
