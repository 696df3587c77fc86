import type { Page } from 'playwright-core';
import type { LoggedRequest } from '../preview/platform';
import { launchBrowser } from '../test/browser/stage/browser';
import { type RunningPreview, startPreview } from '../test/browser/stage/preview';
import { visit } from '../test/browser/stage/visit';

/*
 * Prints what one view of a product's page costs of the app, while nothing is due and when something is: frames, bytes,
 * functions, and what the functions ask of the platform. `npm run bench:views`. Ends with 1 where a silent view costs
 * anything.
 */
const PAGES = {
  'a page in Confluence': '/confluence/spaces/DES/pages/1',
  'a work item in Jira': '/jira/browse/DES-7',
};
const SILENT_DAY = '2026-11-24';
const DUE_DAY = '2026-12-31';

interface Cost {
  frames: number;
  bytes: number;
  functions: number;
  calls: number;
}

const preview = await startPreview({ now: '2026-11-22T12:00:00Z' });
const browser = await launchBrowser();
process.exitCode = 1;
try {
  await registerOne(preview, '2027-03-01');
  await pass('2026-11-23', SILENT_DAY);
  const silentCost = await printViews(SILENT_DAY, 'nothing due');
  await pass('2026-12-30', DUE_DAY);
  await printViews(DUE_DAY, 'a license ends in 60 days');
  if (silentCost === 0) process.exitCode = 0;
} finally {
  await browser.close();
  await preview.close();
}
/** The register with one license instead of the examples. */
async function registerOne({ ask }: RunningPreview, expiresOn: string): Promise<void> {
  const { items } = await ask('listLicenses', {});
  for (const { id, revision } of items) await ask('deleteLicense', { id, revision });
  const history = [{ kind: 'statement' as const, on: '2026-01-01', expiresOn }];
  const license = { product: 'jira-server' as const, channel: 'direct' as const, history };
  const draft = { name: 'Jira Server, Oslo', contact: '', license };
  await ask('addLicense', { draft, key: null, timeZone: 'UTC' });
}

async function pass(...days: string[]): Promise<void> {
  for (const day of days) await preview.order('daily', { switches: `?day=${day}` });
}

async function printViews(day: string, title: string): Promise<number> {
  let all = 0;
  for (const [name, path] of Object.entries(PAGES)) {
    const { frames, bytes, functions, calls } = await viewed(`${path}?day=${day}&as=user`);
    console.log(
      `${`${name}, ${title}:`.padEnd(48)} ${frames} iframes, ${functions} functions, ${bytes} bytes, ${calls} calls of the platform`,
    );
    all += frames + bytes + functions + calls;
  }
  return all;
}

/** What somebody's first view of a page costs. */
async function viewed(path: string): Promise<Cost> {
  const { page, close } = await visit(browser, { baseURL: preview.url });
  await preview.requests();
  const cost = countsOf(page);
  await page.goto(path, { waitUntil: 'networkidle' });
  const frames = await page.locator('iframe').count();
  const { bytes, functions } = await cost();
  const calls = (await preview.requests()).filter(isStorageOrProduct).length;
  await close();
  return { frames, bytes, functions, calls };
}

function isStorageOrProduct({ service }: LoggedRequest): boolean {
  return ['kvs', 'jira', 'confluence'].includes(service);
}

function countsOf(page: Page): () => Promise<Pick<Cost, 'bytes' | 'functions'>> {
  const sizes: Promise<number>[] = [];
  let functions = 0;
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/app/')) sizes.push(response.body().then(({ length }) => length));
    if (pathname === '/_preview/invoke') functions += 1;
  });
  return async () => ({
    bytes: (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0),
    functions,
  });
}
