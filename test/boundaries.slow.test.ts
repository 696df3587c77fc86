import { execFileSync } from 'node:child_process';

/** Lints each text as if it stood in its file; outside jest, whose realm cannot import the lint configuration. */
const LINT = `
  import { ESLint } from 'eslint';
  const eslint = new ESLint();
  const cases = JSON.parse(process.argv[1]);
  const broken = [];
  for (const [filePath, text] of cases) {
    const [result] = await eslint.lintText(text, { filePath });
    broken.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
  }
  process.stdout.write(JSON.stringify(broken));
`;

const forbidden: [title: string, file: string, text: string][] = [
  ['the policy reads no file', 'src/policy/index.ts', "import 'node:fs';"],
  ['the policy knows no schema', 'src/policy/index.ts', "import '../contract/record';"],
  ['a rule knows no contract', 'src/policy/actions/renew.ts', "import '../../contract/record';"],
  ['what decides on prompts knows no contract', 'src/prompts/decide.ts', "import '../contract/record';"],
  ['the contract knows no handler', 'src/contract/record.ts', "import '../handlers/index';"],
  ['the contract knows no platform', 'src/contract/record.ts', "import '@forge/api';"],
  ['a handler knows no platform', 'src/handlers/index.ts', "import '@forge/kvs';"],
  ['a handler knows no Forge port', 'src/handlers/index.ts', "import '../ports/forge/index';"],
  ['a handler knows no job', 'src/handlers/index.ts', "import '../jobs/scan';"],
  ['a job knows no handler', 'src/jobs/scan.ts', "import '../handlers/guard';"],
  ['a port knows no job', 'src/ports/index.ts', "import '../jobs/scan';"],
  ['a panel knows no handler', 'static/console/main.tsx', "import '../../src/handlers/index';"],
  ['a panel knows no port', 'static/console/main.tsx', "import '../../src/ports/clock';"],
  ['the app does not know the preview', 'src/index.ts', "import '../preview/main';"],
  ['a panel does not know the preview', 'static/console/main.tsx', "import '../../preview/main';"],
];
const clocks: [file: string, text: string][] = [
  ['src/policy/index.ts', 'new Date();'],
  ['src/policy/actions/renew.ts', 'Date.now();'],
  ['src/prompts/decide.ts', 'new Date();'],
];
const allowed: [file: string, text: string][] = [
  ['src/contract/record.ts', "import '../policy';"],
  ['src/policy/actions/renew.ts', "import '../answer';"],
  ['src/policy/calendar.ts', "import '@internationalized/date';"],
];

let brokenRules: Map<string, string[]>;
const rulesBrokenBy = (file: string, text: string) => brokenRules.get(`${file} ${text}`);

beforeAll(() => {
  const cases = [...forbidden.map(([, file, text]) => [file, text]), ...clocks, ...allowed];
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', LINT, JSON.stringify(cases)], {
    encoding: 'utf8',
  });
  const found = JSON.parse(output) as string[][];
  brokenRules = new Map(cases.map((each, index) => [each.join(' '), found[index] ?? []]));
}, 60_000);

describe('the import direction policy <- contract <- handlers <- index is held by lint', () => {
  it.each(forbidden)('%s', (_title, file, text) => {
    expect(rulesBrokenBy(file, text)).toContain('no-restricted-imports');
  });

  it.each(clocks)('%s has no clock: %s', (file, text) => {
    expect(rulesBrokenBy(file, text)).toContain('no-restricted-syntax');
  });

  it.each(allowed)('%s may say %s', (file, text) => {
    expect(rulesBrokenBy(file, text)).toEqual([]);
  });
});
