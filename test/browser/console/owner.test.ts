import { entry } from '../../contract/entries';
import { expect } from '../stage/expect';
import { registerInstead } from '../stage/questions';
import { browserStage } from '../stage/stage';
import { openConsole, openLicense } from './console';

const stage = browserStage();

it.each(['/jira', '/confluence'])(
  '%s: an admin looks for a person, and makes them the owner',
  async (site) => {
    const app = await openConsole(stage.page, site);
    await openLicense(app, 'Jira Server, Dublin');
    const card = app.getByRole('region', { name: 'Owner' });
    await expect(card).toContainText('Nobody is named. An owner is by choice.');
    await card.getByRole('button', { name: 'Choose an owner' }).press('Enter');
    await expect(card.getByRole('textbox', { name: 'Find a person' })).toBeFocused();
    await stage.page.keyboard.type('oka');
    await card.getByRole('radio', { name: 'Ben Okafor' }).press('Space');
    await card.getByRole('button', { name: 'Save the owner' }).press('Enter');
    await expect(card.getByText('Ben Okafor', { exact: true })).toBeFocused();
    await app.getByRole('link', { name: 'Licenses' }).first().click();
    await expect(app.getByRole('row').filter({ hasText: 'Jira Server, Dublin' })).toContainText(
      'owner: Ben Okafor',
    );
  },
);

it('where the product finds nobody by name, the list and the address of a profile page are left', async () => {
  await stage.preview.fail({ service: 'jira', operation: 'user/search', fails: 403 });
  const app = await openConsole(stage.page, '/confluence');
  await openLicense(app, 'Jira Server, Dublin');
  const card = app.getByRole('region', { name: 'Owner' });
  await card.getByRole('button', { name: 'Choose an owner' }).click();
  await expect(card.getByRole('radio')).toHaveCount(4);
  const search = card.getByRole('textbox', { name: 'Find a person' });
  await search.fill('oka');
  await expect(card).toContainText('lets the app find nobody by name');
  await search.fill('https://acme.atlassian.net/wiki/people/712020%3A93b7f2c0-51de-4d67-8a0e-2c9f9a6c0b02');
  await card.getByRole('radio', { name: 'Ben Okafor' }).check();
  await card.getByRole('button', { name: 'Save the owner' }).click();
  await expect(card.getByText('Ben Okafor', { exact: true })).toBeVisible();
});

it('assigns several that were found, and makes nobody the owner by accident', async () => {
  const app = await openConsole(stage.page);
  await app.getByRole('searchbox').fill('jira server dublin');
  await app.getByRole('checkbox', { name: 'Select all 1' }).check();
  await app.getByRole('button', { name: 'Assign an owner to these …' }).click();
  const dialog = app.getByRole('dialog');
  await expect(dialog.getByRole('heading')).toHaveText('Assign an owner to one license');
  await dialog.getByRole('button', { name: 'Save the owner' }).press('Enter');
  await expect(dialog).toContainText('Choose a person, or nobody.');
  await dialog.getByRole('radio', { name: 'Anna Keller (you)' }).check();
  await dialog.getByRole('button', { name: 'Save the owner' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(app.getByRole('row').filter({ hasText: 'Jira Server, Dublin' })).toContainText(
    'owner: Anna Keller',
  );
});

it('licenses whose owner’s account was closed stand on the first screen, and others without an owner do not', async () => {
  await registerInstead(stage.page, [
    entry({ id: 'left', name: 'Left alone', lacksOwner: true }),
    entry({ id: 'never', name: 'Never had one' }),
  ]);
  const app = await openConsole(stage.page);
  const missing = app.getByRole('region', { name: 'Need an owner' });
  await expect(missing.getByRole('link')).toHaveText(['Left alone']);
  await missing.getByRole('button', { name: 'Assign an owner to these …' }).click();
  await expect(app.getByRole('dialog').getByRole('checkbox')).toHaveCount(1);
});
