import fc from 'fast-check';
import { ageGroups } from '../../../src/clearing-house/codes/ages';
import { categories } from '../../../src/clearing-house/codes/categories';
import { countries } from '../../../src/clearing-house/codes/countries';
import { formerStates } from '../../../src/clearing-house/codes/former-states';
import { sexes, type Sex } from '../../../src/clearing-house/codes/sex';
import { LANGUAGES, type Language } from '../../../src/clearing-house/messages/language';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';

type Dimension = 'partner' | 'year' | 'sex' | 'age';
type Key = Readonly<Record<Dimension, string>>;

/** A block as an office may keep it, and the figures that are in it. */
export interface GeneratedBlock {
  readonly cells: CellValue[][];
  readonly figures: Readonly<Record<string, number | string>>;
}

type LabelStyle = 'iso2' | 'iso3' | 'm49' | 'm49-text' | 'eurostat' | 'name';

interface Plan {
  readonly style: LabelStyle;
  readonly language: Language;
  readonly marks: boolean;
  readonly codes: Readonly<Record<Dimension, readonly string[]>>;
  readonly shape: Shape;
  readonly merged: boolean;
  readonly headed: boolean;
  readonly turned: boolean;
  readonly titles: number;
  readonly notes: number;
  readonly blankRows: readonly number[];
  readonly blankColumns: readonly number[];
  readonly values: readonly (number | string)[];
  readonly asTexts: boolean;
  /** What offices add: numbers of rows, ISO codes beside names, sums over parts of the world. */
  readonly numbered: boolean;
  readonly coded: boolean;
  readonly subtotals: boolean;
}

/**
 * Where the dimensions stand: in columns beside the figures, in rows above them (outermost first), in rows of their own
 * between the figures (`sections`), or below the partner in the partners’ column (`stub`).
 */
interface Shape {
  readonly beside: readonly Dimension[];
  readonly above: readonly Dimension[];
  readonly sections?: Dimension;
  readonly stub?: Dimension;
  /** One row of headings that say everything. */
  readonly joined?: boolean;
}

const shapes: readonly Shape[] = [
  { beside: ['partner'], above: ['year', 'sex'] },
  { beside: ['partner'], above: ['sex', 'year'] },
  { beside: ['partner'], above: ['sex', 'age'] },
  { beside: ['partner'], above: ['year', 'sex', 'age'] },
  { beside: ['partner'], above: ['year', 'sex'], joined: true },
  { beside: ['partner'], above: ['sex', 'year'], joined: true },
  { beside: ['partner', 'year'], above: ['sex'] },
  { beside: ['year', 'partner'], above: ['sex'] },
  { beside: ['partner', 'sex'], above: ['year'] },
  { beside: ['partner', 'sex', 'age'], above: ['year'] },
  { beside: ['partner', 'year', 'sex'], above: [] },
  { beside: ['sex', 'year', 'partner'], above: [] },
  { beside: ['year', 'partner', 'age', 'sex'], above: [] },
  { beside: ['partner'], above: ['year'], sections: 'sex' },
  { beside: ['partner'], above: ['sex'], sections: 'year' },
  { beside: ['partner'], above: ['sex', 'age'], sections: 'year' },
  { beside: ['partner'], above: ['year'], stub: 'sex' },
  { beside: ['partner'], above: ['sex'], stub: 'year' },
  { beside: ['partner'], above: ['year', 'sex'], stub: 'age' },
];

const WORDS: Readonly<Record<Dimension | 'value', Readonly<Record<Language, string>>>> = {
  partner: { en: 'Country', fr: 'Pays', ru: 'Страна' },
  year: { en: 'Year', fr: 'Année', ru: 'Год' },
  sex: { en: 'Sex', fr: 'Sexe', ru: 'Пол' },
  age: { en: 'Age', fr: 'Âge', ru: 'Возраст' },
  value: { en: 'Persons', fr: 'Effectif', ru: 'Человек' },
};

const TITLES: Readonly<Record<Language, readonly string[]>> = {
  en: ['Immigration by country of previous residence', 'Persons'],
  fr: ['Immigration selon le pays de résidence précédente', 'En personnes'],
  ru: ['Прибывшие по странам выбытия', '(человек)'],
};

const NOTES: Readonly<Record<Language, string>> = {
  en: 'Source: border service; 1) provisional.',
  fr: 'Source : registre de la population ; 1) chiffres provisoires.',
  ru: '1) Предварительные данные. Источник: пограничная служба.',
};

/** Congo alone may be either of two, and is asked about. */
const partnerCodes = [
  ...countries.map(({ iso2 }) => iso2).filter((code) => code !== 'KG' && code !== 'CG'),
  ...formerStates.map(({ m49 }) => m49),
  ...['OTHER', 'STLS', 'UNK', 'TOTAL'],
];

