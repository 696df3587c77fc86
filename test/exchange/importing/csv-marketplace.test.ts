import { recordRowsOf } from '../../../src/exchange/importing/csv-text';
import { readRow } from '../../../src/exchange/importing/read-row';
import { mockupsPolicy } from '../../../src/policy';

/** The headings of the Marketplace's own file, each with a cell that stands in no other column. */
const COLUMNS = {
  'Addon License Id': '22',
  'License Id': 'SEN-22',
  'App Entitlement Number': 'E-22',
  'Addon Key': 'com.balsamiq.mockups.jira',
  Hosting: 'Server',
  'Last Updated': '2015-02-01',
  'License Type': 'COMMERCIAL',
  'Maintenance Start Date': '2014-06-01',
  'Maintenance End Date': '2015-06-01',
  Status: 'active',
  Tier: '25 Users',
  Company: 'Acme',
  'Technical Contact Name': 'Ann',
  'Technical Contact Email': 'ann@acme.example',
};
const recordOf = (columns: Record<string, string>) => {
  const [read] =
    recordRowsOf([
      { line: 1, cells: Object.keys(columns), fault: null },
      { line: 2, cells: Object.values(columns), fault: null },
    ]) ?? [];
  return read && 'row' in read ? read.row : read;
};

it('each column becomes the field of its name, whatever their order', () => {
  const record = {
    addonLicenseId: '22',
    licenseId: 'SEN-22',
    appEntitlementNumber: 'E-22',
    addonKey: 'com.balsamiq.mockups.jira',
    hosting: 'Server',
    lastUpdated: '2015-02-01',
    licenseType: 'COMMERCIAL',
    maintenanceStartDate: '2014-06-01',
    maintenanceEndDate: '2015-06-01',
    status: 'active',
    tier: '25 Users',
    contactDetails: { company: 'Acme', technicalContact: { name: 'Ann', email: 'ann@acme.example' } },
  };
  expect(recordOf(COLUMNS)).toEqual(record);
  expect(recordOf(Object.fromEntries(Object.entries(COLUMNS).reverse()))).toEqual(record);
});

it.each([
  [{ 'Addon License Id': '' }, 'marketplace-SEN-22'],
  [{ 'Addon License Id': '', 'License Id': '' }, 'marketplace-E-22'],
])('with the cells %j it is numbered %s', (cells, id) => {
  expect(readRow(mockupsPolicy, recordOf({ ...COLUMNS, ...cells }), '2015-05-09')).toMatchObject({
    value: { id },
  });
});
