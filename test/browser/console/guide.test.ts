import { readFileSync } from 'node:fs';
import type { FrameLocator, Locator } from 'playwright-core';
import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';
import { openConsole } from './console';

const stage = browserStage();

/** A part of the guide for admins. What a reader of it presses is taken from there. */
function partOf(title: string): (name: string) => string {
  const part = readFileSync('docs/guide.md', 'utf8')
    .split(/^## /m)
    .find((text) => text.startsWith(`${title}\n`));
  return (name) => {
    if (!new RegExp(`(_|\\*\\*)${name}\\.?\\1`).test(part ?? ''))
      throw new Error(`The guide does not name '${name}' under '${title}'.`);
    return name;
  };
}

const button = (app: FrameLocator, name: string): Locator => app.getByRole('button', { name, exact: true });
const field = (app: FrameLocator, name: string): Locator => app.getByLabel(name, { exact: true });

async function toPlace(app: FrameLocator, name: string): Promise<void> {
  await app
    .getByRole('navigation')
    .first()
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click();
}

async function importEstate(app: FrameLocator): Promise<void> {
  const said = partOf('Import a list');
  await button(app, said('Import')).click();
  await app.locator('input[type=file]').setInputFiles('docs/examples/licenses.csv');
  await expect(app.getByRole('heading', { name: said('The columns') })).toBeVisible();
  await button(app, said('Show what would happen')).click();
  await app.getByRole('button', { name: /^Import \d+ licenses?$/ }).click();
  await button(app, said('To the licenses')).click();
}

async function decide(app: FrameLocator, license: string): Promise<void> {
  const said = partOf('Decide');
  await app.getByRole('rowheader', { name: license }).getByRole('link').click();
  await expect(app.getByRole('heading', { name: said('Decision'), exact: true })).toBeVisible();
  await app.getByRole('radio', { name: said('Renew it') }).check();
  await button(app, said('Decide')).click();
  await expect(button(app, said('Take the decision back'))).toBeVisible();
}

/** On the page of a license: what was paid for its last period. */
async function enterPrice(app: FrameLocator): Promise<void> {
  const said = partOf('Budget');
  await button(app, said('Edit')).click();
  await button(app, said('Add price and order')).last().click();
  await field(app, 'Price').fill('890');
  await field(app, 'Currency').fill('USD');
  await button(app, said('Save')).click();
  await expect(button(app, said('Edit'))).toBeVisible();
}

async function chooseWhereRemindersGo(app: FrameLocator): Promise<void> {
  const said = partOf('Reminders');
  await toPlace(app, said('Reminders'));
  await app.getByRole('checkbox', { name: said('A work item in Jira') }).check();
  await field(app, said('Project key')).fill('OPS');
  await field(app, said('Type of work item')).fill('Task');
  await button(app, said('Save')).click();
  await expect(stage.page.getByText('The reminders are set')).toBeVisible();
}

it('whoever does what the guide says comes from an empty register to a decided, budgeted, reminded estate', async () => {
  await stage.preview.empty();
  const app = await openConsole(stage.page, '/jira?day=2026-12-05');
  const first = partOf('First setup');
  await expect(app.getByText(first('Register your first license'))).toBeVisible();
  await importEstate(app);
  await expect(app.getByRole('rowheader')).toHaveCount(3);

  await decide(app, 'Berlin');
  await enterPrice(app);
  await toPlace(app, first('Settings'));
  await field(app, first('Days before the end')).fill('60');
  await button(app, first('Save')).click();
  await expect(stage.page.getByText('The settings are saved')).toBeVisible();
  await chooseWhereRemindersGo(app);

  const budget = partOf('Budget');
  await toPlace(app, budget('Budget'));
  await app.getByRole('link', { name: budget('A year') }).click();
  await field(app, 'Year').selectOption('2027');
  await expect(app.getByRole('row', { name: /^Jan 31, 2027 Berlin/ })).toContainText(/USD\s890\.00/);

  // The day on which Berlin's end, the 30th of January, is sixty days away and less.
  await stage.preview.order('daily', { switches: '?day=2026-12-05' });
  await stage.page.reload();
  await toPlace(app, partOf('Reminders')('Reminders'));
  await expect(app.getByRole('main').getByText(/Berlin/)).toBeVisible();
});
