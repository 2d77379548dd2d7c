const PART = /^(\d+)(\+?)$/;

/**
 * Whether a version is one that a question means: `*` any, `+` and `~` the latest (there is only one of each structure), an exact
 * one, or one with a plus (`1.0+.0`: from 1.0 on, within 1). Parts that are left out stand for any.
 */
export function meansVersion(asked: string, version: string): boolean {
  if (['*', '+', '~'].includes(asked)) return true;
  const given = version.split('.').map(Number);
  for (const [index, part] of asked.split('.').entries()) {
    const [, digits, plus] = PART.exec(part) ?? [];
    if (digits === undefined) return asked === version;
    const own = given[index] ?? 0;
    if (plus === '+') return own >= Number(digits);
    if (own !== Number(digits)) return false;
  }
  return true;
}
