import type { PlatformAnswer } from '../answer';
import type { Rates } from '../rates/documented';
import { createRate, type Rate } from '../rates/rate';
import type { Endpoint } from './endpoint';
import { LICENSE_PATH } from './own-license';

/** Counts what the products are asked, and refuses what is too much. */
export interface ProductRates {
  metered: (call: MeteredRest, answer: () => PlatformAnswer) => PlatformAnswer;
}

interface MeteredRest {
  remote: string;
  endpoint: Endpoint;
  caught: string[];
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const;

/**
 * Points in an hour, requests of one endpoint in a second, writes to one work item. The points are those of the app on
 * all sites; here is only one. `now`: epoch milliseconds.
 * https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
export function createProductRates(
  { products, licenseEveryMs }: Pick<Rates, 'products' | 'licenseEveryMs'>,
  now: () => number,
): ProductRates {
  const points = createRate(products.points);
  const burst = Object.fromEntries(METHODS.map((method) => [method, createRate(products[method])]));
  const writes = [createRate(products.issueShort), createRate(products.issueLong)];
  let licenseAskedAt = -Infinity;

  /** The platform's own calls have no points; its answer on the license comes once in some minutes. */
  const ofPlatform = ({ path }: Endpoint, answer: () => PlatformAnswer): PlatformAnswer => {
    if (path !== LICENSE_PATH) return answer();
    const leftMs = licenseAskedAt + licenseEveryMs - now();
    if (leftMs > 0 && leftMs <= licenseEveryMs) return tooMany(leftMs);
    licenseAskedAt = now();
    return answer();
  };

  return {
    metered: ({ remote, endpoint, caught }, answer) => {
      if (remote === 'stargate') return ofPlatform(endpoint, answer);
      const at = now();
      const refusedBy = (rate: Rate, reason: string) =>
        tooMany(rate.endsAt(at) - at, {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': new Date(rate.endsAt(at)).toISOString(),
          'ratelimit-reason': `${remote}-${reason}`,
        });
      const { method, path, changes } = endpoint;
      const perSecond = burst[method];
      if (perSecond && !perSecond.takes(at, 1, `${remote} ${method} ${String(path)}`))
        return refusedBy(perSecond, 'burst-based');
      const tooFast = changes && writes.find((rate) => !rate.takes(at, 1, caught[0]));
      if (tooFast) return refusedBy(tooFast, 'per-issue-on-write');
      if (isWriting(endpoint))
        return points.takes(at, 1, remote) ? answer() : refusedBy(points, 'quota-global-based');
      const given = answer();
      return points.takes(at, costOf(endpoint, given), remote)
        ? given
        : refusedBy(points, 'quota-global-based');
    },
  };
}

const isWriting = ({ method, objects }: Endpoint) => method !== 'GET' && objects === undefined;

/** One point for the call, and those of the objects that it tells of. */
function costOf({ objects }: Endpoint, { status, body }: PlatformAnswer): number {
  if (status >= 400) return 1;
  const { count, points } = objects?.(body) ?? { count: 1, points: 1 };
  return 1 + count * points;
}

/** Says in whole seconds when to ask again. */
const tooMany = (leftMs: number, headers: Record<string, string> = {}): PlatformAnswer => ({
  status: 429,
  headers: { 'retry-after': String(Math.ceil(leftMs / 1000)), ...headers },
  body: { code: 429, message: 'Rate limit exceeded' },
});
