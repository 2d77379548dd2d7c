import Ajv from 'ajv';
import addFormats from 'ajv-formats';

// What the published schemas ask of structure messages (sdmx-twg/sdmx-json, structure-message, 2.0.0; of 1.0 its field guide and
// constructed sample), in as far as the service makes use of it: names and forms are theirs, and what is not named here may not
// be in a message. The schemas themselves are not copied.

const closed = (required: readonly string[], properties: Record<string, object>): object => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});
const arrayOf = (items: object, rest: object = {}): object => ({ type: 'array', items, ...rest });
const optionalArrays = (collections: Record<string, object>): object =>
  closed(
    [],
    Object.fromEntries(Object.entries(collections).map(([name, items]) => [name, arrayOf(items, { minItems: 1 })])),
  );

const text = { type: 'string' };
const truth = { type: 'boolean' };
const id = { type: 'string', pattern: '^[A-Za-z0-9_@$-]+$' };
const ncName = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]*$' };
const nested = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z][A-Za-z0-9_-]*)*$' };
const version = { type: 'string', pattern: '^(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){0,2}$' };
const names = {
  type: 'object',
  propertyNames: { pattern: '^[a-z]{2}$' },
  additionalProperties: text,
  required: ['en'],
};
const nothing = { type: 'object', maxProperties: 0 };
const named = { name: text, names };
const urn = (ofClass: string, item = ''): object => ({
  type: 'string',
  pattern: `^urn:sdmx:org\\.sdmx\\.infomodel\\.${ofClass}=[A-Za-z0-9_.-]+:[A-Za-z0-9_@$-]+\\([0-9.]+\\)${item}$`,
});
const anyUrn = urn('[a-z]+\\.[A-Za-z]+');
const meta = closed(['id', 'prepared', 'sender'], {
  schema: { type: 'string', format: 'uri' },
  id,
  test: truth,
  prepared: { type: 'string', format: 'date-time' },
  contentLanguages: arrayOf(text, { uniqueItems: true }),
  sender: closed(['id'], { id, ...named }),
});

const maintainable = (ownId: object, more: Record<string, object>): object =>
  closed(['id', 'agencyID', 'version', 'name'], {
    id: ownId,
    agencyID: nested,
    version,
    ...named,
    isExternalReference: truth,
    links: arrayOf(closed(['rel', 'urn'], { rel: { const: 'self' }, urn: anyUrn })),
    ...more,
  });
const item = (ownId: object): object =>
  closed(['id', 'name'], { id: ownId, ...named, description: text, descriptions: names });
const scheme = (ownId: object, collection: string, itemId: object, more: Record<string, object> = {}): object =>
  maintainable(ownId, { isPartial: truth, [collection]: arrayOf(item(itemId), { minItems: 1 }), ...more });

const concept = urn('conceptscheme\\.Concept', '\\.[A-Za-z0-9_]+');
const structureUrn = urn('datastructure\\.DataStructure');
const flowUrn = urn('datastructure\\.Dataflow');
const timeTypes = ['ObservationalTimePeriod', 'StandardTimePeriod', 'BasicTimePeriod', 'GregorianYear'];
const types = [...timeTypes, 'String', 'Integer', 'Decimal', 'Count', 'DateTime'];
const enumeration = urn('codelist\\.Codelist');

/** What can stand in a component, under the names of a version. */
const representation = (
  format: string,
  type: string,
  dataTypes: readonly string[],
  more: Record<string, object> = {},
) => ({
  oneOf: [
    closed(['enumeration'], { enumeration, ...more }),
    closed([format], { [format]: closed([type], { [type]: { enum: dataTypes } }), ...more }),
  ],
});
const occurs = {
  minOccurs: { type: 'integer', minimum: 0 },
  maxOccurs: { anyOf: [{ type: 'integer', minimum: 1 }, { const: 'unbounded' }] },
};

