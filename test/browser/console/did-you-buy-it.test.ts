import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from '../stage/expect';
import { answerTo, questionsOf } from '../stage/questions';
import { browserStage } from '../stage/stage';
import { openConsole, openLicense, toTab } from './console';

const stage = browserStage();
const NAME = 'Jira Server, Berlin';

/** Opens the order page of a renewal from the list, and comes back; gives the dialog that asks. */
async function orderAndComeBack(page: Page, app: FrameLocator): Promise<Locator> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app
    .getByRole('button', { name: `Renew: ${NAME}` })
    .first()
    .click();
  const dialog = app.getByRole('dialog', { name: /^Renew/ });
  await dialog.getByRole('button', { name: 'Copy key and open the order page' }).click();
  const leaving = page.locator('[data-leaving-to]');
  await expect(leaving).toBeVisible();
  await leaving.getByRole('button', { name: 'Stay here' }).click();
  await expect(leaving).toBeHidden();
  await expect(dialog.getByRole('heading', { name: 'Did you buy it?' })).toBeVisible();
  return dialog;
}

const decisionOf = (app: FrameLocator) => app.getByRole('region', { name: 'Decision', exact: true });

it('leads from the order page to the record of what was bought, once', async () => {
  const { page } = stage;
  const app = await openConsole(page);
  const dialog = await orderAndComeBack(page, app);
  await expect(dialog.getByText('The License Key is on your clipboard.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Yes, record it' }).click();
  await expect(app.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  const price = app.getByLabel('Price of each');
  await expect(price).toBeFocused();
  await price.fill('890.00');
  await app.getByRole('button', { name: 'Record it' }).click();
  await expect(app.getByText('Covered through Sep 21, 2027, in 9 months')).toBeVisible();
  await expect(price).toHaveCount(0);
  // Whoever comes again is asked for nothing.
  await toTab(app, 'Licenses');
  await openLicense(app, NAME);
  await expect(app.getByRole('region', { name: 'What if …' })).toBeVisible();
  await expect(price).toHaveCount(0);
});

it('not yet: the renewal is in progress, and the license’s page asks again', async () => {
  const { page } = stage;
  const app = await openConsole(page);
  const dialog = await orderAndComeBack(page, app);
  const marked = answerTo(page, 'setRenewal');
  await dialog.getByRole('button', { name: 'Not yet' }).click();
  await marked;
  await expect(dialog).toBeHidden();
  await openLicense(app, NAME);
  const card = decisionOf(app);
  await expect(card.getByText('Did you buy it?')).toBeVisible();
  await card.getByRole('button', { name: 'Yes, record it' }).click();
  const price = app.getByLabel('Price of each');
  await expect(price).toBeFocused();
  // The form that was left opens again.
  await app.getByRole('region', { name: 'What if …' }).getByRole('button', { name: 'Cancel' }).click();
  await expect(price).toHaveCount(0);
  await card.getByRole('button', { name: 'Yes, record it' }).click();
  await expect(price).toBeFocused();
});

it('no: nothing is stored, and nobody is asked again', async () => {
  const { page } = stage;
  const app = await openConsole(page);
  const asked = questionsOf(page);
  const dialog = await orderAndComeBack(page, app);
  await dialog.getByRole('button', { name: 'No', exact: true }).click();
  await expect(dialog).toBeHidden();
  await openLicense(app, NAME);
  const card = decisionOf(app);
  await expect(card.getByRole('button', { name: 'Mark as in progress' })).toBeVisible();
  await expect(card.getByText('Did you buy it?')).toHaveCount(0);
  expect(asked).not.toContain('setRenewal');
});
