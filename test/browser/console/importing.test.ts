import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';
import { expect } from '../stage/expect';
import { browserStage } from '../stage/stage';
import { openConsole } from './console';
import { ESTATE, estateCsv, estateWorkbook, KEY_OF } from './estate';

const stage = browserStage();

/** The register without the examples, in German. */
async function openImport(): Promise<FrameLocator> {
  const app = await openConsole(stage.page, '/jira?lang=de-DE');
  await app.getByRole('button', { name: 'Importieren' }).click();
  return app;
}

const choose = (app: FrameLocator, name: string, buffer: Buffer) =>
  app.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

const compare = (app: FrameLocator) => app.getByRole('button', { name: 'Zeigen, was geschähe' }).click();
const ofKind = (app: FrameLocator, kind: string) => app.getByRole('row').filter({ hasText: kind });

it('a company’s own spreadsheet of thirty licenses comes in: what only a person can tell is asked once, nothing is quietly unknown', async () => {
  const app = await openImport();
  const before = (await stage.preview.ask('listLicenses', {})).items.length;

  // As Excel keeps it: what is understood, and what is not, is shown.
  await choose(app, 'Lizenzen 2026.xlsx', Buffer.from(estateWorkbook()));
  await expect(
    app.getByText('32 Zeilen darin: 27 lassen sich lesen, an 5 stimmt etwas nicht.'),
  ).toBeVisible();
  await expect(app.getByText('Zeile 36, „Summe“: eine Summe und keine Lizenz, übergangen.')).toBeVisible();
  await expect(app.getByText(KEY_OF('Hamburg, Entwicklung'))).toHaveCount(0);
  const name = app.getByLabel('Wofür „Standort / Team“ gehalten wird');
  const size = app.getByLabel('Wofür „Umfang“ gehalten wird');
  await expect(name).toHaveValue('');
  await name.selectOption({ label: 'Name' });
  await size.selectOption({ label: 'Plätze' });
  await app.getByLabel('03/04/2026 in „Verlängert am“ ist der').selectOption({ label: '3. Apr. 2026' });
  await app.getByLabel('31.12.9999 in „Laufzeit bis“ heißt, dass kein Ende bekannt ist').check();
  await expect(
    app.getByText('32 Zeilen darin: 30 lassen sich lesen, an 2 stimmt etwas nicht.'),
  ).toBeVisible();

  // What each row would do. Two cannot be read; two would stay unknown, and wait for a person.
  await compare(app);
  await expect(ofKind(app, 'Abgelehnt')).toHaveCount(ESTATE.faulty);
  await expect(ofKind(app, 'Lager')).toContainText('„Gekauft am“: Diesen Tag gibt es nicht.');
  await expect(ofKind(app, 'Planung')).toContainText('Bekannt sind Mockups 3 for Desktop');
  await expect(ofKind(app, 'Unvollständig')).toHaveCount(2);
  await expect(ofKind(app, 'Werk West')).toContainText('gedeckt bis 31. März 2027 · 1.000 Plätze');
  await expect(ofKind(app, 'Kiel, Wiki')).toContainText('Lizenzschlüssel ••••-••••-7Q2X');
  await ofKind(app, 'Archiv').getByLabel('Trotzdem nehmen').check();
  await app.getByRole('button', { name: '29 Lizenzen importieren' }).click();
  await expect(app.getByRole('main').getByText('29 hinzugefügt')).toBeVisible();
  await expect(app.getByRole('main').getByText('1 weggelassen, da etwas fehlt')).toBeVisible();

  const { items } = await stage.preview.ask('listLicenses', {});
  expect(items).toHaveLength(before + 29);
  const kiel = items.find((each) => each.name === 'Kiel, Wiki');
  expect(await stage.preview.ask('revealKey', { id: kiel?.id ?? '' })).toEqual({ key: KEY_OF('Kiel, Wiki') });

  // The same table once more, as a German Excel saves it as CSV: its columns are remembered, and nothing comes twice.
  await app.getByRole('button', { name: 'Weitere Datei importieren' }).click();
  await choose(app, 'Lizenzen 2026.csv', estateCsv());
  await expect(app.getByLabel('Zeichenkodierung')).toHaveValue('windows-1252');
  await expect(name).toHaveValue('name');
  await expect(size).toHaveValue('seats');
  await app.getByLabel('03/04/2026 in „Verlängert am“ ist der').selectOption({ label: '3. Apr. 2026' });
  await app.getByLabel('31.12.9999 in „Laufzeit bis“ heißt, dass kein Ende bekannt ist').check();
  await compare(app);
  await expect(app.getByRole('main').getByText('29 schon da')).toBeVisible();
  await expect(app.getByRole('main').getByText('1 unvollständig')).toBeVisible();
  await expect(app.getByText('Es gibt nichts zu importieren.')).toBeVisible();
});

