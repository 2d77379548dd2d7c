import { answersPlan } from '../../../src/clearing-house/answers/answers-sheet';
import { ageGroups } from '../../../src/clearing-house/codes/ages';
import { categories } from '../../../src/clearing-house/codes/categories';
import { countries } from '../../../src/clearing-house/codes/countries';
import { formerStates } from '../../../src/clearing-house/codes/former-states';
import { justifications } from '../../../src/clearing-house/codes/justifications';
import { LANGUAGES, type Language } from '../../../src/clearing-house/messages/language';
import { showPseudoLanguage } from '../../../src/clearing-house/messages/message';
import { metadataQuestions } from '../../../src/clearing-house/metadata/fields';
import { metadataGroups } from '../../../src/clearing-house/metadata/groups';
import { metadataPlan } from '../../../src/clearing-house/metadata/metadata-plan';
import { checkReport } from '../../../src/clearing-house/report/check-report';
import { reportPlan } from '../../../src/clearing-house/report/report-plan';
import type { SheetPlan } from '../../../src/clearing-house/sheet/sheet-plan';
import { tables } from '../../../src/clearing-house/tables/catalogue';
import * as notes from '../../../src/clearing-house/tables/definitions/notes';
import { definitionsOf, editionOf } from '../../../src/clearing-house/tables/editions';
import { sheetQuestions } from '../../../src/clearing-house/tables/sheet-questions';
import { templatePlan } from '../../../src/clearing-house/tables/template-plan';
import { manifestTarget } from '../../../src/manifest/target';
import { words } from '../../../src/manifest/unified/words';
import { xmlManifest } from '../../../src/manifest/xml/xml-manifest';
import { localizedElements, parseManifest, textsOf } from '../../project/manifest/manifest-document';
import { bulgaria } from '../../support/table-cells';

beforeAll(() => showPseudoLanguage());
afterAll(() => showPseudoLanguage(false));

const edition = editionOf(2025);

/** Texts that come in every language as data: names of countries, titles of tables, questions. */
function data(language: Language): Set<string> {
  const questions = [...Object.values(metadataQuestions), ...Object.values(sheetQuestions)];
  return new Set([
    ...[...countries, ...formerStates, ...categories, ...ageGroups, ...justifications].map(
      ({ names }) => names[language],
    ),
    ...questions.flatMap(({ label, help }) => [label[language], help[language]]),
    ...metadataGroups.map(({ heading }) => heading[language]),
    ...Object.values(notes).map((note) => note[language]),
    ...tables.flatMap(({ title, partner, rows }) => [
      title[language],
      partner[language],
      ...rows.flatMap((block) =>
        block.kind === 'total'
          ? [block.label[language]]
          : [
              ...(block.heading ? [block.heading[language]] : []),
              ...(block.kind === 'categories' ? block.rows.flatMap(({ label }) => label?.[language] ?? []) : []),
            ],
      ),
    ]),
  ]);
}

/** What a person reads in a sheet and neither catalogue nor data have: no letters are left when those are taken away. */
function unexplained({ name, cells, hiddenRows, validations, page }: SheetPlan, language: Language): string[] {
  const known = [...data(language)].sort((a, b) => b.length - a.length);
  const visible = cells.filter((_, row) => !hiddenRows.includes(row)).flat();
  const said = validations.flatMap(({ prompt, alert }) =>
    [prompt, alert].flatMap((text) => (text ? [text.title, text.message] : [])),
  );
  const texts = [name, page.header, ...visible, ...said].filter(
    (text): text is string => typeof text === 'string' && !text.startsWith('='),
  );
  return [...new Set(texts)].filter((text) => {
    let rest = text;
    while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ''); // a message may hold another
    for (const each of known) rest = rest.replaceAll(each, '');
    // Codes of rows and countries are the same in every language.
    return /\p{L}{3,}/u.test(rest.replace(/META\.[A-Z]+|\b[A-Z0-9_]+\b/g, ''));
  });
}

describe.each(LANGUAGES)('sheets in %s have no text of their own', (language) => {
  test.each(definitionsOf(edition))('table $id', (definition) => {
    const plan = templatePlan({ ...bulgaria, definition, language, ages: definition.ages });
    expect(unexplained(plan, language)).toEqual([]);
  });

  test('metadata', () => {
    const entries = definitionsOf(edition).map((definition) => ({ definition, years: [2023, 2024] }));
    expect(unexplained(metadataPlan({ reporter: 'BG', edition, language, entries }), language)).toEqual([]);
  });

  test('answers', () => expect(unexplained(answersPlan(language), language)).toEqual([]));

  test('report', () => {
    const report = checkReport({
      tables: [],
      counts: new Map(),
      findings: [],
      workbook: undefined,
      checked: '2026-11-22T10:00:00.000Z',
      version: '1.0.0',
      language,
    });
    expect(unexplained(reportPlan(report), language)).toEqual([]);
  });
});

describe('the ribbon and what Office says of the add-in have no text of their own', () => {
  const target = manifestTarget({ target: 'test', host: 'https://addin.example.org' }, '1.2.3');
  const NAMESPACE = 'CLEARINGHOUSE';

  test('in manifest.xml', () => {
    const texts = localizedElements(parseManifest(xmlManifest(target))).flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => !text.startsWith('⟦') && !URL.canParse(text))).toEqual([NAMESPACE]);
  });

  test.each(LANGUAGES)('in the unified manifest, in %s', (language) => {
    const texts: string[] = [];
    JSON.stringify(words(target, language), (_, value: unknown) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(50);
    // Names of functions are the same in every language.
    expect(texts.filter((text) => !/^(⟦|[A-Z]+$)/.test(text))).toEqual([]);
  });
});
