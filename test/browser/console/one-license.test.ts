import { consoleStage, goTo, openConsole, openLicense } from './open-console';

const stage = consoleStage();

it('the plan changes the line, the end and the days before anything is bought', async () => {
  const { app } = stage.opened;
  await openLicense(stage.opened, 'Jira Server, Berlin');
  const plan = app.getByRole('region', { name: 'What if …' });
  // Two renewals are what it takes; one does not reach today.
  await plan.getByRole('status').getByText('Covered through Sep 21, 2027').waitFor();
  const line = () => plan.locator('.strip').nth(1).innerHTML();
  const withTwo = await line();
  await plan.getByRole('button', { name: 'One renewal fewer' }).click();
  await plan.getByRole('status').getByText('Covered through Sep 21, 2026').waitFor();
  await plan.getByText('It does not reach this day: the license stays without cover.').waitFor();
  expect(await line()).not.toBe(withTwo);
  // The alternatives lead back.
  await plan.getByRole('button', { name: 'Show: An upgrade' }).click();
  await plan.getByRole('status').getByText('Covered through Nov 21, 2027').waitFor();
  await plan.getByText('12 new months begin on the day of the upgrade.').waitFor();
});

it('an upgrade says what it gives up, and picks its best day', async () => {
  const { app } = stage.opened;
  await openLicense(stage.opened, 'Jira Server, Lyon');
  const plan = app.getByRole('region', { name: 'What if …' });
  await plan.getByRole('radio', { name: 'Upgrade' }).check();
  await plan.getByText(/^It gives up \d+ days already paid for\./).waitFor();
  await plan.getByRole('button', { name: 'Use this day' }).click();
  await plan.getByText('You have picked the best day.').waitFor();
  expect(await plan.getByText(/already paid for/).count()).toBe(0);
  await plan.getByText(/^It can be recorded once it is bought/).waitFor();
  expect(await plan.getByRole('button', { name: 'Record this purchase' }).count()).toBe(0);
  await plan.getByLabel('Editors in total').fill('5');
  await plan.getByText(/An upgrade raises the number of seats/).waitFor();
});

