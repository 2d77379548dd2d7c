import { recordArgument } from './arguments';
import { accessDenied, apiNotFound } from './errors';
import { NULL_OBJECT, type MaybeObject } from './host-class';
import { apiName, located } from './query';
import type { Session } from './session';

/** Sets one scalar by its name in any capitalisation; on a null object it does nothing. */
export function setProperty(target: MaybeObject, name: string, value: unknown, session: Session): void {
  if (target === NULL_OBJECT) return;
  const { hostClass, self } = target;
  const property = hostClass.property.get(name.toLowerCase());
  const location = `${hostClass.name}.${apiName(property?.name ?? name)}`;
  if (property?.kind !== 'scalar') throw apiNotFound(location);
  const scalar = hostClass.scalars[property.name]!;
  located(location, () => {
    if (!scalar.set) throw accessDenied(`The property ${apiName(property.name)} is read-only.`);
    scalar.set(self, value, session);
  });
}

/** Sets the properties of an object and, under the names of its navigation properties, those of the objects there. */
export function assign(target: MaybeObject, state: Readonly<Record<string, unknown>>, session: Session): void {
  if (target === NULL_OBJECT) return;
  const { hostClass, self } = target;
  for (const [name, value] of Object.entries(state)) {
    const property = hostClass.property.get(name.toLowerCase());
    if (property?.kind !== 'navigation') setProperty(target, name, value, session);
    else assign(hostClass.navigations[property.name]!(self, session), recordArgument(value), session);
  }
}
