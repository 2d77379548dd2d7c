import { confidentialityStatuses } from '../codes/confidentiality-status';
import { observationStatuses } from '../codes/observation-status';
import type { MessageKey } from '../messages/catalogue';
import { translator } from '../messages/message';
import { rules } from './catalogue';
import type { EssType, ParameterSpec, Rule } from './rule';

const t = translator('en');

const GROUPS: readonly { readonly letter: string; readonly title: string; readonly about: string }[] = [
  { letter: 'S', title: 'Structure', about: 'The sheet is a table of the clearing house, and its cells hold figures.' },
  { letter: 'C', title: 'Content', about: 'The figures of a table are possible, add up, and are plausible.' },
  {
    letter: 'B',
    title: 'Between tables',
    about: 'Tables agree with each other, with the metadata, and with what was sent before.',
  },
  {
    letter: 'X',
    title: 'Against other sources',
    about: 'The figures are those that the office has published elsewhere.',
  },
];

const LEVELS: Readonly<Record<Rule['level'], string>> = {
  0: 'format',
  1: 'within the data set',
  2: 'other data sets of the same source',
  3: 'other providers',
  4: 'other domains of the same provider',
  5: 'data of other providers and domains',
};

const TYPES: Readonly<Record<EssType, string>> = {
  EVA: 'whether a file is what it says it is',
  FLF: 'the format of a file',
  FDT: 'the type of a field',
  FDM: 'fields that must be filled',
  COV: 'codes that must be of a list',
  RWD: 'records that are there twice',
  REP: 'records that are expected',
  RTS: 'records of a time series',
  RNR: 'the number of records',
  COC: 'codes that must fit each other',
  VIR: 'values within a range',
  VCO: 'values that must fit each other',
  VAD: 'aggregates and their details',
  VNO: 'outliers',
  RRL: 'how many records were revised',
  VRT: 'how far values were revised',
};

const READS: Readonly<Record<Rule['reads'], string>> = {
  row: 'a row; asked again when the row changes',
  table: 'a table; asked again when anything in its sheet changes',
  workbook: 'all sheets of the clearing house; asked again after every change',
};

const GOES_WITH = { both: 'a number or a missing figure', number: 'a number', missing: 'a missing figure' } as const;

/** The page of the documentation that says what is checked, in English (docs/checks.md). */
export function cataloguePage(): string {
  return [
    '# The checks',
    '',
    'Printed from the catalogue in `src/clearing-house/checks` by `node src/tools/checks-doc.mjs`; a test keeps it true.',
    'The same rules run in the pane, at the command line and at the door of the service. Rules M01 to M04, on mirror',
    'figures, belong to the comparison with partners.',
    '',
    'An error has to be mended. A warning can be mended, or answered with a reason and a comment. Information is worth a',
    'look. Limits can be changed for a workbook, within their bounds.',
    '',
    ...rows('Rule', 'Title', 'Type', 'Level', 'Severity', 'Reads', 'Marks', 'Mend'),
    ...rules.map((rule) =>
      row(rule.id, title(rule), rule.essType, rule.level, rule.severity, rule.reads, marks(rule), mend(rule)),
    ),
    '',
    'Types and levels are those of the European Statistical System (“Main types of data validation rules”, Eurostat,',
    '2018). Marks are conditional formats in the sheet; a mend is offered where it can be told by rule.',
    '',
    ...GROUPS.flatMap(({ letter, title: heading, about }) => [
      `## ${heading}`,
      '',
      about,
      '',
      ...rules.filter(({ id }) => id.startsWith(letter)).flatMap(section),
    ]),
    ...statusSection(),
    ...legend('Types', 'Type', 'Looks at', TYPES),
    ...legend('Levels', 'Level', 'Looks at', LEVELS),
  ].join('\n');
}

const title = ({ id }: Rule): string => t(`${id}.title` as MessageKey);
const mend = ({ mends }: Rule): string => (mends ? 'yes' : '');
const marks = (rule: Rule): string => (rule.marks ? 'yes' : rule.markedWith ? `with ${rule.markedWith}` : '');

function section(rule: Rule): string[] {
  const { id, essType, level, severity, reads, parameters = [] } = rule;
  return [
    `### ${id} ${title(rule)}`,
    '',
    t(`${id}.help` as MessageKey),
    '',
    `- ${essType}, level ${level} (${LEVELS[level]}); at most ${severity === 'information' ? severity : `${article(severity)} ${severity}`}`,
    `- reads ${READS[reads]}`,
    `- ${marks(rule) === '' ? 'marks no cells' : marks(rule) === 'yes' ? 'marks cells' : `marks cells ${marks(rule)}`}; ${rule.mends ? 'offers mends' : 'offers no mend'}`,
    '',
    ...(parameters.length > 0
      ? [...rows('Limit', '', 'Unit', 'Initially', 'Bounds'), ...parameters.map((each) => parameterRow(id, each)), '']
      : []),
  ];
}

const article = (word: string): string => (word.startsWith('e') ? 'an' : 'a');

const parameterRow = (rule: string, { name, unit, initial, minimum, maximum }: ParameterSpec): string =>
  row(
    `\`${rule}.${name}\``,
    t(`${rule}.${name}` as MessageKey),
    t(`checks.unit.${unit}`),
    number(initial),
    `${number(minimum)} to ${number(maximum)}`,
  );

const number = (value: number): string => value.toLocaleString('en');

/** Which status goes with what, as rule S07 has it. */
const statusSection = (): string[] => [
  '## Observation status',
  '',
  'Letters of SDMX CL_OBS_STATUS, the one that counts first on top, and what they can stand with (rule S07).',
  '',
  ...rows('Letter', 'Meaning', 'Goes with'),
  ...observationStatuses.map(({ letter, names, goesWith }) => row(letter, names.en, GOES_WITH[goesWith])),
  '',
  'After a slash stands the letter of CL_CONF_STATUS, which goes with every figure: `P/N` is provisional and not for',
  'publication.',
  '',
  ...rows('Letter', 'Meaning'),
  ...confidentialityStatuses.map(({ letter, names }) => row(letter, names.en)),
  '',
];

const legend = (heading: string, code: string, about: string, words: Readonly<Record<string, string>>): string[] => [
  `## ${heading}`,
  '',
  ...rows(code, about),
  ...Object.entries(words).map(([each, word]) => row(each, word)),
  '',
];

/** The head of a table. */
const rows = (...headings: string[]): string[] => [row(...headings), row(...headings.map(() => '---'))];
const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
