import { ANYONE, compilerOf, SECRETARIAT, type Viewer } from '../store/viewer';
import type { Principal } from './principal';

/** Which figures somebody may see: their own countries' all, the secretariat everybody's, others what everybody may see. */
export function viewerOf(principal: Principal): Viewer {
  if (principal.kind === 'compiler') return compilerOf(principal.countries);
  return principal.kind === 'secretariat' ? SECRETARIAT : ANYONE;
}
