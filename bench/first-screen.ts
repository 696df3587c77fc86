import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { launchBrowser } from '../test/browser/stage/browser';
import { startPreview } from '../test/browser/stage/preview';
import { visit } from '../test/browser/stage/visit';

/*
 * Prints when the first screen of the console can be read, and when the least page that shows the same licenses with Atlaskit
 * can (`bench/plain-page`), with the processor slowed four times: `npm run bench:first-screen`. Both stand in the same frame,
 * and have the same functions behind them. The turns alternate, each by a fresh visitor; the medians are compared.
 */
const SLOWED = 4;
const TURNS = 9;
const PLAIN = path.join(import.meta.dirname, '../build/plain-page');
/** What a built page loads. */
const ASSETS = /<(script|link)[^>]*"\.\/assets\/[^>]*>(<\/script>)?/g;

interface Times {
  /** From the beginning of the frame until the first license is on the screen, in ms. */
  readable: number;
  /** What the frame's scripts are in all, unpacked. */
  bytes: number;
}

const preview = await startPreview({ now: '2026-11-22T12:00:00Z' });
const browser = await launchBrowser();
try {
  await timesOf(browser, false);
  await timesOf(browser, true);
  const ours: Times[] = [];
  const plain: Times[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    ours.push(await timesOf(browser, false));
    plain.push(await timesOf(browser, true));
  }
  console.log('| | the console | the least page | ratio |');
  console.log('| :--- | ---: | ---: | ---: |');
  const [a, b] = [median(ours, 'readable'), median(plain, 'readable')];
  console.log(`| readable after | ${a.toFixed()} ms | ${b.toFixed()} ms | ${(a / b).toFixed(2)} |`);
  const [c, d] = [median(ours, 'bytes'), median(plain, 'bytes')];
  console.log(`| scripts, unpacked | ${kb(c)} KB | ${kb(d)} KB | ${(c / d).toFixed(2)} |`);
} finally {
  await browser.close();
  await preview.close();
}

async function timesOf(of: Browser, isPlain: boolean): Promise<Times> {
  const { page, close } = await visit(of, { baseURL: preview.url });
  if (isPlain) await page.route('**/app/console/**', inItsPlace);
  let bytes = 0;
  const sizes: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.startsWith('/app/') || !response.url().endsWith('.js')) return;
    sizes.push(response.body().then(({ length }) => void (bytes += length)));
  });
  await noteReadable(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.goto('/jira');
  const frame = page.frameLocator('.slot iframe').locator('html');
  await page.frameLocator('.slot iframe').locator('tbody th').first().waitFor();
  // It is noted after the picture.
  await page.waitForTimeout(500);
  const readable = await frame.evaluate(() => (window as unknown as Noting).readable);
  if (readable === undefined) throw new Error('Nothing was painted.');
  await Promise.all(sizes);
  await close();
  return { readable, bytes };
}

interface Noting {
  readable?: number;
}

/** Notes in each frame of a page when the first license was painted. */
function noteReadable(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('tbody th') === null) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { readable: performance.now() })));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
}

/** Gives the frame the least page. What the preview adds to a page, so that it reaches the product, stays. */
async function inItsPlace(route: Route): Promise<void> {
  const name = new URL(route.request().url()).pathname.replace('/app/console/', '');
  if (name !== '') {
    const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
    await route.fulfill({ contentType: type, body: readFileSync(path.join(PLAIN, name)) });
    return;
  }
  const response = await route.fetch();
  const own = readFileSync(path.join(PLAIN, 'index.html'), 'utf8').match(ASSETS) ?? [];
  const bare = (await response.text()).replace(ASSETS, '');
  await route.fulfill({ response, body: bare.replace('</head>', `${own.join('')}</head>`) });
}

function median(times: readonly Times[], what: keyof Times): number {
  const sorted = times.map((each) => each[what]).sort((x, y) => x - y);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function kb(size: number): string {
  return (size / 1024).toFixed();
}
