import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** An import, and the rule of `.dependency-cruiser.js` that it breaks. */
const forbidden: [title: string, rule: string, file: string, imported: string][] = [
  ['the policy reads no file', 'policy', 'src/policy/index.ts', 'node:fs'],
  ['the policy knows no schema', 'policy', 'src/policy/index.ts', 'src/contract/record.ts'],
  ['a rule knows no schema library', 'policy', 'src/policy/actions/renew.ts', 'zod'],
  ['what decides on prompts knows no contract', 'prompts', 'src/prompts/index.ts', 'src/contract/record.ts'],
  ['prompts and reminders are apart', 'prompts', 'src/prompts/index.ts', 'src/reminders/index.ts'],
  ['what decides on reminders has no words', 'reminders', 'src/reminders/index.ts', 'src/words/index.ts'],
  ['words know no contract', 'words', 'src/words/index.ts', 'src/contract/record.ts'],
  ['the contract knows no file', 'contract', 'src/contract/record.ts', 'src/exchange/csv.ts'],
  ['the contract knows no platform', 'contract', 'src/contract/record.ts', '@forge/api'],
  ['the budget knows no file', 'budget', 'src/budget/find-due.ts', 'src/exchange/csv.ts'],
  ['the budget knows no platform', 'budget', 'src/budget/find-due.ts', '@forge/api'],
  ['what reads files knows no port', 'exchange', 'src/exchange/csv.ts', 'src/ports/index.ts'],
  ['a port knows no platform', 'ports', 'src/ports/index.ts', '@forge/kvs'],
  ['a port does not know how Forge does it', 'ports', 'src/ports/index.ts', 'src/ports/forge/index.ts'],
  ['Forge’s side knows no handler', 'forge', 'src/ports/forge/index.ts', 'src/handlers/index.ts'],
  ['a handler knows no platform', 'handlers', 'src/handlers/index.ts', '@forge/kvs'],
  ['a handler does not know Forge’s side', 'handlers', 'src/handlers/index.ts', 'src/ports/forge/index.ts'],
  ['a handler knows no job', 'handlers', 'src/handlers/index.ts', 'src/jobs/scan.ts'],
  ['a job knows no handler', 'jobs', 'src/jobs/scan.ts', 'src/handlers/index.ts'],
  ['the command line knows no port', 'command-line', 'src/cli/evaluate.ts', 'src/ports/index.ts'],
  ['the console knows no handler', 'front-end', 'static/console/main.tsx', 'src/handlers/index.ts'],
  ['the console knows no port', 'front-end', 'static/console/main.tsx', 'src/ports/index.ts'],
  ['the console knows no job', 'front-end', 'static/console/main.tsx', 'src/jobs/scan.ts'],
  ['a prompt calls no storage', 'front-end', 'static/prompts/main.ts', '@forge/kvs'],
  ['the preview runs only what is built', 'preview', 'preview/main.ts', 'src/handlers/index.ts'],
  ['the policy has one door', 'door-of-policy', 'src/contract/record.ts', 'src/policy/actions/renew.ts'],
  ['prompts have one door', 'door-of-prompts', 'src/contract/record.ts', 'src/prompts/decide.ts'],
  ['reminders have one door', 'door-of-reminders', 'src/jobs/scan.ts', 'src/reminders/due.ts'],
  ['what is kept on Forge goes through its table', 'storage', 'src/ports/forge/register.ts', '@forge/kvs'],
  [
    'the table has one door',
    'door-of-table',
    'src/ports/forge/register.ts',
    'src/ports/forge/table/table.ts',
  ],
  ['nothing knows the wiring', 'wiring', 'src/handlers/index.ts', 'src/index.ts'],
  ['the app does not know the console', 'front-end-apart', 'src/index.ts', 'static/console/main.tsx'],
  ['the app does not know the preview', 'preview-apart', 'src/index.ts', 'preview/main.ts'],
  ['the console does not know the preview', 'preview-apart', 'static/console/main.tsx', 'preview/main.ts'],
  ['the app does not know its tests', 'tests-apart', 'src/index.ts', 'test/builders.ts'],
  [
    'the app does not know how its manifest is made',
    'deploy-apart',
    'src/index.ts',
    'deploy/first-product.ts',
  ],
  ['an import leads somewhere', 'unresolved', 'src/index.ts', '@forge/nowhere'],
  ['no two files import each other’s types', 'circle', 'test/hen.ts', 'test/egg.ts'],
];

