import path from 'node:path';
import { launchBrowser } from '../test/browser/stage/browser';
import { startPreview } from '../test/browser/stage/preview';
import { visit } from '../test/browser/stage/visit';

/** `npm run pictures`: takes the README's pictures of the preview, on the examples of one fixed day. */
const NOW = '2026-11-22T12:00:00Z';
const CONSOLE = 'settings/apps/license-centre';

const pictures = [
  { name: 'console-light-1280', at: `/jira/${CONSOLE}-jira`, mode: 'light', width: 1280, height: 1000 },
  {
    name: 'license-dark-1280',
    at: `/confluence/${CONSOLE}-confluence`,
    mode: 'dark',
    width: 1280,
    height: 1100,
    open: 'Confluence Server, Madrid (upgraded, renewal lost)',
    until: 'What you can do',
  },
  {
    name: 'budget-light-1280',
    at: `/jira/${CONSOLE}-jira`,
    mode: 'light',
    width: 1280,
    height: 1000,
    open: 'Budget',
    until: 'Budget',
  },
  {
    name: 'several-light-1280',
    at: `/jira/${CONSOLE}-jira`,
    mode: 'light',
    width: 1280,
    height: 1150,
    select: ['Jira Server, Dublin', 'Jira Server, Rome', 'Confluence Server, Lisbon'],
  },
  { name: 'console-light-360', at: `/jira/${CONSOLE}-jira`, mode: 'light', width: 360, height: 800 },
] as const;

const preview = await startPreview({ now: NOW });
const browser = await launchBrowser();
try {
  for (const picture of pictures) {
    const { name, at, mode, width, height } = picture;
    const { page, close } = await visit(browser, { width, height, colorScheme: mode });
    await page.goto(`${preview.url}${at}?mode=${mode}`);
    const app = page.frameLocator('.slot iframe');
    await app.getByRole('heading', { name: 'All licenses' }).waitFor();
    if ('open' in picture) {
      await app.getByRole('link', { name: picture.open }).first().click();
      await app.getByRole('heading', { name: picture.until }).first().waitFor();
    }
    if ('select' in picture) {
      for (const name of picture.select) await app.getByRole('row', { name }).getByRole('checkbox').check();
      await app.getByRole('button', { name: /^Decide about these/ }).scrollIntoViewIfNeeded();
    }
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: path.join(import.meta.dirname, 'pictures', `${name}.png`) });
    await close();
  }
} finally {
  await browser.close();
  await preview.close();
}
