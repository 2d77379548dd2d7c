import type { ComparedFlow } from '../../../src/clearing-house/mirror/ranking/compared-flow';
import type { Random } from '../round/random';
import type { ReportedFlow } from './reported';
import type { Reporter } from './world';

/** What a compiler, or a partner, did wrong. */
export const PLANTED = ['digit', 'swapped rows', 'partner’s row missing', 'wrong year'] as const;
export type Planted = (typeof PLANTED)[number];

export type PlantedFlow = ComparedFlow & { readonly planted: Planted | undefined };

/** Figures below this are not tampered with; and an error changes a figure by this at least, or nobody would want to know. */
const SMALLEST = 100;
const LEAST_CHANGE = 1.3;

/** A reporter's table of emigration beside its partners' figures, as many errors of each kind planted as are asked for. */
export function plantedTable(
  flows: readonly ReportedFlow[],
  reporters: readonly Reporter[],
  reporter: string,
  each: number,
  random: Random,
): PlantedFlow[] {
  const table = emigrationTable(flows, reporters, reporter);
  const free = (): number => {
    for (;;) {
      const at = Math.floor(random.next() * table.length);
      const { counts, planted } = table[at]!;
      if (planted === undefined && (counts.own ?? 0) >= SMALLEST && (counts.partner ?? 0) >= SMALLEST) return at;
    }
  };
  const set = (at: number, planted: Planted, counts: Partial<ComparedFlow['counts']>) =>
    (table[at] = { ...table[at]!, planted, counts: { ...table[at]!.counts, ...counts } });
  const plant: Readonly<Record<Planted, () => boolean>> = {
    digit: () => {
      const at = free();
      const own = mistyped(table[at]!.counts.own!, random);
      return differs(own, table[at]!.counts.own!) && Boolean(set(at, 'digit', { own }));
    },
    'swapped rows': () => {
      const at = free();
      const beside = table.findIndex(
        (flow, index) => index > at && flow.year === table[at]!.year && flow.counts.own !== undefined && !flow.planted,
      );
      if (beside < 0) return false;
      const [one, other] = [table[at]!.counts.own!, table[beside]!.counts.own!];
      if (!differs(one, other) || other < SMALLEST) return false;
      set(at, 'swapped rows', { own: other });
      set(beside, 'swapped rows', { own: one });
      return true;
    },
    'partner’s row missing': () => {
      const at = free();
      return table[at]!.complete.partner && Boolean(set(at, 'partner’s row missing', { partner: undefined }));
    },
    'wrong year': () => {
      const at = free();
      const { country, year, counts } = table[at]!;
      const years = table.filter((flow) => flow.country === country && flow.year !== year && !flow.planted);
      const wrong = years.find(({ counts: { own } }) => own !== undefined && differs(own, counts.own!));
      return wrong !== undefined && Boolean(set(at, 'wrong year', { own: wrong.counts.own }));
    },
  };
  for (const kind of PLANTED) {
    for (let done = 0; done < each;) if (plant[kind]()) done++;
  }
  return table;
}

function emigrationTable(
  flows: readonly ReportedFlow[],
  reporters: readonly Reporter[],
  reporter: string,
): PlantedFlow[] {
  const stays = new Map(reporters.map(({ country, stay }) => [country, stay]));
  const complete = new Set(reporters.filter((each) => each.complete).map(({ country }) => country));
  return flows
    .filter(({ origin }) => origin === reporter)
    .map((flow) => ({
      country: flow.destination,
      year: flow.year,
      sex: 'T',
      counts: { own: flow.emigration, partner: flow.immigration },
      stays: { own: stays.get(reporter), partner: stays.get(flow.destination) },
      partnerReports: flow.reports.immigration,
      complete: { own: false, partner: complete.has(flow.destination) },
      partnerYear: flow.year,
      relation: 'mirror',
      planted: undefined,
    }));
}

const differs = (a: number, b: number): boolean => Math.max(a, b) >= LEAST_CHANGE * Math.min(a, b);

/** A digit too many, one too few, two exchanged, or one other than it should be. */
function mistyped(figure: number, random: Random): number {
  const digits = String(figure);
  const at = Math.floor(random.next() * digits.length);
  const digit = String(Math.floor(random.next() * 10));
  const forms = [
    digits.slice(0, at) + digits.slice(at + 1),
    digits.slice(0, at) + digits.charAt(at) + digits.slice(at),
    digits.slice(0, at)
      + digits
        .slice(at, at + 2)
        .split('')
        .reverse()
        .join('')
      + digits.slice(at + 2),
    digits.slice(0, at) + digit + digits.slice(at + 1),
  ];
  return Number(random.oneOf(forms));
}
