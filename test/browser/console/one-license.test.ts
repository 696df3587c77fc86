import type { FrameLocator } from 'playwright-core';
import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';
import { openConsole, openLicense, toTab } from './console';

const stage = browserStage();

/** What stands in the history of the license. */
const historyOf = (app: FrameLocator) =>
  app
    .locator('section', { has: app.getByRole('heading', { name: 'History', exact: true }) })
    .getByRole('listitem');

it('the plan changes the line, the end and the days before anything is bought', async () => {
  const app = await openConsole(stage.page);
  await openLicense(app, 'Jira Server, Berlin');
  const plan = app.getByRole('region', { name: 'What if …' });
  // Two renewals are what it takes; one does not reach today.
  await expect(plan.getByRole('status').getByText('Covered through Sep 21, 2027')).toBeVisible();
  const line = () => plan.locator('[data-strip]').nth(1).innerHTML();
  const withTwo = await line();
  await plan.getByRole('button', { name: 'One renewal fewer' }).click();
  await expect(plan.getByRole('status').getByText('Covered through Sep 21, 2026')).toBeVisible();
  await expect(plan.getByText('It does not reach this day: the license stays without cover.')).toBeVisible();
  expect(await line()).not.toBe(withTwo);
  // The alternatives lead back.
  await plan.getByRole('button', { name: 'Show: An upgrade' }).click();
  await expect(plan.getByRole('status').getByText('Covered through Nov 21, 2027')).toBeVisible();
  await expect(plan.getByText('12 new months begin on the day of the upgrade.')).toBeVisible();
});

it('an upgrade says what it gives up, and picks its best day', async () => {
  const app = await openConsole(stage.page);
  await openLicense(app, 'Jira Server, Lyon');
  const plan = app.getByRole('region', { name: 'What if …' });
  await plan.getByRole('radio', { name: 'Upgrade' }).check();
  await expect(plan.getByText(/^It gives up \d+ days already paid for\./)).toBeVisible();
  await plan.getByRole('button', { name: 'Use this day' }).click();
  await expect(plan.getByText('You have picked the best day.')).toBeVisible();
  expect(await plan.getByText(/already paid for/).count()).toBe(0);
  await expect(plan.getByText(/^It can be recorded once it is bought/)).toBeVisible();
  expect(await plan.getByRole('button', { name: 'Record this purchase' }).count()).toBe(0);
  await plan.getByLabel('Editors in total').fill('5');
  await expect(plan.getByText(/An upgrade raises the number of seats/)).toBeVisible();
});

it('the line tells of what the pointer is on, and nothing else moves', async () => {
  const app = await openConsole(stage.page);
  await openLicense(app, 'Jira Server, Lyon');
  const top = () =>
    app
      .getByRole('region', { name: 'What if …' })
      .evaluate((plan) => plan.getBoundingClientRect().top + window.scrollY);
  const before = await top();
  const line = app.getByRole('button', { name: /^Cover of Jira Server, Lyon/ });
  // What tells it loads with the first touch. A pointer that rests is not seen by what takes the line's place: it moves on.
  await expect(async () => {
    await stage.page.mouse.move(0, 0);
    await line.hover();
    await expect(app.getByRole('tooltip')).toContainText('Jan 22, 2026 – Jan 21, 2027', { timeout: 2000 });
  }).toPass();
  expect(await top()).toBe(before);
});

