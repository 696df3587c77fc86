import type { FrameLocator } from 'playwright-core';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { expect } from '../stage/expect';
import { loseAnswer } from '../stage/questions';
import { browserStage } from '../stage/stage';
import { openConsole } from './console';

const stage = browserStage();

const all = async (): Promise<LicenseEntry[]> => (await stage.preview.ask('listLicenses', {})).items;
const named = async (name: string) => (await all()).find((each) => each.name === name);

const DESKTOP = 'Mockups 3 for Desktop';
const ROWS = ['Product,Name,Key,Contact', `${DESKTOP},Oslo,OSLO-1111-2222,IT`, `${DESKTOP},Bergen,,IT`];

/** Imports a text that is a table. */
async function bring(app: FrameLocator, text: string, count: number): Promise<void> {
  await app.getByRole('button', { name: 'Import', exact: true }).click();
  await app.getByLabel('Or paste rows or text').fill(text);
  await app.getByRole('button', { name: 'Show what would happen' }).click();
  await expect(app.getByRole('heading', { name: 'The columns' })).toBeVisible();
  await app.getByRole('button', { name: 'Show what would happen' }).click();
  await app.getByRole('button', { name: `Import ${count} license` }).click();
  await expect(app.getByRole('heading', { name: 'The import is done' })).toBeVisible();
}

const take = (app: FrameLocator) => app.getByRole('button', { name: 'Take the import back' });

async function takeBack(app: FrameLocator): Promise<void> {
  await take(app).click();
  const dialog = app.getByRole('dialog', { name: 'Take this import back?' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Take the import back' }).click();
}

it('an import is taken back in one step: what it added is gone, what it changed is as before', async () => {
  const draft = { name: 'Oslo', contact: 'Kari', license: { product: 'desktop' } };
  await stage.preview.ask('addLicense', { draft, key: 'OSLO-0000-1111', timeZone: 'UTC' });
  const app = await openConsole(stage.page);
  await bring(app, ROWS.join('\n'), 2);
  expect(await named('Oslo')).toMatchObject({ contact: 'IT', keyHint: '2222' });
  // Whoever thinks better of it is back on the button.
  await take(app).press('Enter');
  await expect(app.getByRole('dialog', { name: 'Take this import back?' })).toBeVisible();
  await stage.page.keyboard.press('Escape');
  await expect(take(app)).toBeFocused();
  await takeBack(app);
  await expect(app.getByRole('heading', { name: 'The import was taken back' })).toBeFocused();
  await expect(app.getByRole('main').getByText('1 deleted again')).toBeVisible();
  await expect(app.getByRole('main').getByText('1 as before')).toBeVisible();
  await expect(take(app)).toHaveCount(0);
  const oslo = await named('Oslo');
  expect(oslo).toMatchObject({ contact: 'Kari', keyHint: '1111' });
  expect(await stage.preview.ask('revealKey', { id: oslo?.id ?? '' })).toEqual({ key: 'OSLO-0000-1111' });
  expect(await named('Bergen')).toBeUndefined();
  await app.getByRole('button', { name: 'To the licenses' }).click();
  await expect(app.getByRole('region', { name: 'All licenses' })).toBeVisible();
  await expect(app.getByRole('link', { name: 'Bergen' })).toHaveCount(0);
});

it('the answer is lost: going on takes back the rest, and what somebody changed meanwhile stays, by name', async () => {
  const app = await openConsole(stage.page);
  const before = (await all()).length;
  await bring(app, ROWS.join('\n'), 2);
  const oslo = await named('Oslo');
  if (!oslo) throw new Error('Not imported.');
  await stage.preview.ask('decide', { licenses: [oslo], intent: { is: 'lapse' } });
  await loseAnswer(stage.page, 'undoImport');
  await takeBack(app);
  await expect(app.getByText('Not everything was taken back so far')).toBeVisible();
  await stage.page.unrouteAll();
  await app.getByRole('button', { name: 'Try again' }).click();
  await expect(app.getByRole('heading', { name: 'The import was taken back' })).toBeVisible();
  await expect(app.getByRole('main').getByText('1 deleted again')).toBeVisible();
  await expect(app.getByRole('main').getByText('1 stays as it is')).toBeVisible();
  await expect(app.getByText('Somebody changed or deleted it since the import.')).toBeVisible();
  expect(await all()).toHaveLength(before + 1);
  expect((await named('Oslo'))?.decision?.intent).toEqual({ is: 'lapse' });
});