/** SDMX-JSON 2.0.0. */
const components2 = closed(['dimensionList'], {
  dimensionList: closed(['id', 'dimensions'], {
    id: { const: 'DimensionDescriptor' },
    dimensions: arrayOf(
      closed(['id', 'conceptIdentity'], {
        id: ncName,
        conceptIdentity: concept,
        position: { type: 'integer', minimum: 0 },
        localRepresentation: representation('format', 'dataType', types),
      }),
    ),
    timeDimension: closed(['conceptIdentity', 'localRepresentation'], {
      id: { const: 'TIME_PERIOD' },
      conceptIdentity: concept,
      localRepresentation: closed(['format'], { format: closed(['dataType'], { dataType: { enum: timeTypes } }) }),
    }),
  }),
  attributeList: closed(['id', 'attributes'], {
    id: { const: 'AttributeDescriptor' },
    attributes: arrayOf(
      closed(['id', 'conceptIdentity', 'attributeRelationship'], {
        id: ncName,
        conceptIdentity: concept,
        usage: { enum: ['mandatory', 'optional'] },
        attributeRelationship: {
          oneOf: [closed(['dataflow'], { dataflow: nothing }), closed(['observation'], { observation: nothing })],
        },
        localRepresentation: representation('format', 'dataType', types, occurs),
      }),
    ),
  }),
  measureList: closed(['id', 'measures'], {
    id: { const: 'MeasureDescriptor' },
    measures: arrayOf(
      closed(['id', 'conceptIdentity', 'isMandatory'], {
        id: ncName,
        conceptIdentity: concept,
        isMandatory: truth,
        usage: { enum: ['mandatory', 'optional'] },
        localRepresentation: representation('format', 'dataType', types, occurs),
      }),
    ),
  }),
});
const attachment = {
  oneOf: [
    closed(['dataflows'], { dataflows: arrayOf(flowUrn, { minItems: 1 }) }),
    closed(['dataStructures'], { dataStructures: arrayOf(structureUrn, { minItems: 1 }) }),
  ],
};
const message2 = closed(['meta', 'data'], {
  meta,
  data: optionalArrays({
    agencySchemes: scheme({ const: 'AGENCIES' }, 'agencies', ncName, { version: { const: '1.0' } }),
    dataflows: maintainable(id, { structure: structureUrn }),
    codelists: scheme(ncName, 'codes', id),
    conceptSchemes: scheme(ncName, 'concepts', ncName),
    dataStructures: maintainable(id, { dataStructureComponents: components2 }),
    dataConstraints: maintainable(id, {
      role: { const: 'Actual' },
      constraintAttachment: attachment,
      cubeRegions: arrayOf(
        closed(['keyValues'], {
          include: truth,
          keyValues: arrayOf(
            closed(['id', 'values'], { id: ncName, include: truth, values: arrayOf(text, { minItems: 1 }) }),
          ),
        }),
        { maxItems: 2 },
      ),
    }),
  }),
});

/** SDMX-JSON 1.0. */
const dimension1 = (type: string, local: object): object =>
  closed(['id', 'conceptIdentity', 'position', 'type'], {
    id: ncName,
    conceptIdentity: concept,
    position: { type: 'integer', minimum: 1 },
    type: { const: type },
    localRepresentation: local,
  });
const local1 = representation('textFormat', 'textType', types);
const components1 = closed(['dimensionList', 'measureList'], {
  dimensionList: closed(['id', 'dimensions', 'timeDimensions'], {
    id: { const: 'DimensionDescriptor' },
    dimensions: arrayOf(dimension1('Dimension', local1)),
    timeDimensions: arrayOf(dimension1('TimeDimension', representation('textFormat', 'textType', timeTypes)), {
      maxItems: 1,
    }),
  }),
  attributeList: closed(['id', 'attributes'], {
    id: { const: 'AttributeDescriptor' },
    attributes: arrayOf(
      closed(['id', 'conceptIdentity', 'assignmentStatus', 'attributeRelationship'], {
        id: ncName,
        conceptIdentity: concept,
        assignmentStatus: { enum: ['Mandatory', 'Conditional'] },
        attributeRelationship: {
          oneOf: [closed(['none'], { none: nothing }), closed(['primaryMeasure'], { primaryMeasure: ncName })],
        },
        localRepresentation: local1,
      }),
    ),
  }),
  measureList: closed(['id', 'primaryMeasure'], {
    id: { const: 'MeasureDescriptor' },
    primaryMeasure: closed(['id', 'conceptIdentity'], {
      id: { const: 'OBS_VALUE' },
      conceptIdentity: concept,
      localRepresentation: local1,
    }),
  }),
});
const isFinal = { isFinal: truth };
const message1 = closed(['meta', 'data'], {
  meta,
  data: optionalArrays({
    agencySchemes: scheme({ const: 'AGENCIES' }, 'agencies', ncName, isFinal),
    dataflows: maintainable(id, { structure: structureUrn, ...isFinal }),
    codelists: scheme(ncName, 'codes', id, isFinal),
    conceptSchemes: scheme(ncName, 'concepts', ncName, isFinal),
    dataStructures: maintainable(id, { dataStructureComponents: components1, ...isFinal }),
    contentConstraints: maintainable(id, {
      type: { const: 'Actual' },
      constraintAttachment: attachment,
      cubeRegions: arrayOf(
        closed(['keyValues'], {
          isIncluded: truth,
          keyValues: arrayOf(closed(['id', 'values'], { id: ncName, values: arrayOf(text, { minItems: 1 }) })),
        }),
      ),
    }),
  }),
});

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
addFormats(ajv);
const validators = { '2.0.0': ajv.compile(message2), '1.0.0': ajv.compile(message1) };

/** What is wrong with a structure message of a version of SDMX-JSON; nothing if it is right. */
export function structureMessageProblems(message: unknown, ofVersion: keyof typeof validators): string[] {
  const validate = validators[ofVersion];
  return validate(message) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
