import type { Found } from './find';

/** How many licenses, or names of licenses, an answer has. */
export const MOST = 10;

/** Whether there are more licenses than the answer has. Where none is meant: names to choose from. */
export function namesFor({ meant, noMatch, among, complete }: Found): {
  noMatch: boolean;
  names: string[];
  more: boolean;
} {
  const given = noMatch ? among : meant;
  return {
    noMatch,
    names: noMatch ? among.slice(0, MOST).map(({ name }) => name) : [],
    more: given.length > MOST || !complete,
  };
}
