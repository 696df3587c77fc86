import type { FrameLocator } from 'playwright-core';
import { openConsole, openLicense, press } from '../console/console';
import { BEN } from '../prompts/places';
import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';

const stage = browserStage();

const button = (app: FrameLocator, name: string) => app.getByRole('button', { name, exact: true });
const title = (app: FrameLocator, name: string) => app.getByRole('heading', { level: 1, name });

it('the budget: what is chosen keeps the focus, and each view begins at its title', async () => {
  const app = await openConsole(stage.page, '/jira#/budget');
  const year = app.getByLabel('Year', { exact: true });
  await year.focus();
  await year.selectOption('2028');
  await expect(year).toBeFocused();
  await year.selectOption('2027');
  const decided = app
    .getByRole('region', { name: 'Sums of the year' })
    .getByRole('link', { name: /^Decided/ });
  await press(decided);
  await expect(decided).toHaveAttribute('aria-current', 'true');
  await expect(decided).toBeFocused();
  await press(app.getByRole('link', { name: 'Show everything' }));
  await expect(decided).not.toHaveAttribute('aria-current');
  await expect(app.getByRole('main').locator(':focus')).toHaveCount(1);
  await press(app.getByRole('link', { name: 'Stay covered' }));
  await expect(title(app, 'Stay covered')).toBeFocused();
  const through = app.getByLabel('Stay covered through', { exact: true });
  await through.fill('12/31/2028');
  await through.press('Enter');
  await expect(through).toBeFocused();
});

it('an owner: into the search, and to the name that was chosen; a given up choice leads back', async () => {
  const app = await openConsole(stage.page);
  await openLicense(app, 'Jira Server, Dublin');
  const card = app.getByRole('region', { name: 'Owner' });
  await press(card.getByRole('button', { name: 'Choose an owner' }));
  await expect(card.getByRole('textbox')).toBeFocused();
  await press(card.getByRole('button', { name: 'Cancel' }));
  await expect(card.locator(':focus')).toHaveCount(1);
  await press(card.getByRole('button', { name: 'Choose an owner' }));
  await press(card.getByRole('radio', { name: /^Anna Keller/ }), 'Space');
  await press(card.getByRole('button', { name: 'Save the owner' }));
  await expect(card.getByText(/^Anna Keller/)).toBeFocused();
});

it('the terms: from why to the clause behind it, and through the places by Tab', async () => {
  const app = await openConsole(stage.page);
  await openLicense(app, 'Jira Server, Dublin');
  const why = app.getByRole('button', { name: /^Why\?/ }).first();
  await press(why);
  await expect(app.getByRole('dialog')).toBeFocused();
  await stage.page.keyboard.press('Escape');
  await expect(why).toBeFocused();
  await press(app.getByRole('contentinfo').getByRole('link', { name: 'All terms' }));
  await expect(title(app, 'Terms')).toBeFocused();
});

it('the reminders: to what is wrong, and stays where it was stored', async () => {
  const app = await openConsole(stage.page, '/jira#/reminders');
  await press(app.getByRole('checkbox', { name: 'A work item in Jira' }), 'Space');
  await expect(app.getByRole('checkbox', { name: 'A work item in Jira' })).toBeFocused();
  await press(button(app, 'Save'));
  await expect(app.getByLabel('Project key')).toBeFocused();
  await stage.page.keyboard.type('OPS');
  await press(button(app, 'Save'));
  await expect(stage.page.getByText('The reminders are set')).toBeVisible();
  await expect(button(app, 'Save')).toBeFocused();
});

it('the settings: to what is wrong, and stays where it was stored', async () => {
  const app = await openConsole(stage.page, '/jira#/settings');
  const days = app.getByLabel('Days before the end');
  await days.fill('soon');
  await press(button(app, 'Save'));
  await expect(days).toBeFocused();
  await days.fill('90, 30');
  await press(button(app, 'Save'));
  await expect(stage.page.getByText('The settings are saved')).toBeVisible();
  await expect(button(app, 'Save')).toBeFocused();
  const parts = app.getByRole('navigation').nth(1);
  for (const part of ['Prompts', 'Import columns', 'Check this installation']) {
    await press(parts.getByRole('link', { name: part }));
    await expect(app.getByRole('heading', { level: 1 })).toBeFocused();
  }
});

it('a purchase is recorded: into its form, and on to what it changed', async () => {
  const app = await openConsole(stage.page);
  await openLicense(app, 'Jira Server, Dublin');
  const plan = app.getByRole('region', { name: 'What if …' });
  await press(plan.getByRole('button', { name: 'Record this purchase' }));
  await expect(plan.locator('form :focus')).toHaveCount(1);
  await press(plan.getByRole('button', { name: 'Cancel' }));
  await expect(plan.getByRole('button', { name: 'Record this purchase' })).toBeFocused();
  await plan.getByRole('button', { name: 'Record this purchase' }).press('Enter');
  await press(plan.getByRole('button', { name: 'Record it' }));
  await expect(stage.page.getByText(/^Recorded: Renew/)).toBeVisible();
  await expect(plan.locator(':focus')).toHaveCount(1);
});

it('requests: into the answer, back where it is given up, and on in the list where it is sent', async () => {
  for (const kind of ['seats', 'upgrade'] as const)
    await stage.preview.ask('askAdmin', { licenseId: null, kind, text: '', timeZone: 'UTC' }, BEN);
  const app = await openConsole(stage.page, '/jira#/requests');
  const answer = app.getByRole('button', { name: 'Answer', exact: true });
  await press(answer.first());
  await expect(app.getByLabel('Your answer')).toBeFocused();
  await press(button(app, 'Cancel'));
  await expect(answer.first()).toBeFocused();
  await answer.first().press('Enter');
  await press(button(app, 'Send the answer'));
  await expect(stage.page.getByText('The answer is stored')).toBeVisible();
  await expect(app.getByRole('main').getByRole('listitem')).toHaveCount(1);
  await expect(app.getByRole('main').locator(':focus')).toHaveCount(1);
});