const arbitraryPlan: fc.Arbitrary<Plan> = fc.record({
  style: fc.constantFrom<LabelStyle>('iso2', 'iso3', 'm49', 'm49-text', 'eurostat', 'name', 'name', 'name'),
  language: fc.constantFrom(...LANGUAGES),
  marks: fc.boolean(),
  codes: fc.record({
    partner: fc.uniqueArray(fc.constantFrom(...partnerCodes), { minLength: 5, maxLength: 9 }),
    year: fc.subarray(['2019', '2020', '2021', '2022', '2023'], { minLength: 1, maxLength: 3 }),
    sex: fc.subarray(['T', 'M', 'F'], { minLength: 2 }),
    age: fc.subarray(['TOTAL', ...ageGroups.map(({ code }) => code)], { minLength: 3, maxLength: 6 }),
  }),
  shape: fc.constantFrom(...shapes),
  merged: fc.boolean(),
  headed: fc.boolean(),
  turned: fc.boolean(),
  titles: fc.nat(2),
  notes: fc.nat(1),
  blankRows: fc.array(fc.nat(40), { maxLength: 2 }),
  blankColumns: fc.array(fc.nat(10), { maxLength: 2 }),
  // Years are likely, so that a figure may look like one; the first is none, so that not all of a column do.
  values: fc.array(
    fc.oneof(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1000, max: 60_000 }), fc.constant(':')),
    {
      minLength: 30,
      maxLength: 30,
    },
  ),
  asTexts: fc.boolean(),
  numbered: fc.boolean(),
  coded: fc.boolean(),
  subtotals: fc.boolean(),
});

/** Blocks in every layout and language that the recogniser is made for. */
export const generatedBlocks: fc.Arbitrary<GeneratedBlock> = arbitraryPlan.map(generate);

export function generate(plan: Plan): GeneratedBlock {
  const { shape } = plan;
  const figures: Record<string, number | string> = {};
  let count = 0;
  const figure = (key: Partial<Key>): CellValue => {
    const full = { year: '2020', sex: 'T', age: 'TOTAL', ...key } as Key;
    const value = count % 7 === 0 ? 70_000 + count : plan.values[count % plan.values.length]!;
    count++;
    figures[`${full.partner}|${full.year}|${full.sex}|${full.age}`] = value;
    return plan.asTexts && typeof value === 'number' && value > 9999 ? value.toLocaleString('fr') : value;
  };

  const across = combinations(plan, shape.above);
  const rows: CellValue[][] = [];
  for (const section of shape.sections ? plan.codes[shape.sections] : [undefined]) {
    if (section !== undefined) rows.push([label(plan, shape.sections!, section, 'section')]);
    let previous: Partial<Key> = {};
    for (const down of combinations(plan, shape.beside)) {
      const key = { ...down, ...(section !== undefined && { [shape.sections!]: section }) };
      const labels = besideLabels(plan, down, previous);
      previous = down;
      if (!shape.stub) rows.push([...labels, ...across.map((over) => figure({ ...key, ...over }))]);
      else {
        rows.push(labels);
        for (const code of plan.codes[shape.stub]) {
          const own = { ...key, [shape.stub]: code };
          rows.push([label(plan, shape.stub, code), ...across.map((over) => figure({ ...own, ...over }))]);
        }
      }
    }
  }
  const body = withSubtotals(plan, rows);
  const table = withExtraColumns(plan, headings(plan, across), body);
  const turned = plan.turned && !shape.sections && !shape.stub ? transpose(table) : table;
  return { cells: decorated(plan, turned), figures };
}

const SUBTOTALS: Readonly<Record<Language, string>> = {
  en: 'Europe',
  fr: 'Autres pays d’Asie',
  ru: 'Страны СНГ – всего',
};

/** With a row for a part of the world before the partners, where a row is a partner. */
function withSubtotals({ subtotals, shape, language }: Plan, rows: CellValue[][]): CellValue[][] {
  if (!subtotals || shape.beside.length > 1 || shape.sections || shape.stub) return rows;
  return [rows[0]!.map((_, column) => (column === 0 ? SUBTOTALS[language] : 4000 + column)), ...rows];
}

/** With a column of ISO codes behind the names, and one of row numbers before everything. */
function withExtraColumns(plan: Plan, above: CellValue[][], body: CellValue[][]): CellValue[][] {
  const { coded, numbered, style, shape, headed } = plan;
  const simple = shape.beside.length === 1 && !shape.sections && !shape.stub;
  const codes = coded && simple && style === 'name';
  const iso2 = (label: CellValue): string =>
    countries.find(({ names }) => Object.values(names).some((name) => String(label).replace(/1\)$/, '') === name))?.iso2
    ?? '';
  const insert = (row: CellValue[], code: CellValue, number: CellValue): CellValue[] => {
    const withCode = codes ? [row[0]!, code, ...row.slice(1)] : row;
    return numbered && simple ? [number, ...withCode] : withCode;
  };
  return [
    ...above.map((row, level) => insert(row, level === 0 && headed ? 'ISO' : '', level === 0 && headed ? '№' : '')),
    ...body.map((row, index) => insert(row, iso2(row[0]!), index + 1)),
  ];
}

