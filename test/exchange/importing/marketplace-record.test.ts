import { readRow } from '../../../src/exchange/importing/read-row';
import { mockupsPolicy } from '../../../src/policy';

const TODAY = '2015-05-09';
const record = {
  addonLicenseId: '22',
  licenseId: 'SEN-22',
  addonKey: 'com.balsamiq.mockups.jira',
  addonName: 'Mockups',
  hosting: 'Server',
  lastUpdated: '2015-02-01',
  licenseType: 'COMMERCIAL',
  maintenanceStartDate: '2014-06-01',
  maintenanceEndDate: '2015-06-01',
  status: 'active',
  tier: '25 Users',
  contactDetails: {
    company: 'Acme',
    country: 'DE',
    region: 'EMEA',
    technicalContact: { name: 'Ann', email: 'ann@acme.example' },
    billingContact: { name: 'Bill' },
  },
};
const read = (over: object) => readRow(mockupsPolicy, { ...record, ...over }, TODAY);

it('is a statement of the expiry, made when it was last updated', () => {
  expect(read({})).toEqual({
    ok: true,
    value: {
      from: 'marketplace',
      id: 'marketplace-22',
      name: 'Mockups for JIRA Server, Acme',
      contact: 'Ann, ann@acme.example',
      license: {
        product: 'jira-server',
        channel: 'marketplace',
        history: [{ kind: 'statement', on: '2015-02-01', expiresOn: '2015-06-01', seats: 25 }],
      },
    },
  });
});

const statement = (over: object) => ({ ok: true, value: { license: { history: [over] } } });
const subscription = (product: string, state: string) => ({
  ok: true,
  value: { license: { product, channel: 'marketplace', subscription: { state } } },
});
const CLOUD = { hosting: 'Cloud' };

it.each<[title: string, over: object, expected: object]>([
  ['updated today: stated today', { lastUpdated: '2015-05-09' }, statement({ on: '2015-05-09' })],
  ['updated tomorrow: stated at the start', { lastUpdated: '2015-05-10' }, statement({ on: '2014-06-01' })],
  ['never updated: stated at the start', { lastUpdated: undefined }, statement({ on: '2014-06-01' })],
  ['an empty cell is no date', { lastUpdated: '' }, statement({ on: '2014-06-01' })],
  [
    'an instant is its day',
    { maintenanceEndDate: '2015-06-01T00:00:00Z' },
    statement({ expiresOn: '2015-06-01' }),
  ],
  ['a tier above a thousand', { tier: '2,000 Users' }, statement({ seats: 2000 })],
  ['a number instead of a text', { addonLicenseId: 22 }, { ok: true, value: { id: 'marketplace-22' } }],
  [
    'no company: named by its id',
    { contactDetails: undefined },
    { ok: true, value: { name: 'marketplace-22', contact: '' } },
  ],
  [
    'the other plugin',
    { addonKey: 'com.balsamiq.mockups.confluence' },
    { ok: true, value: { license: { product: 'confluence-server' } } },
  ],
  ['an active subscription', CLOUD, subscription('jira-cloud', 'active')],
  ['a trial', { ...CLOUD, licenseType: 'EVALUATION' }, subscription('jira-cloud', 'evaluation')],
  ['a subscription that ended', { ...CLOUD, status: 'inactive' }, subscription('jira-cloud', 'inactive')],
  [
    'a trial that ended',
    { ...CLOUD, licenseType: 'EVALUATION', status: 'cancelled' },
    subscription('jira-cloud', 'inactive'),
  ],
])('%s', (_, over, expected) => {
  expect(read(over)).toMatchObject(expected);
});

it.each([['Unlimited Users'], ['Subscription'], [''], [undefined]])('the tier %s tells no seats', (tier) => {
  expect(read({ tier })).toEqual(expect.objectContaining({ ok: true }));
  expect(JSON.stringify(read({ tier }))).not.toContain('seats');
});

it.each<[title: string, over: object, code: string, path: string]>([
  ['Data Center', { hosting: 'Data Center' }, 'unknown-hosting', 'hosting'],
  ['another plugin', { addonKey: 'com.acme.boards' }, 'unknown-plugin', 'addonKey'],
  ['a plugin named like a property of objects', { addonKey: 'constructor' }, 'unknown-plugin', 'addonKey'],
  ['no plugin', { addonKey: undefined }, 'missing', 'addonKey'],
  ['no end', { maintenanceEndDate: undefined }, 'no-maintenance-date', 'maintenanceEndDate'],
  ['an end that is no day', { maintenanceEndDate: '2015-02-30' }, 'impossible-date', 'maintenanceEndDate'],
  ['an end that may be two days', { maintenanceEndDate: '6/1/2015' }, 'ambiguous-date', 'maintenanceEndDate'],
  [
    'no date to state it on',
    { lastUpdated: undefined, maintenanceStartDate: undefined },
    'missing',
    'maintenanceStartDate',
  ],
  [
    'a start after today',
    { lastUpdated: undefined, maintenanceStartDate: '2015-05-10' },
    'dated-after-today',
    'maintenanceStartDate',
  ],
  ['a subscription of unknown status', { ...CLOUD, status: undefined }, 'missing', 'status'],
  ['no number', { addonLicenseId: '', licenseId: '' }, 'not-an-id', 'addonLicenseId'],
  ['a contact that is no object', { contactDetails: 'Ann' }, 'wrong-type', 'contactDetails'],
])('refuses %s', (_, over, code, path) => {
  expect(read(over)).toMatchObject({ ok: false, failure: { code, path } });
});
