import type { Page } from 'playwright-core';
import { expect } from '../stage/expect';
import { questionsOf } from '../stage/questions';
import { browserStage } from '../stage/stage';
import { emptyRegister, frame, PLACES } from './places';

const stage = browserStage();

/** One license alone is registered, which ends on that day. */
async function registerOne(expiresOn: string): Promise<void> {
  await emptyRegister(stage.preview);
  const license = {
    product: 'jira-server' as const,
    channel: 'direct' as const,
    history: [{ kind: 'statement' as const, on: '2026-01-01', expiresOn }],
  };
  const draft = { name: 'Jira Server, Oslo', contact: '', license };
  await stage.preview.ask('addLicense', { draft, key: null, timeZone: 'UTC' });
}

/** What runs daily, on these days. */
async function pass(...days: string[]): Promise<void> {
  for (const day of days) await stage.preview.order('daily', { switches: `?day=${day}` });
}

/** What a page loads of the app: its frames, its files and its questions. */
async function loadedOn(
  page: Page,
  path: string,
): Promise<{ frames: number; files: number; questions: string[] }> {
  let files = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/app/')) files += 1;
  });
  const questions = questionsOf(page);
  await page.goto(path, { waitUntil: 'networkidle' });
  await expect(page.locator('.page-title').first()).toBeVisible();
  return { frames: await page.locator('iframe').count(), files, questions };
}

it.each([
  ['a page', PLACES.confluence, 'prompt-banner'],
  ['a work item', PLACES.jira, 'prompt-issue'],
])('on %s: nothing loads while nothing is due, and the prompt when it is', async (_, path, key) => {
  const { page, preview, another } = stage;
  await registerOne('2027-03-01');
  await pass('2026-11-23', '2026-11-24');
  await preview.requests();
  expect(await loadedOn(page, `${path}?day=2026-11-24`)).toEqual({ frames: 0, files: 0, questions: [] });
  expect(await preview.requests()).toEqual([]);

  // 60 days before its end, the license is spoken of.
  await pass('2026-12-30', '2026-12-31');
  const later = await another();
  await later.goto(`${path}?day=2026-12-31`);
  await expect(frame(later, key).getByText('Jira Server, Oslo')).toBeVisible();
});

it('a license that is added ends the silence at once', async () => {
  const { page } = stage;
  await registerOne('2027-11-01');
  await pass('2026-11-23', '2026-11-24');
  expect((await loadedOn(page, `${PLACES.confluence}?day=2026-11-24`)).frames).toBe(0);
  const license = {
    product: 'jira-server' as const,
    channel: 'direct' as const,
    history: [{ kind: 'statement' as const, on: '2026-01-01', expiresOn: '2026-11-20' }],
  };
  const draft = { name: 'Jira Server, Bergen', contact: '', license };
  await stage.preview.ask(
    'addLicense',
    { draft, key: null, timeZone: 'UTC' },
    { switches: '?day=2026-11-24' },
  );
  await page.goto(`${PLACES.confluence}?day=2026-11-24`);
  await expect(frame(page, 'prompt-banner').getByText('Jira Server, Bergen')).toBeVisible();
});

it('a banner that was put away can be closed, and is gone from the page', async () => {
  const { page } = stage;
  await page.goto(PLACES.confluence);
  const banner = frame(page, 'prompt-banner');
  await banner.getByRole('button', { name: 'Not now' }).click();
  await banner.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('[data-module="prompt-banner"]')).toHaveCount(0);
  await expect(page.locator('.page-title').first()).toBeVisible();
});
