import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect } from '../stage/expect';
import { failInstead } from '../stage/questions';
import { browserStage } from '../stage/stage';
import { openConsole, openLicense } from './console';

const stage = browserStage();

it('who changed what of all licenses goes into one file, by name, the latest first', async () => {
  const { page, preview } = stage;
  const app = await openConsole(page);
  await openLicense(app, 'Jira Server, Rome');
  const card = app.getByRole('region', { name: 'Decision', exact: true });
  await card.getByRole('radio', { name: 'Let it lapse' }).check();
  await card.getByRole('button', { name: 'Decide' }).click();
  await expect(card.getByRole('status').first()).toHaveText(/^It is left to lapse/);
  await app.getByRole('link', { name: 'Licenses', exact: true }).click();
  const write = async () => {
    await app.getByRole('button', { name: 'Export', exact: true }).click();
    await app.getByRole('menuitem', { name: 'Who changed what (CSV)' }).click();
  };
  await failInstead(page, 'listLogs', { code: 'busy' });
  await write();
  await expect(page.getByText('The file could not be written')).toBeVisible();
  await page.unrouteAll();
  const [download] = await Promise.all([page.waitForEvent('download'), write()]);
  const { data: rows } = Papa.parse<Record<string, string>>(readFileSync(await download.path(), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(rows[0]).toMatchObject({ License: 'Jira Server, Rome', Who: 'Anna Keller' });
  expect(rows[0]!.What).toContain('Decision');
  const { items } = await preview.ask('listLicenses', {});
  let count = 0;
  for (const { id } of items) count += (await preview.ask('listChanges', { id })).changes.length;
  expect(rows).toHaveLength(count);
});
