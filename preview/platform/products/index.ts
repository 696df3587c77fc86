import { notEmulated, type PlatformAnswer } from '../answer';
import type { Manifest } from '../manifest';
import type { Store } from '../store';
import { ACCOUNT_REPORT } from './account-report';
import { CONFLUENCE_APP_PROPERTIES, JIRA_APP_PROPERTIES } from './app-properties';
import { CONFLUENCE } from './confluence';
import type { Endpoint, RestAsker } from './endpoint';
import { JIRA } from './jira';
import { OWN_LICENSE } from './own-license';
import { PAGES } from './pages';
import type { Product } from './product';
import type { ProductRates } from './product-rates';
import { WORK_ITEMS } from './work-items';

export type { Product };

/** Who answers a REST call, by the name that @forge/api has for it; `stargate` is the platform itself. */
type Remote = Product | 'stargate';

export const isRemote = (remote: string | undefined): remote is Remote =>
  remote !== undefined && Object.hasOwn(ENDPOINTS, remote);

const ENDPOINTS: Record<Remote, Endpoint[]> = {
  jira: [...JIRA, ...WORK_ITEMS, ...JIRA_APP_PROPERTIES],
  confluence: [...CONFLUENCE, ...PAGES, ...CONFLUENCE_APP_PROPERTIES],
  stargate: [OWN_LICENSE, ACCOUNT_REPORT],
};

export interface RestRequest {
  remote: Remote;
  method: string;
  /** path and query, as in `/rest/api/3/user?accountId=...` */
  path: string;
  body: unknown;
  asker: RestAsker;
  store: Store;
  now: number;
  rates: ProductRates;
}

/** The few REST answers of the products and the platform that the app uses; everything else fails by name. */
export function askRest(
  { remote, method, path, rates, ...request }: RestRequest,
  { scopes, appId }: Pick<Manifest, 'scopes' | 'appId'>,
  siteUrl: string,
): PlatformAnswer {
  const url = new URL(path, siteUrl);
  const caughtBy = ({ path: own }: Endpoint) =>
    typeof own === 'string' ? (own === url.pathname ? [] : null) : (own.exec(url.pathname)?.slice(1) ?? null);
  const endpoint = ENDPOINTS[remote].find((e) => e.method === method && caughtBy(e) !== null);
  if (!endpoint) return notEmulated(`${method} ${url.pathname} of ${remote}`);
  if (!endpoint.scopes.some((set) => set.every((scope) => scopes.includes(scope)))) {
    return { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } };
  }
  const caught = caughtBy(endpoint) ?? [];
  return rates.metered({ remote, endpoint, caught }, () =>
    endpoint.answer({ ...request, query: url.searchParams, siteUrl, appId, caught }),
  );
}
