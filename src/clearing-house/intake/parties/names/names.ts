/** Other names of parties, by code; the names of the code list itself are not repeated. */
export type OtherNames = Readonly<Record<string, readonly string[]>>;
