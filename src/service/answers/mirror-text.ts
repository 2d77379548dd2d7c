import type { FigureSide } from '../../contract/figure-series';
import type { MirrorAnswer } from '../../contract/mirror';
import { listText } from './prepared-text';

/** A mirror answer as JSON: half of it is what countries say about their figures, which stays the same and is prepared. */
export const mirrorText = ({ own, partners, ...rest }: MirrorAnswer): string =>
  withMembers(rest, { own: sideText(own), partners: `[${partners.map(sideText).join(',')}]` });

const sideText = ({ definitions, metadata, ...rest }: FigureSide): string =>
  withMembers(rest, { definitions: listText(definitions), metadata: listText(metadata) });

/** The JSON of an object that has members already, with further ones that are JSON already. */
const withMembers = (value: object, members: Readonly<Record<string, string>>): string =>
  `${JSON.stringify(value).slice(0, -1)}${Object.entries(members)
    .map(([name, text]) => `,"${name}":${text}`)
    .join('')}}`;
