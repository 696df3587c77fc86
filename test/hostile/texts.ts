import { zipSync } from 'fflate';
import { answerText } from '../../src/cli/answer-text';
import { describeTermsFaults } from '../../src/cli/describe-terms-faults';
import { evaluateLine } from '../../src/cli/evaluate-lines';
import { ENGLISH } from '../../src/cli/speech';
import { consider } from '../../src/contract/consider';
import { readFile } from '../../src/exchange/reading/read-file';
import { readTerms } from '../../src/exchange/terms/read-terms';
import { createPolicy, documents, mockupsPolicy } from '../../src/policy';
import { recordFault } from '../../src/words/en/command';
import { writeWorkbook } from '../exchange/reading/write-workbook';
import type { OpenSite } from './site';
import { oneOf, type Random, spoiled, spoiledText, upTo } from './values';

const DAY = '2016-05-09';

const RECORDS: readonly object[] = [
  {
    id: 'acme-1',
    product: 'jira-server',
    channel: 'direct',
    ownServers: true,
    history: [
      { kind: 'new', on: '2014-01-31', seats: 10 },
      { kind: 'upgrade', on: '2014-12-01', seats: 25 },
      { kind: 'renewal', on: '2015-01-20' },
    ],
    ask: { releasedOn: '2015-05-01', orderTotal: { amount: '300.01', currency: 'USD' } },
  },
  {
    id: 'b',
    product: 'confluence-server',
    history: [{ kind: 'statement', on: '2014-01-01', expiresOn: '2015-01-01' }],
  },
  { id: 'c', product: 'confluence-cloud', channel: 'marketplace', subscription: { state: 'active' } },
  {
    id: 'd',
    product: 'jira-server',
    history: [
      { kind: 'new', on: '2014-01-31' },
      { kind: 'migration', on: '2015-01-01' },
    ],
  },
];

/** A line of `evaluate` that is nearly right; tells what is wrong with its answer. */
export function evaluateNearly(random: Random): string | null {
  const record = spoiled(random, oneOf(random, RECORDS));
  const text = JSON.stringify(record);
  const { answer, refused } = evaluateLine(
    mockupsPolicy,
    { text: random() < 0.2 ? spoiledText(random, text) : text },
    1,
    DAY,
  );
  const read = JSON.parse(answerText(answer)) as {
    error?: { message?: string; code?: string };
    actions?: object;
  };
  if (refused) return read.error?.message ? null : 'A line was refused without a word.';
  return read.actions ? null : 'A verdict without actions.';
}

const TERMS: unknown = JSON.parse(JSON.stringify({ documents }));

/** A file of terms that is nearly right: its faults are told, or a policy is made of it that answers. */
export function readTermsNearly(random: Random): string | null {
  const text = JSON.stringify(spoiled(random, random() < 0.5 ? TERMS : spoiled(random, TERMS)));
  const read = readTerms(random() < 0.2 ? spoiledText(random, text) : text);
  if (!read.ok) {
    if (read.failure.length === 0) return 'Terms were refused without a fault.';
    return describeTermsFaults('terms.json', read.failure, ENGLISH) === '' ? 'Faults without words.' : null;
  }
  const policy = createPolicy(read.value);
  for (const record of RECORDS) {
    const answer = consider(() => policy.evaluate(record as never, DAY));
    if (!answer.ok && !(answer.failure.code in recordFault)) return 'A fault without words.';
  }
  return null;
}

const TABLE = [
  ['Product', 'Name', 'Contact', 'Seats', 'Purchased', 'Expires', 'License key'],
  ['Mockups for Jira Server', 'Paris', 'Anna', '10', '2014-05-09', '2015-05-09', 'KEY-OF-THE-COMPANY'],
  ['Mockups for Confluence Server', 'Rome', '', '25 users', '31/12/2014', '', ''],
];
const MARKETPLACE = [
  {
    addonLicenseId: '1234',
    addonKey: 'com.balsamiq.jira.plugins.mockups',
    hosting: 'Server',
    tier: '25 Users',
    maintenanceStartDate: '2014-05-09',
    maintenanceEndDate: '2015-05-09',
    contactDetails: { technicalContact: { name: 'Anna', email: 'anna@example.com' } },
  },
];
const BOOK = writeWorkbook([{ name: 'A', rows: TABLE.map((row) => [...row]) }]);

