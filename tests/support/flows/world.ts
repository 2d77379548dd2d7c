import { countries as allCountries } from '../../../src/clearing-house/codes/countries';
import { stayCoefficient } from '../../../src/clearing-house/mirror/measures/stay-coefficients';
import type { Stay } from '../../../src/clearing-house/mirror/measures/stay';
import type { Random } from '../round/random';

/** How a country counts: the same in all years. */
export interface Reporter {
  readonly country: string;
  /** The share of arrivals and of departures that is counted, 0 to 1. */
  readonly counted: { readonly immigration: number; readonly emigration: number };
  readonly stay: Stay;
  /** Whether it names all partners, whatever their figures; others leave out small figures and some partners altogether. */
  readonly complete: boolean;
  /** Whether it is one of those known to count well. */
  readonly reliable: boolean;
}

/** A world of which everything is known: who moves where, and how it is counted. */
export interface World {
  readonly reporters: readonly Reporter[];
  readonly years: readonly number[];
  /** Moves for 12 months or more. Persons. */
  readonly truth: (origin: number, destination: number, year: number) => number;
}

export interface WorldRequest {
  readonly random: Random;
  readonly countries: number;
  readonly years: readonly number[];
}

/** How many of the first countries count well. */
const RELIABLE = 6;

/** Gravity: the larger and the nearer two countries, the more move between them, each corridor with its own history. */
export function generatedWorld({ random, countries, years }: WorldRequest): World {
  const codes = allCountries
    .filter(({ unece }) => unece)
    .map(({ iso2 }) => iso2)
    .slice(0, countries);
  const places = codes.map(() => ({
    x: random.next(),
    y: random.next(),
    size: Math.exp(gaussian(random) * 1.1),
  }));
  const truth = new Map<string, number>();
  codes.forEach((_, origin) => {
    codes.forEach((__, destination) => {
      if (origin === destination) return;
      const [from, to] = [places[origin]!, places[destination]!];
      const distance = 0.05 + Math.hypot(from.x - to.x, from.y - to.y);
      let level = (900 * (from.size * to.size) ** 0.8 * Math.exp(gaussian(random) * 0.9)) / distance;
      const growth = gaussian(random) * 0.03;
      for (const year of years) {
        level *= Math.exp(growth + gaussian(random) * 0.1);
        truth.set(`${origin} ${destination} ${year}`, level);
      }
    });
  });
  return {
    years,
    reporters: codes.map((country, index) => reporter(country, index < RELIABLE, random)),
    truth: (origin, destination, year) => truth.get(`${origin} ${destination} ${year}`)!,
  };
}

function reporter(country: string, reliable: boolean, random: Random): Reporter {
  const stays: readonly Stay[] = [12, 12, 12, 12, 12, 6, 3, 0, 'permanent'];
  return {
    country,
    reliable,
    counted: reliable
      ? { immigration: random.between(0.96, 1), emigration: random.between(0.88, 0.98) }
      : { immigration: random.between(0.6, 1), emigration: random.between(0.25, 0.95) },
    stay: reliable ? 12 : random.oneOf(stays),
    complete: reliable || random.chance(0.75),
  };
}

/** How many of a true flow a reporter is expected to count in one of its roles. */
export const expectedCount = ({ counted, stay }: Reporter, side: 'immigration' | 'emigration', moves: number): number =>
  (moves * counted[side]) / stayCoefficient(stay, 'imem');

/** A normal number with mean 0 and deviation 1 (Box and Muller). */
export const gaussian = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

/** A whole number around a mean as chance would have it (Knuth for small means, normal for large ones). */
export function poisson(random: Random, mean: number): number {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * gaussian(random)));
  const least = Math.exp(-mean);
  let [count, product] = [0, random.next()];
  while (product > least) {
    product *= random.next();
    count++;
  }
  return count;
}
