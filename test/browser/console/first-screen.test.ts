import { addDays } from '../../../src/policy';
import { entry } from '../../contract/entries';
import { expect } from '../stage/expect';
import { hold, registerInstead } from '../stage/questions';
import { browserStage } from '../stage/stage';
import { columnOf, openConsole, openLicense, overflowOf } from './console';

const stage = browserStage();

describe.each(['/jira', '/confluence'])('%s', (address) => {
  it('says what needs somebody, what is covered and what ends next', async () => {
    const app = await openConsole(stage.page, address);
    await expect(app.getByRole('button', { name: /^\d+ need a decision/ })).toBeVisible();
    await expect(app.getByText(/^This site: Mockups 3 for/)).toBeVisible();
    await expect(app.getByText('By the vendor’s terms of May 9, 2015')).toBeVisible();
    const needs = app.getByRole('region', { name: 'Needs you now' });
    await expect(
      needs.getByText('Covered through Sep 21, 2025, 14 months ago. 2 renewals make today covered.'),
    ).toBeVisible();
    await expect(needs.getByRole('button', { name: 'Renew: Jira Server, Berlin' })).toBeVisible();
  });
});

it('counts what needs somebody in one way: the tab, the tile, the list and what stands above them', async () => {
  const app = await openConsole(stage.page);
  await expect(app.getByRole('link', { name: /^Licenses\W+3 need a decision/ })).toBeVisible();
  await expect(app.getByRole('region', { name: 'Needs you now' }).getByRole('listitem')).toHaveCount(3);
  await app.getByRole('button', { name: '3 need a decision' }).click();
  await expect(app.getByRole('rowheader')).toHaveCount(3);
});

it.each([1280, 1100])('names the years of the axis, none into the next one, at %i pixels', async (width) => {
  const { page } = stage;
  await page.setViewportSize({ width, height: 800 });
  const app = await openConsole(page);
  const names = await app
    .getByRole('columnheader')
    .nth(4)
    .evaluate((head) => {
      const spans = [...head.querySelectorAll('span')].filter((span) =>
        /^(\d{4}|’\d{2})$/.test(span.innerHTML),
      );
      return spans.map((span) => span.getBoundingClientRect().toJSON() as DOMRect);
    });
  expect(names.length).toBeGreaterThanOrEqual(3);
  names.slice(1).forEach(({ left }, before) => expect(left).toBeGreaterThanOrEqual(names[before]!.right));
});

it('finds, filters and sorts', async () => {
  const app = await openConsole(stage.page);
  await app.getByRole('searchbox', { name: 'Find a license' }).fill('lyon');
  await expect(app.getByText(/^1 of \d+ licenses$/)).toBeVisible();
  await app.getByRole('button', { name: 'Clear filters' }).click();
  await app.getByRole('button', { name: /^\d+ not known/ }).click();
  expect(await app.locator('tbody tr').count()).toBeGreaterThan(0);
  for (const state of await (await columnOf(app, 'State')).allTextContents()) expect(state).toBe('Unknown');
  await app.getByRole('button', { name: 'Clear filters' }).click();
  const name = app.getByRole('columnheader', { name: 'License' });
  await name.getByRole('button').click();
  await expect(name.and(app.locator('[aria-sort="ascending"]'))).toBeVisible();
  const names = await app.getByRole('rowheader').getByRole('link').allTextContents();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
});

it('keeps the search when one comes back, with the host’s back button too', async () => {
  const { page } = stage;
  const app = await openConsole(page);
  await app.getByRole('searchbox').fill('lyon');
  await openLicense(app, 'Jira Server, Lyon');
  await page.goBack();
  await expect(app.getByRole('searchbox')).toBeVisible();
  await expect(app.getByRole('searchbox')).toHaveValue('lyon');
  await expect(app.getByRole('link', { name: 'Jira Server, Lyon' })).toBeFocused();
});

