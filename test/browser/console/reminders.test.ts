import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Download, FrameLocator } from 'playwright-core';
import type { HistoryLine, Undelivered } from '../../../src/contract/reminders';
import { expect } from '../stage/expect';
import { answerInstead, failInstead } from '../stage/questions';
import { browserStage } from '../stage/stage';
import { columnOf, openConsole, openLicense, overflowOf, toTab } from './console';

const stage = browserStage();

const openReminders = async (app: FrameLocator, name = 'Reminders') => {
  await toTab(app, name);
  await expect(app.getByRole('heading', { level: 1, name })).toBeVisible();
};

describe('where reminders go', () => {
  it('a bad key is refused beside its field, and nothing of what was typed is lost', async () => {
    const { page } = stage;
    const app = await openConsole(page);
    await openReminders(app);
    await expect(app.getByText('The daily check has not run yet.')).toBeVisible();
    await expect(app.getByText('No reminder was due yet.')).toBeVisible();
    // The preview is not on https, and no such address is offered.
    await expect(app.getByLabel('Address of this console')).toHaveValue('');
    await app.getByRole('checkbox', { name: 'A work item in Jira' }).check();
    await app.getByRole('checkbox', { name: 'A page in Confluence' }).check();
    await app.getByLabel('Project key').fill('OPS-7');
    await app.getByLabel('Project key').blur();
    await expect(app.getByText(/^This is no project key\./)).toBeVisible();
    expect(await app.getByText(/^This is no space key\./).count()).toBe(0);
    await app.getByRole('button', { name: 'Save' }).click();
    await expect(app.getByText(/^This is no space key\./)).toBeVisible();
    await expect(app.getByLabel('Project key')).toBeFocused();
    await app.getByLabel('Space key').fill('OPS');
    await app.getByLabel('Project key').fill('ops');
    await app.getByLabel('Address of this console').fill('https://site.example/console');
    await app.getByLabel('Language of what is written').selectOption({ label: 'German' });
    await app.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('The reminders are set')).toBeVisible();
    await expect(app.getByLabel('Project key')).toHaveValue('OPS');

    const again = await openConsole(page, '/jira#/reminders');
    await expect(again.getByLabel('Space key')).toBeVisible();
    await expect(again.getByLabel('Project key')).toHaveValue('OPS');
    await expect(again.getByLabel('Type of work item')).toHaveValue('Task');
    await expect(again.getByLabel('Space key')).toHaveValue('OPS');
    await expect(again.getByLabel('Address of this console')).toHaveValue('https://site.example/console');
    await expect(again.getByLabel('Language of what is written')).toHaveValue('de');
  });

  it('a project that is not there is told at once, and stored all the same', async () => {
    const { page } = stage;
    const app = await openConsole(page);
    await openReminders(app);
    await app.getByRole('checkbox', { name: 'A work item in Jira' }).check();
    await app.getByLabel('Project key').fill('GONE');
    await app.getByRole('button', { name: 'Save' }).click();
    await expect(app.getByText(/^Work item in Jira: There is no project with this key/)).toBeVisible();
    expect(await page.getByText('The reminders are set').count()).toBe(0);
    await app.getByLabel('Project key').fill('IT');
    await app.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('The reminders are set')).toBeVisible();
    expect(await app.getByText(/^Work item in Jira: There is no project/).count()).toBe(0);
  });

  it('what the back end refuses is told beside its field; what is off stays typed', async () => {
    const { page } = stage;
    const app = await openConsole(page);
    await openReminders(app);
    await app.getByRole('checkbox', { name: 'A page in Confluence' }).check();
    await app.getByLabel('Space key').fill('OPS');
    const fault = { code: 'unknown-value', path: 'targets.page.spaceKey', clauses: [] };
    await failInstead(page, 'saveReminderTargets', { code: 'bad-input', fault });
    await app.getByRole('button', { name: 'Save' }).click();
    await expect(app.getByText(/^This is no space key\./)).toBeVisible();
    await expect(app.getByLabel('Space key')).toHaveValue('OPS');
    await app.getByLabel('Space key').fill('OPS2');
    await expect(app.getByText(/^This is no space key\./)).toHaveCount(0);
    await app.getByRole('checkbox', { name: 'A page in Confluence' }).uncheck();
    await app.getByRole('checkbox', { name: 'A page in Confluence' }).check();
    await expect(app.getByLabel('Space key')).toHaveValue('OPS2');
  });
});

