import type { Translate } from '../clearing-house/messages/message';
import type { InsertResult } from './insert-templates';

/** Says what was inserted, or what was there already. */
export function insertedText({ inserted, present, metadata, metadataChange }: InsertResult, t: Translate): string {
  const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join(', ');
  if (inserted.length > 0) return t('tables.inserted', { count: inserted.length, names: names(inserted) });
  if (metadata && metadataChange) return t(`metadata.${metadataChange}`, { name: metadata.name });
  return t('tables.already-there', { count: present.length, names: names(present) });
}
