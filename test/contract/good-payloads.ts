import type { ChatQuestion } from '../../src/contract/chat';
import type { ConsoleQuestion, PromptQuestion } from '../../src/contract/questions';

export type AnyQuestion = ConsoleQuestion | PromptQuestion | ChatQuestion;

const id = 'acme-1';
const revision = 'r1';
const timeZone = 'Europe/Berlin';
const job = '0b0e7c1e-8a51-4a6f-9d0b-2f6f3c5f1a11';
const licenses = [{ id, revision }];
const draft = {
  name: 'Acme wiki',
  contact: 'Ann',
  notes: 'Two lines\nof notes',
  license: {
    product: 'jira-server',
    channel: 'direct',
    ownServers: true,
    history: [
      {
        kind: 'new',
        on: '2014-01-31',
        seats: 10,
        price: { amount: '890.5', currency: 'USD' },
        orderNumber: 'PO 1',
        costCentre: 'IT',
      },
      { kind: 'renewal', on: '2015-01-01' },
      { kind: 'upgrade', on: '2015-02-01', seats: 25 },
      { kind: 'statement', on: '2015-03-01', expiresOn: '2016-01-31', seats: 25 },
      { kind: 'migration', on: '2015-04-01' },
    ],
    subscription: { state: 'evaluation' },
    costCentre: 'Sales',
    billing: 'yearly',
  },
};

/** For each question a payload with every field that it may have, in the form in which it is read. */
export const GOOD: Readonly<Record<AnyQuestion, object>> = {
  openConsole: {},
  getSite: {},
  saveSettings: {
    settings: { leadDays: [60, 7], timeZone, ownPrice: { amount: '12.5', currency: 'EUR', per: 'monthly' } },
  },
  listLicenses: { after: 'cursor', expiresFrom: '2015-01-01', expiresBefore: '2015-12-31' },
  getLicense: { id },
  addLicense: { id: job, draft, key: 'KEY-1', timeZone },
  saveLicense: { id, revision, draft, key: 'KEY-1', timeZone },
  deleteLicense: { id, revision },
  undoDelete: { licenses },
  listChanges: { id },
  listLogs: { ids: [id] },
  decide: { licenses, intent: { is: 'renew', by: '2015-06-01' } },
  assignOwner: { licenses, owner: '712020:0b0e7c1e-8a51' },
  replaceKey: { id, revision, key: 'KEY-1' },
  revealKey: { id },
  previewImport: { rows: [{ row: { id }, key: 'KEY-1' }], timeZone },
  applyImport: { rows: [{ row: { id }, key: 'KEY-1', expected: revision }], timeZone },
  undoImport: {
    rows: [{ id, revision, before: draft, key: { former: `license-key:${job}` } }],
    timeZone,
  },
  getImportColumns: {},
  saveImportColumns: { columns: { Renewal: 'expiresOn', Remarks: 'ignore' } },
  getImportJob: {},
  beginImportJob: { job, rows: 5, timeZone },
  sendImportRows: { job, part: 0, rows: [{ row: { id }, key: 'KEY-1', expected: revision, line: 2 }] },
  runImportJob: { job },
  stopImportJob: { job },
  dropImportJob: { job },
  listRequests: { state: 'open', after: 'cursor', timeZone },
  answerRequests: { ids: [id], answer: { state: 'declined', line: 'No' } },
  getPrompting: {},
  savePromptSwitches: { switches: { reach: [{ place: 'byline', audience: 'user', reach: 'stops' }] } },
  setRenewal: { licenseId: id, until: '2015-06-01' },
  getReminders: {},
  offerPlaces: { field: 'page.spaceKey', draft: { 'workItem.projectKey': 'DES' } },
  saveReminderTargets: {
    targets: {
      workItem: { projectKey: 'DES', issueType: 'Task' },
      page: { spaceKey: 'DES' },
      requestItems: true,
      language: 'de',
      consoleUrl: 'https://acme.atlassian.net/jira/settings',
    },
  },
  listUndelivered: { after: 'cursor' },
  listReminderHistory: { after: 'cursor' },
  checkInstallation: {
    check: 'queue',
    browserAt: '2015-05-09T12:00:00.000Z',
    address: 'https://acme.atlassian.net',
    waitsFor: job,
  },
  getPrompt: { timeZone, shown: { key: 'expired', about: 'license:1', since: '2015-05-01' } },
  hush: { key: 'expired', milestone: '2015-05-01/0', about: 'license:1', how: 'not-now', timeZone },
  showHidden: {},
  askAdmin: { licenseId: id, kind: 'renewal', text: 'Please', timeZone },
  renewalInProgress: { licenseId: id, until: '2015-06-01', timeZone },
  askStatus: { license: 'Acme', day: '2015-06-01' },
  askPlan: { license: 'Acme', action: 'upgrade', day: '2015-06-01', seats: 25, times: 2 },
};

const LICENSE =
  'license\\.(channel|ownServers|history|subscription(\\.state)?|costCentre|billing' +
  '|history\\[[03]\\]\\.seats|history\\[0\\]\\.(price|orderNumber|costCentre))';

/** What may be left out of them. What stands under `rows[0].row` is read later, each row by itself. */
export const OPTIONAL: Readonly<Partial<Record<AnyQuestion, RegExp>>> = {
  saveSettings: /^settings\.ownPrice$/,
  listLicenses: /^(after|expiresFrom|expiresBefore)$/,
  addLicense: new RegExp(`^(id|draft\\.(notes|${LICENSE}))$`),
  saveLicense: new RegExp(`^(key|draft\\.(notes|${LICENSE}))$`),
  previewImport: /^rows\[0\]\.key$/,
  applyImport: /^rows\[0\]\.key$/,
  undoImport: new RegExp(`^rows\\[0\\]\\.before\\.(notes|${LICENSE})$`),
  sendImportRows: /^rows\[0\]\.key$/,
  saveImportColumns: /^columns\./,
  listRequests: /^after$/,
  offerPlaces: /^draft\./,
  saveReminderTargets: /^targets\.requestItems$/,
  listUndelivered: /^after$/,
  listReminderHistory: /^after$/,
  getPrompt: /^shown$/,
  askStatus: /./,
  askPlan: /^(license|day|seats|times)$/,
};