it('what is searched, filtered and sorted stands in the address: a reload keeps it, and Back takes it away', async () => {
  const { page } = stage;
  const app = await openConsole(page);
  await app.getByRole('searchbox').fill('server');
  await app.getByRole('button', { name: /^\d+ end in the next/ }).click();
  await expect(page).toHaveURL(/find\/q=server&decision=soon$/);
  const found = await app.getByText(/^\d+ of \d+ licenses$/).textContent();
  await page.reload();
  await expect(app.getByRole('searchbox')).toHaveValue('server');
  await expect(app.getByText(found ?? '')).toBeVisible();
  await app.getByRole('columnheader', { name: 'License' }).getByRole('button').click();
  await expect(page).toHaveURL(/sort=name$/);
  await page.goBack();
  await expect(page).toHaveURL(/decision=soon$/);
  await page.goBack();
  await expect(page).toHaveURL(/find\/q=server$/);
  await expect(app.getByRole('searchbox')).toHaveValue('server');
  await openLicense(app, 'Jira Server, Lyon');
  await app.getByRole('link', { name: 'Licenses', exact: true }).click();
  await expect(app.getByRole('searchbox')).toHaveValue('server');
});

it('a license has an address that survives a reload', async () => {
  const app = await openConsole(stage.page);
  await openLicense(app, 'Jira Server, Lyon');
  await stage.page.reload();
  await expect(app.getByRole('heading', { level: 1, name: 'Jira Server, Lyon' })).toBeVisible();
});

