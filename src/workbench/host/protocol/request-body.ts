import { z } from 'zod';
import type { RequestBody } from './rich-api';
import { parseJson } from './xdm';

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).optional(),
  ReferencedObjectPathIds: z.array(z.unknown()).optional(),
});

const queryInfo = z.object({
  Select: z.array(z.string()).optional(),
  Expand: z.array(z.string()).optional(),
  Top: z.number().optional(),
  Skip: z.number().optional(),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().default(''),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.optional(),
  QueryInfo: queryInfo.optional(),
  ObjectState: z.record(z.string(), z.unknown()).optional(),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string().default(''),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.optional(),
  D: z.boolean().optional(),
});

const body = z.object({
  AutoKeepReference: z.boolean().default(false),
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

/** Reads the body of a rich-API request; `undefined` if it is not one. What the host does not need is left out. */
export function parseRequestBody(text: string): RequestBody | undefined {
  return body.safeParse(parseJson(text)).data;
}