const allowed: [file: string, imported: string][] = [
  ['src/policy/actions/renew.ts', 'src/policy/answer.ts'],
  ['src/policy/calendar.ts', '@internationalized/date'],
  ['src/contract/record.ts', 'src/policy/index.ts'],
  ['src/contract/record.ts', 'zod'],
  ['src/budget/find-due.ts', 'src/contract/decided.ts'],
  ['src/handlers/index.ts', 'src/ports/index.ts'],
  ['src/jobs/scan.ts', 'src/exchange/csv.ts'],
  ['src/ports/forge/table/table.ts', '@forge/kvs'],
  ['src/ports/forge/register.ts', 'src/ports/forge/table/index.ts'],
  ['src/index.ts', '@forge/resolver'],
  ['src/cli/evaluate.ts', 'node:fs'],
  ['static/console/main.tsx', 'src/exchange/csv.ts'],
  ['static/console/main.tsx', '@forge/bridge'],
  ['preview/main.ts', 'src/contract/record.ts'],
  ['test/builders.ts', 'src/policy/answer.ts'],
];

const isFile = (imported: string) => /^(src|static|preview|test|deploy)\//.test(imported);

/** What the cruiser says of a project of some imports. */
interface Cruise {
  /** The names of all rules. */
  rules: string[];
  /** The rules that each import breaks, by `file imported`. */
  broken: Map<string, string[]>;
}

/** Writes a project of these imports and nothing else, and cruises it. */
function cruise(imports: readonly [file: string, imported: string][]): Cruise {
  const project = mkdtempSync(path.join(tmpdir(), 'boundaries-'));
  const write = (file: string, text: string) => {
    const target = path.join(project, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: 'a' });
  };
  try {
    for (const [file, imported] of imports) {
      const specifier = isFile(imported)
        ? `./${path.relative(path.dirname(file), imported).replace(/\.tsx?$/, '')}`
        : imported;
      write(file, `import type {} from '${specifier}';\n`);
      if (isFile(imported)) write(imported, '');
      else if (!/^node:|nowhere$/.test(imported)) write(`node_modules/${imported}/index.js`, '');
    }
    const { stdout } = spawnSync(
      process.execPath,
      [
        path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        ...['--config', path.resolve('.dependency-cruiser.js'), '--output-type', 'json'],
        ...['src', 'static', 'preview', 'test', 'deploy'],
      ],
      { cwd: project, encoding: 'utf8' },
    );
    const { modules, summary } = JSON.parse(stdout) as CruiserOutput;
    const broken = new Map(
      imports.map(([file, imported]) => {
        const found = modules
          .find(({ source }) => source === file)
          ?.dependencies.find(({ module, resolved }) =>
            [module, resolved].includes(imported.replace(/^node:/, '')),
          );
        if (!found) throw new Error(`The cruiser did not see that ${file} imports ${imported}.`);
        return [`${file} ${imported}`, (found.rules ?? []).map(({ name }) => name)];
      }),
    );
    return { rules: summary.ruleSetUsed.forbidden.map(({ name }) => name), broken };
  } finally {
    rmSync(project, { recursive: true });
  }
}

interface CruiserOutput {
  summary: { ruleSetUsed: { forbidden: { name: string }[] } };
  modules: {
    source: string;
    dependencies: { module: string; resolved: string; rules?: { name: string }[] }[];
  }[];
}

describe('imports point one way, types included', () => {
  let rules: string[];
  let broken: Map<string, string[]>;
  beforeAll(() => {
    ({ rules, broken } = cruise([
      ...forbidden.map(([, , file, imported]): [string, string] => [file, imported]),
      ...allowed,
      ['test/egg.ts', 'test/hen.ts'],
    ]));
  });

  it.each(forbidden)('%s', (_title, rule, file, imported) => {
    expect(broken.get(`${file} ${imported}`)).toContain(rule);
  });

  it('no rule is without such an import', () => {
    expect(new Set(forbidden.map(([, rule]) => rule))).toEqual(new Set(rules));
  });

  it.each(allowed)('%s may import %s', (file, imported) => {
    // The wrong imports lead some of these back to where they began.
    expect(broken.get(`${file} ${imported}`)?.filter((rule) => rule !== 'circle')).toEqual([]);
  });
});

/** Lints each text as if it stood in its file, without types; outside jest, whose realm cannot import the configuration. */
const LINT = `
  import { ESLint } from 'eslint';
  import tseslint from 'typescript-eslint';
  const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
  const broken = [];
  for (const [filePath, text] of JSON.parse(process.argv[1])) {
    const [result] = await eslint.lintText(text, { filePath });
    broken.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
  }
  process.stdout.write(JSON.stringify(broken));
`;

it('what decides has no clock', () => {
  const clocks = [
    ['src/policy/index.ts', 'new Date();'],
    ['src/policy/actions/renew.ts', 'Date.now();'],
    ['src/prompts/decide.ts', 'new Date();'],
    ['src/reminders/due.ts', 'Date.now();'],
  ];
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', LINT, JSON.stringify(clocks)], {
    encoding: 'utf8',
  });
  expect(JSON.parse(output)).toEqual(clocks.map(() => ['no-restricted-syntax']));
});
