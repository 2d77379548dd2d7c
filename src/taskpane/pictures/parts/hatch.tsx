import { ink } from './ink';

/** Hatching: `partner` for partners' bars, the others for what is missing. Ids are those of the whole page, so a picture has its own. */
export function Hatch({
  id,
  kind,
  colour = ink('muted'),
}: {
  id: string;
  kind: 'rising' | 'falling' | 'crossed' | 'dots';
  colour?: string;
}) {
  const lines = {
    rising: 'M-1,5L5,-1M-1,1L1,-1M3,5L5,3',
    falling: 'M-1,-1L5,5M3,-1L5,1M-1,3L1,5',
    crossed: 'M-1,5L5,-1M-1,-1L5,5',
    dots: 'M1.5,2h1',
  }[kind];
  return (
    <pattern id={id} width={4} height={4} patternUnits="userSpaceOnUse">
      <rect width={4} height={4} fill={ink('ground')} />
      <path d={lines} stroke={colour} strokeWidth={0.9} fill="none" />
    </pattern>
  );
}
