import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../test/browser/stage/browser';
import { startPreview } from '../test/browser/stage/preview';
import { visit } from '../test/browser/stage/visit';

/*
 * Prints how long `npm run dev` takes from saving a file to the new text on a page, for each kind of change; on a copy
 * of the project, so that no file of it is touched. `npm run bench:dev`. Ends with 1 where one takes too long.
 */
const ROOT = path.join(import.meta.dirname, '..');
const COPY = path.join(ROOT, 'build/bench');
const COPIED = ['src', 'static', 'preview', 'locales', 'manifest.yml', 'tsconfig.json'];
const MOST_SECONDS = 2;
const TIMES = 3;

const CONSOLE = '/jira/settings/apps/license-centre-jira';
const PROMPTS = '/jira/browse/DES-7';
const consoleIn = (page: Page) => page.frameLocator('[data-module="license-centre-jira"]');

interface Kind {
  title: string;
  file: string;
  /** The file with a change that shows the text. */
  changed: (source: string, text: string) => string;
  /** The page that is open meanwhile, and where on it the text appears. */
  at: string;
  shownIn: (page: Page) => Page | FrameLocator;
}

const appended = (source: string, text: string) => `${source}\ndocument.body.append('${text}');\n`;
const replaced = (from: string, to: (text: string) => string) => (source: string, text: string) => {
  if (!source.includes(from))
    throw new Error(`There is no ${from} any more: choose another place to change.`);
  return source.replace(from, () => to(text));
};

const kinds: Kind[] = [
  {
    title: 'the console: a sentence of its words',
    file: 'src/words/en/list.ts',
    changed: replaced("'Needs you now'", (text) => `'${text}'`),
    at: CONSOLE,
    shownIn: consoleIn,
  },
  {
    title: 'the console: the file that starts it',
    file: 'static/console/main.tsx',
    changed: appended,
    at: CONSOLE,
    shownIn: consoleIn,
  },
  {
    title: 'the prompts: the file that starts them',
    file: 'static/prompts/main.ts',
    changed: appended,
    at: PROMPTS,
    shownIn: (page) => page.frameLocator('[data-module="prompt-issue"]'),
  },
  {
    title: 'the functions: the names that the console is told',
    file: 'src/index.ts',
    changed: replaced(
      'createHandlers(ports)',
      (text) => `((all) => ({
        ...all,
        listLicenses: async (...asked) =>
          JSON.parse(JSON.stringify(await all.listLicenses(...asked)).replaceAll('Jira Server', '${text}')),
      }))(createHandlers(ports))`,
    ),
    at: CONSOLE,
    shownIn: consoleIn,
  },
  {
    title: 'the stand-in page: the file that starts it',
    file: 'preview/host/main.ts',
    changed: appended,
    at: CONSOLE,
    shownIn: (page) => page,
  },
];

rmSync(COPY, { recursive: true, force: true });
for (const name of COPIED) cpSync(path.join(ROOT, name), path.join(COPY, name), { recursive: true });
const preview = await startPreview({ root: COPY, live: true, now: '2026-11-22T12:00:00Z' });
const browser = await launchBrowser();
let slowest = 0;
try {
  const { page } = await visit(browser, { baseURL: preview.url });
  for (const { title, file, changed, at, shownIn } of kinds) {
    const copied = path.join(COPY, file);
    const source = readFileSync(copied, 'utf8');
    await page.goto(at);
    await shownIn(page).getByText('Jira').first().waitFor();
    const seconds: number[] = [];
    for (let time = 1; time <= TIMES; time += 1) {
      const text = `Changed ${time}`;
      const saved = performance.now();
      writeFileSync(copied, changed(source, text));
      await shownIn(page).getByText(text).first().waitFor();
      seconds.push((performance.now() - saved) / 1000);
    }
    writeFileSync(copied, source);
    slowest = Math.max(slowest, ...seconds);
    console.log(`${title.padEnd(52)} ${seconds.map((each) => `${each.toFixed(2)} s`).join('  ')}`);
  }
} finally {
  await browser.close();
  await preview.close();
}
console.log(`\nThe slowest took ${slowest.toFixed(2)} s; at most ${MOST_SECONDS} are wanted.`);
process.exitCode = slowest > MOST_SECONDS ? 1 : 0;
