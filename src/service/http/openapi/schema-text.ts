import type { JsonSchema } from './openapi-types';

const STEP = '  ';

/** A JSON Schema in the short notation of TypeScript's types, as people read it; descriptions stand behind as comments. */
export function schemaText(schema: JsonSchema, indent = ''): string {
  if (schema.$ref !== undefined) return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map((choice) => schemaText(choice, indent)).join(' | ');
  if (schema.items) return `Array<${schemaText(schema.items, indent)}>`;
  if (schema.properties) return objectText(schema.properties, schema.required ?? [], indent);
  const type = schema.type === undefined ? 'any' : [schema.type].flat().join(' | ');
  const form = schema.format ?? (schema.pattern === undefined ? undefined : `/${schema.pattern}/`);
  return form === undefined ? type : `${type} ${form}`;
}

function objectText(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
  indent: string,
): string {
  const lines = Object.entries(properties).map(([name, schema]) => {
    const about = schema.description === undefined ? '' : `  // ${schema.description}`;
    const mark = required.includes(name) ? '' : '?';
    return `${indent}${STEP}${name}${mark}: ${schemaText(schema, indent + STEP)}${about}\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}
