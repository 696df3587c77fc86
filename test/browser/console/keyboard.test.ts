import type { FrameLocator } from 'playwright-core';
import { expect } from '../stage/expect';
import { hold } from '../stage/questions';
import { browserStage } from '../stage/stage';
import { openConsole, openLicense, press, toTab } from './console';

const stage = browserStage();

const button = (app: FrameLocator, name: string | RegExp) =>
  app.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });

/** What the lasting live region says. */
const spoken = (app: FrameLocator) => app.locator('[data-live]');

it('the calendar takes arrow keys at each opening, and gives the focus back', async () => {
  const { page } = stage;
  const app = await openConsole(page);
  await openLicense(app, 'Jira Server, Berlin');
  const opener = button(app, 'Published on: Pick a day from a calendar');
  const day = app.getByLabel('Published on', { exact: true });
  await day.fill('11/10/2026');
  for (const expected of ['11/11/2026', '11/12/2026', '11/13/2026']) {
    await press(opener);
    await expect(app.locator('[data-focused]')).toBeFocused();
    const first = await app.locator('[data-focused]').elementHandle();
    await page.keyboard.press('ArrowRight');
    // As the popup does where the key came before it had taken the focus to the day.
    await first.evaluate((element: HTMLElement) => element.focus());
    await expect(app.locator('[data-focused]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(day).toHaveValue(expected);
    await expect(opener).toBeFocused();
  }
  await press(opener);
  await expect(app.locator('[data-focused]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

it('the list: a way past the rows, and the focus stays where filters are cleared', async () => {
  const { page } = stage;
  const app = await openConsole(page);
  await press(button(app, 'Skip the licenses'));
  await page.keyboard.press('Shift+Tab');
  await expect(app.locator('tbody tr').last().getByRole('button').last()).toBeFocused();
  await app.getByRole('searchbox').fill('lyon');
  await press(button(app, 'Clear filters'));
  await expect(app.getByRole('searchbox')).toBeFocused();
});

it('what is loaded when it is first asked for takes the key that asked, and gives the focus back', async () => {
  const { page } = stage;
  const app = await openConsole(page);
  const more = app.getByRole('table').getByRole('button', { name: /^More/ }).first();
  for (const key of ['Enter', 'Enter', 'ArrowDown']) {
    await more.press(key);
    await expect(app.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(more).toBeFocused();
  }
  const second = app.getByRole('table').getByRole('button', { name: /^More/ }).nth(1);
  await second.press('ArrowDown');
  await expect(app.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');

  const why = app.getByRole('button', { name: /^Why/ }).first();
  await why.press('Enter');
  await expect(app.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(why).toBeFocused();

  const line = app.locator('.timeline-button').first();
  await line.focus();
  await expect(app.getByRole('tooltip')).toContainText('–');
  await expect(line).toBeFocused();
});

it('a license: the focus goes to what came of each action', async () => {
  await stage.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const app = await openConsole(stage.page);
  await openLicense(app, 'Jira Server, Lyon');
  const renewal = app.getByRole('region', { name: 'Renewal in progress' });
  await press(renewal.getByRole('button').first());
  await expect(renewal.getByRole('textbox')).toBeFocused();
  await renewal.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(renewal.getByRole('status')).toBeFocused();

  const plan = app.getByRole('region', { name: 'What if …' });
  await plan.getByRole('radio', { name: 'Upgrade' }).check();
  await press(plan.getByRole('button', { name: 'Use this day' }));
  await expect(plan.locator(':focus')).toHaveCount(1);

  const copy = button(app, 'Copy');
  await press(copy);
  await expect(app.getByRole('status').getByText('The License Key is on your clipboard.')).toBeVisible();
  await expect(copy).toBeFocused();
  await press(button(app, 'Replace'));
  await expect(app.getByLabel('New License Key')).toBeFocused();
  await press(button(app, 'Cancel'));
  await expect(app.locator('section', { hasText: 'License Key' }).locator('button:focus')).toHaveCount(1);
});

it('an order total that is none is said in words, with its field', async () => {
  const app = await openConsole(stage.page);
  await openLicense(app, 'Jira Server, Berlin');
  const total = app.getByLabel('Order total');
  await total.fill('1,000');
  await expect(total).toHaveAttribute('aria-invalid', 'true');
  await expect(total).toHaveAccessibleDescription(/Enter an amount such as 300\.01\./);
  await app.getByLabel('Currency').fill('US');
  await expect(app.getByLabel('Currency')).toHaveAccessibleDescription(/three-letter code/);
});

it('the history of a license: to undo what was taken out, and into what was put back', async () => {
  const app = await openConsole(stage.page);
  await openLicense(app, 'Jira Server, Lyon');
  await press(button(app, 'Edit'));
  await press(button(app, 'Remove entry 1'));
  await expect(button(app, 'Undo')).toBeFocused();
  await press(button(app, 'Undo'));
  await expect(app.getByRole('group', { name: 'Entry 1' }).getByLabel('What')).toBeFocused();
});

it('deleting leads to the list, with the focus on what was deleted: the first time, and again', async () => {
  const app = await openConsole(stage.page);
  for (const name of ['Jira Server, Lyon', 'Jira Server, Berlin']) {
    await openLicense(app, name);
    await press(button(app, /^Delete/));
    const dialog = app.getByRole('dialog');
    await press(dialog.getByRole('button', { name: /^Delete/ }));
    await expect(
      app.getByRole('region', { name: 'Deleted' }).getByRole('listitem').filter({ hasText: name }),
    ).toBeFocused();
  }
});

it('an import goes on from step to step, and says what came of it', async () => {
  const { page } = stage;
  const app = await openConsole(page);
  // Reading takes its time.
  const goOn = await hold(page, 'getImportColumns');
  await press(button(app, 'Import'));
  await app.getByLabel('Or paste rows or text').fill('{"id":"later-1","product":"desktop"}');
  await press(button(app, 'Show what would happen'));
  await expect(button(app, 'Stop')).toBeFocused();
  goOn();
  const apply = button(app, 'Import 1 license');
  await expect(apply).toBeVisible();
  await expect(spoken(app)).toContainText(/1/);
  await expect(app.getByRole('main').locator(':focus')).toHaveCount(1);
  await press(apply);
  await expect(button(app, 'To the licenses')).toBeVisible();
  await expect(app.getByRole('heading', { level: 2, name: 'The import is done' })).toBeFocused();
  await expect(spoken(app)).toContainText(/^The import is done: 1/);
});

it('trying again after a failed read keeps the focus on the page', async () => {
  await stage.preview.fail({ service: 'kvs', operation: 'entity/query', fails: 500 });
  const app = await openConsole(stage.page);
  const again = button(app, 'Try again');
  await expect(again).toBeVisible();
  await stage.preview.fail();
  await press(again);
  await expect(app.getByRole('region', { name: 'Needs you now' })).toBeVisible();
  await expect(app.locator('h1:focus, h2:focus')).toHaveCount(1);
  stage.complaints.length = 0;
});

it('a page that one goes to begins at its title', async () => {
  const app = await openConsole(stage.page);
  for (const tab of ['Requests', 'Budget', 'Reminders', 'Settings', 'Licenses']) {
    await toTab(app, tab);
    await expect(app.getByRole('heading', { level: 1 })).toBeFocused();
  }
});