const undelivered = (licenseId: string): Undelivered => ({
  licenseId,
  kind: 'maintenance',
  endsOn: '2026-11-22',
  milestone: 0,
  faults: [
    { target: 'workItem', code: 'no-project', detail: null },
    { target: 'page', code: 'refused', detail: 'Space <b>OPS</b> is archived' },
  ],
});
const line = (over: Partial<HistoryLine>): HistoryLine => ({
  at: '2026-11-20T06:00:00.000Z',
  day: '2026-11-20',
  event: 'reminded',
  kind: 'maintenance',
  licenseId: 'gone',
  name: 'Ghent, sold',
  endsOn: '2026-12-20',
  milestone: 30,
  superseded: [60],
  workItem: 'OPS-12',
  page: '98765',
  faults: [],
  ...over,
});

describe('what reminders did', () => {
  /** The id of a license by its name, as its page has it in the address. */
  const idOf = async (name: string) => {
    await openLicense(await openConsole(stage.page), name);
    return decodeURIComponent(new URL(stage.page.url()).hash.split('/').at(-1) ?? '');
  };
  const answerWith = async (items: HistoryLine[], failed: Undelivered[] = []) => {
    await answerInstead(stage.page, 'listUndelivered', () => ({ items: failed, next: null }));
    await answerInstead(stage.page, 'listReminderHistory', ({ after = '0' }) => {
      const end = Number(after) + 25;
      return { items: items.slice(Number(after), end), next: end < items.length ? String(end) : null };
    });
  };

  it('says what is undelivered, why, and what to do, with a link to the license', async () => {
    await answerWith([], [undelivered(await idOf('Jira Server, Dublin'))]);
    const app = await openConsole(stage.page, '/jira#/reminders');
    const waiting = app.getByRole('region', { name: 'Not delivered yet' });
    await expect(
      waiting.getByText('Maintenance through Nov 21, 2026. Reminder: on the day itself.'),
    ).toBeVisible();
    await expect(waiting.getByText(/^Work item in Jira: There is no project with this key/)).toBeVisible();
    await expect(waiting.getByText('The answer was: Space <b>OPS</b> is archived')).toBeVisible();
    await expect(waiting.getByText(/tried again every day/)).toBeVisible();
    await waiting.getByRole('link', { name: 'Jira Server, Dublin' }).click();
    await expect(app.getByRole('heading', { level: 1, name: 'Jira Server, Dublin' })).toBeVisible();
  });

  it('tells each line, and more of them on a click; a work item opens in a new tab', async () => {
    const older = Array.from({ length: 44 }, (_, index) =>
      line({ at: `2026-10-01T06:00:${10 + index}.000Z`, day: '2026-10-01', workItem: `OLD-${index}` }),
    );
    await answerWith([
      line({}),
      line({ at: '2026-11-19T06:00:00.000Z', event: 'settled', milestone: null, superseded: [] }),
      ...older,
    ]);
    const app = await openConsole(stage.page, '/jira#/reminders');
    const history = app.getByRole('region', { name: 'History' });
    const first = history.getByRole('listitem').first();
    await expect(first.getByText('Ghent, sold')).toBeVisible();
    await expect(
      first.getByText('Stands for earlier ones that were not delivered: 60 days before.'),
    ).toBeVisible();
    expect(await first.getByRole('link', { name: 'Ghent, sold' }).count()).toBe(0);
    await expect(history.getByText(/Settled: this end no longer stands/)).toBeVisible();
    await expect(history.locator('ol > li')).toHaveCount(20);
    await history.getByRole('button', { name: 'Show more' }).click();
    await expect(history.getByText('OLD-37')).toBeVisible();
    await expect(history.locator('ol > li')).toHaveCount(40);
    await history.getByRole('button', { name: 'Show more' }).click();
    await expect(history.getByText('OLD-43')).toBeVisible();
    expect(await history.getByRole('button', { name: 'Show more' }).count()).toBe(0);
    const context = stage.page.context();
    await context.route('**/browse/OPS-12', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>OPS-12</title>' }),
    );
    const opening = context.waitForEvent('page');
    await first.getByRole('link', { name: 'OPS-12' }).click();
    await expect(await opening).toHaveURL('/browse/OPS-12');
  });

  it.each([360, 1280])('in German nothing sticks out at %i pixels', async (width) => {
    await stage.page.setViewportSize({ width, height: 800 });
    await answerWith([line({}), line({ kind: 'subscription', name: '' })], [undelivered('gone')]);
    const app = await openConsole(stage.page, '/jira?lang=de-DE#/reminders');
    await expect(app.getByText('Die tägliche Prüfung ist noch nicht gelaufen.')).toBeVisible();
    await app.getByRole('checkbox', { name: 'Ein Vorgang in Jira' }).check();
    await app.getByRole('checkbox', { name: 'Eine Seite in Confluence' }).check();
    await app.getByRole('button', { name: 'Speichern' }).click();
    await expect(app.getByText('Wartung bis 19. Dez. 2026. Erinnerung: 30 Tage vorher.')).toBeVisible();
    await expect(app.getByText(/^Vorgang in Jira: Es gibt kein Projekt/)).toBeVisible();
    expect(await overflowOf(app)).toBeLessThanOrEqual(0);
  });
});

