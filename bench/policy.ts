import { type License, mockupsPolicy } from '../src/policy';

/*
 * Prints what a verdict costs, in processor time and as a ratio to a fixed loop in the same run: reading the same license
 * from JSON text. `npm run bench:policy`.
 */
const ASKED_ON = '2015-12-31';
const SIZES = [5, 100, 1_000, 10_000];
/** So many events are read for each figure, whatever the size of a history. */
const EVENTS = 500_000;

/** A license with a purchase each month, the last ones in the year of the question. */
function licenseOf(purchases: number): License {
  const history = Array.from({ length: purchases }, (_, index) => {
    const year = 2015 - Math.floor((purchases - 1) / 12) + Math.floor(index / 12);
    const on = `${year}-${String((index % 12) + 1).padStart(2, '0')}-05`;
    if (index === 0) return { kind: 'new', on, seats: 1 } as const;
    return index % 3 === 2
      ? ({ kind: 'upgrade', on, seats: index + 1 } as const)
      : ({ kind: 'renewal', on } as const);
  });
  return { product: 'jira-server', channel: 'direct', history };
}

/** Microseconds of processor time for one run of `work`. */
function microseconds(work: () => unknown, times: number): number {
  for (let i = 0; i < times; i += 1) work(); // what is compiled late and remembered is not measured
  const before = process.cpuUsage();
  for (let i = 0; i < times; i += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

console.log('purchases   a verdict   an event   to reading the license from JSON');
for (const size of SIZES) {
  const license = licenseOf(size);
  const text = JSON.stringify(license);
  const times = Math.ceil(EVENTS / size);
  const verdict = microseconds(() => mockupsPolicy.evaluate(license, ASKED_ON), times);
  const loop = microseconds(() => JSON.parse(text) as unknown, times);
  const columns = [
    `${verdict.toFixed(1)} µs`,
    `${(verdict / size).toFixed(2)} µs`,
    (verdict / loop).toFixed(2),
  ];
  console.log([String(size).padStart(9), ...columns.map((column) => column.padStart(11))].join(' '));
}