it('tells each period to whoever points at the line or focuses it, and to a screen reader', async () => {
  const app = await openConsole(stage.page);
  const line = app.getByRole('button', { name: /^Cover of Jira Server, Lyon/ });
  await expect(line).toHaveAttribute('aria-label', /bought ahead, Renewal, [^(]*$/);
  await line.focus();
  await expect(
    app
      .getByRole('tooltip')
      .getByText(/bought ahead, Renewal/)
      .first(),
  ).toBeVisible();
});

it('a failed read says so, and never shows an empty list in its place', async () => {
  await stage.preview.fail({ service: 'kvs', operation: 'entity/query', fails: 500 });
  const app = await openConsole(stage.page);
  await expect(app.getByRole('alert').getByText('We could not read the licenses')).toBeVisible();
  expect(await app.getByText('Register your first license').count()).toBe(0);
  await stage.preview.fail();
  await app.getByRole('button', { name: 'Try again' }).click();
  await expect(app.getByRole('region', { name: 'Needs you now' })).toBeVisible();
  // What the platform refused shows in the browser's own log as well.
  stage.complaints.length = 0;
});

it('a read that fails later leaves what is shown, and says how old it is', async () => {
  const app = await openConsole(stage.page);
  await expect(app.getByRole('region', { name: 'Needs you now' })).toBeVisible();
  await app.getByRole('button', { name: 'Import' }).click();
  // What became of a row that failed is not known, so that the register is read again.
  await stage.preview.fail(
    { service: 'kvs', operation: 'entity/query', fails: 500 },
    { service: 'kvs', operation: 'transaction', fails: 500 },
  );
  await app.getByLabel('Or paste rows or text').fill('{"id":"later-1","product":"desktop"}');
  await app.getByRole('button', { name: 'Show what would happen' }).click();
  await app.getByRole('button', { name: 'Import 1 license' }).click();
  await app.getByRole('button', { name: 'To the licenses' }).click();
  await expect(app.getByRole('alert').getByText(/^What you see is from/)).toBeVisible();
  await expect(app.getByRole('region', { name: 'Needs you now' })).toBeVisible();
  stage.complaints.length = 0;
});

it.each(['user', 'confluence-admin'])(
  'tells somebody who does not administer this product so, and offers nothing that would be refused: %s',
  async (as) => {
    const app = await openConsole(stage.page, `/jira?as=${as}`);
    await expect(
      app.getByRole('alert').getByText('Only admins of this product see licenses here.'),
    ).toBeVisible();
    await expect(app.getByRole('button')).toHaveCount(0);
  },
);

it('an empty register shows three ways to begin, and an example that stores nothing', async () => {
  await registerInstead(stage.page, []);
  const app = await openConsole(stage.page);
  await expect(app.getByText('Register your first license')).toBeVisible();
  await expect(app.getByRole('button', { name: /^Add one by hand/ })).toBeVisible();
  await expect(app.getByRole('button', { name: /^Import a list/ })).toBeVisible();
  await stage.preview.requests();
  await app.getByRole('button', { name: /^Look at an example/ }).click();
  await expect(app.getByText('This is an example')).toBeVisible();
  await openLicense(app, 'Lyon, Confluence');
  await expect(app.getByText('This is an example')).toBeVisible();
  expect(await app.getByRole('button', { name: 'Edit' }).count()).toBe(0);
  expect(await app.getByRole('button', { name: 'Record this purchase' }).count()).toBe(0);
  expect(await stage.preview.requests()).toEqual([]);
});

it('shows 10,000 licenses, and finds one of them; what is counted before all are read says so', async () => {
  const items = Array.from({ length: 10_000 }, (_, index) => ({
    ...entry({ id: `l-${index}`, name: `License ${index}` }),
    license: {
      product: 'jira-server',
      channel: 'direct' as const,
      history: [{ kind: 'new' as const, on: addDays('2025-11-01', index % 300), seats: 10 }],
    },
  }));
  await registerInstead(stage.page, items);
  const readOn = await hold(stage.page, 'listLicenses');
  const app = await openConsole(stage.page);
  await expect(app.getByText('100 licenses read so far', { exact: true })).toBeVisible();
  await expect(app.getByText(/^Reading the rest: 100 so far\./)).toBeVisible();
  await expect(app.getByRole('link', { name: /^Licenses ?, at least \d+ need a decision/ })).toBeVisible();
  await app.getByRole('searchbox').fill('License 9999');
  await expect(app.getByText('No license matches so far')).toBeVisible();
  await expect(app.getByText('0 of 100 licenses read so far')).toBeVisible();
  await app.getByRole('button', { name: 'Clear filters' }).click();
  readOn();
  await expect(app.getByText('10,000 licenses', { exact: true })).toBeVisible({ timeout: 60_000 });
  await app.getByRole('searchbox').fill('License 9999');
  await expect(app.getByText('1 of 10,000 licenses')).toBeVisible();
  await expect(app.locator('tbody tr')).toHaveCount(1);
}, 180_000);

it('goes from the list to a plan by keyboard alone', async () => {
  const { page } = stage;
  const app = await openConsole(page);
  await app.getByRole('searchbox').focus();
  await page.keyboard.type('berlin');
  await expect(app.getByText(/^1 of/)).toBeVisible();
  const link = app.getByRole('rowheader', { name: 'Jira Server, Berlin' }).getByRole('link');
  for (
    let pressed = 0;
    pressed < 20 && !(await link.evaluate((a) => a === document.activeElement));
    pressed += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const heading = app.getByRole('heading', { level: 1, name: 'Jira Server, Berlin' });
  await expect(heading).toBeVisible();
  await expect(heading).toBeFocused();
  const upgrade = app.getByRole('radio', { name: 'Upgrade' });
  await app.getByRole('radio', { name: 'Renew', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(upgrade).toBeChecked();
  await expect(app.getByText(/^Best day to upgrade/)).toBeVisible();
});

it.each([360, 768, 1280])('nothing sticks out at %i pixels', async (width) => {
  await stage.page.setViewportSize({ width, height: 800 });
  const app = await openConsole(stage.page);
  await expect(app.getByRole('region', { name: 'Needs you now' })).toBeVisible();
  expect(await overflowOf(app)).toBeLessThanOrEqual(0);
  await openLicense(app, 'Confluence Server, Madrid');
  expect(await overflowOf(app)).toBeLessThanOrEqual(0);
});

it('speaks German, and writes dates the German way', async () => {
  const app = await openConsole(stage.page, '/jira?lang=de-DE');
  await expect(
    app
      .getByRole('region', { name: 'Jetzt zu erledigen' })
      .getByText(/Gedeckt bis 21\. Sept\. 2025, vor 14 Monaten/),
  ).toBeVisible();
});

it('is dark where the host is dark', async () => {
  const app = await openConsole(stage.page, '/jira?mode=dark');
  await expect(app.getByRole('region', { name: 'Needs you now' })).toBeVisible();
  await expect(app.locator('html')).toHaveAttribute('data-color-mode', 'dark');
});

it('the day is the viewer’s: on the other side of midnight a license has ended', async () => {
  const app = await openConsole(stage.page, '/jira?zone=Pacific/Auckland&day=2026-11-23');
  await openLicense(app, 'Confluence Server, Lisbon');
  await expect(app.getByText(/1 day without cover so far/)).toBeVisible();
});
