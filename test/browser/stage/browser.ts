import { type Browser, chromium } from 'playwright-core';

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
