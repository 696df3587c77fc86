import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser, visit, type Visit } from '../support/browser';
import { startPreview, type RunningPreview } from '../support/preview';

const NOW = '2026-11-22T12:00:00Z';
/** Pages of the preview on which prompts stand. */
export const PLACES = {
  confluence: '/confluence/spaces/DES/pages/1',
  jira: '/jira/browse/DES-7',
  board: '/jira/dashboards/1',
};
export const CONSOLE = {
  confluence: '/confluence/settings/apps/license-centre-confluence',
  jira: '/jira/settings/apps/license-centre-jira',
};

/** A browser and a preview for a file of tests: each begins with the examples, as a fresh visitor, and ends without complaints. */
export function promptStage() {
  let preview: RunningPreview;
  let browser: Browser;
  let here: Visit;

  beforeAll(async () => {
    [preview, browser] = await Promise.all([startPreview({ now: NOW }), launchBrowser()]);
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await preview.close();
  });
  beforeEach(async () => {
    await preview.reset();
    here = await visit(browser);
  }, 60_000);
  afterEach(async () => {
    const { complaints } = here;
    await here.close();
    await preview.fail();
    expect(complaints).toEqual([]);
  });

  /** Asks the app's own question from a module; the switches say as whom. */
  const invoke = async (moduleKey: string, functionKey: string, payload: unknown, switches = '') => {
    const response = await fetch(`${preview.url}/_preview/invoke`, {
      method: 'POST',
      body: JSON.stringify({ moduleKey, functionKey, payload, switches }),
    });
    return ((await response.json()) as { value: { value: never } }).value;
  };
  const asAdmin = (functionKey: string, payload: unknown) =>
    invoke('license-centre-jira', functionKey, payload);
  return {
    get preview() {
      return preview;
    },
    get here() {
      return here;
    },
    invoke,
    asAdmin,
    emptyRegister: async () => {
      const { items } = (await asAdmin('listLicenses', {})).value as {
        items: { id: string; revision: string }[];
      };
      for (const { id, revision } of items) await asAdmin('deleteLicense', { id, revision });
    },
  };
}

export const frame = (page: Page, key: string): FrameLocator => page.frameLocator(`[data-module="${key}"]`);
export const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
export const heightOf = async (page: Page, key: string) =>
  (await page.locator(`[data-module="${key}"]`).boundingBox())?.height;

/** Resolves when the back end has answered the question. */
export const answerTo = (page: Page, functionKey: string) =>
  page.waitForResponse(
    (response) =>
      response.url().endsWith('/_preview/invoke') &&
      (response.request().postDataJSON() as { functionKey: string }).functionKey === functionKey,
  );

/** The payloads that the page sends with a question, from now on. */
export function invocations(page: Page, functionKey: string): unknown[] {
  const sent: unknown[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/_preview/invoke')) return;
    const asked = request.postDataJSON() as { functionKey: string; payload: unknown };
    if (asked.functionKey === functionKey) sent.push(asked.payload);
  });
  return sent;
}

/** Keeps a question from the back end until it is let go. */
export async function hold(page: Page, functionKey: string): Promise<() => void> {
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route('**/_preview/invoke', async (route) => {
    const asked = route.request().postDataJSON() as { functionKey: string };
    if (asked.functionKey === functionKey) await held;
    await route.continue();
  });
  return () => go();
}
