import { CASES, sample } from './cases';
import { caseText } from './compare';
import { compareCases } from './run';

/*
 * The policy against a reading of CLAUSES.md by somebody who had not seen it. This is a sample; `npm run policy:whole`
 * compares all, and `npm run policy:whole -- --case N` shows one.
 */
const SEED = 1;
const SAMPLE = 1_000_000;

it('the policy and the second reading of the clauses agree', () => {
  const { compared, found } = compareCases(sample(SEED, SAMPLE));
  expect([...found.values()].map(({ difference, index }) => `${difference}; ${caseText(index)}`)).toEqual([]);
  expect(compared).toBe(SAMPLE);
});

it('a sample takes no case twice, and another seed takes others', () => {
  const one = new Set(sample(1, 10_000));
  const other = [...sample(2, 10_000)];
  expect(one.size).toBe(10_000);
  expect(other.filter((index) => one.has(index)).length).toBeLessThan(100);
  expect(Math.max(...one, ...other)).toBeLessThan(CASES.length);
});
