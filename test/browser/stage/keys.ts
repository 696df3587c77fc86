import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContext, Download, Frame, Page, Response } from 'playwright-core';
import { exampleLicenses } from '../../../preview/examples/licenses';
import type { InvokeRequest } from '../../../preview/server/boot';

/** Shorter ones may stand in a text by chance. */
const SHORTEST = 8;
/** The examples have the same keys on each day. */
const ANY_DAY = '2026-11-22';
/** The questions that a License Key comes with. */
const WITH_KEY = ['addLicense', 'replaceKey', 'previewImport', 'applyImport'];
/**
 * A page that goes on to another one cannot be looked at, and an answer may never come to its end. So long they are
 * waited for, in milliseconds; what was not seen by then is passed by.
 */
const LOOK_MS = 5_000;

/** Looks for License Keys wherever a visitor's browser must not have them. */
export interface KeyWatch {
  /** Where a key was found: so far, and in what the pages show and the browser keeps now. */
  found: () => Promise<string[]>;
}

/**
 * Watches addresses, answers, console lines and downloads, and in the end what is shown and what is kept. Only who had a
 * key shown, or entered it, may see it on the page. Looked for are the examples' keys and those that are entered.
 */
export function watchKeys(context: BrowserContext): KeyWatch {
  const keys = new Set(exampleLicenses(ANY_DAY).flatMap(({ key }) => key ?? []));
  const entered = new Set<string>();
  const places = new Set<string>();
  const looks: Promise<void>[] = [];
  let isRevealed = false;
  const look = (where: string, text: string, but: ReadonlySet<string> = new Set()) => {
    for (const key of keys)
      if (!but.has(key) && [key, encodeURIComponent(key)].some((each) => text.includes(each)))
        places.add(`A License Key stands in ${where}.`);
  };
  const later = (where: string, read: () => Promise<string>) => {
    looks.push(read().then((text) => look(where, text), nothing));
  };

  context.on('request', (request) => {
    look('an address', request.url());
    const asked = questionIn(request.url(), request.postData());
    if (!asked) return;
    isRevealed ||= asked.functionKey === 'revealKey';
    for (const key of WITH_KEY.includes(asked.functionKey) ? keysIn(asked.payload) : []) {
      keys.add(key);
      entered.add(key);
    }
  });
  context.on('response', (response) => {
    const asked = questionOf(response);
    if (asked && asked.functionKey !== 'revealKey')
      later(`an answer to ${asked.functionKey}`, () => response.text());
  });
  context.on('console', (message) => look('a line of the console', message.text()));
  context.on('page', (page) => {
    page.on('download', (download) =>
      later(`the file ${download.suggestedFilename()}`, () => textOf(download)),
    );
  });

  return {
    found: async () => {
      await Promise.race([Promise.all(looks), timeOver()]);
      const { origins, cookies } = await context.storageState();
      look('what the browser keeps', JSON.stringify([origins, cookies]));
      for (const { html, session } of await shownOn(context.pages())) {
        look('what the tab keeps', session);
        if (!isRevealed) look('what a page shows', html, entered);
      }
      return [...places];
    },
  };
}

const nothing = () => undefined;

const questionOf = (response: Response) => questionIn(response.url(), response.request().postData());

function questionIn(url: string, body: string | null): InvokeRequest | null {
  return url.endsWith('/_preview/invoke') && body !== null ? (JSON.parse(body) as InvokeRequest) : null;
}

/** The keys that somebody enters with a question, as JSON writes them. */
function keysIn(payload: unknown): string[] {
  if (typeof payload !== 'object' || payload === null) return [];
  return Object.entries(payload).flatMap(([name, part]) =>
    name === 'key' && typeof part === 'string' && part.length >= SHORTEST ? [part] : keysIn(part),
  );
}

/** What a file holds: of one that is packed, each of its parts. */
async function textOf(download: Download): Promise<string> {
  const bytes = new Uint8Array(await readFile(await download.path()));
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isPacked ? Object.values(unzipSync(bytes)).map(text).join('\n') : text(bytes);
}

const text = (bytes: Uint8Array) => strFromU8(bytes);

interface Shown {
  html: string;
  session: string;
}

const EMPTY: Shown = { html: '', session: '' };

/** What the frames of pages show, and what their tabs keep. */
function shownOn(pages: readonly Page[]): Promise<Shown[]> {
  return Promise.all(
    pages.flatMap((page) => page.frames()).map((frame) => Promise.race([shownIn(frame), timeOver()])),
  );
}

const timeOver = () =>
  new Promise<Shown>((resolve) => {
    setTimeout(() => resolve(EMPTY), LOOK_MS).unref();
  });

const shownIn = (frame: Frame): Promise<Shown> =>
  frame
    .evaluate(() => {
      const session = () => {
        try {
          return JSON.stringify(sessionStorage);
        } catch {
          return '';
        }
      };
      return { html: document.documentElement.outerHTML, session: session() };
    })
    .catch(() => EMPTY);
