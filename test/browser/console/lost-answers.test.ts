import type { LicenseEntry } from '../../../src/contract/licenses';
import { expect } from '../stage/expect';
import { failInstead, loseAnswer } from '../stage/questions';
import { browserStage } from '../stage/stage';
import { openConsole, openLicense, toTab } from './console';

const stage = browserStage();

const all = async (): Promise<LicenseEntry[]> => (await stage.preview.ask('listLicenses', {})).items;
const named = async (name: string) => (await all()).filter((each) => each.name === name);

async function fillNew() {
  const app = await openConsole(stage.page);
  await app.getByRole('button', { name: 'Add a license' }).click();
  await app.getByLabel('Name', { exact: true }).fill('Bergen');
  await app.getByLabel('Product', { exact: true }).selectOption('desktop');
  await app.getByLabel('License Key', { exact: true }).fill('BERGEN-KEY-0000-1234');
  return app;
}

describe('an answer that is lost on its way', () => {
  it('of a license that was added: the app looks, and goes on with the one that is there', async () => {
    const app = await fillNew();
    await loseAnswer(stage.page, 'addLicense');
    await app.getByRole('button', { name: 'Add the license' }).click();
    await expect(app.getByRole('heading', { level: 1, name: 'Bergen' })).toBeVisible();
    await expect(app.getByText('••••-••••-1234')).toBeVisible();
    expect(await named('Bergen')).toHaveLength(1);
  });

  it('of a license that never arrived: the app says that nothing is stored so far, and sends it again', async () => {
    const app = await fillNew();
    await failInstead(stage.page, 'addLicense', { code: 'storage-unavailable' });
    await app.getByRole('button', { name: 'Add the license' }).click();
    await expect(app.getByRole('alert').getByText('Nothing was stored so far')).toBeVisible();
    expect(await named('Bergen')).toHaveLength(0);
    await stage.page.unrouteAll();
    await app.getByRole('button', { name: 'Add the license' }).click();
    await expect(app.getByRole('heading', { level: 1, name: 'Bergen' })).toBeVisible();
    expect(await named('Bergen')).toHaveLength(1);
  });

  it('and nobody can look: nobody knows, and what was changed meanwhile goes to the license that is there', async () => {
    const app = await fillNew();
    await loseAnswer(stage.page, 'addLicense');
    await failInstead(stage.page, 'getLicense', { code: 'storage-unavailable' });
    await app.getByRole('button', { name: 'Add the license' }).click();
    await expect(app.getByRole('alert').getByText('We do not know whether this was stored')).toBeVisible();
    expect(await named('Bergen')).toHaveLength(1);
    await stage.page.unrouteAll();
    await app.getByLabel('Name', { exact: true }).fill('Bergen, harbour');
    await app.getByRole('button', { name: 'Add the license' }).click();
    await expect(app.getByRole('heading', { level: 1, name: 'Bergen, harbour' })).toBeVisible();
    expect(await named('Bergen')).toHaveLength(0);
    expect(await named('Bergen, harbour')).toHaveLength(1);
  });

  it('of a purchase with its key: it is recorded once', async () => {
    const app = await openConsole(stage.page);
    await openLicense(app, 'Jira Server, Berlin');
    await app.getByRole('button', { name: 'Record this purchase' }).click();
    await app.getByLabel('New License Key').fill('BERLIN-2026-WXYZ');
    await loseAnswer(stage.page, 'saveLicense');
    await app.getByRole('button', { name: 'Record it' }).click();
    await expect(app.getByText('Covered through Sep 21, 2027, in 9 months')).toBeVisible();
    await expect(app.getByText('••••-••••-WXYZ')).toBeVisible();
    const [berlin] = await named('Jira Server, Berlin');
    expect(berlin?.license.history).toHaveLength(3);
  });

  it('of a License Key, and of a license that was deleted', async () => {
    const app = await openConsole(stage.page);
    await openLicense(app, 'Jira Server, Berlin');
    await app.getByRole('button', { name: 'Replace' }).click();
    await app.getByLabel('New License Key').fill('EXAMPLE-JIRA-BERLIN-9999');
    await loseAnswer(stage.page, 'replaceKey');
    await app.getByRole('button', { name: 'Save' }).click();
    await expect(app.getByText('••••-••••-9999')).toBeVisible();
    await app.getByRole('button', { name: 'Delete' }).click();
    await loseAnswer(stage.page, 'deleteLicense');
    await app.getByRole('button', { name: 'Delete it' }).click();
    await expect(app.getByRole('region', { name: 'All licenses' })).toBeVisible();
    expect(await named('Jira Server, Berlin')).toHaveLength(0);
  });

  it('of a decision: deciding again is done, and logged once', async () => {
    const app = await openConsole(stage.page);
    await openLicense(app, 'Jira Server, Berlin');
    const card = app.getByRole('region', { name: 'Decision' });
    await card.getByRole('radio', { name: 'Let it lapse' }).check();
    await loseAnswer(stage.page, 'decide');
    await card.getByRole('button', { name: 'Decide' }).click();
    await expect(card.getByText('We do not know whether this was stored')).toBeVisible();
    await card.getByRole('button', { name: 'Decide' }).click();
    await expect(card.getByRole('status').first()).toHaveText(/^It is left to lapse/);
    const [berlin] = await named('Jira Server, Berlin');
    const { changes } = await stage.preview.ask('listChanges', { id: berlin?.id ?? '' });
    expect(changes.filter((each) => JSON.stringify(each).includes('"decision"'))).toHaveLength(1);
  });

  it('of settings: they are sent again, and stand as they were entered', async () => {
    const app = await openConsole(stage.page);
    await toTab(app, 'Settings');
    await app.getByLabel('Days before the end').fill('7, 200');
    await loseAnswer(stage.page, 'saveSettings');
    await app.getByRole('button', { name: 'Save' }).click();
    await expect(app.getByText('We do not know whether this was stored')).toBeVisible();
    await app.getByRole('button', { name: 'Save' }).click();
    await expect(app.getByText('We do not know whether this was stored')).toHaveCount(0);
    expect((await stage.preview.ask('getSite', undefined)).settings.leadDays).toEqual([200, 7]);
  });

  it('of an import: going on stores nothing twice', async () => {
    const before = (await all()).length;
    const app = await openConsole(stage.page);
    await app.getByRole('button', { name: 'Import' }).click();
    await app
      .getByLabel('Or paste rows or text')
      .fill('Product,Name,Key\nMockups 3 for Desktop,Oslo,OSLO-1111-2222\nMockups 3 for Desktop,Bergen,');
    await app.getByRole('button', { name: 'Show what would happen' }).click();
    await app.getByRole('button', { name: 'Show what would happen' }).click();
    await loseAnswer(stage.page, 'applyImport');
    await app.getByRole('button', { name: 'Import 2 licenses' }).click();
    await expect(app.getByText('The import stopped on the way')).toBeVisible();
    await app.getByRole('button', { name: 'Try again' }).click();
    await expect(app.getByRole('main').getByText('2 already there')).toBeVisible();
    expect(await all()).toHaveLength(before + 2);
  });
});
