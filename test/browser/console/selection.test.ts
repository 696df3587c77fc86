import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';
import { openConsole, openLicense, overflowOf } from './console';

const stage = browserStage();

it('selects rows, keeps them through a search and a visit, and says how many are hidden', async () => {
  const app = await openConsole(stage.page);
  const all = app.getByRole('checkbox', { name: /^Select all/ });
  await app.getByRole('checkbox', { name: 'Select Jira Server, Berlin' }).check();
  await expect(app.getByText('One license is selected.')).toBeVisible();
  expect(await all.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
  await app.getByRole('searchbox').fill('lyon');
  await expect(app.getByText('One of them is hidden by search or filters.')).toBeVisible();
  await app.getByRole('checkbox', { name: 'Select all 1' }).check();
  await expect(app.getByText(/^2 licenses are selected\. One of them is hidden/)).toBeVisible();
  await openLicense(app, 'Jira Server, Lyon');
  await app.getByRole('link', { name: 'Licenses', exact: true }).click();
  await app.getByRole('button', { name: 'Clear filters' }).click();
  await expect(app.getByText('2 licenses are selected.', { exact: true })).toBeVisible();
  await app.getByRole('checkbox', { name: 'Select all 21' }).check();
  await expect(app.getByText('21 licenses are selected.', { exact: true })).toBeVisible();
  await app.getByRole('button', { name: 'Select none' }).click();
  await expect(app.getByRole('group', { name: 'With what is selected' })).toHaveCount(0);
});

it('decides about those that are selected, without one that is taken out, and takes it back', async () => {
  const app = await openConsole(stage.page);
  const needing = app.getByRole('button', { name: /^\d+ needs? a decision/ });
  await needing.click();
  await app.getByRole('checkbox', { name: 'Select all 3' }).check();
  await app.getByRole('button', { name: 'Decide about these …' }).click();
  const dialog = app.getByRole('dialog');
  await expect(dialog.getByRole('heading')).toHaveText('Decide about 3 licenses');
  await expect(dialog.getByRole('radio', { name: 'Let it lapse' })).toBeChecked();
  for (const name of ['Confluence Server, Lisbon', 'Jira Server, Dublin', 'Jira Server, Berlin'])
    await dialog.getByLabel(name).uncheck();
  await dialog.getByRole('button', { name: 'Decide' }).press('Enter');
  await expect(dialog).toContainText('Choose at least one license.');
  await dialog.getByLabel('Jira Server, Berlin').check();
  await dialog.getByRole('button', { name: 'Decide' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(needing).toHaveText(/^2 /);
  await expect(app.getByRole('rowheader')).toHaveText([/^Confluence Server, Lisbon/, /^Jira Server, Dublin/]);
  await app.getByRole('button', { name: 'Select none' }).click();
  await app.getByRole('button', { name: /^\d+ decided/ }).click();
  await app.getByRole('checkbox', { name: /^Select all/ }).check();
  await app.getByRole('button', { name: 'Decide about these …' }).click();
  await dialog.getByRole('radio', { name: 'Take the decision back' }).press('Space');
  await dialog.getByRole('button', { name: 'Decide' }).press('Enter');
  await expect(app.getByRole('button', { name: /^0 decided/ })).toBeVisible();
});

it('marks renewals as in progress, by keyboard, and leaves out what has no end', async () => {
  const app = await openConsole(stage.page);
  for (const name of ['Jira Server, Rome', 'Jira Server, Berlin', 'Google Drive, marketing'])
    await app.getByRole('checkbox', { name: `Select ${name}` }).press('Space');
  await app.getByRole('button', { name: 'Renewal in progress …' }).press('Enter');
  const dialog = app.getByRole('dialog');
  await expect(dialog.getByRole('heading')).toHaveText('Mark 2 renewals as in progress');
  await expect(dialog).toContainText('One selected license has no day on which maintenance ends');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  for (const name of ['Jira Server, Rome', 'Jira Server, Berlin'])
    await expect(app.getByRole('rowheader', { name })).toContainText('renewal in progress');
  await expect(app.getByRole('button', { name: 'Renewal in progress …' })).toBeFocused();
});

it('deletes several only after saying how many and which, and says what it could not delete', async () => {
  const { page, preview } = stage;
  const app = await openConsole(page);
  for (const name of ['Jira Server, Rome', 'Jira Server, Berlin'])
    await app.getByRole('checkbox', { name: `Select ${name}` }).check();
  const open = app.getByRole('button', { name: 'Delete …' });
  await open.click();
  const dialog = app.getByRole('dialog');
  await expect(dialog.getByRole('heading')).toHaveText('Delete 2 licenses?');
  await expect(dialog.getByRole('listitem')).toHaveText([/^Jira Server, Berlin/, /^Jira Server, Rome/]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(app.getByRole('rowheader', { name: 'Jira Server, Rome' })).toBeVisible();
  // Somebody else changes one of them meanwhile.
  const rome = (await preview.ask('listLicenses', {})).items.find(
    ({ name }) => name === 'Jira Server, Rome',
  )!;
  const { id, revision, name, contact, license } = rome;
  await preview.ask('saveLicense', {
    id,
    revision,
    draft: { name: `${name} 2`, contact, license },
    timeZone: 'UTC',
  });
  await open.click();
  await dialog.getByRole('button', { name: 'Delete 2 licenses' }).click();
  await expect(dialog).toContainText('What is still listed here is not known to be deleted');
  await expect(dialog.getByRole('listitem')).toHaveText([/^Jira Server, Rome 2/]);
  await dialog.getByRole('button', { name: 'Delete one license' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(app.getByText('19 licenses')).toBeVisible();
  const line = app.getByRole('region', { name: 'Deleted' }).getByRole('listitem');
  await expect(line).toContainText('2 licenses were deleted');
  await expect(line).toBeFocused();
  await stage.page.reload();
  await line.getByRole('button', { name: /^Undo/ }).click();
  await expect(line).toContainText('2 licenses are in the register again');
  await expect(app.getByText('21 licenses')).toBeVisible();
});

it('selects on a phone too, where a row is a card', async () => {
  const { page } = stage;
  await page.setViewportSize({ width: 360, height: 780 });
  const app = await openConsole(page);
  await app.getByRole('checkbox', { name: 'Select Jira Server, Berlin' }).check();
  await expect(app.getByText('One license is selected.')).toBeVisible();
  expect(await overflowOf(app)).toBeLessThanOrEqual(0);
});

it('lets nobody change several where nothing can be changed: what is selected can still be exported', async () => {
  const app = await openConsole(stage.page, '/jira?license=inactive');
  await app.getByRole('checkbox', { name: 'Select Jira Server, Berlin' }).check();
  const actions = app.getByRole('group', { name: 'With what is selected' });
  await expect(actions.getByRole('button')).toHaveText(['Export these']);
});
