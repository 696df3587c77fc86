import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import lintPackage from '@forge/lint';
import manifestPackage from '@forge/manifest';
import { parse } from 'yaml';

/*
 * Runs Atlassian's validator and client-side linters on manifests, each beside a copy of the app's source.
 * In a process of its own, because both look for their files in the working directory.
 * Reads [{ manifest, run: 'all' | 'validator and code' | 'validator' | 'linters of the code' }] from standard input;
 * writes [{ validated, linted }], the messages of each, to the file that its argument names.
 */
const { getClientSideLintersOnly, lint, parseSourceFile } = lintPackage;
const { validate } = manifestPackage;

/** What the products' API descriptions say of the calls that the app makes; the linter would fetch the whole of them. */
const described = (call, current, granular) => ({
  paths: {
    [call]: {
      get: {
        'x-atlassian-oauth2-scopes': [
          { scheme: 'OAuth2', state: 'Current', scopes: [current] },
          { scheme: 'OAuth2', state: 'Beta', scopes: [granular] },
        ],
      },
    },
  },
});
const DESCRIPTIONS = {
  JIRA: described('/rest/api/3/mypermissions', 'read:jira-work', 'read:permission:jira'),
  CONF: described('/wiki/rest/api/user/current', 'read:confluence-user', 'read:content-details:confluence'),
  CONF_V2: { paths: {} },
  JSM: { paths: {} },
  JSW: { paths: {} },
  BB: { paths: {} },
};

/** The app's own code, that of its functions and that of its pages. */
const SOURCES = ['src', 'static'];

/** The source is the same beside each manifest, so that it is parsed once. */
const parsed = new Map();
function parseFunction(file, parser) {
  if (!parsed.has(file)) parsed.set(file, parseSourceFile(file, parser));
  return parsed.get(file);
}

/** The linters of the manifest are the validator over again, which takes seconds each. */
const isOfTheCode = ({ constructor }) => !constructor.name.includes('Manifest');

const silent = { info() {}, warn() {}, error() {}, debug() {}, trace() {} };
const statsig = { getDeprecatedRuntimes: () => Promise.resolve([]) };

/** Linters need the parsed manifest: given anything else, several check nothing. */
async function lintAll(typedContent, choose) {
  const linters = await getClientSideLintersOnly(typedContent, 'production', silent, statsig);
  const sources = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((file) => /\.(ts|tsx|js)$/.test(file))
      .map((file) => path.join(folder, file)),
  );
  const results = await lint(sources, typedContent, 'production', silent, statsig, {
    linters: linters.filter(choose),
    parseFunction,
  });
  return results.flatMap(({ errors, warnings }) => [...errors, ...warnings].map(({ message }) => message));
}

async function check({ manifest, run }) {
  writeFileSync('manifest.yml', manifest);
  const { errors = [] } = run === 'linters of the code' ? {} : await validate(false);
  const linted =
    run === 'validator' ? [] : await lintAll(parse(manifest), run === 'all' ? () => true : isOfTheCode);
  return { validated: errors.map(({ message }) => message), linted };
}

const app = process.cwd();
const cases = JSON.parse(readFileSync(0, 'utf8'));
const place = mkdtempSync(path.join(tmpdir(), 'manifest-'));
try {
  process.chdir(place);
  for (const folder of [...SOURCES, 'locales']) cpSync(path.join(app, folder), folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(path.join(app, file), file);
  const { resources } = parse(cases[0].manifest);
  for (const { path: folder } of resources) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Console</title>');
  }
  process.env.USE_LOCAL_SWAGGER = '1';
  for (const [name, content] of Object.entries(DESCRIPTIONS)) {
    process.env[`LOCAL_${name}_SWAGGER`] = path.join(place, `${name}.json`);
    writeFileSync(`${name}.json`, JSON.stringify(content));
  }
  const found = [];
  for (const each of cases) found.push(await check(each));
  writeFileSync(process.argv[2], JSON.stringify(found));
} finally {
  process.chdir(app);
  rmSync(place, { recursive: true });
}
