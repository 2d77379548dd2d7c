import type { ComparableSource } from '../../contract/comparable-sources';
import { ChoiceField } from './choice-field';

interface Props {
  readonly label: string;
  readonly sources: readonly ComparableSource[];
  /** The id of the one chosen. */
  readonly chosen: string | undefined;
  /** What it is called if none is chosen. */
  readonly otherwise: string;
  readonly onChange: (source: string | undefined) => void;
}

/** Which of several sources is compared. */
export function SourceField({ label, sources, chosen, otherwise, onChange }: Props) {
  return (
    <ChoiceField
      label={label}
      value={sources.some(({ id }) => id === chosen) ? chosen! : ''}
      options={['', ...sources.map(({ id }) => id)]}
      text={(id) => sources.find((source) => source.id === id)?.line ?? otherwise}
      onChange={(id) => onChange(id === '' ? undefined : id)}
    />
  );
}
