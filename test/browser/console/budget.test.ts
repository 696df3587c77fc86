import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { FrameLocator } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { type Budget, budgetOf } from '../../../src/budget/budget';
import { OWN_ID, type OwnSubscription } from '../../../src/budget/own-subscription';
import { stayCovered } from '../../../src/budget/stay-covered';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { toJsonLines } from '../../../src/exchange/exporting/json-lines';
import { isPeriodic, mockupsPolicy } from '../../../src/policy';
import { dayText, sumText } from '../../../src/words/formats';
import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';
import { openConsole, overflowOf, toTab } from './console';

const stage = browserStage();
const TODAY = '2026-11-22';
const NEXT_YEAR = { year: 2027, firstMonth: 1 };
const PAGE = '/jira/settings/apps/license-centre-jira';

/** The examples as they stand on the site. */
async function register(): Promise<LicenseEntry[]> {
  return (await stage.preview.ask('listLicenses', {})).items;
}

/** This site's own subscription, as the preview's host tells of it. */
const OWN: OwnSubscription = {
  name: 'This site: Mockups for Jira Cloud',
  product: 'jira-cloud',
  state: 'active',
  billing: 'yearly',
  endsOn: '2027-06-10',
  price: null,
};

const expectedOf = (entries: readonly LicenseEntry[], own = OWN) =>
  budgetOf(mockupsPolicy, entries, NEXT_YEAR, TODAY, own);
const money = (amounts: Budget['totals']['due']) =>
  amounts.map((each) => sumText('en-US', each).replaceAll('\u00a0', ' '));

async function openBudget(): Promise<FrameLocator> {
  const app = await openConsole(stage.page);
  await toTab(app, 'Budget');
  await expect(app.getByRole('heading', { level: 1, name: 'Budget' })).toBeVisible();
  return app;
}