it('a renewal is marked, told with who did and until when, changed and ended', async () => {
  const { page } = stage;
  const app = await openConsole(page);
  await openLicense(app, 'Jira Server, Dublin');
  const panel = app.getByRole('region', { name: 'Renewal in progress' });
  await panel.getByRole('button', { name: 'Mark as in progress' }).click();
  const until = panel.getByLabel('In progress until', { exact: true });
  await expect(until).toBeFocused();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.locator('p:focus')).toBeVisible();
  await panel.getByRole('button', { name: 'Mark as in progress' }).click();
  await expect(until).toHaveValue('12/22/2026');
  await until.fill('11/22/2026');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Choose a day after today.')).toBeVisible();
  await expect(until).toBeFocused();
  await until.fill('12/12/2026');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(
    panel.getByText('Anna Keller marked it, until Dec 12, 2026; reminders and prompts are quiet until then.'),
  ).toBeVisible();
  await expect(page.getByText('The renewal is marked as in progress')).toBeVisible();
  await toTab(app, 'Licenses');
  await expect(
    app
      .getByRole('rowheader', { name: 'Jira Server, Dublin' })
      .getByText(/renewal in progress until Dec 12, 2026/),
  ).toBeVisible();
  await toTab(app, 'Requests');
  await expect(
    app.getByText('Jira Server, Dublin · until Dec 12, 2026 · marked by Anna Keller'),
  ).toBeVisible();
  await app.getByRole('link', { name: 'Jira Server, Dublin' }).click();
  await panel.getByRole('button', { name: 'No longer in progress' }).click();
  await expect(panel.getByText(/^Are you renewing it\?/)).toBeVisible();
});

describe('files', () => {
  const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');
  /** By a parser that refuses what it does not know. */
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0])
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each, { strictExceptions: true }));

  it('a calendar of one license, and of all; its writer loads on the click alone', async () => {
    const { page } = stage;
    const app = await openConsole(page);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await openLicense(app, 'Jira Server, Dublin');
    await expect(app.getByText('Renewal in progress')).toBeVisible();
    expect(loaded.filter((url) => url.includes('calendar-writer'))).toEqual([]);
    let downloading = page.waitForEvent('download');
    await app.getByRole('button', { name: 'Calendar (.ics)' }).click();
    let download = await downloading;
    expect(loaded.filter((url) => url.includes('calendar-writer'))).toHaveLength(1);
    expect(download.suggestedFilename()).toMatch(/^mockups-maintenance-[\w.-]+\.ics$/);
    const [event, ...others] = events(await textOf(download));
    expect(others).toEqual([]);
    expect(event?.summary).toBe('Last day of Mockups maintenance: Jira Server, Dublin');
    expect(event?.startDate.toString()).toBe('2026-11-21');

    await toTab(app, 'Licenses');
    await app.getByRole('button', { name: 'Export' }).click();
    downloading = page.waitForEvent('download');
    await app.getByRole('menuitem', { name: 'Calendar (.ics)' }).click();
    download = await downloading;
    expect(download.suggestedFilename()).toBe('mockups-maintenance-2026-11-22.ics');
    const all = events(await textOf(download));
    const dated = await (await columnOf(app, 'Covered through')).filter({ hasText: /\d{4}/ }).count();
    // Nobody has to be told when the archive’s ended: an admin lets it lapse.
    await expect(app.getByText('left to lapse')).toHaveCount(2);
    expect(all).toHaveLength(dated - 1);
    await expect(
      page.getByText(/2 licenses are not in it, because their ends are not known\.$/),
    ).toBeVisible();
  });

  it('what expires, for budgets: with the renewals that it takes, and no key', async () => {
    const { page } = stage;
    const app = await openConsole(page);
    await app.getByRole('button', { name: 'Export' }).click();
    const downloading = page.waitForEvent('download');
    await app.getByRole('menuitem', { name: 'In the next 12 months (CSV)' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('mockups-expiring-12-months-2026-11-22.csv');
    const text = await textOf(download);
    expect(text).toMatch(
      /^\uFEFFid,name,contact,ownedBy,ownerAccount,product,channel,seats,state,coveredThrough,expiresOn,daysLeft,renewals/,
    );
    expect(text).toMatch(/"Jira Server, Rome",.*,covered,2026-11-27,2026-11-28,6,1\r\n/);
    // It has expired already, and costs more than one.
    expect(text).toMatch(/"Jira Server, Berlin",.*,expired,2025-09-21,2025-09-22,-426,3\r\n/);
    expect(text).not.toContain('EXAMPLE-');
  });
});
