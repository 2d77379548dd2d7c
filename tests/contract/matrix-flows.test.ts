import { comparableSources } from '../../src/contract/comparable-sources';
import type { MatrixAnswer } from '../../src/contract/matrix';
import { matrixFlows } from '../../src/contract/matrix-flows';
import type { MirrorAnswer } from '../../src/contract/mirror';
import { blocksOf } from '../support/figure-blocks';
import { mirrorFigures } from '../../src/contract/mirror-figures';
import type { Source } from '../../src/contract/sources';

const source = (id: string): Source => ({
  id,
  kind: 'figures',
  title: id,
  publisher: id,
  dataset: 'data',
  address: 'https://example.org/',
  licence: 'free',
  notes: [],
  omissions: [],
  coverage: [],
  vintages: [{ vintage: 1, recorded: '2026-11-22T10:00:00.000Z' }],
});
const sources = [source('eurostat-x'), source('oecd-x')];

test('both sides of a flow come together, of several sources the preferred one; totals and residual rows are no flows', () => {
  const line = (reporter: string, id: string, figures: (number | ':')[]) => ({
    reporter,
    source: id,
    vintage: 1,
    figures,
  });
  const answer: MatrixAnswer = {
    year: 2024,
    sex: 'T',
    partners: ['BG', 'DE', 'TOTAL', 'UNK'],
    immigration: {
      table: '3',
      lines: [line('DE', 'oecd-x', [20, ':', 900, 1]), line('DE', 'eurostat-x', [22, ':', 901, 1])],
    },
    emigration: {
      table: '5',
      lines: [line('BG', 'eurostat-x', [':', ':', 9, 9]), line('BG', 'oecd-x', [':', 2, 9, 9])],
    },
    copied: [],
    sources,
  };
  expect(matrixFlows(answer)).toEqual([
    { origin: 'BG', destination: 'DE', year: 2024, immigration: 22, emigration: 2 },
  ]);
});

describe('an answer about a table', () => {
  const series = (partner: string, id: string, figure: number | ':') => ({
    partner,
    source: id,
    vintage: 1,
    figures: { T: [figure] },
  });
  const answer = (kind: 'mirror' | 'diaspora'): MirrorAnswer => ({
    reporter: 'BG',
    table: '5',
    years: [2024],
    comparable: 'mirror',
    own: { blocks: blocksOf([2024], [series('DE', 'oecd-x', 5)]), definitions: [], metadata: [] },
    partners: [
      {
        kind,
        table: '3',
        row: 'reporter',
        blocks: blocksOf(
          [2024],
          [series('DE', 'eurostat-x', 22), series('DE', 'oecd-x', 20), series('ES', 'oecd-x', ':')],
        ),
        definitions: [],
        metadata: [],
      },
    ],
    moment: 1,
    sources,
  });

  test('offers the sources that have figures to set beside the own ones', () => {
    expect(comparableSources(answer('mirror'), 'en').map(({ id }) => id)).toEqual(['eurostat-x', 'oecd-x']);
    expect(comparableSources(answer('mirror'), 'en', 'ES')).toEqual([]);
    expect(comparableSources(answer('diaspora'), 'en', 'DE').map(({ id }) => id)).toEqual(['oecd-x']);
  });

  test('is compared by the source that was chosen', () => {
    const of = (pair: string | undefined, table: string | undefined) =>
      mirrorFigures(answer('mirror'), '2026-11-23', 'en', () => ({ pair, table }))!.figure('DE', 2024, 'T').value;
    expect([of(undefined, undefined), of('oecd-x', undefined), of(undefined, 'oecd-x')]).toEqual([22, 20, 20]);
  });
});