/** A file as the page hands it out. */
async function fileOf(app: FrameLocator, format: 'CSV' | 'XLSX'): Promise<Buffer> {
  const [download] = await Promise.all([
    stage.page.waitForEvent('download'),
    app.getByRole('button', { name: format, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

/** What amounts add up to by currency, in hundredths. */
function sumsOf(lines: readonly (readonly [amount: unknown, currency: unknown])[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [amount, currency] of lines)
    if (amount !== '' && amount !== null)
      sums[String(currency)] = (sums[String(currency)] ?? 0) + Math.round(Number(amount) * 100);
  return sums;
}

it('next year’s budget is the same on the page, in its files and by the command, and as evaluate says', async () => {
  const app = await openBudget();
  const entries = await register();
  const expected = expectedOf(entries);

  // The days are those that evaluate answers.
  for (const { id, of, dueOn } of expected.rows) {
    if (of !== 'maintenance') continue;
    const { maintenance } = mockupsPolicy.evaluate(entries.find((entry) => entry.id === id)!.license, TODAY);
    expect(isPeriodic(maintenance) && maintenance.expiresOn).toBe(dueOn);
  }

  // The page.
  const lines = app.locator('tr[data-budget]');
  await expect(lines).toHaveCount(expected.rows.length);
  for (const { id, dues, isOver, dueOn } of expected.rows) {
    const line = app.locator(`tr[data-budget="${id}"]`);
    const on = dues[0]?.on ?? null;
    await expect(line).toContainText(on === null ? 'Any day' : dayText('en-US', on));
    if (isOver) await expect(line).toContainText(`without cover since ${dayText('en-US', dueOn!)}`);
  }
  const tile = (name: string) =>
    app.getByRole('region', { name: 'Sums of the year' }).getByRole('link', { name });
  for (const amount of money(expected.totals.due)) await expect(tile('Falls due')).toContainText(amount);
  for (const amount of money(expected.totals.undecided))
    await expect(tile('Not decided')).toContainText(amount);
  await expect(tile('Without a price')).toContainText(`${expected.totals.withoutPrice} licenses`);

  // The files.
  const csv = (await fileOf(app, 'CSV')).toString('utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const inHundredths = sumsOf(expected.totals.due.map(({ amount, currency }) => [amount, currency]));
  expect(sumsOf(data.map((line) => [line['Amount'], line['Currency']]))).toEqual(inHundredths);
  expect([...new Set(data.map((line) => line['Id']))]).toEqual(expected.rows.map(({ id }) => id));
  const [sheet] = await readWorkbook(await fileOf(app, 'XLSX'));
  const [headings = [], ...rows] = sheet!.data;
  const at = (name: string) => headings.indexOf(name);
  expect(sumsOf(rows.map((row) => [row[at('Amount')], row[at('Currency')]]))).toEqual(inHundredths);

  // The command, on the register as it is exported.
  const args = ['src/cli/start.js', 'budget', '--as-of', TODAY, '--year', '2027'];
  const { stdout } = spawnSync(process.execPath, args, { input: toJsonLines(entries), encoding: 'utf8' });
  const printed = JSON.parse(stdout) as Budget;
  const { totals, rows: registered } = budgetOf(mockupsPolicy, entries, NEXT_YEAR, TODAY);
  expect(printed.totals).toEqual(JSON.parse(JSON.stringify(totals)));
  expect(printed.rows.map(({ id, dues }) => [id, dues])).toEqual(
    registered.map(({ id, dues }) => [id, dues]),
  );
});

it('writes a workbook of any size under the policy for content that Forge sends', async () => {
  for (let number = 1; number <= 80; number += 1) {
    const price = { amount: `${number}.00`, currency: 'EUR' };
    const draft = {
      name: `Projects of an agency with a long name, number ${number}`,
      contact: '',
      license: {
        product: 'mybalsamiq',
        subscription: { state: 'active' as const },
        billing: 'monthly' as const,
        history: [{ kind: 'new' as const, on: '2026-01-15', seats: 3, price }],
      },
    };
    await stage.preview.ask('addLicense', { draft, key: null, timeZone: 'UTC' });
  }
  const app = await openBudget();
  await expect(app.locator('tr[data-budget]')).toHaveCount(expectedOf(await register()).rows.length);
  const [sheet] = await readWorkbook(await fileOf(app, 'XLSX'));
  expect(sheet!.data.length).toBeGreaterThan(80 * 12);
});

it('whatever is counted can be opened, and what is open stands in the address', async () => {
  const app = await openBudget();
  const expected = expectedOf(await register());
  const lines = app.locator('tr[data-budget]');
  await app.getByRole('link', { name: /^Not decided/ }).click();
  await expect(lines).toHaveCount(expected.totals.undecidedRows);
  await app.getByRole('link', { name: /^Without a price/ }).click();
  await expect(lines).toHaveCount(expected.totals.withoutPrice);
  await stage.page.reload();
  await expect(lines).toHaveCount(expected.totals.withoutPrice);
  await stage.page.goBack();
  await expect(lines).toHaveCount(expected.totals.undecidedRows);
  await app.getByRole('link', { name: 'Show everything' }).click();
  const march = expected.rows.filter(({ dues }) => dues.some(({ on }) => on?.startsWith('2027-03')));
  await app.getByRole('link', { name: /^Mar 2027: EUR/ }).click();
  await expect(lines).toHaveCount(march.length);
  await expect(app.getByText('Only Mar 2027 is listed:')).toBeVisible();
  await app
    .getByRole('combobox', { name: 'Product' })
    .selectOption({ label: 'Mockups for Confluence Server' });
  await expect(lines).toHaveCount(march.filter(({ product }) => product === 'confluence-server').length);
  // One license, by its name, leads to its page.
  await app.getByRole('rowheader').getByRole('link').first().click();
  await expect(app.getByRole('heading', { level: 1, name: 'Confluence Server, Paris' })).toBeVisible();
});

it('says why something else than one renewal is the cheapest, with the clauses', async () => {
  const app = await openBudget();
  const line = app.locator('tr[data-budget]', { hasText: 'Jira Server, Berlin' });
  await expect(line).toContainText('a new license (EUR 1,200.00): covered through Dec 31, 2027.');
  await expect(line).toContainText(
    'It takes the fewest purchases. It could also be an upgrade and 2 renewals.',
  );
  await line.getByRole('button', { name: /^Why\?/ }).click();
  for (const clause of ['M6', 'M7', 'M8', 'D3'])
    await expect(app.getByRole('dialog').getByText(clause, { exact: true })).toBeVisible();
});

it('this site’s own subscription has the price that is entered in the settings, in the sums as well', async () => {
  const app = await openBudget();
  const line = app.locator(`tr[data-budget="${OWN_ID}"]`);
  await expect(line).toContainText('Jun 10, 2027');
  await line.getByRole('link', { name: 'Enter what it costs' }).click();
  await app.getByRole('textbox', { name: 'Price' }).fill('1234.50');
  await app.getByRole('combobox', { name: 'Currency' }).fill('CHF');
  await app.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(stage.page.getByText('The settings are saved')).toBeVisible();
  await toTab(app, 'Budget');
  await expect(line).toContainText('CHF 1,234.50');
  await expect(line).toContainText('entered in the settings');
  await expect(app.getByRole('region', { name: 'Sums of the year' })).toContainText('CHF 1,234.50');
});

it('a fiscal year begins with the month that is chosen', async () => {
  const app = await openBudget();
  await app.getByRole('combobox', { name: 'Begins in' }).selectOption({ label: 'April' });
  await app.getByRole('combobox', { name: 'Chart by' }).selectOption({ label: 'Quarter' });
  await expect(app.getByText(/^What falls due from Apr 1, 2027 through Mar 31, 2028\./)).toBeVisible();
  await expect(app.getByRole('link', { name: /^Jan 2028 – Mar 2028: EUR/ })).toBeVisible();
});

it('says so where nothing falls due, and where no price is known', async () => {
  const app = await openConsole(stage.page, `${PAGE}#/budget/year=2020`);
  await expect(app.getByRole('heading', { name: 'Nothing falls due in 2020' })).toBeVisible();
  for (const { id, revision, name, contact, license } of await register()) {
    const history = license.history?.map((event) => ({ ...event, price: undefined }));
    const draft = { name, contact, license: { ...license, history } };
    await stage.preview.ask('saveLicense', { id, revision, draft, timeZone: 'UTC' });
  }
  await stage.page.goto(`${PAGE}#/budget`);
  await stage.page.reload();
  await expect(app.getByText('No prices yet')).toBeVisible();
  await expect(app.locator('tr[data-budget]').first()).toContainText('No price known');
  await expect(app.getByText(/EUR|USD/)).toHaveCount(0);
  await app.getByRole('link', { name: 'Import a table' }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible();
});

it('tells what it takes to stay covered through a day', async () => {
  const app = await openBudget();
  await app.getByRole('link', { name: 'Stay covered' }).click();
  const day = app.getByRole('textbox', { name: 'Stay covered through' });
  await day.fill('6/30/2029');
  const { purchases, plans } = stayCovered(mockupsPolicy, await register(), '2029-06-30', TODAY);
  await expect(
    app.getByText(`${purchases} purchases keep everything covered through Jun 30, 2029.`),
  ).toBeVisible();
  await expect(app.locator('tr[data-covered]')).toHaveCount(plans.length);
  expect(stage.page.url()).toContain('/covered/2029-06-30');
  await stage.page.goto(`${PAGE}#/covered/2020-01-01`);
  await expect(app.getByRole('alert')).toHaveText(/^Name a day from Nov 22, 2026 through Nov 22, 2046\./);
});

it.each([
  ['the year', '/budget', 'lang=de-DE'],
  ['the year', '/budget/by=quarter', 'lang=fr-FR&mode=dark'],
  ['what it takes to stay covered', '/covered', 'lang=ja-JP'],
])('on a phone nothing sticks out: %s %s %s', async (_, place, switches) => {
  await stage.page.setViewportSize({ width: 360, height: 800 });
  const app = await openConsole(stage.page, `${PAGE}?${switches}#${place}`);
  await expect(app.getByRole('table').last()).toBeVisible();
  expect(await overflowOf(app)).toBeLessThanOrEqual(0);
});

it('on paper there is nothing to press, and every row', async () => {
  const app = await openBudget();
  await stage.page.emulateMedia({ media: 'print' });
  await expect(app.getByRole('button', { name: 'CSV', exact: true })).toBeHidden();
  await expect(app.getByRole('combobox', { name: 'Year' })).toBeHidden();
  await expect(app.locator('tr[data-budget]').last()).toBeVisible();
});
