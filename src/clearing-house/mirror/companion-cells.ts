import { countryByCode, countryName } from '../codes/countries';
import type { Language } from '../messages/language';
import { translator, type Translate } from '../messages/message';
import { fixedReference, reference, sheetPrefix } from '../sheet/a1';
import { area } from '../sheet/area';
import type { CellInput } from '../sheet/sheet-plan';
import { CODE_KEY, figureArea } from '../tables/layout';
import type { TableReading } from '../tables/read-table';
import {
  COMPANION_CODE_COLUMN,
  COMPANION_COLUMNS,
  COMPANION_HEAD,
  COMPANION_LABEL_COLUMN,
  verdictKey,
  type CompanionBlock,
  type CompanionLayout,
} from './companion-layout';
import type { MinimumStay, MirrorFigure, MirrorFigures } from './mirror-figure';
import { verdictFormula } from './verdict-formula';

/** What a companion sheet is made from. */
export interface CompanionRequest {
  readonly table: TableReading;
  /** The table's sheet, by id and by its present name. */
  readonly sheetId: string;
  readonly sheetName: string;
  readonly mirror: MirrorFigures;
  readonly language: Language;
}

/**
 * The contents of a companion sheet: partners' figures as values, own figures, differences, ratios and verdicts as
 * formulas that look the partner up by its code, so that they hold when either sheet is sorted or gets rows.
 */
export function companionCells(request: CompanionRequest, layout: CompanionLayout): CellInput[][] {
  const { language, mirror } = request;
  const t = translator(language);
  const cells = Array.from({ length: COMPANION_HEAD.rows + layout.partners.length }, () =>
    Array.from({ length: layout.columns }, (): CellInput => ''),
  );
  const put = (row: number, column: number, input: CellInput) => (cells[row]![column] = input);

  titles(request, t).forEach((line, row) => put(row, COMPANION_LABEL_COLUMN, asText(line)));
  put(COMPANION_HEAD.headings, COMPANION_LABEL_COLUMN, t('companion.partner'));
  put(COMPANION_HEAD.headings, COMPANION_CODE_COLUMN, t('sheet.code'));
  put(COMPANION_HEAD.keys, COMPANION_CODE_COLUMN, CODE_KEY);
  for (const block of layout.blocks) {
    put(COMPANION_HEAD.blocks, block.column('own-figure'), `${block.year} · ${t(`sheet.sex.${block.sex}`)}`);
    for (const name of COMPANION_COLUMNS) put(COMPANION_HEAD.headings, block.column(name), t(`companion.${name}`));
    put(COMPANION_HEAD.keys, block.column('verdict'), verdictKey(block.year, block.sex));
  }
  for (const { row, code, label } of layout.partners) {
    put(row, COMPANION_LABEL_COLUMN, asText(label));
    put(row, COMPANION_CODE_COLUMN, code);
    for (const block of layout.blocks) {
      const figure = mirror.figure(countryByCode(code)?.iso2 ?? code, block.year, block.sex);
      const inputs = partnerInputs(figure, mirror.ownStay(block.year), t);
      for (const [name, input] of Object.entries(inputs) as [keyof typeof inputs, CellInput][]) {
        put(row, block.column(name), input);
      }
      const formulas = ownFormulas(request, block, row);
      for (const [name, formula] of Object.entries(formulas) as [keyof typeof formulas, string][]) {
        put(row, block.column(name), formula);
      }
    }
  }
  return cells;
}

function titles({ table, mirror, language }: CompanionRequest, t: Translate): string[] {
  const country = countryName(table.reporter, language) ?? table.reporter;
  return [
    t('companion.title', { table: table.definition.id }),
    t('companion.own', { table: table.definition.id, country, mirrorTable: mirror.mirrorTable }),
    t('companion.source', { sources: mirror.sources.join('; '), fetched: mirror.fetched.slice(0, 10) }),
    t('companion.how-to-read'),
  ];
}

/** A text from outside as an input that Excel takes for a text, whatever it begins with. */
const asText = (text: string): string => (/^[=+\-@']/.test(text) ? `'${text}` : text);

function partnerInputs(figure: MirrorFigure, ownStay: MinimumStay | undefined, t: Translate) {
  return {
    'partner-figure': figure.value ?? stateText(figure, t),
    status: figure.statuses.join(' '),
    'own-stay': stayText(ownStay, t),
    'partner-stay': stayText(figure.partnerStay, t),
    'figure-source': asText(figure.source ?? ''),
  };
}

/** Why a partner's figure is missing, in words. */
export function stateText({ state, omittedBelow }: MirrorFigure, t: Translate): string {
  return state === 'partner-reports-but-not-this-country' && omittedBelow !== undefined
    ? t('mirror.partner-reports-but-below', { below: omittedBelow })
    : t(`mirror.${state}`);
}

/** A minimum stay in words, with the year of which it is known if that is not the figure's; nothing if it is not known. */
export function stayText(stay: MinimumStay | undefined, t: Translate): string {
  if (stay === undefined) return '';
  const { months, asOf } = stay;
  const text = months === 'permanent' ? t('stay.permanent') : t('stay.months', { months });
  return asOf === undefined ? text : t('stay.as-of', { stay: text, year: asOf });
}

function ownFormulas({ table, sheetName, language }: CompanionRequest, block: CompanionBlock, row: number) {
  const sheet = sheetPrefix(sheetName);
  const { codeColumn } = table.layout;
  const width = block.ownColumn - codeColumn + 1;
  const list = figureArea(table.layout, codeColumn, width) ?? area(0, codeColumn, 1, width);
  const code = reference({ row, column: COMPANION_CODE_COLUMN }, { column: true });
  // COLUMNS counts anew when a column is inserted between the codes and the figures.
  const columns = `COLUMNS(${sheet}${fixedReference({ ...list, rows: 1 })})`;
  const found = `VLOOKUP(${code},${sheet}${fixedReference(list)},${columns},FALSE)`;
  const own = reference({ row, column: block.column('own-figure') });
  const partner = reference({ row, column: block.column('partner-figure') });
  const ifBoth = (formula: string) => `=IF(COUNT(${own},${partner})<2,"",${formula})`;
  return {
    // An empty cell would come out of VLOOKUP as 0.
    'own-figure': `=IFERROR(IF(${found}="","",${found}),"")`,
    difference: ifBoth(`${own}-${partner}`),
    ratio: ifBoth(
      `IF(${own}=${partner},1,IF(MIN(${own},${partner})<=0,"",MAX(${own},${partner})/MIN(${own},${partner})))`,
    ),
    verdict: verdictFormula(own, partner, language),
  };
}
