import { readFile } from '../src/exchange/reading/read-file';
import { mockupsPolicy } from '../src/policy';
import { writeWorkbook } from '../test/exchange/reading/write-workbook';

/*
 * Prints what it costs to read a long table of licenses: processor time, as a ratio to a fixed loop in the same run
 * (reading the same rows from JSON text), the memory that it takes at most, and how long it takes to hand the answer
 * from a worker to the page, which then does nothing else. `npm run bench:reading`.
 */
const ROWS = 100_000;
const TODAY = '2026-11-25';
const HEADINGS = [
  'Product',
  'Name',
  'Purchased',
  'Renewed',
  'Covered through',
  'Users',
  'License Key',
  'Channel',
];

const rowOf = (index: number): string[] => {
  const day = String((index % 28) + 1).padStart(2, '0');
  return [
    'Balsamiq Mockups for JIRA (Server)',
    `Team ${index}`,
    `${day}.03.2014`,
    `${day}.02.2026`,
    `${day}.03.2027`,
    `${(index % 50) + 1} User`,
    `KEY-${index}-OF-ACME`,
    'direct',
  ];
};

const rows: string[][] = [HEADINGS, ...Array.from({ length: ROWS }, (_, index) => rowOf(index))];
const csv = new TextEncoder().encode(rows.map((row) => row.join(';')).join('\r\n'));
const xlsx = writeWorkbook([{ name: 'Licenses', rows: rows }]);
const json = JSON.stringify(rows);

const processorMs = (before: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const begun = process.cpuUsage();
JSON.parse(json);
const loop = processorMs(begun);

console.log('file       rows       a row   to the rows from JSON     memory   handed over in');
for (const [name, content] of [
  ['CSV', csv],
  ['XLSX', xlsx],
] as const) {
  const held = process.memoryUsage().rss;
  let most = held;
  const look = () => {
    most = Math.max(most, process.memoryUsage().rss);
    return Promise.resolve();
  };
  const before = process.cpuUsage();
  const read = await readFile(mockupsPolicy, TODAY, content, { pause: look });
  const spent = processorMs(before);
  await look();
  if (!read.ok || read.value.rows.some((row) => 'fault' in row)) throw new Error('The table was not read.');
  const cloning = process.cpuUsage();
  structuredClone(read);
  const columns = [
    String(read.value.rows.length).padStart(8),
    `${((spent * 1000) / ROWS).toFixed(0)} µs`.padStart(9),
    (spent / loop).toFixed(0).padStart(21),
    `${Math.round((most - held) / 1024 / 1024)} MB`.padStart(8),
    `${Math.round(processorMs(cloning))} ms`.padStart(14),
  ];
  console.log([name.padEnd(4), ...columns].join('   '));
}
