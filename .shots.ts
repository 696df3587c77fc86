import { launchBrowser, visit } from './test/browser/support/browser';
import type { FrameLocator, Page } from 'playwright-core';
const url = process.env['URL'] ?? 'http://localhost:8102';
const only = process.argv.slice(2);
type Step = (app: FrameLocator, page: Page) => Promise<void>;
const license = async (app: FrameLocator, name: string) => {
  await app.getByRole('rowheader', { name }).getByRole('link').click();
  await app.getByRole('heading', { level: 1, name }).waitFor();
};
const forms: Record<string, Step> = {
  add: async (app) => {
    await app.getByRole('button', { name: 'Add a license' }).click();
    await app.getByLabel('Product', { exact: true }).selectOption({ label: 'Mockups for Jira Server' }).catch(() => app.getByLabel('Product', { exact: true }).selectOption({ index: 1 }));
    await app.getByRole('button', { name: 'Add the purchase' }).click();
    const first = app.getByRole('group', { name: 'Entry 1' });
    await first.getByLabel('Day', { exact: true }).fill('02/30/2026');
    await first.getByLabel('Editors').fill('0');
    await app.getByRole('button', { name: 'Add an entry' }).click();
    const second = app.getByRole('group', { name: 'Entry 2' });
    await second.getByLabel('What').selectOption({ label: 'New license' });
    await app.getByRole('button', { name: 'Add an entry' }).click();
    const third = app.getByRole('group', { name: 'Entry 3' });
    await third.getByLabel('What').selectOption({ index: 1 });
    await app.getByRole('button', { name: 'Add the license' }).click();
  },
  edit: async (app) => {
    await license(app, 'Jira Server, Berlin');
    await app.getByRole('button', { name: 'Edit' }).click();
    await app.getByRole('button', { name: 'Add an entry' }).click();
    const second = app.getByRole('group', { name: 'Entry 2' });
    await second.getByLabel('What').selectOption({ label: 'New license' });
    await second.getByLabel('Day', { exact: true }).fill('2026-01-10');
    await app.getByRole('button', { name: 'Save' }).click();
  },
  settings: async (app) => {
    await app.getByRole('button', { name: 'Settings' }).click();
    await app.getByLabel('Days before the end').fill('soon');
    await app.getByLabel('Time zone of the daily check', { exact: true }).fill('Mars');
    await app.getByRole('button', { name: 'Save' }).click();
  },
  reminders: async (app) => {
    await app.getByRole('button', { name: 'Reminders', exact: true }).click();
    await app.getByRole('checkbox', { name: 'A work item in Jira' }).check();
    await app.getByRole('checkbox', { name: 'A page in Confluence' }).check();
    await app.getByLabel('Project key').fill('OPS-7');
    await app.getByRole('button', { name: 'Save' }).click();
  },
  license: async (app) => {
    await license(app, 'Jira Server, Dublin');
    await app.getByRole('button', { name: /^(Replace|Add the key)$/ }).click();
    await app.getByRole('button', { name: 'Mark as in progress' }).click();
    await app.getByLabel('In progress until', { exact: true }).fill('11/22/2026');
    for (const save of await app.getByRole('button', { name: 'Save' }).all()) await save.click();
  },
  requests: async (app) => {
    await app.getByRole('button', { name: /^Requests/ }).click();
    await app.getByRole('button', { name: /^Answer/ }).first().click();
    await app.getByLabel('Your answer').selectOption({ label: 'Renewal in progress until a day' });
    await app.getByLabel('In progress until', { exact: true }).fill('yesterday');
    await app.getByRole('button', { name: 'Send the answer' }).click();
  },
  leave: async (app) => {
    await app.getByRole('button', { name: 'Settings' }).click();
    await app.getByLabel('Days before the end').fill('5');
    await app.getByRole('link', { name: 'Licenses' }).click();
    await app.getByRole('dialog').waitFor();
  },
};
const browser = await launchBrowser();
for (const [name, step] of Object.entries(forms)) {
  if (only.length > 0 && !only.includes(name)) continue;
  for (const [mode, width] of [['light', 1280], ['dark', 360]] as const) {
    const { page, close, complaints } = await visit(browser, { width, height: 900, colorScheme: mode });
    page.setDefaultTimeout(15000);
    await page.goto(`${url}/jira?mode=${mode}`);
    const app = page.frameLocator('.slot iframe');
    await app.getByRole('heading', { name: 'All licenses' }).waitFor({timeout: 60000});
    try { await step(app, page); } catch (e) { console.log(name, mode, String(e).slice(0, 600)); }
    await page.waitForTimeout(600);
    await page.screenshot({ path: `/tmp/forms/${name}-${mode}-${width}.png` });
    console.log(name, mode, complaints);
    await close();
  }
}
await browser.close();
