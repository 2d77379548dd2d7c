import { sumRule } from './c04-partners';

/** Table 1.1: native-born, foreign-born and unknown make up the population. */
export const placesOfBirth = sumRule('C05', ({ dimension }) => dimension === 'birth-status');
