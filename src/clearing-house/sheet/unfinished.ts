/** The custom property of a sheet of ours while it is being written; what still has it afterwards was never finished. */
export const UNFINISHED_PROPERTY = 'clearing-house.unfinished';
