import { paths } from '../../../../src/contract/paths';
import {
  submissionAddress,
  submissionContentAddress,
  submissionsAddress,
  submissionStatusAddress,
} from '../../../../src/contract/submissions';
import type { Secrets } from './secrets';

/** A request that could give a secret away. */
export interface Case {
  readonly address: string;
  /** What is sent with it. */
  readonly body?: unknown;
  /** Whether those who may see the secrets find one in the answer; a case in which they do not would prove little. */
  readonly tells?: true;
  /** Whether they find the secret year in it. */
  readonly tellsYear?: true;
}

const SDMX_3 = '/api/sdmx/3.0';
const SDMX_2_1 = '/api/sdmx/2.1';
const ALL = '*/*/*/*';

/** What to ask each route for, by its name. A route that is not among them fails the test: think of what it could tell. */
export function casesOf({ ids, content }: Secrets): Readonly<Record<string, readonly Case[]>> {
  const everyId = Object.values(ids);
  return {
    mirror: [
      { address: `${paths.mirror}?reporter=RO&table=3&years=2023,2024`, tells: true },
      { address: `${paths.mirror}?reporter=RO&table=3&years=2024&nearest=yes` },
      { address: `${paths.mirror}?reporter=RO&table=5&years=2024` },
      { address: `${paths.mirror}?reporter=RO&table=S3&years=2024` },
      { address: `${paths.mirror}?reporter=FR&table=3&years=2023`, tells: true },
    ],
    changes: [
      { address: `${paths.changes}?reporter=RO&table=3&years=2023,2024&since=0`, tells: true },
      { address: `${paths.changes}?reporter=BG&table=5&years=2023,2024&since=0`, tells: true },
      { address: `${paths.changes}?reporter=FR&table=3&years=2023&since=2` },
      { address: `${paths.changes}?reporter=BG&table=5&years=2023,2024&since=1` },
    ],
    matrix: [
      { address: `${paths.matrix}?table=5&year=2024`, tells: true },
      { address: `${paths.matrix}?table=3&year=2024`, tells: true },
      { address: `${paths.matrix}?table=3&year=2023`, tells: true },
      { address: `${paths.matrix}?table=S3&year=2024` },
    ],
    reported: [
      { address: `${paths.reported}?reporter=BG&table=5&years=2023,2024`, tells: true },
      { address: `${paths.reported}?reporter=BG&table=3&years=2024` },
      { address: `${paths.reported}?reporter=BG&table=5&years=${1971}`, tells: true },
    ],
    figuresCsv: [
      { address: `${paths.figuresCsv}?reporter=BG`, tells: true, tellsYear: true },
      { address: `${paths.figuresCsv}?partner=RO`, tells: true },
      { address: paths.figuresCsv, tells: true },
    ],
    jsonStat: [
      { address: `${paths.jsonStat}?table=5`, tells: true, tellsYear: true },
      { address: `${paths.jsonStat}?table=5&reporter=BG&partner=RO`, tells: true },
      { address: `${paths.jsonStat}?table=3&reporter=BG` },
    ],
    info: [{ address: paths.info, tellsYear: true }],
    sources: [{ address: paths.sources }],
    editions: [{ address: paths.editions }],
    codes: [{ address: paths.codes }],
    submissions: [
      { address: paths.submissions, tells: true },
      { address: submissionsAddress({ reporter: 'BG', limit: 1 }), tells: true },
    ],
    submission: everyId.map((id) => ({ address: submissionAddress(id), tells: true })),
    submissionContent: everyId.map((id) => ({ address: submissionContentAddress(id), tells: true })),
    submit: [
      { address: paths.submissions, body: content },
      { address: `${paths.submissions}?draft=yes`, body: content },
    ],
    changeStatus: [
      { address: submissionStatusAddress(ids.submitted), body: { status: 'accepted' } },
      { address: submissionStatusAddress(ids.submitted), body: { status: 'returned', comment: 'x' } },
      { address: submissionStatusAddress(ids.draft), body: { status: 'withdrawn' } },
    ],
    sdmxData: [
      { address: `${SDMX_3}/data/${ALL}/*`, tells: true, tellsYear: true },
      { address: `${SDMX_3}/data/${ALL}/*?c[REF_AREA]=BG`, tells: true },
      { address: `${SDMX_3}/data/${ALL}/*?c[OBS_VALUE]=ge:2000000`, tells: true },
      { address: `${SDMX_3}/data/${ALL}/*?includeHistory=true`, tells: true },
      { address: `${SDMX_3}/data/${ALL}/*?updatedAfter=2000-01-01T00:00:00Z`, tells: true },
      { address: `${SDMX_3}/data/${ALL}/*?asOf=2090-01-01T00:00:00Z`, tells: true },
      { address: `${SDMX_3}/data/${ALL}/*?lastNObservations=1&c[COUNTERPART_AREA]=RO`, tells: true },
      { address: `${SDMX_3}/data/${ALL}/*?measures=none&attributes=all` },
      { address: `${SDMX_3}/data/${ALL}/*?dimensionAtObservation=AllDimensions`, tells: true },
    ],
    sdmxData21: [
      { address: `${SDMX_2_1}/data/T5/all`, tells: true, tellsYear: true },
      { address: `${SDMX_2_1}/data/T5/A.BG.RO...`, tells: true },
      { address: `${SDMX_2_1}/data/T3/A.BG.RO...` },
      { address: `${SDMX_2_1}/data/T5/all?includeHistory=true`, tells: true },
      { address: `${SDMX_2_1}/data/T5/all?detail=serieskeysonly` },
      { address: `${SDMX_2_1}/data/T5/all?dimensionAtObservation=REF_AREA`, tells: true },
    ],
    sdmxAvailability: [
      { address: `${SDMX_3}/availability/${ALL}/*/*`, tellsYear: true },
      { address: `${SDMX_3}/availability/${ALL}/*/*?references=all`, tellsYear: true },
    ],
    sdmxAvailability21: [
      { address: `${SDMX_2_1}/availableconstraint/T5/all/all/all`, tellsYear: true },
      { address: `${SDMX_2_1}/availableconstraint/T5/all/all/all?references=all`, tellsYear: true },
    ],
    sdmxStructure: [{ address: `${SDMX_3}/structure/${ALL}?references=all&detail=full` }],
    sdmxStructure21: [
      { address: `${SDMX_2_1}/dataflow/all/all/latest?references=all` },
      { address: `${SDMX_2_1}/structure/all/all/all` },
    ],
    sdmxSchema: [{ address: `${SDMX_3}/schema/${ALL}` }],
    sdmxMetadata: [{ address: `${SDMX_3}/metadata/*/*/*/*/*` }],
    whoAmI: [{ address: paths.whoAmI }],
    signIn: [{ address: paths.signIn }],
    audit: [{ address: `${paths.audit}?limit=1000` }],
    openapi: [{ address: paths.openapi }],
    apiPage: [{ address: paths.apiPage }],
    health: [{ address: paths.health }],
    ready: [{ address: paths.ready }],
    metrics: [{ address: paths.metrics }],
  };
}
