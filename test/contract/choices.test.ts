import { chatQuestions } from '../../src/contract/chat';
import { draftSchema } from '../../src/contract/licenses';
import { questions } from '../../src/contract/questions';
import { readBy } from '../../src/contract/reading';
import { type AnyQuestion, GOOD } from './good-payloads';

const ALL = { ...questions.console, ...questions.prompts, ...chatQuestions };
const read = (question: AnyQuestion, over: object) =>
  readBy<unknown>(ALL[question].payload, { ...GOOD[question], ...over });

/** What is sent with a choice in it. */
type With = (choice: string) => object;
const licensed =
  (field: string): With =>
  (choice) => ({ draft: { name: 'A', contact: '', license: { product: 'desktop', [field]: choice } } });
const switched =
  (field: string): With =>
  (choice) => ({
    switches: { reach: [{ place: 'byline', audience: 'user', reach: 'usual', [field]: choice }] },
  });
const targets = (over: object) => ({
  targets: { workItem: null, page: null, language: 'en', consoleUrl: null, ...over },
});

const CHOICES: [AnyQuestion, what: string, choices: string[], With][] = [
  ['addLicense', 'channel', ['direct', 'marketplace'], licensed('channel')],
  ['addLicense', 'billing', ['monthly', 'yearly'], licensed('billing')],
  [
    'addLicense',
    'state of a subscription',
    ['active', 'evaluation', 'inactive'],
    (state) => licensed('subscription')({ state } as never),
  ],
  [
    'savePromptSwitches',
    'place',
    ['page-banner', 'byline', 'issue-panel', 'dashboard-gadget'],
    switched('place'),
  ],
  ['savePromptSwitches', 'audience', ['admin', 'user'], switched('audience')],
  ['savePromptSwitches', 'reach', ['nothing', 'stops', 'usual', 'everything'], switched('reach')],
  [
    'saveSettings',
    'per',
    ['monthly', 'yearly'],
    (per) => ({
      settings: { leadDays: [], timeZone: 'UTC', ownPrice: { amount: '1', currency: 'EUR', per } },
    }),
  ],
  ['listRequests', 'state', ['open', 'under-way', 'done', 'declined'], (state) => ({ state })],
  [
    'answerRequests',
    'answer',
    ['under-way', 'done', 'declined'],
    (state) => ({
      answer: {
        state,
        ...(state === 'declined' ? { line: '' } : {}),
        ...(state === 'under-way' ? { until: '2015-06-01' } : {}),
      },
    }),
  ],
  [
    'decide',
    'intent',
    ['renew', 'replace', 'lapse'],
    (is) => ({ intent: { is, ...(is === 'lapse' ? {} : { by: '2015-06-01' }) } }),
  ],
  ['askAdmin', 'kind', ['seats', 'renewal', 'upgrade'], (kind) => ({ kind })],
  ['hush', 'how', ['not-now', 'until-it-changes', 'not-for-me', 'taken-back'], (how) => ({ how })],
  [
    'offerPlaces',
    'field',
    ['workItem.projectKey', 'workItem.issueType', 'page.spaceKey'],
    (field) => ({ field }),
  ],
  [
    'saveReminderTargets',
    'language',
    ['en', 'de', 'fr', 'es', 'ja', 'pt'],
    (language) => targets({ language }),
  ],
  [
    'checkInstallation',
    'check',
    [
      ...['create-once', 'conditions', 'transactions', 'nulls', 'index', 'pages', 'secrets', 'queue'],
      ...['confluence', 'jira', 'accounts', 'clock', 'host-license', 'console-address'],
    ],
    (check) => ({ check }),
  ],
  [
    'saveImportColumns',
    'column',
    [
      ...[
        'id',
        'name',
        'company',
        'product',
        'purchased',
        'renewed',
        'expiresOn',
        'coveredThrough',
        'statedOn',
      ],
      ...['seats', 'key', 'channel', 'contact', 'email', 'subscription', 'billing', 'price', 'currency'],
      ...['order', 'costCentre', 'notes', 'ignore'],
    ],
    (column) => ({ columns: { A: column } }),
  ],
  ['askPlan', 'action', ['renewal', 'upgrade'], (action) => ({ action })],
];

it.each(
  CHOICES.flatMap(([question, what, choices, sent]) =>
    choices.map((choice) => [question, what, choice, sent] as const),
  ),
)('%s takes %s "%s", as it is', (question, _, choice, sent) => {
  const over = sent(choice);
  expect(read(question, over)).toEqual({ ok: true, value: { ...GOOD[question], ...over } });
});

it.each(CHOICES)('%s takes no other %s, and none that is blank', (question, _, __, sent) => {
  for (const other of ['', 'other'])
    expect(read(question, sent(other))).toMatchObject({ ok: false, failure: { code: 'unknown-value' } });
});

