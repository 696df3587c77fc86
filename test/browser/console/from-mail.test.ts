import { GERMAN_RESELLER, PARTY, TWO_LICENSES, VENDOR_2015 } from '../../exchange/reading/mails';
import { expect } from '../stage/expect';
import { questionsOf } from '../stage/questions';
import { browserStage } from '../stage/stage';
import { openConsole } from './console';

const stage = browserStage();
const KEY = 'eJyT4MockKeyForTestsOnly1BerlinAcmeCorp10EditorsXYZ0w==';

/** The form for a new license, with a text in the field for mails. */
async function paste(text: string, address?: string) {
  const app = await openConsole(stage.page, address);
  await app.getByRole('button', { name: 'Add a license' }).click();
  await app.getByText('Fill in from a mail').click();
  await app.getByLabel('Text of the mail').fill(text);
  await app.getByRole('button', { name: 'Read it' }).click();
  return app;
}

it('a mail fills the form, each value can be corrected, and nothing is stored before it is added', async () => {
  const { page, preview } = stage;
  const asked = questionsOf(page);
  const app = await paste(VENDOR_2015);
  await expect(app.getByRole('heading', { name: 'We read this from your text' })).toBeVisible();
  await expect(app.getByText('order or invoice number: BAL150509-4711-90210')).toBeVisible();
  await expect(app.getByText('Nothing was taken from 2 lines of it:')).toBeVisible();
  await expect(app.getByLabel('Product', { exact: true })).toHaveValue('jira-server');
  await expect(app.getByLabel('License Key', { exact: true })).toHaveValue(KEY);
  const bought = app.getByRole('group', { name: 'Entry 1' });
  await expect(bought.getByLabel('Day', { exact: true })).toHaveValue('05/09/2015');
  await expect(bought.getByLabel('Price', { exact: true })).toHaveValue('583.10');
  await bought.getByLabel('Editors').fill('12');
  await app.getByLabel('Where it was bought').selectOption({ label: 'Bought directly' });
  expect(asked).not.toContain('addLicense');
  await app.getByRole('button', { name: 'Add the license' }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'Acme Corp' })).toBeVisible();
  const { items } = await preview.ask('listLicenses', {});
  const stored = items.find(({ name }) => name === 'Acme Corp');
  expect(stored?.license.history).toMatchObject([
    { kind: 'new', on: '2015-05-09', seats: 12, price: { amount: '583.10', currency: 'USD' } },
    { kind: 'statement', expiresOn: '2016-05-09' },
  ]);
  expect(stored?.hasKey).toBe(true);
});

it('a second mail takes the place of the first, and a text about something else fills nothing', async () => {
  const app = await paste(VENDOR_2015);
  const text = app.getByLabel('Text of the mail');
  await text.fill(GERMAN_RESELLER);
  await app.getByRole('button', { name: 'Read it' }).click();
  await expect(app.getByLabel('Product', { exact: true })).toHaveValue('confluence-server');
  await expect(app.getByLabel('Name', { exact: true })).toHaveValue(
    'Mockups for Confluence Server, Muster GmbH',
  );
  await expect(app.getByRole('group', { name: /^Entry/ })).toHaveCount(2);
  await text.fill(PARTY);
  await app.getByRole('button', { name: 'Read it' }).click();
  await expect(app.getByText(/^Nothing in this text could be read as a license/)).toBeVisible();
  await expect(app.getByLabel('Product', { exact: true })).toHaveValue('confluence-server');
});

it('a mail with several licenses goes on as an import, and no key of it into the address or the storage', async () => {
  const { page } = stage;
  const app = await paste(TWO_LICENSES);
  await expect(app.getByText(/^Your text tells of 2 licenses/)).toBeVisible();
  await app.getByRole('button', { name: 'See them as an import' }).click();
  await app.getByLabel(/in which currency is/).fill('USD');
  await app.getByRole('button', { name: 'Show what would happen' }).click();
  await expect(app.getByRole('main').getByText(/2 refused/)).toBeVisible();
  await app.getByRole('button', { name: 'Back to the columns' }).click();
  await app.getByLabel('Where the licenses were bought').selectOption({ label: 'Bought directly' });
  await app.getByRole('button', { name: 'Show what would happen' }).click();
  await expect(app.getByRole('main').getByText('2 to add')).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify([location.href, localStorage, sessionStorage]));
  const inFrame = await page
    .frames()
    .at(-1)
    ?.evaluate(() => JSON.stringify([location.href, localStorage]));
  expect(`${kept}${inFrame ?? ''}`).not.toContain('AB56');
});
