import { countryName } from '../codes/countries';
import { reasonByCode } from '../codes/reasons';
import type { MirrorKind } from '../tables/definition';
import { translator, type Translate } from '../messages/message';
import type { MessageKey } from '../messages/catalogue';
import { asText } from '../sheet/as-text';
import type { CellInput } from '../sheet/sheet-plan';
import { figureKey } from '../tables/layout';
import { companionFormulas } from './companion-formulas';
import { limitCell, LIMITS } from './companion-limits';
import { COMPANION_HEAD, companionColumns, type CompanionColumn } from './companion-layout';
import { flowKey, type CompanionList } from './companion-list';
import type { CompanionRequest } from './companion-request';
import { flowReasons } from './flow-reasons';
import { flowWords, stateText } from './mirror-words';
import { judge } from './ranking/judge';
import type { TableFlow } from './table-flows';

/**
 * The list of a companion sheet with all that stands above it, from A1 on: what others report as values; own figures,
 * differences, ratios and verdicts as formulas that look the own figure up by code and key, so that they hold when either
 * sheet is sorted or gets rows. What is left empty is null.
 */
export function companionCells(request: CompanionRequest, list: CompanionList): CellInput[][] {
  const { language, mirror, beside } = request;
  const t = translator(language);
  const columns = companionColumns(mirror.kind);
  const width = columns.length + beside.headings.length;
  const blank = (): CellInput[] => Array.from({ length: width }, () => null);
  const head = Array.from({ length: COMPANION_HEAD.rows }, blank);
  titles(request, list, t).forEach((line, row) => (head[row]![0] = asText(line)));
  columns.forEach((name, column) => {
    head[COMPANION_HEAD.keys]![column] = name.toUpperCase();
    head[COMPANION_HEAD.headings]![column] = t(heading(name, mirror.kind));
  });
  if (mirror.kind !== 'diaspora') {
    for (const limit of LIMITS) {
      head[COMPANION_HEAD.limits]![limitCell(request, limit, 'word').column] = t(`companion.${limit}`);
      head[COMPANION_HEAD.limits]![limitCell(request, limit).column] = request.settings[limit];
    }
  }
  beside.headings.forEach((text, index) => (head[COMPANION_HEAD.headings]![columns.length + index] = text));

  const formulasOf = companionFormulas(request, list.flows.length);
  const inputsOf = flowInputs(request, t);
  const rows = list.flows.map((flow, index) => {
    const cells = blank();
    const inputs = { ...inputsOf(flow), ...formulasOf(COMPANION_HEAD.rows + index) };
    columns.forEach((name, column) => {
      const input = inputs[name];
      if (input !== undefined && input !== '') cells[column] = input;
    });
    const [note = null, ...others] = beside.notes.get(flowKey(flow)) ?? [];
    cells[columns.indexOf('notes')] = note;
    others.forEach((input, at) => (cells[columns.length + at] = input));
    return cells;
  });
  return [...head, ...rows];
}

function heading(name: CompanionColumn, kind: MirrorKind): MessageKey {
  if (name === 'code') return 'sheet.code';
  if (name === 'partner-figure' && kind === 'diaspora') return 'companion.other-figure';
  return `companion.${name}`;
}

function titles({ table, mirror, language }: CompanionRequest, list: CompanionList, t: Translate): string[] {
  const country = countryName(table.reporter, language) ?? table.reporter;
  const values = { table: table.definition.id, country, mirrorTable: mirror.mirrorTable };
  const sources = t('companion.source', { sources: mirror.sources.join('; '), fetched: mirror.fetched.slice(0, 10) });
  const shown = list.flows.length;
  return [
    t(mirror.kind === 'mirror' ? 'companion.title' : `companion.title-${mirror.kind}`, values),
    t(mirror.kind === 'diaspora' ? 'companion.own-diaspora' : 'companion.own', values),
    shown < list.all ? `${sources} ${t('companion.left-out', { shown, all: list.all })}` : sources,
    t(mirror.kind === 'mirror' ? 'companion.how-to-read' : `companion.how-to-read-${mirror.kind}`),
  ];
}

type Inputs = Partial<Record<CompanionColumn, CellInput>>;

function flowInputs({ table, mirror, settings, language, answers }: CompanionRequest, t: Translate) {
  const reasonsOf = flowReasons({ reporter: table.reporter, table: table.definition.id, mirror, settings });
  /** Where the two agree there is nothing to explain. */
  const explained = (flow: TableFlow) => (judge(flow, settings).kind === 'agrees' ? [] : reasonsOf(flow));
  return (flow: TableFlow): Inputs => {
    const { other, diaspora, year, sex } = flow;
    const answer = answers.get(flowKey(flow));
    return {
      ...flowWords(flow, mirror, explained(flow), language),
      partner: flow.label,
      code: flow.code,
      year,
      sex: t(`sheet.sex.${sex}`),
      key: figureKey(year, sex),
      'partner-figure': other.value ?? stateText(other, t),
      diaspora: diaspora && (diaspora.value ?? stateText(diaspora, t)),
      answer: answer && (reasonByCode(answer.reason)?.names[language] ?? answer.reason),
      comment: answer?.comment,
    };
  };
}
