import type { FrameLocator } from 'playwright-core';
import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';
import { openConsole, openLicense, toTab } from './console';

/** Queries see for three seconds nothing of what is written, and their first page is empty. */
const stage = browserStage({ setting: 'hostile' });

/** A day after the examples were stored: all queries see those. */
const TOMORROW = '/jira?day=2026-11-23';

const toList = async (app: FrameLocator) => {
  await toTab(app, 'Licenses');
  await expect(app.getByRole('region', { name: 'All licenses' })).toBeVisible();
};
const inList = (app: FrameLocator, name: string) =>
  app
    .getByRole('region', { name: 'All licenses' })
    .getByRole('rowheader')
    .getByRole('link', { name, exact: true });

it('the list shows at once what was added, changed, bought, taken back and deleted', async () => {
  const { page } = stage;
  const app = await openConsole(page, TOMORROW);
  await app.getByRole('button', { name: 'Add a license' }).click();
  await app.getByLabel('Name', { exact: true }).fill('Bergen');
  await app.getByLabel('Product', { exact: true }).selectOption({ label: 'Mockups for JIRA Server' });
  await app.getByLabel('Where it was bought').selectOption({ label: 'Bought directly' });
  await app.getByRole('button', { name: 'Add the purchase' }).click();
  await app.getByRole('group', { name: 'Entry 1' }).getByLabel('Day', { exact: true }).fill('12/02/2024');
  await app.getByRole('group', { name: 'Entry 1' }).getByLabel('Editors').fill('10');
  await app.getByRole('button', { name: 'Add the license' }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'Bergen' })).toBeVisible();
  await toList(app);
  await expect(inList(app, 'Bergen')).toBeVisible();
  await expect(app.getByRole('row', { name: /Bergen/ })).toContainText('Dec 1, 2025');

  await openLicense(app, 'Bergen');
  await app.getByRole('button', { name: 'Edit', exact: true }).click();
  await app.getByLabel('Name', { exact: true }).fill('Bergen and Oslo');
  await app.getByRole('button', { name: 'Save' }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'Bergen and Oslo' })).toBeVisible();
  await toList(app);
  await expect(inList(app, 'Bergen and Oslo')).toBeVisible();
  await expect(inList(app, 'Bergen')).toHaveCount(0);

  await openLicense(app, 'Bergen and Oslo');
  await app.getByRole('button', { name: 'Record this purchase' }).click();
  await app.getByRole('button', { name: 'Record it' }).click();
  await expect(app.getByText(/Covered through Dec 1, 2026/).first()).toBeVisible();
  await toList(app);
  await expect(app.getByRole('row', { name: /Bergen and Oslo/ })).toContainText('Dec 1, 2026');
  await openLicense(app, 'Bergen and Oslo');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(app.getByText(/Covered through Dec 1, 2025/).first()).toBeVisible();
  await toList(app);
  await expect(app.getByRole('row', { name: /Bergen and Oslo/ })).toContainText('Dec 1, 2025');

  await openLicense(app, 'Bergen and Oslo');
  await app.getByRole('button', { name: 'Delete' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
  await expect(app.getByRole('region', { name: 'All licenses' })).toBeVisible();
  await expect(inList(app, 'Bergen and Oslo')).toHaveCount(0);
  await expect(inList(app, 'Jira Server, Berlin')).toBeVisible();
});

it('the list shows at once what was imported', async () => {
  const app = await openConsole(stage.page, TOMORROW);
  await app.getByRole('button', { name: 'Import' }).click();
  await app
    .getByLabel('Or paste rows or text')
    .fill(
      '{"id":"new","name":"Bergen","product":"jira-server","channel":"direct","history":[{"kind":"new","on":"2026-03-02","seats":10}]}',
    );
  await app.getByRole('button', { name: 'Show what would happen' }).click();
  await app.getByRole('button', { name: 'Import 1 license' }).click();
  await expect(app.getByRole('main').getByText('1 added')).toBeVisible();
  await app.getByRole('button', { name: 'To the licenses' }).click();
  await expect(inList(app, 'Bergen')).toBeVisible();
});

it('the list shows at once the renewal that is in progress, and other lead times', async () => {
  const app = await openConsole(stage.page, TOMORROW);
  await openLicense(app, 'Jira Server, Dublin');
  await app.getByRole('button', { name: 'Mark as in progress' }).click();
  await app.getByLabel('In progress until').fill('12/24/2026');
  await app.getByRole('button', { name: 'Save' }).click();
  await expect(app.getByRole('button', { name: 'No longer in progress' })).toBeVisible();
  await toList(app);
  await expect(
    app
      .getByRole('rowheader', { name: 'Jira Server, Dublin' })
      .getByText(/renewal in progress until Dec 24, 2026/),
  ).toBeVisible();

  await toTab(app, 'Settings');
  await app.getByLabel('Days before the end').fill('7, 200');
  await app.getByRole('button', { name: 'Save' }).click();
  await expect(stage.page.getByText('The settings are saved')).toBeVisible();
  await toList(app);
  await expect(app.getByRole('button', { name: /end in the next 200 days/ })).toBeVisible();
});