/** Every combination of the codes of some dimensions, the last changing fastest. */
function combinations(plan: Plan, dimensions: readonly Dimension[]): Partial<Key>[] {
  return dimensions.reduce<Partial<Key>[]>(
    (keys, dimension) => keys.flatMap((key) => plan.codes[dimension].map((code) => ({ ...key, [dimension]: code }))),
    [{}],
  );
}

/** The labels beside a row; where cells are merged, only what changed from the row above. */
function besideLabels(plan: Plan, down: Partial<Key>, previous: Partial<Key>): CellValue[] {
  let changed = false;
  return plan.shape.beside.map((dimension, index) => {
    changed ||= down[dimension] !== previous[dimension] || index === plan.shape.beside.length - 1;
    return plan.merged && !changed ? '' : label(plan, dimension, down[dimension]!);
  });
}

function headings(plan: Plan, across: readonly Partial<Key>[]): CellValue[][] {
  const { shape, language } = plan;
  const words = shape.beside.map((dimension) => (plan.headed ? WORDS[dimension][language] : ''));
  if (shape.above.length === 0) return plan.headed ? [[...words, WORDS.value[language]]] : [];
  if (shape.joined) {
    const joined = across.map((key) =>
      shape.above.map((dimension) => String(label(plan, dimension, key[dimension]!))).join(', '),
    );
    return [[...words, ...joined]];
  }
  return shape.above.map((dimension, level) => {
    let before: Partial<Key> = {};
    const cells = across.map((key): CellValue => {
      const outer = shape.above.slice(0, level + 1);
      const changed = outer.some((each) => key[each] !== before[each]);
      before = key;
      return plan.merged && !changed ? '' : label(plan, dimension, key[dimension]!);
    });
    return [...(level === 0 ? words : words.map(() => '')), ...cells];
  });
}

function label(plan: Plan, dimension: Dimension, code: string, where: 'section' | 'line' = 'line'): CellValue {
  const { language } = plan;
  switch (dimension) {
    case 'partner':
      return partnerLabel(plan, code);
    case 'year':
      return language === 'ru' && plan.marks ? `${code} г.` : where === 'section' && plan.marks ? code : Number(code);
    case 'sex':
      return plan.style === 'name' ? sexes.find((sex) => sex.code === (code as Sex))!.names[language] : code;
    case 'age':
      return ageLabel(plan, code);
  }
}

function ageLabel({ style, language }: Plan, code: string): string {
  if (style !== 'name' && code !== 'TOTAL') return code;
  const words = {
    en: { TOTAL: 'All ages', UNK: 'Unknown age', open: '80 years and over' },
    fr: { TOTAL: 'Tous âges', UNK: 'Âge inconnu', open: '80 ans et plus' },
    ru: { TOTAL: 'Все возрасты', UNK: 'Возраст не указан', open: '80 и старше' },
  }[language];
  if (code === 'TOTAL' || code === 'UNK') return words[code];
  return code === 'Y80+' ? words.open : code.slice(1).replace('-', ' – ');
}

function partnerLabel({ style, language, marks }: Plan, code: string): CellValue {
  const country = countries.find(({ iso2 }) => iso2 === code);
  const former = formerStates.find(({ m49 }) => m49 === code);
  const names = country?.names ?? former?.names ?? categories.find((category) => category.code === code)!.names;
  if (style === 'name') return marks && !former ? `${names[language]}1)` : names[language];
  if (former) return style === 'm49' ? Number(code) : code;
  if (!country) return code;
  switch (style) {
    case 'iso2':
      return code;
    case 'iso3':
      return country.iso3;
    case 'm49':
      return Number(country.m49);
    case 'm49-text':
      return country.m49;
    case 'eurostat':
      return { GR: 'EL', GB: 'UK' }[code] ?? code;
  }
}

const transpose = (rows: CellValue[][]): CellValue[][] =>
  Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, column) =>
    rows.map((row) => row[column] ?? ''),
  );

/** With titles above, notes below, and empty rows and columns between. */
function decorated(plan: Plan, table: CellValue[][]): CellValue[][] {
  const rows = table.map((row) => [...row]);
  for (const at of plan.blankColumns) for (const row of rows) if (at <= row.length) row.splice(at, 0, '');
  for (const at of plan.blankRows) rows.splice(Math.min(at, rows.length), 0, []);
  const titles = TITLES[plan.language].slice(0, plan.titles).map((title) => [title]);
  return [...titles, ...rows, ...Array.from({ length: plan.notes }, () => [NOTES[plan.language]])];
}
