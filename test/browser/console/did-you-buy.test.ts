import type { FrameLocator } from 'playwright-core';
import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';
import { openConsole, openLicense } from './console';

const stage = browserStage();
const BERLIN = 'Jira Server, Berlin';

/** Opens the order page of a license from the list, as far as the host's question whether to leave. */
async function goToOrder(app: FrameLocator): Promise<void> {
  await stage.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app
    .getByRole('button', { name: `Renew: ${BERLIN}` })
    .first()
    .click();
  const dialog = app.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Copy key and open the order page' }).click();
  await expect(stage.page.locator('[data-leaving-to]')).toBeVisible();
  await stage.page.getByRole('button', { name: 'Stay here' }).click();
  await expect(dialog.getByRole('heading', { name: 'Did you buy it?' })).toBeVisible();
}

const question = (app: FrameLocator) => app.getByRole('region', { name: 'Did you buy it?' });

it('the way back from the order page leads to the record: price, number and key in one step', async () => {
  const { page, preview } = stage;
  const app = await openConsole(page);
  await goToOrder(app);
  await app.getByRole('dialog').getByRole('button', { name: 'Yes, record it' }).click();
  await expect(app.getByRole('heading', { level: 1, name: BERLIN })).toBeVisible();
  await expect(app.getByLabel('Price of each')).toBeFocused();
  await app.getByLabel('Price of each').fill('480');
  await app.getByLabel('Order or invoice number').fill('A-7');
  await app.getByLabel('New License Key').fill('NEW-KEY-1');
  await app.getByRole('button', { name: 'Record it', exact: true }).click();
  await expect(page.getByText(/^Recorded: Renew/)).toBeVisible();
  await expect(question(app)).toHaveCount(0);
  const { items } = await preview.ask('listLicenses', {});
  expect(items.find(({ name }) => name === BERLIN)!.license.history!.at(-1)).toMatchObject({
    kind: 'renewal',
    on: '2026-11-22',
    orderNumber: 'A-7',
  });
});

it('who comes back later is asked on the license; not yet, no, and what was given up, are heard', async () => {
  const { page } = stage;
  let app = await openConsole(page);
  await goToOrder(app);
  app = await openConsole(page);
  await openLicense(app, BERLIN);
  await expect(question(app)).toContainText('On Nov 22, 2026 you opened the order page (Renew).');
  await question(app).getByRole('button', { name: 'Yes, record it' }).press('Enter');
  await expect(app.getByLabel('Order or invoice number')).toBeVisible();
  await app.getByRole('button', { name: 'Cancel' }).click();
  await question(app).getByRole('button', { name: 'Not yet' }).press('Enter');
  await expect(app.getByText('You are asked again tomorrow.')).toBeFocused();
  await expect(question(app)).toHaveCount(0);
  await openConsole(page, '/jira?day=2026-11-23');
  await openLicense(app, BERLIN);
  await question(app).getByRole('button', { name: 'No', exact: true }).press('Enter');
  await expect(app.getByText('You are not asked again.')).toBeFocused();
  await openConsole(page, '/jira?day=2026-11-24');
  await openLicense(app, BERLIN);
  await expect(app.getByRole('heading', { name: 'What if …' })).toBeVisible();
  await expect(question(app)).toHaveCount(0);
});
