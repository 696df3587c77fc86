import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { LicenseEntry } from '../src/contract/licenses';
import { addDays } from '../src/policy';
import { openConsole } from '../test/browser/console/console';
import { launchBrowser } from '../test/browser/stage/browser';
import { startPreview } from '../test/browser/stage/preview';
import { registerInstead } from '../test/browser/stage/questions';
import { visit } from '../test/browser/stage/visit';

/*
 * Prints how long the browser takes from a key or a click to the picture that answers it, in the list of the console and in
 * a plain list of as many rows, with the processor slowed four times: `npm run bench:typing`. The browser's own Event
 * Timing measures it. The least of three turns counts, as others may use the machine.
 */
const SIZES = [1_000, 10_000, 100_000];
const SLOWED = 4;
const TURNS = 3;
/** How fast somebody types. */
const KEY_MS = 120;
const WORDS = 'license 12';
const TODAY = '2026-11-22';

/** The slowest answer to a key of the search, to the press of a heading that sorts, and to one of a filter; in ms. */
type Slowest = Record<'key' | 'sort' | 'filter', number>;

interface Ways {
  page: Page;
  /** Where the list is. */
  at: FrameLocator | Page;
  search: string;
  sort: string;
  filter: string;
  found: string;
}

const preview = await startPreview({ now: `${TODAY}T12:00:00Z` });
const browser = await launchBrowser();
try {
  console.log('| licenses | | the console | a plain list | ratio |');
  console.log('| ---: | :--- | ---: | ---: | ---: |');
  for (const size of SIZES) {
    const ours = await least(() => inConsole(browser, size));
    const plain = await least(() => inPlainList(browser, size));
    for (const what of ['key', 'sort', 'filter'] as const)
      console.log(
        `| ${size.toLocaleString('en')} | ${what} | ${ours[what]} ms | ${plain[what]} ms | ${(ours[what] / plain[what]).toFixed(1)} |`,
      );
  }
} finally {
  await browser.close();
  await preview.close();
}

async function least(turn: () => Promise<Slowest>): Promise<Slowest> {
  const best: Slowest = { key: Infinity, sort: Infinity, filter: Infinity };
  for (let count = 0; count < TURNS; count += 1) {
    const { key, sort, filter } = await turn();
    best.key = Math.min(best.key, key);
    best.sort = Math.min(best.sort, sort);
    best.filter = Math.min(best.filter, filter);
  }
  return best;
}

async function inConsole(of: Browser, size: number): Promise<Slowest> {
  const { page, close } = await visit(of, { baseURL: preview.url });
  await registerInstead(page, entriesOf(size));
  const at = await openConsole(page);
  const read = at.getByText(`${size.toLocaleString('en')} licenses`, { exact: true });
  await read.waitFor({ timeout: 600_000 });
  const slowest = await slowestOf({
    page,
    at,
    search: 'input[type=search]',
    sort: 'th[aria-sort] button',
    filter: '[aria-label="At a glance"] button:nth-child(2)',
    found: 'tbody tr',
  });
  await close();
  return slowest;
}

async function inPlainList(of: Browser, size: number): Promise<Slowest> {
  const { page, close } = await visit(of);
  await page.setContent(plainList(entriesOf(size)));
  const [search, sort, filter] = ['#search', '#sort', '#filter'];
  const slowest = await slowestOf({ page, at: page, search, sort, filter, found: 'tbody tr' });
  await close();
  return slowest;
}

async function slowestOf({ page, at, search, sort, filter, found }: Ways): Promise<Slowest> {
  const html = at.locator('html');
  await html.evaluate(() => {
    const noted: number[] = [];
    Object.assign(window, { noted });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const during = async (act: () => Promise<unknown>): Promise<number> => {
    await html.evaluate(() => (window as unknown as Noting).noted.splice(0));
    await act();
    await at.locator(found).first().waitFor();
    // What is noted comes after the picture.
    await page.waitForTimeout(1_500);
    return html.evaluate(() => Math.max(16, ...(window as unknown as Noting).noted));
  };
  await at.locator(search).focus();
  const key = await during(() => page.keyboard.type(WORDS, { delay: KEY_MS }));
  await at.locator(search).fill('');
  await page.waitForTimeout(1_500);
  return {
    key,
    sort: await during(() => at.locator(sort).first().click()),
    filter: await during(() => at.locator(filter).click()),
  };
}

interface Noting {
  noted: number[];
}

/** Licenses whose ends are spread over 300 days, from three weeks ago on. */
function entriesOf(size: number): LicenseEntry[] {
  return Array.from({ length: size }, (_, index) => ({
    id: `l-${index}`,
    revision: 'r',
    name: `License ${index}`,
    contact: 'Anna Keller',
    license: {
      product: 'jira-server' as const,
      channel: 'direct' as const,
      history: [{ kind: 'new' as const, on: addDays(TODAY, (index % 300) - 21 - 365), seats: 10 }],
    },
    hasKey: false,
    keyHint: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  }));
}

/** The least that does the same: search, sort and filter in plain JavaScript, with fifty rows of text. */
function plainList(entries: readonly LicenseEntry[]): string {
  const rows = entries.map(({ name, contact, license }) => [
    name,
    contact,
    license.product,
    '2026-12-01',
    'Renew',
  ]);
  return `<input id="search" type="search"><button id="sort">Sort</button><button id="filter">Filter</button>
    <table><tbody></tbody></table><script>
    const all = ${JSON.stringify(rows)};
    const collator = new Intl.Collator('en', { numeric: true });
    let down = 1, only = false;
    const draw = () => {
      const word = document.getElementById('search').value.toLowerCase();
      const found = all.filter((row, index) => row.join(' ').toLowerCase().includes(word) && (!only || index % 2));
      found.sort((a, b) => down * collator.compare(a[0], b[0]));
      document.querySelector('tbody').innerHTML = found.slice(0, 50)
        .map((row) => '<tr>' + row.map((cell) => '<td>' + cell + '</td>').join('') + '</tr>').join('');
    };
    document.getElementById('search').oninput = draw;
    document.getElementById('sort').onclick = () => { down = -down; draw(); };
    document.getElementById('filter').onclick = () => { only = !only; draw(); };
    draw();
    </script>`;
}
