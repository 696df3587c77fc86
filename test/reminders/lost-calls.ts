import type { PlatformCall } from '../../preview/platform';
import type { Queued } from '../../preview/platform/queue';
import type { Site } from './site';

/** How products are written to. */
export const WORK_ITEMS = { method: 'POST', path: '/rest/api/3/issue' };
export const PAGES = { method: 'POST', path: '/wiki/api/v2/pages' };

type Call = Partial<Pick<PlatformCall, 'method' | 'path'>>;

const isSuch = (call: Call, { method, path }: PlatformCall) =>
  (call.method ?? method) === method && (call.path ?? path) === path;

/** The first calls of a kind are done, and nobody hears of it; gives how many there were. */
export function loseAnswers(site: Site, such: Call, times = 1): () => number {
  let lost = 0;
  site.platform.fault = async (call) => {
    if (!isSuch(such, call) || lost >= times) return undefined;
    lost += 1;
    await site.platform.call(call);
    throw new TypeError('terminated');
  };
  return () => lost;
}

/** Delivers until the first call of a kind. There the function is killed: before the call is done, or behind it. */
export async function killAt(
  site: Site,
  event: Queued,
  such: Call,
  when: 'before' | 'behind' = 'before',
): Promise<void> {
  await new Promise<void>((killed) => {
    site.platform.fault = async (call) => {
      if (!isSuch(such, call)) return undefined;
      site.platform.fault = undefined;
      if (when === 'behind') await site.platform.call(call);
      killed();
      return new Promise(() => undefined);
    };
    void site.consume(event);
  });
}
