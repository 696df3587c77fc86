import {
  firstKilobytes,
  functionKilobytes,
  MOST_FIRST_KB,
  MOST_FUNCTION_KB,
  MOST_WORDS_KB,
  wordsKilobytes,
} from '../../bench/weights';

it('the console loads no more than it may before its first screen, in any language', () => {
  const first = firstKilobytes();
  expect(first).toBeGreaterThan(MOST_FIRST_KB / 2);
  expect(first).toBeLessThanOrEqual(MOST_FIRST_KB);
  for (const words of wordsKilobytes()) {
    expect(words).toBeGreaterThan(MOST_WORDS_KB / 2);
    expect(words).toBeLessThanOrEqual(MOST_WORDS_KB);
  }
});

it.each(Object.entries(MOST_FUNCTION_KB))('the functions in %s weigh no more than they may', (file, most) => {
  const weight = functionKilobytes(file as keyof typeof MOST_FUNCTION_KB);
  expect(weight).toBeGreaterThan(most / 2);
  expect(weight).toBeLessThanOrEqual(most);
});
