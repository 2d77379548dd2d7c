import { sumRule } from '../sum-rule';

/**
 * Countries, other and unknown make up the total. Where some of them are missing, the others must not exceed it.
 * While one of them is broken in itself, the rule that says so comes first. In tables by status this is C05 and C07.
 */
export const partners = sumRule('C04', ({ dimension }) => !dimension.endsWith('status'));