function fileNearly(random: Random): string | Uint8Array {
  const table = () =>
    TABLE.map((row) => row.map((cell) => (random() < 0.1 ? spoiledText(random, cell) : cell)));
  const csv = () =>
    table()
      .map((row) => row.join(oneOf(random, [',', ';', '\t'])))
      .join(oneOf(random, ['\n', '\r\n']));
  const bytes = (text: string) => Buffer.from(text, oneOf(random, ['utf8', 'latin1', 'utf16le']));
  switch (upTo(random, 7)) {
    case 0:
      return spoiledText(random, csv());
    case 1:
      return bytes(csv());
    case 2:
      return JSON.stringify(spoiled(random, RECORDS));
    case 3:
      return RECORDS.map((record) => JSON.stringify(spoiled(random, record))).join('\n');
    case 4:
      return JSON.stringify(spoiled(random, MARKETPLACE));
    case 5:
      return random() < 0.5 ? writeWorkbook([{ name: 'A', rows: table() }]) : spoiledBytes(random, BOOK);
    default:
      return spoiledBytes(
        random,
        random() < 0.5 ? bytes(csv()) : zipSync({ 'xl/workbook.xml': bytes(csv()) }),
      );
  }
}

function spoiledBytes(random: Random, bytes: Uint8Array): Uint8Array {
  const other = bytes.slice();
  for (let times = 1 + upTo(random, 8); times > 0; times -= 1)
    other[upTo(random, other.length)] = upTo(random, 256);
  return random() < 0.2 ? other.slice(0, upTo(random, other.length)) : other;
}

/** A file that is nearly right, and then its rows as the console sends them: each is answered in its place. */
export async function importNearly(random: Random, site: OpenSite): Promise<string | null> {
  const read = await readFile(mockupsPolicy, DAY, fileNearly(random));
  if (!read.ok) return typeof read.failure === 'string' ? null : 'A file was refused without a reason.';
  const rows = read.value.rows
    .flatMap((each) => ('row' in each ? [{ row: each.row, key: null }] : []))
    .slice(0, 20);
  if (rows.length === 0 || random() < 0.5) return null;
  const sent = { rows: JSON.parse(JSON.stringify(rows)) as object[], timeZone: 'UTC' };
  const context = { extension: { type: 'jira:adminPage' } };
  const planned = await site.console('previewImport', sent, context, 'admin');
  if (!planned.ok) return `Rows that were read are refused: ${planned.failure.code}.`;
  const told = planned.value as { expected?: string; outcome: string }[];
  if (told.length !== rows.length) return 'A row has no answer.';
  const applied = await site.console(
    'applyImport',
    {
      ...sent,
      rows: sent.rows.map((row, index) => ({ ...row, expected: told[index]?.expected ?? 'not-registered' })),
    },
    context,
    'admin',
  );
  if (!applied.ok) return `Rows that were planned are refused: ${applied.failure.code}.`;
  const failed = (applied.value as { outcome: string; failure?: { code: string } }[]).find(
    ({ outcome }) => outcome === 'failed',
  );
  return failed ? `A row failed: ${failed.failure?.code}.` : null;
}

const EVENTS = [{ keys: ['maintenance:2015-05-20:acme'] }, { probe: 'x' }];

/** An event whose body is nearly right: it is done, and asks for nothing more. */
export async function eventNearly(random: Random, site: OpenSite): Promise<string | null> {
  await site.event(spoiled(random, oneOf(random, EVENTS)) ?? {});
  return null;
}
