type Public<T> = { readonly [K in keyof T]: T[K] };
type Assembled<Parts extends readonly object[]> = Parts extends readonly [infer First, ...infer Rest extends object[]]
  ? Public<First> & Assembled<Rest>
  : unknown;

/** One object with the public methods of several: a port that is implemented by more than one class. */
export function assemble<Parts extends object[]>(...parts: Parts): Assembled<Parts> {
  const whole: Record<string, unknown> = {};
  for (const part of parts) {
    const prototype = Object.getPrototypeOf(part) as Record<string, unknown>;
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const method = prototype[name];
      if (name !== 'constructor' && typeof method === 'function') whole[name] = method.bind(part);
    }
  }
  return whole as Assembled<Parts>;
}
