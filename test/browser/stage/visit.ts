import type { Browser, Page } from 'playwright-core';
import { watchKeys } from './keys';

/** Somebody who looks at the preview in a browser of their own. */
export interface Visit {
  page: Page;
  /** Console errors, uncaught errors, failed requests and blocked content, in order. */
  complaints: string[];
  /** Where a License Key was found that must not be there. */
  leaks: () => Promise<string[]>;
  close: () => Promise<void>;
}

export interface VisitOptions {
  /** What addresses that begin with a slash are of. */
  baseURL?: string;
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
}

/** A fresh visitor: nothing remembered, and everything that goes wrong written down. */
export async function visit(browser: Browser, options: VisitOptions = {}): Promise<Visit> {
  const { baseURL, width = 1280, height = 800, colorScheme = 'light' } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    timezoneId: 'UTC',
    locale: 'en-US',
    reducedMotion: 'reduce',
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const complaints: string[] = [];
  context.on('page', (opened) => watch(opened, complaints));
  const { found } = watchKeys(context);
  const page = await context.newPage();
  return { page, complaints, leaks: found, close: () => context.close() };
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
