import { LANGUAGES } from '../../../src/clearing-house/messages/language';
import { message } from '../../../src/clearing-house/messages/message';
import { metadataQuestions } from '../../../src/clearing-house/metadata/fields';
import { metadataPlan } from '../../../src/clearing-house/metadata/metadata-plan';
import { NOTHING_BESIDE } from '../../../src/clearing-house/mirror/companion-request';
import { highlightPlans } from '../../../src/clearing-house/mirror/highlight-plan';
import { DEFAULT_COMPARISON } from '../../../src/clearing-house/mirror/measures/settings';
import { VERDICTS, verdictText } from '../../../src/clearing-house/mirror/verdict-words';
import { tables } from '../../../src/clearing-house/tables/catalogue';
import { readTable } from '../../../src/clearing-house/tables/read-table';
import { templatePlan } from '../../../src/clearing-house/tables/template-plan';
import { bulgarianMetadata } from '../../support/metadata-cells';
import { mirrorFigures, partnerFigure } from '../../support/mirror-figures';
import { bulgaria, identityOf, tableCells } from '../../support/table-cells';

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_FORMULA = 255;
const LONGEST_SHEET_NAME = 31;
const NO_SHEET_NAME = /[[\]:*?/\\]|^'|'$/;

/** Partners that counted nobody. */
const mirror = mirrorFigures({
  figure: () => partnerFigure(0),
  ownStay: () => ({ months: 12, asOf: undefined }),
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(tables)('what Excel says about input in table $id is within its limits', (definition) => {
    const { validations } = templatePlan({ ...bulgaria, definition, language });
    const texts = validations.flatMap(({ prompt, alert }) => [prompt, alert].filter((text) => text !== undefined));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(({ title }) => title === '' || title.length > LONGEST_TITLE)).toEqual([]);
    expect(texts.filter((text) => text.message === '' || text.message.length > LONGEST_MESSAGE)).toEqual([]);
  });

  test('what Excel says about metadata is within its limits, and the sheet has a name that it takes', () => {
    const { name, validations } = metadataPlan({ ...bulgarianMetadata, language });
    const texts = validations.flatMap(({ prompt, alert }) => [prompt, alert].filter((text) => text !== undefined));
    expect(texts.filter(({ title }) => title === '' || title.length > LONGEST_TITLE)).toEqual([]);
    expect(texts.filter((text) => text.message === '' || text.message.length > LONGEST_MESSAGE)).toEqual([]);
    expect(name.length).toBeLessThanOrEqual(LONGEST_SHEET_NAME);
    expect(name).not.toMatch(NO_SHEET_NAME);
  });

  test('the questions about the figures are short enough to be titles as they are', () => {
    const labels = Object.values(metadataQuestions).map(({ label }) => label[language]);
    expect(labels.filter((label) => label.length > LONGEST_TITLE)).toEqual([]);
  });

  test('answers to choose from have no comma, which would part them', () => {
    const options = Object.values(metadataQuestions).flatMap(({ answer }) =>
      answer.kind === 'choice' ? answer.options[language] : [],
    );
    expect(options.filter((option) => option.includes(','))).toEqual([]);
  });

  test.each(tables)('the sheets of table $id have names that Excel takes', (definition) => {
    const { name } = templatePlan({ ...bulgaria, definition, language });
    for (const each of [name, message(language, 'companion.name', { table: name })]) {
      expect(each.length).toBeLessThanOrEqual(LONGEST_SHEET_NAME);
      expect(each).not.toMatch(NO_SHEET_NAME);
    }
  });

  test('no cell holds more than its words: no placeholder is left, nothing looks like a formula by accident', () => {
    const plans = [templatePlan({ ...bulgaria, language }), metadataPlan({ ...bulgarianMetadata, language })];
    const texts = plans
      .flatMap(({ cells }) => cells.flat())
      .filter((cell) => typeof cell === 'string' && !/^=(IF|SUM)\(/.test(cell));
    expect(texts.filter((text) => /[{}]|^[=+\-@']/.test(String(text)))).toEqual([]);
  });

  test('the verdicts tell each other apart, also by how they begin', () => {
    const words = VERDICTS.map(({ verdict, direction }) => verdictText(verdict, direction, language));
    expect(words.filter((word) => words.some((other) => other !== word && other.startsWith(word)))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  test('the highlights keep to the 255 letters that every Excel takes', () => {
    const request = { ...bulgaria, language };
    const table = readTable(identityOf(request), tableCells({}, request))!;
    const { name } = templatePlan(request);
    const companion = {
      table,
      sheetName: name,
      id: 'wwwwww',
      mirror,
      answer: {},
      settings: { ...DEFAULT_COMPARISON, floor: 99_999 },
      language,
      answers: new Map(),
      beside: NOTHING_BESIDE,
    };
    const formulas = highlightPlans(companion).map(({ rule }) => (rule.type === 'formula' ? rule.formula : ''));
    expect(formulas).toHaveLength(13);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_FORMULA);
  });
});
