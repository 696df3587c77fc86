import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { expect } from './expect';
import { type PreviewOptions, type RunningPreview, startPreview } from './preview';
import { type Visit, visit } from './visit';

/** The instant at which the site's clock starts, unless a file of tests wants another. */
const NOW = '2026-11-22T12:00:00Z';

export interface Stage {
  readonly preview: RunningPreview;
  /** The visitor's page; an address that begins with a slash is one of the preview. */
  readonly page: Page;
  /** What went wrong on the visitor's pages. A test that provokes something takes it out. */
  readonly complaints: string[];
  /** Somebody else at the same time, until the test ends. */
  another: () => Promise<Page>;
}

/**
 * A preview and a browser for a file of tests. Each test begins on the examples, with everything that the platform
 * does working, as a fresh visitor; and it ends without a complaint of any page,
 * and without a License Key where none may be.
 */
export function browserStage(options: PreviewOptions = {}): Stage {
  let preview: RunningPreview | undefined;
  let browser: Browser | undefined;
  let visits: Visit[] = [];

  const come = async (): Promise<Visit> => {
    const visitor = await visit(there(browser), { baseURL: there(preview).url });
    visits.push(visitor);
    return visitor;
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    preview = await startPreview({ now: NOW, ...options });
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });
  beforeEach(async () => {
    await there(preview).fail();
    await there(preview).reset();
    visits = [];
    await come();
  });
  afterEach(async () => {
    const complaints = visits.flatMap((visitor) => visitor.complaints);
    const leaks = (await Promise.all(visits.map((visitor) => visitor.leaks()))).flat();
    for (const { close } of visits) await close();
    expect([...complaints, ...leaks]).toEqual([]);
  });

  return {
    get preview() {
      return there(preview);
    },
    get page() {
      return there(visits[0]).page;
    },
    get complaints() {
      return there(visits[0]).complaints;
    },
    another: async () => (await come()).page,
  };
}

function there<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The stage is set up with the tests, and was not.');
  return part;
}