it('records a purchase, and takes it back', async () => {
  const { app, page } = stage.opened;
  await openLicense(stage.opened, 'Jira Server, Berlin');
  await app.getByRole('button', { name: 'Record this purchase' }).click();
  await app.getByText('Covered through Sep 21, 2027, in 10 months').waitFor();
  const history = app.locator('.history li');
  expect(await history.count()).toBe(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await app.getByText('Covered through Sep 21, 2025, 14 months ago').first().waitFor();
  expect(await history.count()).toBe(1);
});

it('the key is masked, shown and copied on a click, and replaced without losing the history', async () => {
  const { app, context, page } = stage.opened;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLicense(stage.opened, 'Jira Server, Berlin');
  const masked = app.getByText('••••-••••-7F3A');
  await masked.waitFor();
  expect(await app.locator('body').innerText()).not.toContain('EXAMPLE-JIRA-BERLIN-7F3A');
  await app.getByRole('button', { name: 'Show', exact: true }).first().click();
  await app.getByLabel('License Key', { exact: true }).waitFor();
  expect(await app.getByLabel('License Key', { exact: true }).inputValue()).toBe('EXAMPLE-JIRA-BERLIN-7F3A');
  await app.getByRole('button', { name: 'Hide' }).click();
  await app.getByRole('button', { name: 'Copy', exact: true }).click();
  await app.getByText('The License Key is on your clipboard.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('EXAMPLE-JIRA-BERLIN-7F3A');
  await app.getByRole('button', { name: 'Replace' }).click();
  await app.getByLabel('New License Key').fill('EXAMPLE-JIRA-BERLIN-9999');
  await app.getByRole('button', { name: 'Save' }).click();
  await app.getByText('••••-••••-9999').waitFor();
  expect(await app.locator('.history li').count()).toBe(1);
});

it('an order copies the key first, then opens the vendor’s page; the key is in no address', async () => {
  const { app, context, page } = stage.opened;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.getByRole('button', { name: 'Renew: Jira Server, Berlin' }).first().click();
  const dialog = app.getByRole('dialog', { name: /^Renew/ });
  await dialog.getByText('the current License Key (••••-••••-7F3A)').waitFor();
  await dialog.getByRole('button', { name: 'Copy key and open the order page' }).click();
  // The host asks first, as a site does; only then a tab opens.
  await page.locator('[data-leaving-to="https://balsamiq.com/buy/#jm"]').waitFor();
  await dialog.getByText('The License Key is on your clipboard.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('EXAMPLE-JIRA-BERLIN-7F3A');
});

it('every answer says why, by clause, and links the vendor’s page', async () => {
  const { app } = stage.opened;
  await openLicense(stage.opened, 'Jira Server, Berlin');
  await app.getByRole('button', { name: /Clauses behind: Buy several years at once/ }).click();
  const why = app.getByRole('dialog', { name: 'What stands behind this' });
  await why.getByText('No more than 12 months can be bought at a time.').waitFor();
  expect(await why.getByRole('link').first().getAttribute('href')).toBe(
    'https://balsamiq.com/sales/maintenance/',
  );
});

it('checks a release by its day', async () => {
  const { app } = stage.opened;
  await openLicense(stage.opened, 'Jira Server, Berlin');
  const day = app.getByLabel('Published on', { exact: true });
  await day.fill('09/21/2025');
  await app.getByText('Yes, you may install it.').waitFor();
  await day.press('ArrowUp');
  expect(await day.inputValue()).toBe('09/22/2025');
  await app.getByText('No, not with this license.').waitFor();
});

it('asks the total before it speaks of other ways to pay', async () => {
  const { app } = stage.opened;
  await openLicense(stage.opened, 'Jira Server, Berlin');
  const total = app.getByLabel('Order total');
  const line = app.getByRole('listitem').filter({ hasText: 'Pay by other means than a card?' });
  await line.getByText('Not known').waitFor();
  await total.fill('300.00');
  await line.getByText('The order is not over 300 US dollars.').waitFor();
  await total.fill('300.01');
  await line.getByText('The order is over 300 US dollars, so there are more ways to pay.').waitFor();
});

it('a save that comes second is told, and chooses', async () => {
  await openLicense(stage.opened, 'Jira Server, Berlin');
  const { app } = stage.opened;
  await app.getByRole('button', { name: 'Edit' }).click();
  await app.getByLabel('Contact').fill('Mine');
  const other = await openConsole(stage.browser, stage.preview);
  await openLicense(other, 'Jira Server, Berlin');
  await other.app.getByRole('button', { name: 'Edit' }).click();
  await other.app.getByLabel('Contact').fill('Theirs');
  await other.app.getByRole('button', { name: 'Save' }).click();
  await other.app.getByText('Theirs').waitFor();
  await other.close();

  await app.getByRole('button', { name: 'Save' }).click();
  const dialog = app.getByRole('dialog', { name: /^Somebody else saved/ });
  await dialog.getByRole('row', { name: 'Contact Theirs Mine' }).waitFor();
  await dialog.getByRole('button', { name: 'Go on editing' }).click();
  expect(await app.getByLabel('Contact').inputValue()).toBe('Mine');
  await app.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('button', { name: 'Save mine instead' }).click();
  await app.getByRole('heading', { level: 1, name: 'Jira Server, Berlin' }).waitFor();
  await app.getByText('Mine', { exact: true }).waitFor();
});

it('deletes only after it has said what is lost', async () => {
  const { app } = stage.opened;
  await openLicense(stage.opened, 'Jira Server, Berlin');
  await app.getByRole('button', { name: 'Delete' }).click();
  const dialog = app.getByRole('dialog', { name: 'Delete Jira Server, Berlin?' });
  await dialog.getByText('1 recorded purchase').waitFor();
  await dialog.getByText('its License Key, which nobody can read here afterwards').waitFor();
  await dialog.getByRole('button', { name: 'Delete it' }).click();
  await app.getByRole('region', { name: 'All licenses' }).waitFor();
  await app.getByText('Jira Server, Berlin').first().waitFor({ state: 'detached' });
  const again = await goTo(stage.opened.page, stage.preview, '/jira');
  await again.getByRole('region', { name: 'All licenses' }).waitFor();
  expect(await again.getByText('Jira Server, Berlin').count()).toBe(0);
});
