import type { LicenseEntry } from '../../src/contract/licenses';
import { NO_TARGETS } from '../../src/contract/reminder-targets';
import type { UserRequest } from '../../src/contract/requests';
import type { WriteQuestion } from '../../static/console/data/after-write';
import type { AskPayload } from '../../static/console/data/ask';
import { bought, serverLicense } from '../builders';
import { UTC } from '../prompting/prompt-app';
import type { Shown } from './all-shown';

export const draft = (name: string, history = [bought('2014-06-01')]) => ({
  name,
  contact: '',
  license: serverLicense({ history }),
});

/** What every case finds. */
export interface Before {
  license: LicenseEntry;
  /** With a renewal in progress. */
  renewing: LicenseEntry;
  /** Deleted a moment ago. */
  deleted: LicenseEntry;
  request: UserRequest;
}

export interface Case<Q extends WriteQuestion> {
  asks: (before: Before) => AskPayload<Q>[0];
  /** What is shown otherwise than before. */
  shows: Partial<Shown>;
}

const renewed = [bought('2014-06-01'), { kind: 'renewal' as const, on: '2015-05-01' }];
const recorded = (id: string) => ({
  id,
  name: 'Oslo',
  contact: '',
  ...serverLicense({ history: [bought('2014-06-01')] }),
});

const JOB = '6a1f7a52-0000-4000-8000-000000000001';

/** Every command of the console, with what it changes on screen. One that is missing does not compile. */
export const cases: { [Q in WriteQuestion]: Record<string, Case<Q>> } = {
  addLicense: {
    'a license is added': {
      asks: () => ({ draft: draft('Oslo'), key: 'NEW-KEY-2222', ...UTC }),
      shows: { licenses: ['Lyon - 1', 'Oslo 2222 1', 'Paris 1111 1'] },
    },
  },
  saveLicense: {
    'a license is edited': {
      asks: ({ license }) => ({ ...license, draft: draft('Paris 2'), ...UTC }),
      shows: { licenses: ['Lyon - 1', 'Paris 2 1111 1'] },
    },
    'a purchase is recorded': {
      asks: ({ license }) => ({ ...license, draft: draft('Paris', renewed), ...UTC }),
      shows: { licenses: ['Lyon - 1', 'Paris 1111 2'], open: [] },
    },
  },
  replaceKey: {
    'a key is replaced': {
      asks: ({ license: { id, revision } }) => ({ id, revision, key: 'NEW-KEY-3333' }),
      shows: { licenses: ['Lyon - 1', 'Paris 3333 1'] },
    },
  },
  decide: {
    'a license is to lapse': {
      asks: ({ license: { id, revision } }) => ({ licenses: [{ id, revision }], intent: { is: 'lapse' } }),
      shows: { licenses: ['Lyon - 1', 'Paris 1111 1 lapse'] },
    },
  },
  assignOwner: {
    'somebody owns a license': {
      asks: ({ license: { id, revision } }) => ({ licenses: [{ id, revision }], owner: '712020:ann' }),
      shows: { licenses: ['Lyon - 1', 'Paris 1111 1 712020:ann'] },
    },
  },
  deleteLicense: {
    'a license is deleted': {
      asks: ({ license: { id, revision } }) => ({ id, revision }),
      shows: { licenses: ['Lyon - 1'] },
    },
  },
  undoDelete: {
    'a license is put back': {
      asks: ({ deleted: { id, revision } }) => ({ licenses: [{ id, revision }] }),
      shows: { licenses: ['Lyon - 1', 'Nice 4444 1', 'Paris 1111 1'] },
    },
  },
  applyImport: {
    'licenses are imported': {
      asks: ({ license }) => ({
        rows: [
          { row: recorded('oslo'), expected: 'not-registered' },
          { row: { ...recorded(license.id), name: 'Paris 3' }, expected: license.revision },
        ],
        ...UTC,
      }),
      shows: { licenses: ['Lyon - 1', 'Oslo - 1', 'Paris 3 1111 1'] },
    },
  },
  undoImport: {
    'a license is taken back, and one stays': {
      asks: ({ license, renewing }) => ({
        rows: [
          { id: license.id, revision: license.revision, before: null, key: null },
          { id: renewing.id, revision: 'an earlier one', before: null, key: null },
        ],
        ...UTC,
      }),
      shows: { licenses: ['Lyon - 1'] },
    },
    'a license is as before an import': {
      asks: ({ license }) => ({
        rows: [{ id: license.id, revision: license.revision, before: draft('Paris 1'), key: null }],
        ...UTC,
      }),
      shows: { licenses: ['Lyon - 1', 'Paris 1 1111 1'] },
    },
  },
  saveImportColumns: {
    'what a column holds is remembered': {
      asks: () => ({ columns: { stufe: 'seats' } }),
      shows: { columns: ['stufe'] },
    },
  },
  saveSettings: {
    'lead times are saved': {
      asks: () => ({ settings: { leadDays: [9], timeZone: 'UTC' } }),
      shows: { leadDays: [9] },
    },
  },
  savePromptSwitches: {
    'a place of prompts is switched off': {
      asks: () => ({ switches: { reach: [{ place: 'byline', audience: 'user', reach: 'nothing' }] } }),
      shows: { reach: 1 },
    },
  },
  setRenewal: {
    'a renewal begins': {
      asks: ({ license: { id } }) => ({ licenseId: id, until: '2015-07-01' }),
      shows: {
        renewals: ['Lyon 2015-06-01', 'Paris 2015-07-01'],
        open: [],
        underWay: ['2015-07-01'],
      },
    },
    'a renewal ends': {
      asks: ({ renewing: { id } }) => ({ licenseId: id, until: null }),
      shows: { renewals: [] },
    },
  },
  answerRequests: {
    'a request is declined': {
      asks: ({ request: { id } }) => ({ ids: [id], answer: { state: 'declined', line: 'No' } }),
      shows: { open: [], declined: ['No'] },
    },
    'a request is under way': {
      asks: ({ request: { id } }) => ({ ids: [id], answer: { state: 'under-way', until: '2015-08-01' } }),
      shows: { open: [], underWay: ['2015-08-01'], renewals: ['Lyon 2015-06-01', 'Paris 2015-08-01'] },
    },
  },
  // What is stored later, in nobody's presence, is read anew once it is done.
  beginImportJob: {
    'a long import begins': {
      asks: () => ({ job: JOB, rows: 1, timeZone: 'UTC' }),
      shows: { job: 'receiving' },
    },
  },
  sendImportRows: {
    'there is none': {
      asks: () => ({ job: JOB, part: 0, rows: [{ row: {}, expected: 'not-registered', line: 1 }] }),
      shows: {},
    },
  },
  runImportJob: { 'there is none': { asks: () => ({ job: JOB }), shows: {} } },
  stopImportJob: { 'there is none': { asks: () => ({ job: JOB }), shows: {} } },
  dropImportJob: { 'there is none': { asks: () => ({ job: JOB }), shows: {} } },
  saveReminderTargets: {
    'the language of reminders is saved': {
      asks: () => ({ targets: { ...NO_TARGETS, language: 'de' } }),
      shows: { language: 'de' },
    },
  },
};
