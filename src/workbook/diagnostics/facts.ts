import { SHEET_VERSION } from '../../clearing-house/tables/sheet-identity';
import { CONTRACT_VERSION, type ServiceInfo } from '../../contract/service-info';
import { apiSets } from '../api-sets';
import type { LiveState } from '../live-tables';
import type { InExcel } from '../office-ready';
import { lastErrors, type LoggedError } from './error-log';
import { errorNote } from './error-note';

/** A sheet of ours by what it is; nothing that it holds. */
export type TemplateFact =
  | { readonly table: string; readonly version: string; readonly round: number; readonly language: string }
  | { readonly table: string; readonly version: string; readonly round?: undefined; readonly language?: undefined };

/** What support needs to know: of the surroundings and the versions, never of figures or contents of cells. */
export interface Facts {
  readonly time: string;
  readonly surroundings: InExcel | undefined;
  readonly sets: ReturnType<typeof apiSets>;
  readonly addin: { readonly version: string; readonly contract: number };
  /** Its versions, what came instead, or that it has not answered yet. */
  readonly service: { readonly version: string; readonly contract: number } | { readonly error: string } | undefined;
  readonly templates: readonly TemplateFact[];
  readonly language: string;
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly errors: readonly LoggedError[];
}

/** What the pane knows and Office does not. */
export interface PaneFacts {
  readonly surroundings: InExcel | undefined;
  readonly version: string;
  readonly language: string;
  readonly theme: Facts['theme'];
  readonly live: Pick<LiveState, 'tables' | 'unknown'>;
  readonly service: ServiceInfo | undefined;
  readonly problem: unknown;
}

/** Gathers the facts as they are now. */
export function gatherFacts({ live, service, problem, version, ...pane }: PaneFacts): Facts {
  return {
    ...pane,
    time: new Date().toISOString(),
    sets: apiSets(),
    addin: { version, contract: CONTRACT_VERSION },
    service: service
      ? { version: service.version, contract: service.contractVersion }
      : problem === undefined
        ? undefined
        : { error: errorNote(problem) },
    templates: [
      ...live.tables.map(({ identity: { definition, round, language } }) => ({
        table: definition.id,
        version: SHEET_VERSION,
        round,
        language,
      })),
      ...live.unknown.map(({ table, version: form }) => ({ table: known(table, TABLE), version: known(form, FORM) })),
    ],
    errors: lastErrors(),
  };
}

/** The number of a table, and of a sheet's form. */
const TABLE = /^S?\d{1,2}(?:\.\d)?$/;
const FORM = /^\d{1,2}$/;

/** A number of ours; what stands in its place may be anything. */
const known = (text: string, form: RegExp): string => (form.test(text) ? text : '?');
