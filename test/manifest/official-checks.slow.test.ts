import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireFirst } from '../../deploy/first-product';

const manifest = readFileSync('manifest.yml', 'utf8');

interface Case {
  manifest: string;
  run: 'all' | 'validator and code' | 'validator' | 'linters of the code';
}
interface Found {
  validated: string[];
  linted: string[];
}

/** What the official checks have to find, so that their silence on the manifest as it stands means something. */
const broken: [title: string, from: RegExp, to: string, run: Case['run'], finds: RegExp][] = [
  [
    'Jira is asked without its scope',
    /^ *- read:jira-work\n/m,
    '',
    'linters of the code',
    /mypermissions requires/,
  ],
  [
    'Confluence is asked without its scope',
    /^ *- read:confluence-user\n/m,
    '',
    'linters of the code',
    /user\/current requires/,
  ],
  [
    'a function has no handler',
    /index\.resolver/,
    'index.nobody',
    'linters of the code',
    /Cannot find exported function "nobody"/,
  ],
  [
    'an index names no attribute',
    /- dueOn\n/,
    '- dueWhen\n',
    'validator',
    /'dueWhen' must refer to a valid attribute/,
  ],
  ['a title has no text', /i18n: title\.byline\n/, 'i18n: title.nothing\n', 'validator', /title\.nothing/],
];

let found: Found[];

beforeAll(() => {
  const cases: Case[] = [
    { manifest, run: 'all' },
    { manifest: requireFirst(manifest, 'jira'), run: 'validator and code' },
    ...broken.map(([, from, to, run]) => ({ manifest: manifest.replace(from, to), run })),
  ];
  const place = mkdtempSync(path.join(tmpdir(), 'checks-'));
  try {
    const output = path.join(place, 'found.json');
    execFileSync(process.execPath, [path.join(__dirname, 'official-checks.js'), output], {
      input: JSON.stringify(cases),
      stdio: 'pipe',
    });
    found = JSON.parse(readFileSync(output, 'utf8')) as Found[];
  } finally {
    rmSync(place, { recursive: true });
  }
}, 240_000);

it.each(['as it stands', 'for the app that requires Jira'])(
  'the validator and the client-side linters find nothing in the manifest %s',
  (title) => {
    expect(found[title === 'as it stands' ? 0 : 1]).toEqual({ validated: [], linted: [] });
  },
);

it.each(broken.map(([title, from, , , finds], index) => ({ title, from, finds, index })))(
  'they would find that $title',
  ({ from, finds, index }) => {
    expect(manifest).toMatch(from);
    const { validated, linted } = found[index + 2]!;
    expect([...validated, ...linted]).toEqual([expect.stringMatching(finds)]);
  },
);
