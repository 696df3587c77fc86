import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Download } from 'playwright-core';
import type { HistoryLine, Undelivered } from '../../../src/contract/reminders';
import { consoleStage, answerInstead, goTo, openLicense, overflowOf, type OpenConsole } from './open-console';

const stage = consoleStage();

const openReminders = async ({ app }: OpenConsole, name = 'Reminders') => {
  await app.getByRole('button', { name, exact: true }).click();
  await app.getByRole('heading', { level: 1, name }).waitFor();
};

describe('where reminders go', () => {
  it('a bad key is refused beside its field, and nothing of what was typed is lost', async () => {
    const { app, page } = stage.opened;
    await openReminders(stage.opened);
    await app.getByText('The daily check has not run yet.').waitFor();
    await app.getByText('No reminder was due yet.').waitFor();
    // The preview is not on https, and no such address is offered.
    expect(await app.getByLabel('Address of this console').inputValue()).toBe('');
    await app.getByRole('checkbox', { name: 'A work item in Jira' }).check();
    await app.getByRole('checkbox', { name: 'A page in Confluence' }).check();
    await app.getByLabel('Project key').fill('OPS-7');
    await app.getByLabel('Project key').blur();
    await app.getByText(/^This is no project key\./).waitFor();
    expect(await app.getByText(/^This is no space key\./).count()).toBe(0);
    await app.getByRole('button', { name: 'Save' }).click();
    await app.getByText(/^This is no space key\./).waitFor();
    await app.locator('input:focus').and(app.getByLabel('Project key')).waitFor();
    await app.getByLabel('Space key').fill('OPS');
    await app.getByLabel('Project key').fill('ops');
    await app.getByLabel('Address of this console').fill('https://site.example/console');
    await app.getByLabel('Language of what is written').selectOption({ label: 'German' });
    await app.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The reminders are set').waitFor();
    expect(await app.getByLabel('Project key').inputValue()).toBe('OPS');

    const again = await goTo(page, stage.preview, '/jira#/reminders');
    await again.getByLabel('Space key').waitFor();
    expect(await again.getByLabel('Project key').inputValue()).toBe('OPS');
    expect(await again.getByLabel('Type of work item').inputValue()).toBe('Task');
    expect(await again.getByLabel('Space key').inputValue()).toBe('OPS');
    expect(await again.getByLabel('Address of this console').inputValue()).toBe(
      'https://site.example/console',
    );
    expect(await again.getByLabel('Language of what is written').inputValue()).toBe('de');
  });

  it('a project that is not there is told at once, and stored all the same', async () => {
    const { app, page } = stage.opened;
    await openReminders(stage.opened);
    await app.getByRole('checkbox', { name: 'A work item in Jira' }).check();
    await app.getByLabel('Project key').fill('GONE');
    await app.getByRole('button', { name: 'Save' }).click();
    await app.getByText(/^Work item in Jira: There is no project with this key/).waitFor();
    expect(await page.getByText('The reminders are set').count()).toBe(0);
    await app.getByLabel('Project key').fill('IT');
    await app.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The reminders are set').waitFor();
    expect(await app.getByText(/^Work item in Jira: There is no project/).count()).toBe(0);
  });

  it('what the back end refuses is told beside its field; what is off stays typed', async () => {
    const { app, page } = stage.opened;
    await openReminders(stage.opened);
    await app.getByRole('checkbox', { name: 'A page in Confluence' }).check();
    await app.getByLabel('Space key').fill('OPS');
    await page.route('**/_preview/invoke', async (route) => {
      const { functionKey } = route.request().postDataJSON() as { functionKey: string };
      if (functionKey !== 'saveReminderTargets') return route.fallback();
      const fault = { code: 'unknown-value', path: 'targets.page.spaceKey', clauses: [] };
      const failure = { code: 'bad-input', fault };
      return route.fulfill({ json: { ok: true, value: { ok: false, failure } } });
    });
    await app.getByRole('button', { name: 'Save' }).click();
    await app.getByText(/^This is no space key\./).waitFor();
    expect(await app.getByLabel('Space key').inputValue()).toBe('OPS');
    await app.getByLabel('Space key').fill('OPS2');
    await app.getByText(/^This is no space key\./).waitFor({ state: 'detached' });
    await app.getByRole('checkbox', { name: 'A page in Confluence' }).uncheck();
    await app.getByRole('checkbox', { name: 'A page in Confluence' }).check();
    expect(await app.getByLabel('Space key').inputValue()).toBe('OPS2');
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
    await openLicense(stage.opened, name);
    return decodeURIComponent(new URL(stage.opened.page.url()).hash.split('/').at(-1) ?? '');
  };
  const answerWith = async (items: HistoryLine[], failed: Undelivered[] = []) => {
    await answerInstead(stage.opened.page, 'listUndelivered', () => ({ items: failed, next: null }));
    await answerInstead(stage.opened.page, 'listReminderHistory', ({ after = '0' }) => {
      const end = Number(after) + 25;
      return { items: items.slice(Number(after), end), next: end < items.length ? String(end) : null };
    });
  };

  it('says what is undelivered, why, and what to do, with a link to the license', async () => {
    await answerWith([], [undelivered(await idOf('Jira Server, Dublin'))]);
    const app = await goTo(stage.opened.page, stage.preview, '/jira#/reminders');
    const waiting = app.getByRole('region', { name: 'Not delivered yet' });
    await waiting.getByText('Maintenance through Nov 21, 2026. Reminder: on the day itself.').waitFor();
    await waiting.getByText(/^Work item in Jira: There is no project with this key/).waitFor();
    await waiting.getByText('The answer was: Space <b>OPS</b> is archived').waitFor();
    await waiting.getByText(/tried again every day/).waitFor();
    await waiting.getByRole('link', { name: 'Jira Server, Dublin' }).click();
    await app.getByRole('heading', { level: 1, name: 'Jira Server, Dublin' }).waitFor();
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
    const app = await goTo(stage.opened.page, stage.preview, '/jira#/reminders');
    const history = app.getByRole('region', { name: 'History' });
    const first = history.getByRole('listitem').first();
    await first.getByText('Ghent, sold').waitFor();
    await first.getByText('Stands for earlier ones that were not delivered: 60 days before.').waitFor();
    expect(await first.getByRole('link', { name: 'Ghent, sold' }).count()).toBe(0);
    await history.getByText(/Settled: this end no longer stands/).waitFor();
    expect(await history.locator('ol > li').count()).toBe(20);
    await history.getByRole('button', { name: 'Show more' }).click();
    await history.getByText('OLD-37').waitFor();
    expect(await history.locator('ol > li').count()).toBe(40);
    await history.getByRole('button', { name: 'Show more' }).click();
    await history.getByText('OLD-43').waitFor();
    expect(await history.getByRole('button', { name: 'Show more' }).count()).toBe(0);
    await stage.opened.context.route('**/browse/OPS-12', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>OPS-12</title>' }),
    );
    const opening = stage.opened.context.waitForEvent('page');
    await first.getByRole('link', { name: 'OPS-12' }).click();
    await (await opening).waitForURL('**/browse/OPS-12');
  });

  it.each([360, 1280])('in German nothing sticks out at %i pixels', async (width) => {
    await stage.reopen({ width, address: '/jira?lang=de-DE' });
    await answerWith([line({}), line({ kind: 'subscription', name: '' })], [undelivered('gone')]);
    const app = await goTo(stage.opened.page, stage.preview, '/jira?lang=de-DE#/reminders');
    await app.getByText('Die tägliche Prüfung ist noch nicht gelaufen.').waitFor();
    await app.getByRole('checkbox', { name: 'Ein Vorgang in Jira' }).check();
    await app.getByRole('checkbox', { name: 'Eine Seite in Confluence' }).check();
    await app.getByRole('button', { name: 'Speichern' }).click();
    await app.getByText('Wartung bis 19. Dez. 2026. Erinnerung: 30 Tage vorher.').waitFor();
    await app.getByText(/^Vorgang in Jira: Es gibt kein Projekt/).waitFor();
    expect(await overflowOf(stage.opened)).toBeLessThanOrEqual(0);
  });
});

it('a renewal is marked, told with who did and until when, changed and ended', async () => {
  const { app, page } = stage.opened;
  await openLicense(stage.opened, 'Jira Server, Dublin');
  const panel = app.locator('section', {
    has: app.getByRole('heading', { level: 2, name: 'Renewal in progress' }),
  });
  await panel.getByRole('button', { name: 'Mark as in progress' }).click();
  const until = panel.getByLabel('In progress until', { exact: true });
  await app.locator('input:focus').and(until).waitFor();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await panel.locator('p:focus').waitFor();
  await panel.getByRole('button', { name: 'Mark as in progress' }).click();
  expect(await until.inputValue()).toBe('12/22/2026');
  await until.fill('11/22/2026');
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByText('Choose a day after today.').waitFor();
  await app.locator('input:focus').and(until).waitFor();
  await until.fill('12/12/2026');
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel
    .getByText('Anna Keller marked it, until Dec 12, 2026; reminders and prompts are quiet until then.')
    .waitFor();
  await page.getByText('The renewal is marked as in progress').waitFor();
  await app.getByRole('link', { name: 'Licenses' }).click();
  await app
    .getByRole('rowheader', { name: 'Jira Server, Dublin' })
    .getByText(/renewal in progress until Dec 12, 2026/)
    .waitFor();
  await app.getByRole('button', { name: 'Requests' }).click();
  await app.getByText('Jira Server, Dublin · until Dec 12, 2026 · marked by Anna Keller').waitFor();
  await app.getByRole('link', { name: 'Jira Server, Dublin' }).click();
  await panel.getByRole('button', { name: 'No longer in progress' }).click();
  await panel.getByText(/^Are you renewing it\?/).waitFor();
});

describe('files', () => {
  const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');
  /** By a parser that refuses what it does not know. */
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0])
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each, { strictExceptions: true }));

  it('a calendar of one license, and of all; its writer loads on the click alone', async () => {
    const { app, page } = stage.opened;
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await openLicense(stage.opened, 'Jira Server, Dublin');
    await app.getByText('Renewal in progress').waitFor();
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

    await app.getByRole('link', { name: 'Licenses' }).click();
    await app.getByRole('button', { name: 'Export' }).click();
    downloading = page.waitForEvent('download');
    await app.getByRole('menuitem', { name: 'Calendar (.ics)' }).click();
    download = await downloading;
    expect(download.suggestedFilename()).toBe('mockups-maintenance-2026-11-22.ics');
    const all = events(await textOf(download));
    const dated = await app.locator('.cell-through').filter({ hasText: /\d{4}/ }).count();
    expect(all).toHaveLength(dated);
    await page.getByText(/2 licenses are not in it, because their ends are not known\.$/).waitFor();
  });

  it('what expires, for budgets: with the renewals that it takes, and no key', async () => {
    const { app, page } = stage.opened;
    await app.getByRole('button', { name: 'Export' }).click();
    const downloading = page.waitForEvent('download');
    await app.getByRole('menuitem', { name: 'In the next 12 months (CSV)' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('mockups-expiring-12-months-2026-11-22.csv');
    const text = await textOf(download);
    expect(text).toMatch(
      /^\uFEFFid,name,contact,product,channel,seats,state,coveredThrough,expiresOn,daysLeft,renewals/,
    );
    expect(text).toMatch(/"Jira Server, Rome",.*,covered,2026-11-27,2026-11-28,6,1\r\n/);
    // It has expired already, and costs more than one.
    expect(text).toMatch(/"Jira Server, Berlin",.*,expired,2025-09-21,2025-09-22,-426,3\r\n/);
    expect(text).not.toContain('EXAMPLE-');
  });
});
