/** Who provides the add-in: 32 letters at most. */
export const PROVIDER = 'Clearing House contributors';

/** What stands before the add-in's functions in formulas, the same in every language. */
export const FUNCTIONS_NAMESPACE = 'CLEARINGHOUSE';
