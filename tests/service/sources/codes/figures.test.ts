import { countOf } from '../../../../src/service/sources/codes/count';
import { eurostatCell } from '../../../../src/service/sources/codes/eurostat-figure';
import { pxWebFigure } from '../../../../src/service/sources/codes/pxweb-figure';
import { sdmxFigure } from '../../../../src/service/sources/codes/sdmx-figure';

const figure = (
  value: number | null,
  statuses = '',
  confidentiality: string | null = null,
  comment: string | null = null,
) => ({
  kind: 'figure',
  figure: { value, statuses, confidentiality, comment },
});

test('whole numbers of persons, however they are written', () => {
  expect(['0', '22785', '22785.0', '2.2785E4', '1e3'].map(countOf)).toEqual([0, 22785, 22785, 22785, 1000]);
  expect(['', '-1', '1.5', '1 000', '1,000', 'x', '99999999999999999'].map(countOf)).toEqual(
    Array.from({ length: 7 }, () => undefined),
  );
});

describe('a cell of Eurostat', () => {
  test('with flags of both generations, with or without a space', () => {
    expect(eurostatCell('22785')).toEqual(figure(22785));
    expect(eurostatCell('22785 p')).toEqual(figure(22785, 'P'));
    expect(eurostatCell('22785 ep')).toEqual(figure(22785, 'EP'));
    expect(eurostatCell('22785 be')).toEqual(figure(22785, 'BE'));
    expect(eurostatCell('5 s')).toEqual(figure(5, 'I'));
    expect(eurostatCell('5 i')).toEqual(figure(5, 'I'));
  });

  test('that is missing says so only with a flag', () => {
    expect(eurostatCell(':')).toEqual({ kind: 'none' });
    expect(eurostatCell('')).toEqual({ kind: 'none' });
    expect(eurostatCell(': c')).toEqual(figure(null, '', 'C'));
    expect(eurostatCell(': @C')).toEqual(figure(null, '', 'C'));
    expect(eurostatCell(': z')).toEqual(figure(null, 'M'));
    expect(eurostatCell(': m')).toEqual(figure(null, 'M'));
  });

  test('0n is not nobody', () => {
    expect(eurostatCell('0n')).toEqual(figure(0, 'N', null, 'less than half a unit, not zero'));
    expect(eurostatCell('0 n')).toEqual(figure(0, 'N', null, 'less than half a unit, not zero'));
    expect(eurostatCell('0')).toEqual(figure(0));
  });

  test('keeps flags that have no counterpart, and refuses what is no number', () => {
    expect(eurostatCell('7 r')).toEqual(figure(7, '', null, 'flag r of Eurostat'));
    expect(eurostatCell('7.5')).toMatchObject({ kind: 'wrong', value: '7.5' });
    expect(eurostatCell('-7')).toMatchObject({ kind: 'wrong' });
  });
});

describe('a figure of SDMX', () => {
  const texts = { value: '', status: '', confidentiality: '', comment: '' };

  test('with statuses, confidentiality and comment', () => {
    expect(sdmxFigure({ value: '12', status: 'PE', confidentiality: 'F', comment: 'x' })).toEqual(
      figure(12, 'EP', 'F', 'x'),
    );
    expect(sdmxFigure({ ...texts, value: '12', status: 'E?' })).toMatchObject({ kind: 'wrong', column: 'status' });
    expect(sdmxFigure({ ...texts, value: '12', confidentiality: 'X' })).toMatchObject({ column: 'confidentiality' });
  });

  test('that is missing on purpose', () => {
    expect(sdmxFigure({ ...texts, value: 'NaN' })).toEqual(figure(null));
    expect(sdmxFigure({ ...texts, status: 'O' })).toEqual(figure(null, 'O'));
    expect(sdmxFigure({ ...texts, value: '~' })).toEqual({ kind: 'none' });
    expect(sdmxFigure(texts)).toEqual({ kind: 'none' });
  });

  test('in thousands', () => {
    expect(sdmxFigure({ ...texts, value: '12.345', multiplier: '3' })).toEqual(figure(12345));
    expect(sdmxFigure({ ...texts, value: '1.1', multiplier: '3' })).toEqual(figure(1100));
    expect(sdmxFigure({ ...texts, value: '12.3456', multiplier: '3' })).toMatchObject({ kind: 'wrong' });
  });
});

test('the dots of PxWeb are no figures, its dash is nobody', () => {
  expect(['', '..', '.'].map((value) => pxWebFigure(value, '').kind)).toEqual(['none', 'none', 'none']);
  expect(pxWebFigure('', '..')).toEqual({ kind: 'none' });
  expect(pxWebFigure('', '-')).toEqual(figure(0));
  expect(pxWebFigure('17', '')).toEqual(figure(17));
});
