import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';

/** What a page complained about: a test that expects none asserts that the list is empty. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Console errors, uncaught errors, failed requests and blocked content, in order. */
  complaints: string[];
  close: () => Promise<void>;
}

export interface VisitOptions {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  timeZone?: string;
  locale?: string;
}

/** The Chromium inside @sparticuz/chromium on Linux x64; elsewhere CHROME_PATH or the Chrome that is installed. */
export async function launchBrowser(): Promise<Browser> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH !== undefined) return chromium.launch({ executablePath: CHROME_PATH });
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' });
  // With these two set before its import, the package brings the system libraries that it needs.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  // Not the package's own arguments: they switch the browser's web security off, and with it what is tested.
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: ['--no-sandbox', '--font-render-hinting=none'],
  });
}

/** A fresh visitor: nothing remembered, and everything that goes wrong written down. */
export async function visit(browser: Browser, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1280, height = 800, colorScheme = 'light', timeZone = 'UTC', locale = 'en-US' } = options;
  const settings: BrowserContextOptions = {
    viewport: { width, height },
    colorScheme,
    timezoneId: timeZone,
    locale,
    reducedMotion: 'reduce',
  };
  const context = await browser.newContext(settings);
  const page = await context.newPage();
  const complaints: string[] = [];
  context.on('page', (opened) => watch(opened, complaints));
  watch(page, complaints);
  return { page, context, complaints, close: () => context.close() };
}

function watch(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') complaints.push(`request: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`response: ${response.status()} ${response.url()}`);
  });
}
