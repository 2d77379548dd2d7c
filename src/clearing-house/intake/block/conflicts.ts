import { figureKey, type Conflict, type IntakeFigure } from './block';
import type { Ledger } from './ledger';
import type { Taken } from './take-figures';

/** Figures of which each stands once, or in a conflict; cells that repeat a figure are entered as repeated. */
export function settleRepeated(
  taken: Taken['figures'],
  ledger: Ledger,
): { figures: IntakeFigure[]; conflicts: Conflict[] } {
  const byKey = new Map<string, Taken['figures'][number][]>();
  for (const each of taken) {
    const key = figureKey(each.figure);
    const same = byKey.get(key);
    if (same) same.push(each);
    else byKey.set(key, [each]);
  }
  const figures: IntakeFigure[] = [];
  const conflicts: Conflict[] = [];
  for (const [first, ...others] of byKey.values()) {
    if (!first) continue;
    const agree = others.every(({ figure }) => alike(figure, first.figure));
    for (const [index, { figure, row, column }] of [first, ...others].entries()) {
      if (agree && index > 0) ledger.ignore(row, column, 'repeated');
      else {
        figures.push(figure);
        ledger.takeAsFigure(row, column);
      }
    }
    if (!agree) {
      const { partner, year, sex, age } = first.figure;
      conflicts.push({ key: { partner, year, sex, age }, figures: [first, ...others].map(({ figure }) => figure) });
    }
  }
  return { figures: figures.sort((a, b) => a.from.row - b.from.row || a.from.column - b.from.column), conflicts };
}

const alike = (a: IntakeFigure, b: IntakeFigure): boolean =>
  JSON.stringify([a.content, a.statuses, a.confidentiality])
  === JSON.stringify([b.content, b.statuses, b.confidentiality]);
