import { type Browser, chromium } from 'playwright-core';

/** The Chromium inside @sparticuz/chromium on Linux x64; elsewhere CHROME_PATH or the Chrome that is installed. */
export async function launchBrowser(): Promise<Browser> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH !== undefined) return chromium.launch({ executablePath: CHROME_PATH });
  if (!IS_PACKED) return chromium.launch({ channel: 'chrome' });
  // Not the package's own arguments: they switch the browser's web security off, and with it what is tested.
  return chromium.launch({
    executablePath: await unpack(),
    args: ['--no-sandbox', '--font-render-hinting=none'],
  });
}

/**
 * Unpacks the packed Chromium, where it is used. On a new machine this has to be over before several processes
 * launch: the package takes a file for whole that another process still writes, and the launch fails.
 */
export async function unpackBrowser(): Promise<void> {
  if (process.env.CHROME_PATH === undefined && IS_PACKED) await unpack();
}

const IS_PACKED = process.platform === 'linux' && process.arch === 'x64';

/** Gives the path of the program. */
async function unpack(): Promise<string> {
  // With these two set before its import, the package brings the system libraries that it needs.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}
