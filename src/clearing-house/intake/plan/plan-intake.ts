import { ALL_AGES } from '../../codes/ages';
import { categoryByCode } from '../../codes/categories';
import type { CellPosition } from '../../sheet/area';
import { MISSING_SIGN, type Entry } from '../../tables/entry';
import { figureKey, type BlockReading, type FigureContent, type FigureKey, type IntakeFigure } from '../block/block';
import type { IntakePlan, IntakeTarget, NoPlaceReason, PlannedEntry, TargetCell } from './intake-plan';
import { compareTotals } from './totals';

/**
 * What taking the figures of a block into a table would do, as a preview: what is written, what is there already, what
 * would replace something, what has no place.
 * @param choices of figures in a conflict, by their keys: the cell of the block that is to be believed
 */
export function planIntake(
  { figures, conflicts }: Pick<BlockReading, 'figures' | 'conflicts'>,
  target: IntakeTarget,
  choices: ReadonlyMap<string, CellPosition> = new Map(),
): IntakePlan {
  const choiceFor = (figure: FigureKey): CellPosition | undefined => choices.get(figureKey(figure));
  const open = conflicts.filter(({ key, figures }) => !figures.some((each) => isAt(each, choiceFor(key))));
  const openKeys = new Set(open.map(({ key }) => figureKey(key)));
  const disputedKeys = new Set(conflicts.map(({ key }) => figureKey(key)));
  const settled = figures.filter((figure) => !openKeys.has(figureKey(figure)));
  const isChosen = (figure: IntakeFigure): boolean =>
    !disputedKeys.has(figureKey(figure)) || isAt(figure, choiceFor(figure));
  const chosen = settled.filter(isChosen);
  const notChosen = settled.filter((figure) => !isChosen(figure));
  const lists = { writes: [], same: [], overwrites: [], byFormula: [] } as Record<Listed, PlannedEntry[]>;
  const signs: IntakeFigure[] = [];
  const noPlace: { figure: IntakeFigure; reason: NoPlaceReason }[] = [];
  const parts = new PartsTaken(chosen, target);
  for (const figure of chosen) {
    const cell = placeOf(figure, target);
    const input = inputOf(figure.content);
    if (typeof cell === 'string') noPlace.push({ figure, reason: cell });
    else if (input === undefined) signs.push(figure);
    else lists[listFor(figure, cell, parts)].push({ figure, cell, input });
  }
  return { ...lists, noPlace, signs, conflicts: open, notChosen, differences: compareTotals(chosen) };
}

/**
 * The entries to write: those into empty cells, and of those that replace something the ones a person has ticked.
 * @param ticked keys of figures, as `figureKey` gives them
 */
export const entriesToWrite = ({ writes, overwrites }: IntakePlan, ticked: ReadonlySet<string>): PlannedEntry[] => [
  ...writes,
  ...overwrites.filter(({ figure }) => ticked.has(figureKey(figure))),
];

type Listed = 'writes' | 'same' | 'overwrites' | 'byFormula';

const isAt = ({ from }: IntakeFigure, position: CellPosition | undefined): boolean =>
  position?.row === from.row && position.column === from.column;

function placeOf(figure: IntakeFigure, target: IntakeTarget): TargetCell | NoPlaceReason {
  const { partner, year, sex, age } = figure;
  if (partner === target.reporter) return 'own-country';
  if (!target.partners.has(partner)) return 'no-partner';
  if (!target.years.includes(year)) return 'no-year';
  if (!target.sexes.includes(sex)) return 'no-sex';
  if (age !== ALL_AGES && !target.ages.includes(age)) return 'no-age';
  return target.cellOf({ partner, year, sex, age }) ?? 'no-cell';
}

/** What to enter for a figure; undefined for a sign. */
function inputOf(content: FigureContent): number | string | undefined {
  if (content.kind === 'number') return content.value;
  return content.kind === 'missing' ? MISSING_SIGN + content.letter : undefined;
}

function listFor(figure: IntakeFigure, cell: TargetCell, parts: PartsTaken): Listed {
  if (isSame(figure.content, cell.current)) return 'same';
  if (cell.isFormula && parts.makeUp(figure)) return 'byFormula';
  return cell.current.kind === 'blank' ? 'writes' : 'overwrites';
}

function isSame(content: FigureContent, current: Entry): boolean {
  if (content.kind === 'number') return current.kind === 'number' && current.value === content.value;
  return content.kind === 'missing' && current.kind === 'missing' && current.letter === content.letter;
}

/** Knows of which totals the parts are taken too, so that the table’s formulas can give them. */
class PartsTaken {
  private readonly taken: ReadonlySet<string>;
  /** Year, sex and age for which partners are taken, and partner, year and sex for which ages are. */
  private readonly withPartners = new Set<string>();
  private readonly withAges = new Set<string>();

  constructor(figures: readonly IntakeFigure[], target: IntakeTarget) {
    const taken = figures.filter(
      (figure) => figure.content.kind !== 'sign' && typeof placeOf(figure, target) !== 'string',
    );
    this.taken = new Set(taken.map(figureKey));
    for (const figure of taken) {
      if (categoryByCode(figure.partner)?.code !== 'TOTAL')
        this.withPartners.add(figureKey({ ...figure, partner: 'TOTAL' }));
      if (figure.age !== ALL_AGES) this.withAges.add(figureKey({ ...figure, age: ALL_AGES }));
    }
  }

  makeUp(total: IntakeFigure): boolean {
    const key = figureKey(total);
    const bySex = (['M', 'F'] as const).every((sex) => this.taken.has(figureKey({ ...total, sex })));
    return (total.sex === 'T' && bySex) || this.withPartners.has(key) || this.withAges.has(key);
  }
}
