import type { ReadingOptions } from '../../../src/exchange/reading/reading';
import { reading, rowsIn } from './strangers';

/*
 * The headings are those that the inventories write: Snipe-IT's table of licenses, GLPI's list of licenses as CSV, and
 * the fields of a software entitlement in ServiceNow. The rows are made up.
 */

const SNIPE_IT =
  'Name,Email,Username,Item name,serial number,manufacturer,purchase date,purchase cost,purchase_order,order number,Licensed To Name,Licensed to Email,expiration date,maintained,reassignable,seats,company,supplier,notes\n' +
  'Ida Holm,ida@acme.example,iholm,Balsamiq Mockups for JIRA (Server),ACME-JIRA-0001-7QXT,Balsamiq,01/31/2014,$790.00,PO-53,386-5,Acme AS,licenses@acme.example,01/31/2027,true,no,25,Acme AS,Balsamiq,Used by design\n' +
  'Ola Vik,ola@acme.example,ovik,Microsoft Visio,VISIO-1,Microsoft,05/15/2019,$73.70,PO-9,408-5,Acme AS,licenses@acme.example,,false,no,3,Acme AS,Reseller AS,\n';

const GLPI =
  '"Name";"Entity";"Software";"Serial number";"Number";"Type";"Purchase version";"Version in use";"Expiration";"Valid";"Comments"\n' +
  '"Oslo";"Root entity > Acme";"Balsamiq Mockups for JIRA (Server)";"ACME-JIRA-0001-7QXT";"25";"Site";"2.2";"3.5";"2027-01-31";"Yes";"Design team"\n' +
  '"Old desktop";"Root entity > Acme";"Mockups 3 for Desktop";"ACME-DESK-0002-1ABC";"1";"";"";"";"";"No";""\n';

const SERVICENOW =
  '"Display name","Software model","Publisher part number","License type","Purchased rights","Start date","End date","Unit cost","Total cost","Invoice number","Vendor","Purchased","Cost center","State","Company"\n' +
  '"Oslo","Balsamiq Mockups for JIRA (Server)","","Perpetual","25","2026-01-31","2027-01-31","31.60","790.00","INV-77","Balsamiq","2014-01-31","CC-12","In use","Acme AS"\n';

const id = expect.stringMatching(/^license-[0-9a-f]{16}$/) as unknown;
const price = { amount: '790.00', currency: 'USD' };
const stated = { kind: 'statement', on: '2014-01-31', expiresOn: '2027-01-31' };

it.each<[title: string, file: string, options: ReadingOptions, rows: unknown]>([
  [
    'Snipe-IT: the name is the person’s, and what is no product of the vendor’s is refused',
    SNIPE_IT,
    { currency: 'USD' },
    [
      [
        2,
        {
          id,
          name: 'Mockups for JIRA Server, Acme AS',
          contact: 'Ida Holm, ida@acme.example',
          product: 'jira-server',
          channel: 'direct',
          notes: 'Used by design',
          history: [{ kind: 'new', on: '2014-01-31', seats: 25, price, orderNumber: 'PO-53' }, stated],
        },
      ],
      [3, 'unknown-product', 'Item name'],
    ],
  ],
  [
    'GLPI: the number is that of the seats',
    GLPI,
    { channel: 'direct' },
    [
      [
        2,
        {
          id,
          name: 'Oslo',
          product: 'jira-server',
          channel: 'direct',
          notes: 'Design team',
          history: [{ kind: 'statement', on: '2026-11-25', expiresOn: '2027-01-31', seats: 25 }],
        },
      ],
      [3, { id, name: 'Old desktop', product: 'desktop' }],
    ],
  ],
  [
    'ServiceNow: the start of the present maintenance is no purchase',
    SERVICENOW,
    { currency: 'USD' },
    [
      [
        2,
        {
          id,
          name: 'Oslo',
          product: 'jira-server',
          channel: 'direct',
          costCentre: 'CC-12',
          history: [{ kind: 'new', on: '2014-01-31', seats: 25, price, orderNumber: 'INV-77' }, stated],
        },
      ],
    ],
  ],
])('an export of %s', async (_, file, options, rows) => {
  expect(await rowsIn(file, options)).toEqual(rows);
});

it.each([
  [
    'Snipe-IT',
    SNIPE_IT,
    [
      'Username',
      'manufacturer',
      'order number',
      'Licensed to Email',
      'maintained',
      'reassignable',
      'company',
    ],
  ],
  ['GLPI', GLPI, ['Entity', 'Type', 'Purchase version', 'Version in use', 'Valid']],
  ['ServiceNow', SERVICENOW, ['Publisher part number', 'License type', 'Start date', 'Unit cost', 'State']],
])('what is not read of an export of %s is said', async (_, file, headings) => {
  const { columns } = await reading(file);
  expect(columns.filter(({ field }) => field === null).map(({ heading }) => heading)).toEqual(headings);
});

it('whoever maps such a column has the last word', async () => {
  const { columns } = await reading(SNIPE_IT, { columns: { name: 'name' } });
  expect(columns[0]).toMatchObject({ heading: 'Name', field: 'name', source: 'mapped' });
});

it('the same headings alone mean what they say', async () => {
  const { columns } = await reading('Name,Number,Start date,Product\nOslo,7,2014-01-31,desktop\n');
  expect(columns.map(({ field }) => field)).toEqual(['name', null, 'purchased', 'product']);
});
