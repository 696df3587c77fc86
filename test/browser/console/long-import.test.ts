import type { FrameLocator, Page } from 'playwright-core';
import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';
import { openConsole, overflowOf } from './console';

const stage = browserStage();

async function openImport(page: Page): Promise<FrameLocator> {
  const app = await openConsole(page, '/jira?lang=de-DE');
  await app.getByRole('button', { name: 'Importieren' }).click();
  return app;
}

it('a long import goes on when its page is closed; somebody else sees it, stops it, takes it up and ends it', async () => {
  const app = await openImport(stage.page);
  // With a key each they take some minutes at least: long enough for all that follows.
  const rows = Array.from(
    { length: 1000 },
    (_, index) => `jira-server;Team ${index};31.01.2026;25;direkt;KEY-${index}-7Q2X`,
  );
  const text = `Produkt;Name;Gekauft am;Plätze;Kanal;Lizenzschlüssel\r\n${rows.join('\r\n')}`;
  await app
    .locator('input[type=file]')
    .setInputFiles({ name: 'lang.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await app.getByRole('button', { name: 'Zeigen, was geschähe' }).click();
  await expect(app.getByText(/Dann speichert die App sie von selbst, in etwa 3 Minuten/)).toBeVisible({
    timeout: 120_000,
  });
  await app.getByRole('button', { name: '1.000 Lizenzen importieren' }).click();
  await expect(app.getByText('Es geht von selbst weiter.')).toBeVisible({ timeout: 60_000 });
  await stage.page.goto('about:blank');

  const other = await stage.another();
  const theirs = await openImport(other);
  await expect(theirs.getByText(/Wird gespeichert: /)).toBeVisible();
  await theirs.getByRole('button', { name: 'Anhalten' }).click();
  await expect(theirs.getByText(/^Angehalten\. /)).toBeVisible();
  await expect(theirs.getByText(/^Was wartet, wird bis 29\. Nov\. 2026 aufbewahrt/)).toBeVisible();
  await theirs.getByRole('button', { name: 'Fortsetzen' }).click();
  await expect(theirs.getByText('Es geht von selbst weiter.')).toBeVisible();
  await theirs.getByRole('button', { name: 'Anhalten' }).click();
  await expect(theirs.getByText(/^Angehalten\. /)).toBeVisible();
  await theirs.getByRole('button', { name: 'Wartendes löschen' }).click();
  await expect(theirs.getByRole('heading', { name: 'Ein langer Import' })).toHaveCount(0);
  expect(await stage.preview.ask('getImportJob', undefined)).toBeNull();
});

it('when it is done, its licenses are in the list without a reload; what was not stored is told with the reason', async () => {
  const job = '6a1f7a52-0000-4000-8000-000000000001';
  const rows = ['neu', 'überholt'].map((name, index) => ({
    row: { id: `l${index}`, name, product: 'jira-server', channel: 'direct', history: [] },
    expected: index === 0 ? 'not-registered' : 'seen-before',
    line: index + 2,
  }));
  await stage.preview.ask('beginImportJob', { job, rows: 2, timeZone: 'UTC' });
  const app = await openImport(stage.page);
  await expect(app.getByRole('heading', { name: 'Ein langer Import' })).toBeVisible();
  await app.getByRole('link', { name: 'Lizenzen', exact: true }).click();
  await expect(app.getByText('21 Lizenzen', { exact: true })).toBeVisible();
  await stage.preview.ask('sendImportRows', { job, part: 0, rows });
  await stage.preview.ask('runImportJob', { job });
  await expect(app.getByText('22 Lizenzen', { exact: true })).toBeVisible();
  await app.getByRole('button', { name: 'Importieren' }).click();
  await expect(app.getByRole('heading', { name: 'Der Import ist fertig' })).toBeVisible();
  await expect(app.getByText('1 gespeichert oder schon da')).toBeVisible();
  await expect(app.getByText('1 nicht gespeichert')).toBeVisible();
  await expect(app.getByRole('row').filter({ hasText: 'l1' })).toContainText('Überholt');
  expect(await overflowOf(app)).toBeLessThanOrEqual(0);
  await app.getByRole('button', { name: 'Weglegen' }).click();
  await expect(app.getByRole('heading', { name: 'Der Import ist fertig' })).toHaveCount(0);
});
