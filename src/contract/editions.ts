import { editionSchema } from '../clearing-house/tables/editions';
import * as z from '../clearing-house/zod';

/**
 * Answer: the editions that the secretariat has published, the latest version of each round, latest round first. They come
 * before those built into the add-in, and bring along the definitions of their tables that are not built in.
 */
export const editionsAnswerSchema = z.object({ editions: z.array(editionSchema) }).meta({ id: 'Editions' });
export type EditionsAnswer = z.infer<typeof editionsAnswerSchema>;
