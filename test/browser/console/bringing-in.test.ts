import { readFileSync } from 'node:fs';
import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';
import { openConsole, openLicense, toTab } from './console';

const stage = browserStage();

it('adds a license: the answer appears while typing, and a fault stands beside its field', async () => {
  const app = await openConsole(stage.page);
  await app.getByRole('button', { name: 'Add a license' }).click();
  await app.getByRole('button', { name: 'Add the license' }).click();
  await expect(app.getByText('2 things need to be corrected')).toBeVisible();
  await app.getByLabel('Name', { exact: true }).fill('Bergen');
  await app.getByLabel('Product', { exact: true }).selectOption({ label: 'Mockups for JIRA Server' });
  await app.getByLabel('Where it was bought').selectOption({ label: 'Bought directly' });
  await app.getByRole('button', { name: 'Add the purchase' }).click();
  const first = app.getByRole('group', { name: 'Entry 1' });
  await first.getByLabel('Day', { exact: true }).fill('02/30/2026');
  await first.getByLabel('Editors').fill('10');
  await expect(first.getByText(/^There is no such day\./)).toBeVisible();
  await expect(first.getByLabel('Day', { exact: true })).toHaveValue('02/30/2026');
  await first.getByLabel('Day', { exact: true }).fill('11/23/2026');
  await expect(first.getByText(/^This day is still to come\./)).toBeVisible();
  await first.getByLabel('Day', { exact: true }).fill('03/02/2026');
  await expect(
    app.getByRole('complementary', { name: 'What this comes to' }).getByText(/^Covered through Mar 1, 2027/),
  ).toBeVisible();
  await app.getByLabel('License Key').fill('BERGEN-KEY-0000-1234');
  await app.getByRole('button', { name: 'Add the license' }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'Bergen' })).toBeVisible();
  await expect(app.getByText('••••-••••-1234')).toBeVisible();
});

it('edits a history: a second purchase is refused beside its row, and can be taken out and put back', async () => {
  const app = await openConsole(stage.page);
  await openLicense(app, 'Jira Server, Berlin');
  await app.getByRole('button', { name: 'Edit' }).click();
  await app.getByRole('button', { name: 'Add an entry' }).click();
  const second = app.getByRole('group', { name: 'Entry 2' });
  await second.getByLabel('What').selectOption({ label: 'New license' });
  await second.getByLabel('Day', { exact: true }).fill('2026-01-10');
  await expect(app.getByText(/^A license is bought once\./)).toBeVisible();
  await second.getByLabel('What').selectOption({ label: 'Upgrade' });
  await second.getByLabel('Editors').fill('20');
  await second.getByLabel('Editors').blur();
  await expect(app.getByText(/^An upgrade raises the number of seats\./)).toBeVisible();
  await expect(second.getByLabel('Editors')).toHaveValue('20');
  await app.getByRole('button', { name: 'Remove entry 2' }).click();
  await app.getByRole('button', { name: 'Undo' }).click();
  await second.getByLabel('Editors').fill('50');
  await app.getByRole('button', { name: 'Save' }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'Jira Server, Berlin' })).toBeVisible();
  await expect(app.getByText('Covered through Jan 9, 2027, in 48 days')).toBeVisible();
});

it('asks before it throws away what was typed', async () => {
  const app = await openConsole(stage.page);
  await app.getByRole('button', { name: 'Add a license' }).click();
  await app.getByLabel('Name', { exact: true }).fill('Bergen');
  await app.getByRole('button', { name: 'Cancel' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Stay' }).click();
  await expect(app.getByLabel('Name', { exact: true })).toHaveValue('Bergen');
  await app.getByRole('button', { name: 'Cancel' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
  await expect(app.getByRole('region', { name: 'All licenses' })).toBeVisible();
});

const LINES = [
  '{"id":"new-1","name":"Bergen","product":"jira-server","channel":"direct","history":[{"kind":"new","on":"2026-03-02","seats":10}]}',
  '{"id":"new-2","product":"jira-server","channel":"direct","history":[{"kind":"renewal","on":"2026-03-02"}]}',
  'not json at all',
  '{"id":"new-1","product":"desktop"}',
].join('\n');

it('an import says what it would do with every line, and stores only when told to', async () => {
  const app = await openConsole(stage.page);
  await app.getByRole('button', { name: 'Import' }).click();
  await app.getByLabel('Or paste rows or text').fill(LINES);
  await app.getByRole('button', { name: 'Show what would happen' }).click();
  await expect(app.getByRole('main').getByText('1 to add')).toBeVisible();
  await expect(app.getByRole('main').getByText('3 refused')).toBeVisible();
  await expect(
    app.getByRole('row', { name: /^2 Refused new-2 Entry 1 of the history: Nothing comes before this/ }),
  ).toBeVisible();
  await expect(app.getByRole('row', { name: /^3 Refused — This line is not JSON/ })).toBeVisible();
  await expect(app.getByRole('row', { name: /^4 Refused new-1 .*stands in the file already/ })).toBeVisible();
  await app.getByRole('button', { name: 'Import 1 license' }).click();
  await expect(app.getByRole('main').getByText('1 added')).toBeVisible();
  await app.getByRole('button', { name: 'To the licenses' }).click();
  await openLicense(app, 'Bergen');
});

it.each([
  ['As CSV', 'mockups-licenses-2026-11-22.csv', /^\uFEFFid,name,contact,product,/],
  ['As JSON lines', 'mockups-licenses-2026-11-22.jsonl', /^\{"id":"/],
])('an export %s holds every license and no key, and imports again unchanged', async (item, file, start) => {
  const { page } = stage;
  const app = await openConsole(page);
  await app.getByRole('button', { name: 'Export' }).click();
  const downloading = page.waitForEvent('download');
  await app.getByRole('menuitem', { name: item }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(file);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toMatch(start);
  expect(text).not.toContain('EXAMPLE-');
  // The host's flag stays until somebody closes it, over whatever is below.
  await page.getByRole('button', { name: 'Dismiss' }).click();
  const count = text.trimEnd().split('\n').length - (item === 'As CSV' ? 1 : 0);
  await app.getByRole('button', { name: 'Import' }).click();
  await app.getByLabel('Or paste rows or text').fill(text);
  await app.getByRole('button', { name: 'Show what would happen' }).click();
  await expect(app.getByRole('main').getByText(`${count} already there`)).toBeVisible();
  await expect(app.getByText('There is nothing to import.')).toBeVisible();
});

it('the lead times move licenses between the counts', async () => {
  const app = await openConsole(stage.page);
  await expect(app.getByRole('button', { name: /end in the next 60 days/ })).toBeVisible();
  await toTab(app, 'Settings');
  await app.getByLabel('Days before the end').fill('soon');
  await app.getByLabel('Days before the end').blur();
  await expect(app.getByText(/^Enter whole numbers from 1 to 3650/)).toBeVisible();
  await app.getByLabel('Days before the end').fill('7, 200');
  await app.getByRole('button', { name: 'Save' }).click();
  await toTab(app, 'Licenses');
  await expect(app.getByRole('button', { name: /end in the next 200 days/ })).toBeVisible();
});
