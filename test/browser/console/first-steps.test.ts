import type { FrameLocator, Locator } from 'playwright-core';
import { faultsIn, framesOf } from '../access/axe';
import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';
import { openConsole, toTab } from './console';

const stage = browserStage();

const stepsOf = (app: FrameLocator): Locator => app.getByRole('region', { name: 'Begin in three steps' });

const ticksOf = (app: FrameLocator): Locator => stepsOf(app).getByRole('img', { name: 'Done' });

/** Registers a license whose maintenance expired in the spring. */
async function addBergen(app: FrameLocator): Promise<void> {
  await stepsOf(app)
    .getByRole('button', { name: /^Add one by hand/ })
    .click();
  await app.getByLabel('Name', { exact: true }).fill('Bergen');
  await app.getByLabel('Product', { exact: true }).selectOption({ label: 'Mockups for JIRA Server' });
  await app.getByLabel('Where it was bought').selectOption({ label: 'Bought directly' });
  await app.getByRole('button', { name: 'Add the purchase' }).click();
  const bought = app.getByRole('group', { name: 'Entry 1' });
  await bought.getByLabel('Day', { exact: true }).fill('04/02/2025');
  await bought.getByLabel('Editors').fill('10');
  await app.getByRole('button', { name: 'Add the license' }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'Bergen' })).toBeVisible();
}

const toLicenses = async (app: FrameLocator): Promise<void> => {
  await toTab(app, 'Licenses');
  await expect(stepsOf(app)).toBeVisible();
};

it.each(['/jira', '/confluence'])(
  '%s: leads from an empty register over a license and a decision to a reminder, ticks what is done, and goes away',
  async (address) => {
    await stage.preview.empty();
    const app = await openConsole(stage.page, address);
    await expect(stepsOf(app).getByRole('heading', { name: 'Register your first license' })).toBeVisible();
    await expect(ticksOf(app)).toHaveCount(0);
    await expect(stepsOf(app).getByRole('button')).toHaveCount(3);

    await addBergen(app);
    await toLicenses(app);
    await expect(stepsOf(app).getByText('One license is registered')).toBeVisible();
    await expect(ticksOf(app)).toHaveCount(1);

    await stepsOf(app).getByRole('button', { name: 'Decide about Bergen' }).click();
    await app.getByRole('radio', { name: 'Let it lapse' }).check();
    await app.getByRole('button', { name: 'Decide', exact: true }).click();
    await expect(app.getByRole('button', { name: 'Take the decision back' })).toBeVisible();
    await toLicenses(app);
    await expect(stepsOf(app).getByText('Nothing needs a decision now')).toBeVisible();
    await expect(ticksOf(app)).toHaveCount(2);

    await stepsOf(app).getByRole('button', { name: 'Choose where reminders go' }).click();
    await app.getByRole('checkbox', { name: 'A work item in Jira' }).check();
    await app.getByLabel('Project key').fill('OPS');
    await app.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(stage.page.getByText('The reminders are set')).toBeVisible();
    await toLicenses(app);
    await expect(ticksOf(app)).toHaveCount(3);
    await expect(stepsOf(app).getByText(/^That was all\./)).toBeVisible();

    await stepsOf(app).getByRole('button', { name: 'Hide these steps' }).click();
    await expect(stepsOf(app)).toHaveCount(0);
    await stage.page.reload();
    await expect(app.getByRole('rowheader', { name: 'Bergen' })).toBeVisible();
    await expect(stepsOf(app)).toHaveCount(0);
  },
);

it('goes on where it was when the page is loaded again', async () => {
  await stage.preview.empty();
  const app = await openConsole(stage.page);
  await addBergen(app);
  await stage.page.goto('/jira');
  await expect(stepsOf(app).getByText('One license is registered')).toBeVisible();
});

it.each(['empty', 'begun'])('can be used by everybody, as far as axe can tell: %s', async (state) => {
  await stage.preview.empty();
  const app = await openConsole(stage.page);
  if (state === 'begun') {
    await addBergen(app);
    await toLicenses(app);
  }
  await expect(stepsOf(app)).toBeVisible();
  expect(await faultsIn(framesOf(stage.page)[0]!, 'all')).toEqual([]);
});

it('who comes to a register that is in use is led nowhere', async () => {
  const app = await openConsole(stage.page);
  await expect(app.getByRole('region', { name: 'Needs you now' })).toBeVisible();
  await expect(stepsOf(app)).toHaveCount(0);
});

it('where nothing can be changed, the example is the one way that is offered', async () => {
  await stage.preview.empty();
  const app = await openConsole(stage.page, '/jira?license=inactive');
  await expect(stepsOf(app).getByRole('button')).toHaveCount(1);
  await expect(stepsOf(app).getByRole('button', { name: /^Look at an example/ })).toBeVisible();
});
