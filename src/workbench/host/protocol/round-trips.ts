import { ActionType, type RequestBody } from './rich-api';

/**
 * Whether a request only gives back references: office.js sends one after each `Excel.run` by itself, nobody waits for
 * it, and it is not among the round trips that an add-in's jobs are measured by.
 */
export function isCleanUp(body: RequestBody): boolean {
  const methods = body.Actions.filter(({ ActionType: type }) => type === ActionType.Method);
  const others = body.Actions.filter(
    ({ ActionType: type }) => type !== ActionType.Method && type !== ActionType.Instantiate,
  );
  return methods.length > 0 && others.length === 0 && methods.every(({ Name }) => Name === '_RemoveReference');
}

/** Counts the round trips of an add-in. */
export class RoundTripCounter {
  private counted = 0;

  constructor(private readonly onCount: (count: number) => void = () => undefined) {}

  get count(): number {
    return this.counted;
  }

  record(body: RequestBody): void {
    if (!isCleanUp(body)) this.onCount(++this.counted);
  }

  reset(): void {
    this.counted = 0;
  }
}
