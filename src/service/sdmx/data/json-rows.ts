import type { FullObservation } from '../../store/observations';
import type { Shape } from './data-request';
import type { DataSet } from './data-sets';
import type { AttributeModel, DimensionModel, FlowModel } from './flow-model';
import { seriesDimensions } from './row-order';
import { ValueList } from './value-list';

/** The values of a component that have come up so far. */
export interface Listed<Model> {
  readonly model: Model;
  readonly list: ValueList;
}

/** What a value of an attribute is in an observation: the index in its list, or itself where it has none. */
export interface ListedAttribute extends Listed<AttributeModel> {
  readonly isListed: boolean;
}

/** The components of a dataflow in an answer of JSON, with the values that its data sets refer to. */
export interface JsonComponents {
  readonly model: FlowModel;
  readonly series: readonly Listed<DimensionModel>[];
  readonly observation: readonly Listed<DimensionModel>[];
  /** Those of observations. */
  readonly attributes: readonly ListedAttribute[];
  /** Those of the data set as a whole. */
  readonly dataSetAttributes: readonly AttributeModel[];
}

/** @param isListed whether the values of an attribute are listed, and observations refer to them */
export function jsonComponents(
  model: FlowModel,
  { dimensionAtObservation, attributes, keysOnly }: Shape,
  isListed: (attribute: AttributeModel) => boolean,
): JsonComponents {
  const listed = (dimension: DimensionModel): Listed<DimensionModel> => ({ model: dimension, list: new ValueList() });
  const inSeries = dimensionAtObservation === undefined ? [] : seriesDimensions(model, dimensionAtObservation);
  const asked = model.attributes.filter(({ id }) => attributes.has(id));
  return {
    model,
    series: inSeries.map(listed),
    // Of series alone no observation is told, and so no value that one could have.
    observation: keysOnly ? [] : model.dimensions.filter((dimension) => !inSeries.includes(dimension)).map(listed),
    attributes: asked
      .filter(({ level }) => level === 'observation')
      .map((attribute) => ({ model: attribute, list: new ValueList(), isListed: isListed(attribute) })),
    dataSetAttributes: asked.filter(({ level }) => level === 'dataflow'),
  };
}

/** Writes the observations of data sets, in series or as one flat list, as the members of JSON objects. */
export class JsonRows {
  readonly #components: JsonComponents;
  readonly #shape: Shape;
  readonly #isDeleted: boolean;
  #series: string | undefined;
  #isFirst = true;

  constructor(components: JsonComponents, shape: Shape, action: DataSet['action']) {
    this.#components = components;
    this.#shape = shape;
    this.#isDeleted = action === 'Delete';
  }

  /** The name of the member that the rows are in. */
  get member(): 'series' | 'observations' {
    return this.#shape.dimensionAtObservation === undefined ? 'observations' : 'series';
  }

  write(rows: readonly FullObservation[]): string {
    let text = '';
    for (const row of rows)
      text += this.member === 'series' ? this.#inSeries(row) : this.#next() + this.#observation(row);
    return text;
  }

  /** What closes the last series. */
  end(): string {
    return this.#series === undefined ? '' : '}}';
  }

  #inSeries(row: FullObservation): string {
    const key = keyOf(this.#components.series, row);
    if (this.#shape.keysOnly) return `${this.#next()}"${key}":{}`;
    if (key === this.#series) return `,${this.#observation(row)}`;
    const head = `${this.end()}${this.#next()}"${key}":{"observations":{`;
    this.#series = key;
    return head + this.#observation(row);
  }

  #next(): string {
    const comma = this.#isFirst ? '' : ',';
    this.#isFirst = false;
    return comma;
  }

  #observation(row: FullObservation): string {
    const { observation, attributes } = this.#components;
    const key = `"${keyOf(observation, row)}":[`;
    if (this.#isDeleted) return `${key}]`;
    let values = this.#shape.measure ? String(row.value) : '';
    for (const { model, list, isListed } of attributes) {
      const value = model.of(row);
      const written = value === null ? 'null' : isListed ? list.indexOf(String(value)) : JSON.stringify(value);
      values += values === '' ? written : `,${written}`;
    }
    return `${key}${values}]`;
  }
}

function keyOf(dimensions: readonly Listed<DimensionModel>[], row: FullObservation): string {
  let key = '';
  for (const [index, { model, list }] of dimensions.entries()) {
    const code = list.indexOf(model.of(row));
    key += index === 0 ? code : `:${code}`;
  }
  return key;
}
