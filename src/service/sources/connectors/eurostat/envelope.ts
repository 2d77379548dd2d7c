import { XMLParser } from 'fast-xml-parser';

/** What Eurostat answered in the place of figures, or with them. */
export type EurostatAnswer =
  /** Figures, or what seems to be. */
  | { readonly kind: 'data' }
  /** The extraction is being made; asked for again under this id. */
  | { readonly kind: 'async'; readonly id: string | undefined; readonly status: string }
  | { readonly kind: 'too-big'; readonly text: string }
  /** The query is right, and there is nothing. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'fault'; readonly text: string }
  /** Neither figures nor anything that Eurostat says. */
  | { readonly kind: 'malformed'; readonly text: string };

const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false, ignoreAttributes: true });

// A text begins with the status or the number of the fault, or with both.
const TOO_BIG = /EXTRACTION_TOO_BIG|^(?:\S+ )?(?:413|130)\b/;
const NOTHING = /NO_RESULTS|^(?:\S+ )?100\b/;

/**
 * Tells from status and body what an answer is. The address and the status do not tell: the envelope of an extraction that
 * is not ready comes with 200 in the place of a file.
 * @param head the beginning of the body, unpacked; the whole of it if it is XML or JSON
 */
export function eurostatAnswer(status: number, head: string): EurostatAnswer {
  const start = head.trimStart();
  if (start.startsWith('<')) return xmlAnswer(status, start);
  if (start.startsWith('{') || start.startsWith('[')) return jsonAnswer(status, start);
  if (status === 413) return { kind: 'too-big', text: beginning(start) };
  if (status < 200 || status > 299) return { kind: 'fault', text: beginning(start) };
  const isTable = /^\uFEFF?"?(DATAFLOW|STRUCTURE)\b/.test(start) || start.split('\n')[0]!.includes('\\TIME_PERIOD');
  return isTable ? { kind: 'data' } : { kind: 'malformed', text: beginning(start) };
}

function xmlAnswer(status: number, text: string): EurostatAnswer {
  let document: unknown;
  try {
    document = parser.parse(text);
  } catch {
    return { kind: 'malformed', text: beginning(text) };
  }
  const fault = textAt(document, 'faultstring');
  if (fault !== undefined) return faultAnswer(status, `${textAt(document, 'faultcode') ?? ''} ${fault}`.trim());
  const state = textAt(document, 'status');
  if (state !== undefined)
    return { kind: 'async', id: textAt(document, 'id') ?? textAt(document, 'key'), status: state };
  return { kind: status === 413 ? 'too-big' : 'malformed', text: beginning(text.replace(/<[^>]*>/g, ' ').trim()) };
}

function jsonAnswer(status: number, text: string): EurostatAnswer {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { kind: 'malformed', text: beginning(text) };
  }
  const label = textAt(content, 'label');
  if (label === undefined) return { kind: status === 413 ? 'too-big' : 'malformed', text: beginning(text) };
  return faultAnswer(status, [textAt(content, 'status'), textAt(content, 'id'), label].filter(Boolean).join(' '));
}

function faultAnswer(status: number, text: string): EurostatAnswer {
  if (status === 413 || TOO_BIG.test(text)) return { kind: 'too-big', text };
  return NOTHING.test(text) ? { kind: 'nothing' } : { kind: 'fault', text };
}

/** The text of the first element or property of a name, however deep. */
function textAt(node: unknown, name: string): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  for (const [key, value] of Object.entries(node as Record<string, unknown>)) {
    if (key === name && (typeof value === 'string' || typeof value === 'number')) return String(value);
    const found = textAt(value, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

const beginning = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 120);
