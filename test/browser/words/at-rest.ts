import type { CDPSession, Page } from 'playwright-core';
import { expect } from '../stage/expect';

/** A window, and its timers that are still to ring soon. */
type TimedWindow = Window & { soon?: Set<unknown> };

/**
 * Watches a page from now on. Call it before the page is opened; it gives a function that waits until the page is at
 * rest: its files are loaded, its questions are answered, no timer rings soon, and nothing is left to draw.
 */
export async function restOf(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(noteTimers);
  const session = await page.context().newCDPSession(page);
  const requests = await watchRequests(session);
  const underWay = async () => {
    // The session reports in order: a request that the page sent before it answers is known by then.
    const { result } = await session.send('Runtime.evaluate', {
      expression: `(${whenIdle.toString()})()`,
      awaitPromise: true,
      returnByValue: true,
    });
    return [...requests.values(), ...(result.value as string[])];
  };
  return () => expect.poll(underWay, { message: 'what is under way', intervals: [20] }).toEqual([]);
}

/** The addresses of the requests of the page and its frames that are under way. */
async function watchRequests(session: CDPSession): Promise<Map<string, string>> {
  const requests = new Map<string, string>();
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Network.requestWillBeSent', ({ requestId, loaderId, frameId, request }) => {
    // What the page that is left has asked is of no interest any more.
    if (requestId === loaderId && frameId === frameTree.frame.id) requests.clear();
    requests.set(requestId, request.url);
  });
  session.on('Network.loadingFinished', ({ requestId }) => requests.delete(requestId));
  session.on('Network.loadingFailed', ({ requestId }) => requests.delete(requestId));
  await session.send('Network.enable');
  return requests;
}

/** Runs in each window of the page, before its own scripts. */
function noteTimers(): void {
  /** A timer that rings later has nothing to do with what was just opened or pressed. */
  const soonMs = 2000;
  const soon = new Set<unknown>();
  (window as TimedWindow).soon = soon;
  const set = window.setTimeout.bind(window);
  const clear = window.clearTimeout.bind(window);
  const timed = (run: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => {
    const ring = () => {
      soon.delete(id);
      run(...given);
    };
    const id = set(ring, ms);
    if (ms <= soonMs) soon.add(id);
    return id;
  };
  const untimed = (id?: number) => {
    soon.delete(id);
    clear(id);
  };
  Object.assign(window, { setTimeout: timed, clearTimeout: untimed });
}

/** Runs in the page: what its windows wait for, told when the browser has nothing else to do, or after 3 s. */
async function whenIdle(): Promise<string[]> {
  const found: string[] = [];
  await new Promise<void>((resolve) => {
    // Of a page that stands still no answer would come, and nobody could ask again. So long a timer is not waited for.
    const late = setTimeout(() => resolve(void found.push(`drawing: ${location.href}`)), 3000);
    requestAnimationFrame(() =>
      requestIdleCallback(() => {
        clearTimeout(late);
        resolve();
      }),
    );
  });
  const look = (view: TimedWindow) => {
    const { href } = view.location;
    if (view.document.readyState !== 'complete') found.push(`loading: ${href}`);
    if (view.soon === undefined || view.soon.size > 0) found.push(`timers: ${href}`);
    for (let frame = 0; frame < view.length; frame += 1) look(view[frame] as TimedWindow);
  };
  look(window);
  return found;
}
