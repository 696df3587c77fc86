import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser, visit, type Visit, type VisitOptions } from '../support/browser';
import { startPreview, type RunningPreview } from '../support/preview';

/** The day on which the preview stands in these tests. */
export const NOW = '2026-11-22T10:00:00Z';

/** The console in a page of the preview. */
export interface OpenConsole extends Visit {
  page: Page;
  app: FrameLocator;
}

type OpenOptions = VisitOptions & { address?: string };

/** Opens the console as a visitor sees it, and waits for its first answer. */
export async function openConsole(
  browser: Browser,
  preview: RunningPreview,
  { address = '/jira', ...options }: OpenOptions = {},
): Promise<OpenConsole> {
  const visitor = await visit(browser, options);
  return { ...visitor, app: await goTo(visitor.page, preview, address) };
}

export async function goTo(page: Page, preview: RunningPreview, address: string): Promise<FrameLocator> {
  await page.goto(preview.url + address);
  const app = page.frameLocator('.slot iframe');
  await app.locator('main').waitFor();
  return app;
}

/** How far the frame's content sticks out at the side, in pixels. */
export async function overflowOf({ page }: OpenConsole): Promise<number> {
  const frame = await (await page.waitForSelector('.slot iframe')).contentFrame();
  if (!frame) throw new Error('The frame is gone.');
  return frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Opens a license from the list by its name. */
export async function openLicense({ app }: Pick<OpenConsole, 'app'>, name: string): Promise<void> {
  await app.getByRole('rowheader', { name }).getByRole('link').click();
  await app.getByRole('heading', { level: 1, name }).waitFor();
}

/** Answers one question in place of the back end. */
export async function answerInstead(
  page: Page,
  question: string,
  answer: (payload: Record<string, string>) => unknown,
): Promise<void> {
  await page.route('**/_preview/invoke', async (route) => {
    const asked = route.request().postDataJSON() as { functionKey: string; payload?: Record<string, string> };
    if (asked.functionKey !== question) return route.fallback();
    return route.fulfill({ json: { ok: true, value: { ok: true, value: answer(asked.payload ?? {}) } } });
  });
}

/** A browser and a preview for a file of tests: each begins with the console open on the examples, and ends without complaints. */
export function consoleStage() {
  let browser: Browser;
  let preview: RunningPreview;
  let opened: OpenConsole;

  jest.setTimeout(30_000);
  beforeAll(async () => {
    preview = await startPreview({ now: NOW });
    browser = await launchBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await preview.close();
  });
  beforeEach(async () => {
    await preview.reset();
    opened = await openConsole(browser, preview);
  });
  afterEach(async () => {
    expect(opened.complaints).toEqual([]);
    await opened.close();
  });
  return {
    get browser() {
      return browser;
    },
    get preview() {
      return preview;
    },
    get opened() {
      return opened;
    },
    /** Opens it in another way, in place of the one that is open. */
    reopen: async (options: OpenOptions) => {
      await opened.close();
      opened = await openConsole(browser, preview, options);
    },
  };
}