const UUID = '0b0e7c1e-8a51-4a6f-9d0b-2f6f3c5f1a11';
const undone = (former: string) => ({
  rows: [{ id: 'a', revision: 'r', before: null, key: { former } }],
});
const intent = (over: object) => ({ intent: { is: 'renew', ...over } });
const project = (projectKey: string, issueType = 'Task') => targets({ workItem: { projectKey, issueType } });
const page = (spaceKey: string) => targets({ page: { spaceKey } });
const consoleUrl = (url: string) => targets({ consoleUrl: url });
const BY = 'intent.by';
const BEFORE_END = 'intent.daysBeforeEnd';
const FORMER = 'rows[0].key.former';
const PROJECT = 'targets.workItem.projectKey';
const SPACE = 'targets.page.spaceKey';
const URL_PATH = 'targets.consoleUrl';

it.each<[AnyQuestion, over: object, code: string | null, path?: string]>([
  ['addLicense', { id: UUID.toUpperCase() }, 'not-an-id', 'id'],
  ['addLicense', { id: `${UUID}0` }, 'not-an-id', 'id'],
  ['addLicense', { id: `x${UUID}` }, 'not-an-id', 'id'],
  ['addLicense', { key: null }, null],
  ['saveLicense', { key: null }, null],
  ['undoImport', undone(`license-key:${UUID}`), null],
  ['undoImport', undone(`xlicense-key:${UUID}`), 'not-an-id', FORMER],
  ['undoImport', undone(`license-key:${UUID}0`), 'not-an-id', FORMER],
  ['undoImport', undone('license-key:'), 'not-an-id', FORMER],
  ['undoImport', { rows: [] }, 'missing', 'rows'],
  ['decide', { intent: null }, null],
  ['decide', intent({}), 'missing', BY],
  ['decide', intent({ by: '2015-06-01', daysBeforeEnd: 1 }), 'missing', BY],
  ['decide', intent({ is: 'replace' }), 'missing', BY],
  ['decide', intent({ daysBeforeEnd: 0 }), null],
  ['decide', intent({ daysBeforeEnd: 3650 }), null],
  ['decide', intent({ daysBeforeEnd: -1 }), 'missing', BEFORE_END],
  ['decide', intent({ daysBeforeEnd: 3651 }), 'too-long', BEFORE_END],
  ['decide', intent({ daysBeforeEnd: 0.5 }), 'wrong-type', BEFORE_END],
  ['assignOwner', { owner: null }, null],
  ['assignOwner', { owner: 'a'.repeat(128) }, null],
  ['assignOwner', { owner: 'a'.repeat(129) }, 'not-an-id', 'owner'],
  ['assignOwner', { owner: 'a b' }, 'not-an-id', 'owner'],
  ['assignOwner', { owner: '' }, 'not-an-id', 'owner'],
  ['setRenewal', { until: null }, null],
  ['renewalInProgress', { until: null }, null],
  ['askAdmin', { licenseId: null }, null],
  ['hush', { about: null }, null],
  ['checkInstallation', { address: null, waitsFor: null }, null],
  ['checkInstallation', { browserAt: 'yesterday' }, 'unknown-value', 'browserAt'],
  ['checkInstallation', { waitsFor: 'x' }, 'wrong-type', 'waitsFor'],
  ['saveReminderTargets', project('A'), null],
  ['saveReminderTargets', project(`A${'_'.repeat(99)}`), null],
  ['saveReminderTargets', project(`A${'_'.repeat(100)}`), 'unknown-value', PROJECT],
  ['saveReminderTargets', project('a'), 'unknown-value', PROJECT],
  ['saveReminderTargets', project('1A'), 'unknown-value', PROJECT],
  ['saveReminderTargets', project('A"'), 'unknown-value', PROJECT],
  ['saveReminderTargets', project('A', ' '), 'missing', 'targets.workItem.issueType'],
  ['saveReminderTargets', page('~ann.b_c-1'), null],
  ['saveReminderTargets', page('a/b'), 'unknown-value', SPACE],
  ['saveReminderTargets', page(''), 'unknown-value', SPACE],
  ['saveReminderTargets', consoleUrl('http://acme.example'), 'unknown-value', URL_PATH],
  ['saveReminderTargets', consoleUrl('https://acme.example/"'), 'unknown-value', URL_PATH],
  ['saveReminderTargets', consoleUrl('x https://acme.example'), 'unknown-value', URL_PATH],
  ['askStatus', { license: ' ', day: '' }, null],
  ['askStatus', { license: null, day: null }, null],
  ['askStatus', { day: '2015-02-30' }, 'impossible-date', 'day'],
  ['askPlan', { action: ' Upgrade ' }, null],
  ['askPlan', { seats: 0 }, 'missing', 'seats'],
  ['askPlan', { seats: 1_000_001 }, 'too-long', 'seats'],
  ['askPlan', { seats: '' }, null],
  ['askPlan', { times: 0 }, 'unknown-value', 'times'],
  ['askPlan', { times: 1 }, null],
  ['askPlan', { seats: 1 }, null],
  ['askPlan', { times: 1.5 }, 'unknown-value', 'times'],
  ['askPlan', { times: 20 }, null],
  ['askPlan', { times: 21 }, 'unknown-value', 'times'],
])('%s, of %j, says %s', (question, over, code, path = '') => {
  expect(read(question, over)).toMatchObject(
    code === null ? { ok: true } : { ok: false, failure: { code, path } },
  );
});

