import { LANGUAGES } from '../../../src/clearing-house/messages/language';
import {
  askNeed,
  contentText,
  figureName,
  sayDifference,
  sayHow,
  sayIgnored,
  sayNoPlace,
  sayRemark,
  sayUnrecognised,
} from '../../../src/clearing-house/intake/sentences';
import type { IntakeFigure, UnrecognisedCell } from '../../../src/clearing-house/intake/block/block';

const from = { row: 0, column: 0 };
const figure: IntakeFigure = {
  ...{ partner: 'DE', year: 2023, sex: 'M', age: 'Y0-4' },
  ...{ content: { kind: 'number', value: 1234 }, statuses: [], confidentiality: undefined, from },
};

const doubt = (cell: Omit<Extract<UnrecognisedCell, { kind: 'label' }>, 'kind' | 'from'>): UnrecognisedCell => ({
  kind: 'label',
  from,
  ...cell,
});

test('a label that can be several names them', () => {
  const korea = doubt({ label: 'Korea', dimension: 'partner', reason: 'ambiguous', candidates: ['KR', 'KP'] });
  expect(sayUnrecognised(korea, 'en')).toBe(
    '“Korea” can be Republic of Korea or Democratic People’s Republic of Korea. Which is meant?',
  );
  const cs = doubt({ label: 'CS', dimension: 'partner', reason: 'two-lives', candidates: ['200', '891'] });
  expect(sayUnrecognised(cs, 'ru')).toBe(
    'Код CS в разное время обозначал два государства: Чехословакия (бывшая) или Сербия и Черногория (бывшая). Какое из них имеется в виду?',
  );
  const ages = doubt({ label: '45540', dimension: 'age', reason: 'date-for-ages', candidates: ['Y5-9'] });
  expect(sayUnrecognised(ages, 'fr')).toContain('S’agit-il de 5–9\u00a0?');
});

test('figures, questions and differences are said in full', () => {
  expect(figureName(figure, 'en')).toBe('Germany, 2023, Males, 0–4');
  expect(figureName({ ...figure, age: 'TOTAL', partner: '810' }, 'ru')).toBe(
    'Союз Советских Социалистических Республик (бывший), 2023, Мужчины',
  );
  expect(contentText(figure.content, 'en')).toBe('1,234');
  expect(contentText({ kind: 'missing', letter: 'Q' }, 'en')).toBe(':Q');
  expect(askNeed('year', 2, 'en')).toBe('2 figures have no year. Which year are they for?');
  expect(sayRemark({ kind: 'thousands', label: 'тыс. чел.', from }, 'ru')).toContain('«тыс. чел.»');
  expect(sayNoPlace({ figure, reason: 'no-year' }, 'en')).toBe('The sheet has no year 2023.');
  expect(sayDifference({ of: 'sex', total: figure, value: 5, sum: 4, complete: false }, 'en')).toBe(
    'Germany, 2023, Males, 0–4: the total is 5, males and females add up to 4. The block does not show all of the parts.',
  );
});

test.each(LANGUAGES)('what was recognised and what was passed over has words in %s', (language) => {
  expect(sayHow('m49', language)).toContain('M49');
  expect(sayIgnored('subtotal', language)).not.toContain('intake.');
});
