import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';
import { openConsole, openLicense, toTab } from './console';

const stage = browserStage();
const INACTIVE = '/jira?license=inactive';

it('without a license of the host everything can be read, and it says so on each page', async () => {
  const app = await openConsole(stage.page, INACTIVE);
  const note = app.getByText('This site’s subscription is inactive');
  await expect(note).toBeVisible();
  await expect(app.getByText(/^It ran through Nov 11, 2026\. Licenses can be read/)).toBeVisible();
  await expect(app.getByRole('button', { name: 'Add a license' })).toHaveCount(0);
  await openLicense(app, 'Jira Server, Berlin');
  await expect(note).toBeVisible();
  await app.getByRole('button', { name: 'Show', exact: true }).first().click();
  await expect(app.getByLabel('License Key', { exact: true })).toHaveValue('EXAMPLE-JIRA-BERLIN-7F3A');
});

it('a change is refused in words, and what was entered stays', async () => {
  const app = await openConsole(stage.page, INACTIVE);
  await toTab(app, 'Settings');
  const zone = app.getByRole('combobox', { name: 'Time zone of the daily check' });
  await zone.fill('Europe/Berlin');
  await app.getByRole('button', { name: 'Save' }).click();
  await expect(app.getByText(/^The subscription of this app on this site is inactive/)).toBeVisible();
  await expect(zone).toHaveValue('Europe/Berlin');
  expect(await stage.preview.ask('getSite', {} as never)).toMatchObject({ settings: { timeZone: 'UTC' } });
});
