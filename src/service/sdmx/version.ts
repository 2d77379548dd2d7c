/** A version as SDMX asks for it: numbers, of which one may be open above (`1+.0.0`, `1.0~`) or any (`*`). */
const PATTERN = /^(\d+[+~*]?|[+~*])(\.(\d+[+~*]?|[+~*])){0,2}(-[A-Za-z0-9.-]+)?$/;

/** Whether a text is a version, or a pattern of versions, as SDMX REST 2.x writes it. */
export const isVersionPattern = (text: string): boolean =>
  PATTERN.test(text) && (text.split('-')[0]!.match(/[+~*]/g)?.length ?? 0) < 2; // split gives at least one part

/**
 * Whether a version is one that a pattern asks for. `+` is the latest stable one, `~` the latest, `*` any: where there is but
 * one version, all three find it. Numbers that are left out are zero: 1.0 is 1.0.0.
 *
 * @param pattern as `isVersionPattern` takes it
 * @param version numbers with dots between them: a stable version
 */
export function matchesVersion(pattern: string, version: string): boolean {
  if (pattern.includes('-')) return pattern === version;
  const asked = pattern.split('.');
  const given = version.split('.').map(Number);
  const open = asked.findIndex((part) => /[+~*]$/.test(part));
  const least = asked.map((part) => Number.parseInt(part, 10) || 0);
  const length = Math.max(given.length, least.length);
  for (let index = 0; index < length; index++) {
    const [own = 0, wanted = 0] = [given[index], least[index]];
    if (own === wanted) continue;
    return open !== -1 && index >= open && own > wanted;
  }
  return true;
}
