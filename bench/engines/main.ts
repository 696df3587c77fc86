import { type RuleEngine, ruleEngines } from './engines';
import { type Asked, decisionsIn, recordsOf, verdictOf } from './records';
import { QUESTIONS } from './rules';

/*
 * The policy module beside rule engines, in one run: `npm run bench:engines`. First each has to answer alike on 1,000
 * licenses of every product. Then it prints the processor time of a license and the ratio to a full verdict. An engine
 * only decides ten questions from facts that it is told; a verdict works out the cover from the purchases and says why.
 * Node 20 breaks down where it inlines the calls of Cedar's WebAssembly: the command turns that off.
 */
const SEED = 2026;
const LICENSES = 1_000;
const TURNS = 5;
const TURN_MS = 500;

const records = recordsOf(SEED, LICENSES);
const engines = ruleEngines();

async function difference(engine: RuleEngine): Promise<string | null> {
  const seen = (answer: string) => (engine.answers === 'yes or not' ? answer === 'yes' : answer);
  for (const record of records) {
    const ours = decisionsIn(verdictOf(record));
    const theirs = await engine.decide(record.facts);
    const question = QUESTIONS.find((each) => seen(ours[each]) !== seen(theirs[each]));
    if (question === undefined) continue;
    return `${question}: ${ours[question]} here, ${theirs[question]} there, for ${JSON.stringify(record)}`;
  }
  return null;
}

/** Microseconds of processor time a license, over at least `TURN_MS`. */
async function microseconds(work: (record: Asked) => unknown): Promise<number> {
  const before = process.cpuUsage();
  for (let done = LICENSES; ; done += LICENSES) {
    for (const record of records) {
      const answer = work(record);
      if (answer instanceof Promise) await answer;
    }
    const { user, system } = process.cpuUsage(before);
    if (user + system >= TURN_MS * 1000) return (user + system) / done;
  }
}

const middle = (figures: readonly number[]) =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;

for (const engine of engines) {
  const differs = await difference(engine);
  if (differs !== null) throw new Error(`${engine.name} does not answer alike. ${differs}`);
}
console.log(`All answer alike on ${LICENSES} licenses.\n`);

const runners = [
  { name: 'a full verdict', work: (record: Asked): unknown => verdictOf(record), turns: [] as number[] },
  ...engines.map((engine) => ({
    name: engine.name,
    work: ({ facts }: Asked): unknown => engine.decide(facts),
    turns: [] as number[],
  })),
];
// The first turn, in which code is compiled late, is not counted.
for (let turn = 0; turn <= TURNS; turn += 1) {
  for (const { work, turns } of runners) {
    const each = await microseconds(work);
    if (turn > 0) turns.push(each);
  }
}
const verdict = middle(runners[0]?.turns ?? []);
console.log('                                 a license   to a verdict');
for (const { name, turns } of runners) {
  const each = middle(turns);
  console.log(
    name.padEnd(30),
    `${each.toFixed(1)} µs`.padStart(11),
    (each / verdict).toFixed(2).padStart(14),
  );
}
