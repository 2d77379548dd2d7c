import { codeOfSdmx } from '../../../clearing-house/sdmx/ids';
import type { FullObservation } from '../../store/observations';
import type { Selection } from '../../store/selection';
import { type ComponentFilter, holdsForNumber, holdsForText, passes } from '../query/component-filter';
import type { DataQuery, KeyPart } from '../query/data-query';
import { wrong } from '../query/wrong';
import type { AttributeModel, DimensionModel, FlowModel } from './flow-model';
import { momentHolds, yearsThat } from './time-filter';

type Passes = (observation: FullObservation) => boolean;

/**
 * What the store is asked for, and what of that is meant. Codes that are named go to the store; what only the rows tell
 * (comparisons, attributes, which of several keys) is looked at in them.
 */
export function selectionOf(
  query: DataQuery,
  model: FlowModel,
): { readonly selection: Selection; readonly passes: Passes | undefined } {
  const codes = new Map<string, readonly string[]>();
  const narrow = (dimension: DimensionModel, named: readonly string[]): void => {
    const before = codes.get(dimension.id);
    codes.set(dimension.id, before ? named.filter((code) => before.includes(code)) : [...new Set(named)]);
  };
  const conditions: Passes[] = [];

  const keyed = model.dimensions.filter(({ time }) => !time);
  for (const key of query.keys) checkLength(key, keyed);
  for (const dimension of keyed) {
    const parts = query.keys.map((key) => key[dimension.index] ?? []);
    if (parts.length > 0 && parts.every((part) => part.length > 0)) narrow(dimension, parts.flat());
  }
  if (query.keys.length > 1) conditions.push(isOneOf(query.keys, keyed));

  let years: readonly number[] | undefined;
  for (const [id, filter] of query.filters) {
    const dimension = model.dimensions.find((each) => each.id === id);
    if (dimension?.time) years = yearsThat(filter);
    else if (dimension) {
      const named = namedCodes(filter);
      if (named) narrow(dimension, named);
      else conditions.push((row) => passes(filter, (condition) => holdsForText(condition, dimension.of(row))));
    } else conditions.push(componentPasses(id, filter, model));
  }
  const ours = (id: string): readonly string[] | undefined => codes.get(id)?.map(codeOfSdmx);
  const isAnnual = codes.get('FREQ')?.includes('A') ?? true;
  const selection: { -readonly [Name in keyof Selection]: NonNullable<Selection[Name]> | undefined } = {
    tables: isAnnual ? [model.flow.table] : [],
    reporters: ours('REF_AREA'),
    partners: ours('COUNTERPART_AREA'),
    sexes: ours('SEX'),
    ages: ours('AGE'),
    sources: ours('SOURCE'),
    ...inYears(years),
  };
  return {
    selection: Object.fromEntries(Object.entries(selection).filter(([, value]) => value !== undefined)),
    passes: conditions.length === 0 ? undefined : (row) => conditions.every((holds) => holds(row)),
  };
}

function checkLength(key: readonly KeyPart[], keyed: readonly DimensionModel[]): void {
  if (key.length <= keyed.length) return;
  wrong('key', `has at most ${keyed.length} parts: ${keyed.map(({ id }) => id).join('.')}; years are c[TIME_PERIOD]`);
}

const isOneOf =
  (keys: readonly (readonly KeyPart[])[], keyed: readonly DimensionModel[]): Passes =>
  (row) =>
    keys.some((key) => key.every((part, index) => part.length === 0 || part.includes(keyed[index]!.of(row)))); // not longer

/** The codes that a filter names, if it does nothing else. */
function namedCodes(filter: ComponentFilter): string[] | undefined {
  const codes = filter.flatMap((conditions) =>
    conditions.length === 1 && conditions[0]!.operator === 'eq' ? [conditions[0]!.value] : [],
  );
  return codes.length === filter.length ? codes : undefined;
}

/** Whether an attribute or the measure is what a filter asks for. */
function componentPasses(id: string, filter: ComponentFilter, { attributes, measure }: FlowModel): Passes {
  if (id === measure.id) {
    return ({ value }) => passes(filter, (condition) => holdsForNumber(condition, value ?? Number.NaN));
  }
  const attribute = attributes.find((each) => each.id === id);
  if (!attribute) return wrong(`c[${id}]`, 'is no component of the data');
  if (id === 'VINTAGE') return ({ vintage }) => passes(filter, (condition) => holdsForNumber(condition, vintage));
  if (id === 'RECORDED') return momentHolds(filter);
  return (row) => passes(filter, (condition) => holdsForValues(condition, attribute, row));
}

/** Of several values one must do; of none, only what asks for others holds. */
function holdsForValues(
  condition: Parameters<typeof holdsForText>[0],
  attribute: AttributeModel,
  row: FullObservation,
): boolean {
  const text = String(attribute.of(row) ?? '');
  const values = attribute.several && text.length > 1 ? [...text] : [text];
  const isNegative = condition.operator === 'ne' || condition.operator === 'nc';
  return isNegative
    ? values.every((value) => holdsForText(condition, value))
    : values.some((value) => holdsForText(condition, value));
}

/** A list of years that follow one another, as the first and the last of them. */
function inYears(years: readonly number[] | undefined): Pick<Selection, 'years' | 'fromYear' | 'toYear'> {
  const [first, last] = [years?.[0], years?.at(-1)];
  if (first === undefined || last === undefined) return years ? { years: [] } : {};
  return last - first + 1 === years!.length ? { fromYear: first, toYear: last } : { years: years! }; // it has a first
}
