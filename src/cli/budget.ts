import { budgetOf } from '../budget/budget';
import { isBudgetYear } from '../budget/span';
import { furthestDay, stayCovered } from '../budget/stay-covered';
import { isDay, mockupsPolicy } from '../policy';
import { readRegister } from './budget-register';
import { openRecords, type OptionValues, policyOf, run } from './command';

const options = {
  year: { type: 'string' },
  'first-month': { type: 'string' },
  through: { type: 'string' },
  'as-of': { type: 'string' },
  terms: { type: 'string' },
} as const;

/** The year to plan, or the day to be covered through; null where the options name neither, or both. */
function askedFor(values: OptionValues) {
  const { year, through, 'first-month': firstMonth = '1' } = values as Partial<Record<string, string>>;
  if ((year === undefined) === (through === undefined)) return null;
  if (through !== undefined)
    return isDay(through) && values['first-month'] === undefined ? { through } : null;
  const asked = { year: wholeNumber(year), firstMonth: wholeNumber(firstMonth) };
  return isBudgetYear(asked) ? { year: asked } : null;
}

const wholeNumber = (text = '') => (/^\d{1,4}$/.test(text) ? Number(text) : NaN);

await run(
  {
    name: 'budget',
    options,
    files: { least: 0, most: 1 },
    accepts: (values) => askedFor(values) !== null,
  },
  async ({ asOf, terms, values, files }, speech) => {
    const asked = askedFor(values);
    if (asked === null) return 2;
    if (asked.through !== undefined && (asked.through < asOf || asked.through > furthestDay(asOf))) {
      process.stderr.write(
        `${speech.say('command.throughOutside', { from: asOf, to: furthestDay(asOf) })}\n`,
      );
      return 2;
    }
    const policy = terms === undefined ? mockupsPolicy : await policyOf(terms, speech);
    const { licenses, refused, read } = await readRegister(openRecords(files[0]), speech);
    const answer =
      asked.through === undefined
        ? budgetOf(policy, licenses, asked.year, asOf)
        : stayCovered(policy, licenses, asked.through, asOf);
    process.stdout.write(`${JSON.stringify({ ...answer, refused }, null, 2)}\n`);
    if (refused.length === 0) return 0;
    process.stderr.write(`${speech.say('command.refused', { refused: refused.length, read })}\n`);
    return 1;
  },
);
