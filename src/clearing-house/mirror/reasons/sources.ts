import { ofEachSide, type ReasonRule } from './reason';

/** Sources of different kinds. */
export const sourceType: ReasonRule = ({ own, partner }) => {
  const [ours, theirs] = [own.metadata.source, partner.metadata.source];
  if (ours === undefined || theirs === undefined || ours === theirs) return [];
  return [{ code: 'SRC', evidence: { kind: 'source', own: ours, partner: theirs }, lowers: undefined, strength: 0.35 }];
};

/** Figures from a sample, which come out a little different every time. */
export const sample: ReasonRule = (request) =>
  ofEachSide(request, ({ metadata: { source } }, name) =>
    source === 'survey'
      ? [{ code: 'SAMP', evidence: { kind: 'sample', side: name }, lowers: undefined, strength: 0.4 }]
      : [],
  );

/** What status and metadata say of a figure: a break, provisional, unreliable, of another definition. */
export const status: ReasonRule = (request) =>
  ofEachSide(request, ({ statuses, metadata }, side) => {
    const has = (letter: string): boolean => statuses.includes(letter);
    return [
      ...(metadata.breakInSeries || has('B')
        ? [{ code: 'OTHER', evidence: { kind: 'break', side }, lowers: undefined, strength: 0.4 } as const]
        : []),
      ...(has('D')
        ? [{ code: 'OTHER', evidence: { kind: 'definition', side }, lowers: undefined, strength: 0.4 } as const]
        : []),
      ...(has('U')
        ? [{ code: 'SAMP', evidence: { kind: 'unreliable', side }, lowers: undefined, strength: 0.3 } as const]
        : []),
      ...(metadata.provisional || has('P')
        ? [{ code: 'REV', evidence: { kind: 'provisional', side }, lowers: undefined, strength: 0.2 } as const]
        : []),
    ];
  });
