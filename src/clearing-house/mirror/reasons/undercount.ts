import { ofEachSide, otherSide, type ReasonRule } from './reason';
import { undercountOf, undercountRating } from './undercount-ratings';

/** Countries rated to miss many moves, and countries where nobody has to tell that they came or went. */
export const undercount: ReasonRule = (request) =>
  ofEachSide(request, ({ country, direction }, name) => {
    const rating = undercountOf(country, direction, request.year);
    const duties = undercountRating(country);
    const duty = direction === 'immigration' ? duties?.mustRegister : duties?.mustDeregister;
    const code = direction === 'emigration' ? 'DEREG' : 'OTHER';
    return [
      ...(rating === 'high'
        ? [{ code, evidence: { kind: 'undercount', side: name, direction }, lowers: name, strength: 0.6 } as const]
        : []),
      ...(duty === false
        ? [{ code, evidence: { kind: 'no-duty', side: name, direction }, lowers: name, strength: 0.35 } as const]
        : []),
    ];
  });

/**
 * The premise of the Guidelines: emigration is far less reliably counted than immigration. Said where nothing is known of how
 * well the side of the departures counts.
 */
export const departures: ReasonRule = (request) =>
  ofEachSide(request, ({ country, direction }, name) => {
    const known = undercountOf(country, direction, request.year) !== undefined;
    if (direction !== 'emigration' || known || request[otherSide(name)].direction === 'emigration') return [];
    return [{ code: 'DEREG', evidence: { kind: 'departures' }, lowers: name, strength: 0.3 }];
  });

/** Authorities that take people off the register count departures that nobody announced: more than others would. */
export const corrections: ReasonRule = (request) =>
  ofEachSide(request, ({ country, direction }, name) =>
    direction === 'emigration' && undercountRating(country)?.corrects
      ? [{ code: 'ADMIN', evidence: { kind: 'corrections', side: name }, lowers: otherSide(name), strength: 0.25 }]
      : [],
  );
