import { XMLParser } from 'fast-xml-parser';
import * as z from '../../../clearing-house/zod';
import { SourceError } from '../source-error';

const LISTS = new Set([
  ...['Dimension', 'Codelist', 'Code', 'Name', 'ContentConstraint', 'CubeRegion', 'KeyValue', 'Value', 'Annotation'],
  ...['DataStructure', 'Dataflow'],
]);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => LISTS.has(name),
});

const text = z.union([z.string(), z.object({ '#text': z.string() }).transform((node) => node['#text'])]);
const name = z.union([z.string(), z.object({ '@lang': z.string().optional(), '#text': z.string().optional() })]);
const annotations = z
  .object({ Annotation: z.array(z.object({ AnnotationType: text.optional(), AnnotationTitle: text.optional() })) })
  .optional();

const structureSchema = z.object({
  Structure: z.object({
    Structures: z.object({
      Dataflows: z.object({ Dataflow: z.array(z.object({ Annotations: annotations })) }).optional(),
      Codelists: z
        .object({
          Codelist: z.array(
            z.object({
              '@id': z.string(),
              Code: z.array(z.object({ '@id': z.string(), Name: z.array(name).optional() })).optional(),
            }),
          ),
        })
        .optional(),
      DataStructures: z
        .object({
          DataStructure: z.array(
            z.object({
              DataStructureComponents: z
                .object({
                  DimensionList: z.object({
                    Dimension: z
                      .array(
                        z.object({
                          '@id': z.string(),
                          '@position': z.string().optional(),
                          LocalRepresentation: z
                            .object({ Enumeration: z.object({ Ref: z.object({ '@id': z.string() }) }).optional() })
                            .optional(),
                        }),
                      )
                      .optional(),
                  }),
                })
                .optional(),
            }),
          ),
        })
        .optional(),
      Constraints: z
        .object({
          ContentConstraint: z.array(
            z.object({
              '@type': z.string().optional(),
              '@validFrom': z.string().optional(),
              CubeRegion: z
                .array(
                  z.object({
                    KeyValue: z
                      .array(
                        z.object({
                          '@id': z.string(),
                          Value: z.array(text).optional(),
                          TimeRange: z.object({ StartPeriod: text.optional(), EndPeriod: text.optional() }).optional(),
                        }),
                      )
                      .optional(),
                  }),
                )
                .optional(),
            }),
          ),
        })
        .optional(),
    }),
  }),
});

/** What is read of a structure message. */
export type StructureMessage = z.output<typeof structureSchema>['Structure']['Structures'];

/** A name in a language, as the parser gives it. */
export type StructureName = z.output<typeof name>;

/** Holds an answer against SDMX-ML 2.1. Throws a SourceError with what is wrong. */
export function structureMessage(answer: string): StructureMessage {
  let document: unknown;
  try {
    document = parser.parse(answer);
  } catch (error) {
    throw new SourceError('The service describes the data set in something that is no XML.', { cause: error });
  }
  const result = structureSchema.safeParse(document);
  if (result.success) return result.data.Structure.Structures;
  const issue = result.error.issues[0];
  throw new SourceError(
    `The service describes the data set in something that is no SDMX-ML 2.1: ${issue?.path.join('.')}: ${issue?.message}.`,
  );
}
