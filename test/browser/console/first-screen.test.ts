import type { Browser } from 'playwright-core';
import { addDays } from '../../../src/policy';
import { entry } from '../../contract/entries';
import { launchBrowser } from '../support/browser';
import { startPreview, type RunningPreview } from '../support/preview';
import {
  answerInstead,
  goTo,
  NOW,
  openConsole,
  openLicense,
  overflowOf,
  type OpenConsole,
} from './open-console';

jest.setTimeout(30_000);

let browser: Browser;
let preview: RunningPreview;
let opened: OpenConsole;

beforeAll(async () => {
  preview = await startPreview({ now: NOW });
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await preview.close();
});
afterEach(async () => {
  await preview.fail();
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

describe.each(['/jira', '/confluence'])('%s', (address) => {
  it('says what needs somebody, what is covered and what ends next', async () => {
    opened = await openConsole(browser, preview, { address });
    const { app } = opened;
    await app.getByRole('button', { name: /^\d+ need you now/ }).waitFor();
    await app.getByText(/^This site: Mockups 3 for/).waitFor();
    await app.getByText('By the vendor’s terms of May 9, 2015').waitFor();
    const needs = app.getByRole('region', { name: 'Needs you now' });
    await needs
      .getByText('Covered through Sep 21, 2025, 14 months ago. 2 renewals make today covered.')
      .waitFor();
    await needs.getByRole('button', { name: 'Renew: Jira Server, Berlin' }).waitFor();
  });
});

it('finds, filters and sorts', async () => {
  opened = await openConsole(browser, preview);
  const { app } = opened;
  await app.getByRole('searchbox', { name: 'Find a license' }).fill('lyon');
  await app.getByText(/^1 of \d+ licenses$/).waitFor();
  await app.getByRole('button', { name: 'Clear filters' }).click();
  await app.getByRole('button', { name: /^\d+ not known/ }).click();
  expect(await app.locator('tbody tr').count()).toBeGreaterThan(0);
  for (const state of await app.locator('.cell-state').allTextContents()) expect(state).toBe('Unknown');
  await app.getByRole('button', { name: 'Clear filters' }).click();
  const name = app.getByRole('columnheader', { name: 'License' });
  await name.getByRole('button').click();
  await name.and(app.locator('[aria-sort="ascending"]')).waitFor();
  const names = await app.locator('.cell-name a').allTextContents();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
});

it('keeps the search when one comes back, with the host’s back button too', async () => {
  opened = await openConsole(browser, preview);
  const { app, page } = opened;
  await app.getByRole('searchbox').fill('lyon');
  await openLicense(opened, 'Jira Server, Lyon');
  await page.goBack();
  await app.getByRole('searchbox').waitFor();
  expect(await app.getByRole('searchbox').inputValue()).toBe('lyon');
  await app.locator('a:focus', { hasText: 'Jira Server, Lyon' }).waitFor();
});

it('a license has an address that survives a reload', async () => {
  opened = await openConsole(browser, preview);
  await openLicense(opened, 'Jira Server, Lyon');
  await opened.page.reload();
  await opened.app.getByRole('heading', { level: 1, name: 'Jira Server, Lyon' }).waitFor();
});

it('tells each period to whoever points at the line or focuses it, and to a screen reader', async () => {
  opened = await openConsole(browser, preview);
  const { app } = opened;
  const line = app.getByRole('button', { name: /^Cover of Jira Server, Lyon/ });
  expect(await line.getAttribute('aria-label')).toMatch(/bought ahead, Renewal, .* \(M5, M8\)/);
  await line.focus();
  await app
    .getByRole('tooltip')
    .getByText(/bought ahead, Renewal/)
    .first()
    .waitFor();
});

it('a failed read says so, and never shows an empty list in its place', async () => {
  opened = await openConsole(browser, preview);
  await preview.fail({ service: 'kvs', operation: 'entity/query', fails: 500 });
  const app = await goTo(opened.page, preview, '/jira');
  await app.getByRole('alert').getByText('We could not read the licenses').waitFor();
  expect(await app.getByText('Register your first license').count()).toBe(0);
  await preview.fail();
  await app.getByRole('button', { name: 'Try again' }).click();
  await app.getByRole('region', { name: 'Needs you now' }).waitFor();
  // What the platform refused shows in the browser's own log as well.
  opened.complaints.length = 0;
});

it('a read that fails later leaves what is shown, and says how old it is', async () => {
  opened = await openConsole(browser, preview);
  const { app } = opened;
  await app.getByRole('region', { name: 'Needs you now' }).waitFor();
  await app.getByRole('button', { name: 'Import' }).click();
  await preview.fail({ service: 'kvs', operation: 'entity/query', fails: 500 });
  // An import reads the register again when it is done, whatever came of it.
  await app.getByLabel('Or paste the text').fill('{"id":"later-1","product":"desktop"}');
  await app.getByRole('button', { name: 'Show what would happen' }).click();
  await app.getByRole('button', { name: 'Import 1 license' }).click();
  await app.getByRole('button', { name: 'To the licenses' }).click();
  await app
    .getByRole('alert')
    .getByText(/^What you see is from/)
    .waitFor();
  await app.getByRole('region', { name: 'Needs you now' }).waitFor();
  opened.complaints.length = 0;
  await preview.fail();
  await preview.reset();
});

it('tells somebody who is no administrator so, and offers nothing that would be refused', async () => {
  opened = await openConsole(browser, preview, { address: '/jira?as=user' });
  const { app } = opened;
  await app.getByRole('alert').getByText('Only admins see licenses.').waitFor();
  expect(await app.getByRole('button', { name: 'Add a license' }).count()).toBe(0);
});

it('an empty register shows three ways to begin, and an example that stores nothing', async () => {
  opened = await openConsole(browser, preview);
  await answerInstead(opened.page, 'listLicenses', () => ({ items: [], next: null }));
  const app = await goTo(opened.page, preview, '/jira');
  await app.getByText('Register your first license').waitFor();
  await app.getByRole('button', { name: /^Add one by hand/ }).waitFor();
  await app.getByRole('button', { name: /^Import a list/ }).waitFor();
  await preview.requests();
  await app.getByRole('button', { name: /^Look at an example/ }).click();
  await app.getByText('This is an example').waitFor();
  await openLicense({ app }, 'Lyon, Confluence');
  await app.getByText('This is an example').waitFor();
  expect(await app.getByRole('button', { name: 'Edit' }).count()).toBe(0);
  expect(await app.getByRole('button', { name: 'Record this purchase' }).count()).toBe(0);
  expect(await preview.requests()).toEqual([]);
});

it('shows 10,000 licenses, and stays quick to search', async () => {
  opened = await openConsole(browser, preview);
  const items = Array.from({ length: 10_000 }, (_, index) => ({
    ...entry({ id: `l-${index}`, name: `License ${index}` }),
    license: {
      product: 'jira-server',
      channel: 'direct' as const,
      history: [{ kind: 'new' as const, on: addDays('2025-12-01', index % 300), seats: 10 }],
    },
  }));
  await answerInstead(opened.page, 'listLicenses', ({ after = '0' }) => {
    const end = Number(after) + 200;
    return { items: items.slice(Number(after), end), next: end < items.length ? String(end) : null };
  });
  const app = await goTo(opened.page, preview, '/jira');
  await app.getByText('10,000 licenses', { exact: true }).waitFor({ timeout: 60_000 });
  await app.getByRole('searchbox').fill('License 9999');
  await app.getByText('1 of 10,000 licenses').waitFor({ timeout: 5000 });
  expect(await app.locator('tbody tr').count()).toBe(1);
}, 90_000);

it('goes from the list to a plan by keyboard alone', async () => {
  opened = await openConsole(browser, preview);
  const { app, page } = opened;
  await app.getByRole('searchbox').focus();
  await page.keyboard.type('berlin');
  await app.getByText(/^1 of/).waitFor();
  const link = app.getByRole('rowheader', { name: 'Jira Server, Berlin' }).getByRole('link');
  for (
    let pressed = 0;
    pressed < 15 && !(await link.evaluate((a) => a === document.activeElement));
    pressed += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const heading = app.getByRole('heading', { level: 1, name: 'Jira Server, Berlin' });
  await heading.waitFor();
  await app.locator('h1:focus').waitFor();
  const upgrade = app.getByRole('radio', { name: 'Upgrade' });
  await app.getByRole('radio', { name: 'Renew', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await upgrade.isChecked()).toBe(true);
  await app.getByText(/^Best day to upgrade/).waitFor();
});

it.each([360, 768, 1280])('nothing sticks out at %i pixels', async (width) => {
  opened = await openConsole(browser, preview, { width, address: '/jira' });
  await opened.app.getByRole('region', { name: 'Needs you now' }).waitFor();
  expect(await overflowOf(opened)).toBeLessThanOrEqual(0);
  await openLicense(opened, 'Confluence Server, Madrid');
  expect(await overflowOf(opened)).toBeLessThanOrEqual(0);
});

it('speaks German, and writes dates the German way', async () => {
  opened = await openConsole(browser, preview, { address: '/jira?lang=de-DE' });
  const { app } = opened;
  await app
    .getByRole('region', { name: 'Braucht Sie jetzt' })
    .getByText(/Gedeckt bis 21\.09\.2025, vor 14 Monaten/)
    .waitFor();
});

it('is dark where the host is dark', async () => {
  opened = await openConsole(browser, preview, { address: '/jira?mode=dark' });
  const { app } = opened;
  await app.getByRole('region', { name: 'Needs you now' }).waitFor();
  expect(await app.locator('html').getAttribute('data-color-mode')).toBe('dark');
});

it('the day is the viewer’s: on the other side of midnight a license has ended', async () => {
  opened = await openConsole(browser, preview, { address: '/jira?zone=Pacific/Auckland&day=2026-11-23' });
  await openLicense(opened, 'Confluence Server, Lisbon');
  await opened.app.getByText(/1 day without cover so far/).waitFor();
});