it('a value that is wrong is put right where its fault is told, and the file stays as it is', async () => {
  const app = await openImport();
  const text = [
    'Produkt;Name;Kanal;Gekauft am;Lizenzschlüssel',
    'jira-server;Bonn;direkt;31.02.2026;',
    'jira-server;Ulm;direkt;01.03.2026;ULM\u0007-SECRET',
    'jira-server;Kiel;direkt;02.03.2026;',
  ].join('\n');
  await choose(app, 'Drei.csv', Buffer.from(text));
  await compare(app);
  await expect(ofKind(app, 'Abgelehnt')).toHaveCount(2);
  const bonn = ofKind(app, 'Bonn');
  await bonn.getByRole('button', { name: '„Gekauft am“ berichtigen, Bonn' }).click();
  await expect(bonn.getByText('In der Datei: 31.02.2026')).toBeVisible();
  await bonn.getByRole('textbox', { name: '„Gekauft am“' }).fill('28.2.2026');
  await bonn.getByRole('button', { name: 'Diesen Wert nehmen' }).click();
  await expect(bonn).toContainText('gedeckt bis 27. Feb. 2027');
  await expect(bonn).toContainText('„Gekauft am“ ist hier berichtigt.');
  await expect(app.getByRole('main').getByText('1 Zeile ist hier berichtigt.')).toBeVisible();

  // A key is put right as well, and never shown.
  const ulm = ofKind(app, 'Ulm');
  await ulm.getByRole('button', { name: '„Lizenzschlüssel“ berichtigen, Ulm' }).click();
  const key = ulm.getByRole('textbox', { name: '„Lizenzschlüssel“' });
  await expect(key).toHaveValue('');
  await key.fill('ULM-SECRET-7Q2X');
  await ulm.getByRole('button', { name: 'Diesen Wert nehmen' }).click();
  await expect(ulm).toContainText('Lizenzschlüssel ••••-••••-7Q2X');
  await expect(app.getByText('SECRET')).toHaveCount(0);
  await app.getByRole('button', { name: '3 Lizenzen importieren' }).click();
  await expect(app.getByRole('main').getByText('3 hinzugefügt')).toBeVisible();
  await expect(bonn).toContainText('„Gekauft am“ ist hier berichtigt.');
});

it('a long table is read beside the page, and what it holds is counted', async () => {
  const app = await openImport();
  const workers: string[] = [];
  stage.page.on('worker', (worker) => workers.push(worker.url()));
  const rows = Array.from({ length: 3000 }, (_, index) => `jira-server;Team ${index};31.01.2026;25;direkt`);
  await choose(app, 'lang.csv', Buffer.from(`Produkt;Name;Gekauft am;Plätze;Kanal\r\n${rows.join('\r\n')}`));
  await expect(app.getByText('3.000 Zeilen darin')).toBeVisible();
  expect(workers).toHaveLength(1);
});

it('of Marketplace records, contacts come in only by choice, and an end that nobody knows is asked about', async () => {
  const app = await openImport();
  const record = (id: string, maintenanceEndDate: string) => ({
    addonLicenseId: id,
    addonKey: 'com.balsamiq.mockups.jira',
    hosting: 'Server',
    lastUpdated: '2026-02-01',
    maintenanceStartDate: '2025-06-01',
    maintenanceEndDate,
    contactDetails: {
      company: `Nordlicht ${id}`,
      technicalContact: { name: 'Ann Arbor', email: 'ann@nordlicht.example' },
    },
  });
  const text = JSON.stringify([record('71', '2027-06-01'), record('72', '9999-12-31')]);
  await app.getByLabel('Oder Zeilen oder Text einfügen').fill(text);
  await compare(app);
  await expect(app.getByLabel('Auch die Ansprechpersonen des Berichts importieren')).not.toBeChecked();
  await app.getByLabel('9999-12-31 in „maintenanceEndDate“ heißt, dass kein Ende bekannt ist').check();
  await expect(app.getByText('2 Zeilen darin: 2 lassen sich lesen.')).toBeVisible();
  await compare(app);
  await expect(ofKind(app, 'Nordlicht 72')).toContainText('Unvollständig');
  await app.getByRole('button', { name: '1 Lizenz importieren' }).click();
  await expect(app.getByRole('main').getByText('1 hinzugefügt')).toBeVisible();
  const { items } = await stage.preview.ask('listLicenses', {});
  expect(items.find(({ id }) => id === 'marketplace-71')).toMatchObject({ contact: '' });
});

it('what is no table is refused as such, and the template is one', async () => {
  const app = await openImport();
  await choose(app, 'foto.png', Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'latin1'));
  await expect(app.getByText(/^Das ist weder Tabelle noch Text/)).toBeVisible();
  await app.getByText('Wie eine Tabelle aussehen kann').click();
  const downloading = stage.page.waitForEvent('download');
  await app.getByRole('button', { name: 'Vorlage herunterladen' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('lizenzen.csv');
  await choose(app, 'lizenzen.csv', readFileSync(await download.path()));
  await expect(app.getByText('1 Zeile darin: 1 lässt sich lesen.')).toBeVisible();
});
