import { type SourceDescription, sourceDescriptionSchema } from '../../../contract/sources';
import { describeSource } from '../../sources/catalogue';
import type { Store } from '../../store/open';
import { descriptionOf } from '../../store/sources';
import { UsageError } from '../command';
import { type ImportArguments, isOwnFile } from './import-arguments';

/**
 * What the store writes down of the source of an import. Of an office's own files the caller says it once; later it is
 * taken from the store where it is not said anew. Throws a UsageError or SourceError if something is missing or wrong.
 */
export async function describeImported(
  store: Store,
  { source, given }: ImportArguments,
  dataset: string | undefined,
): Promise<SourceDescription> {
  const known = isOwnFile(source) && given.id !== undefined ? await descriptionOf(store, given.id) : undefined;
  const described = sourceDescriptionSchema.safeParse(describeSource(source, dataset, { ...known, ...given }));
  if (described.success) return described.data;
  const [issue] = described.error.issues;
  throw new UsageError(`--${issue?.path.join('.')} is not right: ${issue?.message}.`);
}
