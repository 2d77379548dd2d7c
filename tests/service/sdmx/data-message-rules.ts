import Ajv from 'ajv';
import addFormats from 'ajv-formats';

// What the published schemas ask of data messages (sdmx-twg/sdmx-json, data-message, 2.0.0 and 1.0; JSON-stat 2.0, version 1.03),
// in as far as the service's make use of it: names and forms are theirs, and what is not named here may not be in a message.

const closed = (required: readonly string[], properties: Record<string, object>): object => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});
const arrayOf = (items: object, rest: object = {}): object => ({ type: 'array', items, ...rest });
const text = { type: 'string' };
const id = { type: 'string', pattern: '^[A-Za-z0-9_@$-]+$' };
const componentId = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]*$' };
const dateTime = { type: 'string', format: 'date-time' };
const uri = { type: 'string', format: 'uri' };
const index = { type: 'integer', minimum: 0 };
const language = { type: 'string', pattern: '^[a-z]{2}$' };
/** The name in the language that fits best is needed wherever there are names in several. */
const names = { type: 'object', propertyNames: { pattern: '^[a-z]{2}$' }, additionalProperties: text };
const KEY = '^[0-9]+(:[0-9]+)*$';
const byKey = (values: object): object => ({
  type: 'object',
  patternProperties: { [KEY]: values },
  additionalProperties: false,
});
const unique = { uniqueItems: true };

const party = closed(['id'], { id, name: text, names });

/** SDMX-JSON 2.0.0. */
const link = closed(['rel', 'urn'], { rel: { enum: ['dataflow', 'datastructure'] }, urn: uri });
const dimension2 = closed(['id', 'keyPosition', 'values'], {
  id: componentId,
  name: text,
  names,
  keyPosition: index,
  roles: arrayOf(componentId),
  values: arrayOf(closed(['id', 'name'], { id, name: text, names, start: dateTime, end: dateTime }), {
    minItems: 1,
    ...unique,
  }),
});
const attribute2 = closed(['id', 'relationship'], {
  id: componentId,
  name: text,
  names,
  relationship: {
    oneOf: [
      closed(['observation'], { observation: { type: 'object', maxProperties: 0 } }),
      closed(['dataflow'], { dataflow: { type: 'object', maxProperties: 0 } }),
    ],
  },
  values: arrayOf(closed(['id', 'name'], { id, name: text, names }), { minItems: 1, ...unique }),
});
const observations2 = byKey(arrayOf({ type: ['integer', 'string', 'null'] }));
const message2 = closed(['meta', 'data'], {
  meta: closed(['id', 'prepared', 'sender'], {
    schema: uri,
    id,
    test: { type: 'boolean' },
    prepared: dateTime,
    contentLanguages: arrayOf(language),
    sender: party,
  }),
  data: closed(['structures', 'dataSets'], {
    structures: arrayOf(
      closed(['dimensions'], {
        name: text,
        names,
        dataSets: arrayOf({ type: 'integer' }, { minItems: 1 }),
        links: arrayOf(link),
        dimensions: closed([], { series: arrayOf(dimension2, unique), observation: arrayOf(dimension2, unique) }),
        measures: closed([], { observation: arrayOf(closed(['id'], { id: componentId, name: text, names }), unique) }),
        attributes: closed([], { dataSet: arrayOf(attribute2, unique), observation: arrayOf(attribute2, unique) }),
      }),
    ),
    dataSets: arrayOf(
      closed(['links'], {
        structure: index,
        action: { enum: ['Information', 'Append', 'Replace', 'Delete'] },
        validFrom: dateTime,
        links: arrayOf(link),
        attributes: arrayOf({ type: ['integer', 'null'] }),
        observations: observations2,
        series: byKey(closed([], { observations: observations2 })),
      }),
    ),
  }),
});

/** SDMX-JSON 1.0. */
const dimension1 = closed(['id', 'keyPosition', 'values'], {
  id: componentId,
  name: text,
  role: componentId,
  keyPosition: index,
  values: arrayOf(closed(['id', 'name'], { id, name: text, start: dateTime, end: dateTime }), unique),
});
const attribute1 = closed(['id', 'values'], {
  id: componentId,
  name: text,
  values: arrayOf(closed([], { id, name: text }), unique),
});
const observations1 = byKey(arrayOf({ type: ['null', 'number'] }));
const message1 = closed(['meta', 'data'], {
  meta: closed(['id', 'prepared', 'sender'], {
    schema: uri,
    id,
    test: { type: 'boolean' },
    prepared: dateTime,
    'content-language': arrayOf(language),
    sender: closed(['id'], { id, name: text }),
  }),
  data: closed(['structure', 'dataSets'], {
    structure: closed(['dimensions'], {
      name: text,
      dimensions: closed([], { series: arrayOf(dimension1, unique), observation: arrayOf(dimension1, unique) }),
      attributes: closed([], {
        dataSet: arrayOf(attribute1, unique),
        series: arrayOf(attribute1, unique),
        observation: arrayOf(attribute1, unique),
      }),
    }),
    dataSets: arrayOf(
      closed([], {
        action: { enum: ['Information', 'Append', 'Replace', 'Delete'] },
        validFrom: dateTime,
        attributes: arrayOf({ type: ['null', 'integer'], minimum: 0 }),
        observations: observations1,
        series: byKey(closed([], { observations: observations1 })),
      }),
    ),
  }),
});

/** JSON-stat 2.0, of the class dataset. */
const strings = arrayOf(text, unique);
const dataset = closed(['version', 'class', 'value', 'id', 'size', 'dimension'], {
  version: { const: '2.0' },
  class: { const: 'dataset' },
  label: text,
  updated: dateTime,
  id: strings,
  size: arrayOf({ type: 'integer' }),
  role: closed([], { time: strings, geo: strings, metric: strings }),
  dimension: {
    type: 'object',
    additionalProperties: closed(['category'], {
      label: text,
      category: closed([], { index: strings, label: { type: 'object', additionalProperties: text } }),
    }),
  },
  value: { type: 'object', additionalProperties: { type: ['number', 'null'] } },
  status: { type: 'object', additionalProperties: text },
  extension: { type: 'object' },
});

/** What is wrong with a message by the rules of its format, by place; nothing if it is right. */
export function messageProblems(rules: keyof typeof validators, message: unknown): string[] {
  const validate = validators[rules];
  validate(message);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

const ajv = addFormats(new Ajv({ allErrors: true, strict: false, allowUnionTypes: true }));
const validators = {
  'SDMX-JSON 2.0.0': ajv.compile(message2),
  'SDMX-JSON 1.0': ajv.compile(message1),
  'JSON-stat 2.0': ajv.compile(dataset),
};