it('records a purchase with its price, order and key in one step, says who did, and takes it back', async () => {
  const { page } = stage;
  const app = await openConsole(page);
  await openLicense(app, 'Jira Server, Berlin');
  await app.getByRole('button', { name: 'Record this purchase' }).click();
  // Two renewals, bought at once: what is entered holds for each.
  const price = app.getByLabel('Price of each');
  await expect(price).toBeFocused();
  await price.fill('1.234');
  await app.getByRole('region', { name: 'What if …' }).getByLabel('Currency').fill('usd');
  await expect(app.getByText(/^Enter an amount such as 890\.00/)).toBeVisible();
  await price.fill('890,00');
  await app.getByLabel('Order or invoice number').fill('PO-4711');
  await app.getByLabel('New License Key').fill('BERLIN-2026-WXYZ');
  await app.getByRole('button', { name: 'Record it' }).click();
  await expect(app.getByText('Covered through Sep 21, 2027, in 9 months')).toBeVisible();
  const history = historyOf(app);
  await expect(history).toHaveCount(3);
  await expect(history.first()).toContainText('890 US dollars, order PO-4711');
  await expect(app.getByText('••••-••••-WXYZ')).toBeVisible();
  await app.getByRole('button', { name: 'Show the changes' }).click();
  const log = app.getByRole('region', { name: 'Who changed what' });
  await expect(log.getByText('License Key: replaced')).toBeVisible();
  await expect(log.getByText(/Anna Keller/).first()).toBeVisible();
  await expect(log).not.toContainText('WXYZ');
  await expect(page.getByText(/^Undoing takes back the purchase\. The new License Key stays/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(app.getByText('Covered through Sep 21, 2025, 14 months ago').first()).toBeVisible();
  await expect(history).toHaveCount(1);
  await expect(app.getByText('••••-••••-WXYZ')).toBeVisible();
});

it('a license is let lapse by keyboard: it is red no more, and the decision is taken back in the same place', async () => {
  const { page } = stage;
  const app = await openConsole(page);
  const needing = app.getByRole('button', { name: /^\d+ needs? a decision/ });
  const count = async () => Number.parseInt((await needing.textContent()) ?? '', 10);
  const before = await count();
  await openLicense(app, 'Jira Server, Berlin');
  const card = app.getByRole('region', { name: 'Decision' });
  await card.getByRole('radio', { name: 'Renew it' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(card.getByRole('radio', { name: 'Let it lapse' })).toBeChecked();
  await page.keyboard.press('Enter');
  const state = card.getByRole('status').first();
  await expect(state).toHaveText(/^It is left to lapse, as decided on Nov 22, 2026\./);
  await expect(state).toBeFocused();
  await toTab(app, 'Licenses');
  await expect(needing).toHaveText(new RegExp(`^${before - 1} `));
  await app.getByRole('button', { name: /^\d+ decided/ }).click();
  const row = app.getByRole('row', { name: 'Jira Server, Berlin' });
  await expect(row).toContainText('left to lapse');
  await row.getByRole('rowheader').getByRole('link').click();
  await card.getByRole('button', { name: 'Take the decision back' }).click();
  await expect(state).toHaveText('Nobody has decided what becomes of it.');
  await toTab(app, 'Licenses');
  await expect(needing).toHaveText(new RegExp(`^${before} `));
});

it('the key is masked, shown and copied on a click, and replaced without losing the history', async () => {
  const { page } = stage;
  const app = await openConsole(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLicense(app, 'Jira Server, Berlin');
  const masked = app.getByText('••••-••••-7F3A');
  await expect(masked).toBeVisible();
  await expect(app.locator('body')).not.toContainText('EXAMPLE-JIRA-BERLIN-7F3A');
  await app.getByRole('button', { name: 'Show', exact: true }).first().click();
  await expect(app.getByLabel('License Key', { exact: true })).toBeVisible();
  await expect(app.getByLabel('License Key', { exact: true })).toHaveValue('EXAMPLE-JIRA-BERLIN-7F3A');
  await app.getByRole('button', { name: 'Hide' }).click();
  await app.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(app.getByText('The License Key is on your clipboard.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('EXAMPLE-JIRA-BERLIN-7F3A');
  await app.getByRole('button', { name: 'Replace' }).click();
  await app.getByLabel('New License Key').fill('EXAMPLE-JIRA-BERLIN-9999');
  await app.getByRole('button', { name: 'Save' }).click();
  await expect(app.getByText('••••-••••-9999')).toBeVisible();
  await expect(historyOf(app)).toHaveCount(1);
});

it('an order copies the key first, then opens the vendor’s page; the key is in no address', async () => {
  const { page } = stage;
  const app = await openConsole(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.getByRole('button', { name: 'Renew: Jira Server, Berlin' }).first().click();
  const dialog = app.getByRole('dialog', { name: /^Renew/ });
  await expect(dialog.getByText('the current License Key (••••-••••-7F3A)')).toBeVisible();
  // The page keeps the one title: what the dialog is about stands a level below it, and its parts below that.
  await expect(app.locator('h1')).toHaveCount(1);
  await expect(dialog.getByRole('heading', { level: 2 })).toHaveText([/^Renew/]);
  await expect(dialog.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy key and open the order page' }).click();
  // The host asks first, as a site does; only then a tab opens.
  await expect(page.locator('[data-leaving-to="https://balsamiq.com/buy/#jm"]')).toBeVisible();
  await expect(dialog.getByText('The License Key is on your clipboard.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('EXAMPLE-JIRA-BERLIN-7F3A');
});

it('has codes of clauses behind “why?” alone, once for a group of answers', async () => {
  const app = await openConsole(stage.page);
  await openLicense(app, 'Confluence Server, Madrid');
  await expect(app.getByRole('heading', { name: 'What if …' })).toBeVisible();
  await app.getByText('The time line in words').click();
  expect(await app.getByRole('main').innerText()).not.toMatch(/\b[MUD]\d+\b/);
  await expect(app.getByRole('button', { name: 'Clauses behind: What goes on, what stops' })).toHaveCount(1);
});

it('shows a decision and a renewal in progress as one, and no renewal of what is to lapse', async () => {
  const app = await openConsole(stage.page);
  await openLicense(app, 'Jira Server, Rome');
  const card = app.getByRole('region', { name: 'Decision', exact: true });
  await expect(card.getByRole('heading', { level: 3, name: 'Renewal in progress' })).toBeVisible();
  await card.getByRole('radio', { name: 'Let it lapse' }).check();
  await card.getByRole('button', { name: 'Decide' }).click();
  await expect(card.getByRole('heading', { level: 3 })).toHaveCount(0);
});

it('every answer says why, by clause, and links the vendor’s page', async () => {
  const app = await openConsole(stage.page);
  await openLicense(app, 'Jira Server, Berlin');
  await app.getByRole('button', { name: 'Clauses behind: What you can do' }).click();
  const why = app.getByRole('dialog', { name: 'What stands behind this' });
  await expect(why.getByText('No more than 12 months can be bought at a time.')).toBeVisible();
  await expect(why.getByRole('link', { name: /vendor/i }).first()).toHaveAttribute(
    'href',
    'https://balsamiq.com/sales/maintenance/',
  );
  await why.getByRole('link', { name: 'M18' }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'Terms' })).toBeVisible();
  await expect(app.getByRole('heading', { level: 4, name: 'M18' })).toBeFocused();
});

it('checks a release by its day', async () => {
  const app = await openConsole(stage.page);
  await openLicense(app, 'Jira Server, Berlin');
  const day = app.getByLabel('Published on', { exact: true });
  await day.fill('09/21/2025');
  await expect(app.getByText('Yes, you may install it.')).toBeVisible();
  await day.press('ArrowUp');
  await expect(day).toHaveValue('09/22/2025');
  await expect(app.getByText('No, not with this license.')).toBeVisible();
});

it('asks the total before it speaks of other ways to pay', async () => {
  const app = await openConsole(stage.page);
  await openLicense(app, 'Jira Server, Berlin');
  const total = app.getByLabel('Order total');
  const line = app.getByRole('listitem').filter({ hasText: 'Pay by other means than a card?' });
  await expect(line.getByText('Not known')).toBeVisible();
  await total.fill('300.00');
  await expect(line.getByText('The order is not over 300 US dollars.')).toBeVisible();
  await total.fill('300.01');
  await expect(
    line.getByText('The order is over 300 US dollars, so there are more ways to pay.'),
  ).toBeVisible();
});

it('a save that comes second is told, and chooses', async () => {
  const app = await openConsole(stage.page);
  await openLicense(app, 'Jira Server, Berlin');
  await app.getByRole('button', { name: 'Edit' }).click();
  await app.getByLabel('Contact').fill('Mine');
  const other = await openConsole(await stage.another());
  await openLicense(other, 'Jira Server, Berlin');
  await other.getByRole('button', { name: 'Edit' }).click();
  await other.getByLabel('Contact').fill('Theirs');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByText('Theirs')).toBeVisible();

  await app.getByRole('button', { name: 'Save' }).click();
  const dialog = app.getByRole('dialog', { name: /^Somebody else saved/ });
  await expect(dialog.getByRole('row', { name: 'Contact Theirs Mine' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Go on editing' }).click();
  await expect(app.getByLabel('Contact')).toHaveValue('Mine');
  await app.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('button', { name: 'Save mine instead' }).click();
  await expect(
    app.getByRole('heading', { level: 1, name: 'Jira Server, Berlin', exact: true }),
  ).toBeVisible();
  await expect(app.getByText('Mine', { exact: true })).toBeVisible();
});

it('deletes only after it has said what goes; and by keyboard, it is undone where the focus stands', async () => {
  const { page, preview } = stage;
  const app = await openConsole(page);
  const { items } = await preview.ask('listLicenses', {});
  const { id = '' } = items.find(({ name }) => name === 'Jira Server, Berlin') ?? {};
  const key = await preview.ask('revealKey', { id });
  await openLicense(app, 'Jira Server, Berlin');
  await app.getByRole('button', { name: 'Delete' }).click();
  const dialog = app.getByRole('dialog', { name: 'Delete Jira Server, Berlin?' });
  await expect(dialog.getByText('1 recorded purchase')).toBeVisible();
  await expect(dialog.getByText('its License Key', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Delete it' }).press('Enter');
  const line = app.getByRole('region', { name: 'Deleted' }).getByRole('listitem');
  await expect(line).toContainText('Jira Server, Berlin was deleted');
  await expect(line).toBeFocused();
  await expect(app.getByRole('rowheader', { name: 'Jira Server, Berlin' })).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(line.getByRole('button', { name: /^Undo/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(line).toContainText('Jira Server, Berlin is in the register again');
  await expect(line).toBeFocused();
  await expect(app.getByRole('rowheader', { name: 'Jira Server, Berlin' })).toBeVisible();
  expect(await preview.ask('revealKey', { id })).toEqual(key);
});