it('what the chat sends empty, or in capitals, is read as nobody named it', () => {
  expect(read('askPlan', { license: '', day: '  ', seats: '', times: '', action: ' Upgrade ' })).toEqual({
    ok: true,
    value: { license: null, day: null, seats: null, times: null, action: 'upgrade' },
  });
});

const text = (length: number) => 'x'.repeat(length);
const drafted = (over: object) => ({
  draft: { name: 'A', contact: '', license: { product: 'desktop' }, ...over },
});

it.each<[AnyQuestion, path: string, longest: number, With]>([
  ['getLicense', 'id', 100, (id) => ({ id })],
  ['deleteLicense', 'revision', 100, (revision) => ({ revision })],
  ['listLicenses', 'after', 4000, (after) => ({ after })],
  ['addLicense', 'draft.name', 200, (name) => drafted({ name })],
  ['addLicense', 'draft.contact', 200, (contact) => drafted({ contact })],
  ['addLicense', 'draft.notes', 2000, (notes) => drafted({ notes })],
  ['addLicense', 'draft.license.costCentre', 40, (costCentre) => licensed('costCentre')(costCentre)],
  ['replaceKey', 'key', 4000, (key) => ({ key })],
  ['askAdmin', 'text', 500, (line) => ({ text: line })],
  ['answerRequests', 'answer.line', 500, (line) => ({ answer: { state: 'declined', line } })],
  ['hush', 'key', 150, (key) => ({ key })],
  ['hush', 'about', 150, (about) => ({ about })],
  ['hush', 'milestone', 60, (milestone) => ({ milestone })],
  ['saveReminderTargets', 'targets.workItem.issueType', 60, (type) => project('A', type)],
  ['offerPlaces', 'draft.page.spaceKey', 255, (typed) => ({ draft: { 'page.spaceKey': typed } })],
  ['checkInstallation', 'address', 1000, (address) => ({ address })],
  ['askStatus', 'license', 200, (license) => ({ license })],
])('%s takes %s of %i characters, and none longer', (question, path, longest, sent) => {
  expect(read(question, sent(text(longest)))).toMatchObject({ ok: true });
  const code = path === 'id' ? 'not-an-id' : 'too-long';
  expect(read(question, sent(text(longest + 1)))).toMatchObject({ ok: false, failure: { code, path } });
});

const many = (count: number, one: unknown) => Array.from({ length: count }, () => one);

it.each<[AnyQuestion, path: string, most: number, least: number, (list: unknown[]) => object, one: unknown]>([
  ['decide', 'licenses', 100, 1, (licenses) => ({ licenses }), { id: 'a', revision: 'r' }],
  ['listLogs', 'ids', 20, 1, (ids) => ({ ids }), 'a'],
  ['previewImport', 'rows', 100, 0, (rows) => ({ rows }), { row: 1 }],
  ['applyImport', 'rows', 100, 0, (rows) => ({ rows }), { row: 1, expected: 'r' }],
  ['sendImportRows', 'rows', 100, 1, (rows) => ({ rows }), { row: 1, expected: 'r', line: 0 }],
  ['undoImport', 'rows', 100, 1, (rows) => ({ rows }), { id: 'a', revision: 'r', before: null, key: null }],
  ['answerRequests', 'ids', 20, 0, (ids) => ({ ids }), 'a'],
  [
    'saveSettings',
    'settings.leadDays',
    10,
    0,
    (leadDays) => ({ settings: { leadDays, timeZone: 'UTC' } }),
    7,
  ],
  [
    'savePromptSwitches',
    'switches.reach',
    8,
    0,
    (reach) => ({ switches: { reach } }),
    { place: 'byline', audience: 'user', reach: 'stops' },
  ],
])('%s takes %s up to %i and from %i on', (question, path, most, least, sent, one) => {
  for (const count of [least, most])
    expect(read(question, sent(many(count, one)))).toMatchObject({ ok: true });
  const refused = (count: number, code: string) =>
    expect(read(question, sent(many(count, one)))).toMatchObject({ ok: false, failure: { code, path } });
  refused(most + 1, 'too-many');
  if (least > 0) refused(least - 1, 'missing');
});

it('a draft is read as it is stored: names without blanks at their ends, and null as nothing', () => {
  const license = { product: 'desktop', channel: null, history: null, subscription: null, billing: null };
  expect(readBy(draftSchema, { name: ' A ', contact: ' ', notes: null, license })).toEqual({
    ok: true,
    value: { name: 'A', contact: '', notes: undefined, license: { product: 'desktop' } },
  });
});
