import type { FullObservation } from '../../store/observations';
import { type ComponentFilter, type Condition, holdsForNumber, holdsForText, passes } from '../query/component-filter';
import { parseMoment, parsePeriod, type Period, yearPeriod } from '../query/period';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/**
 * The years that a filter of the time lets through, the earliest first. A year is at least a time if it begins no earlier, at most
 * a time if it ends no later; so `ge:2010-06` begins with 2011. Throws a Refusal if something in it is no time.
 */
export function yearsThat(filter: ComponentFilter): number[] {
  const conditions = filter.map((all) => all.map(yearCondition));
  return years.filter((year) => conditions.some((all) => all.every((holds) => holds(year))));
}

function yearCondition(condition: Condition): (year: number) => boolean {
  const { operator, value } = condition;
  if (['co', 'nc', 'sw', 'ew'].includes(operator)) return (year) => holdsForText(condition, String(year));
  const asked = parsePeriod('c[TIME_PERIOD]', value);
  const compared: Readonly<Record<string, (year: Period) => boolean>> = {
    eq: (year) => year.start === asked.start && year.end === asked.end,
    ne: (year) => year.start !== asked.start || year.end !== asked.end,
    lt: (year) => year.end <= asked.start,
    le: (year) => year.end <= asked.end,
    gt: (year) => year.start >= asked.end,
    ge: (year) => year.start >= asked.start,
  };
  return (year) => compared[operator]!(yearPeriod(year)); // all others are above
}

/** Whether a figure was recorded when a filter asks for. Throws a Refusal if something in it is no moment. */
export function momentHolds(filter: ComponentFilter): (observation: FullObservation) => boolean {
  const inNumbers = filter.map((conditions) =>
    conditions.map((condition) =>
      ['co', 'nc', 'sw', 'ew'].includes(condition.operator)
        ? condition
        : { ...condition, value: String(parseMoment('c[RECORDED]', condition.value).getTime()) },
    ),
  );
  return ({ recorded }) =>
    passes(inNumbers, (condition) =>
      ['co', 'nc', 'sw', 'ew'].includes(condition.operator)
        ? holdsForText(condition, recorded)
        : holdsForNumber(condition, Date.parse(recorded)),
    );
}
