import { notEmulated, type PlatformAnswer } from '../answer';
import type { Store } from '../store';
import { CONFLUENCE } from './confluence';
import type { Endpoint,RestAsker } from './endpoint';
import { JIRA } from './jira';
import { PAGES } from './pages';
import { WORK_ITEMS } from './work-items';

export type Product = 'jira' | 'confluence';

const ENDPOINTS: Record<Product, Endpoint[]> = {
  jira: [...JIRA, ...WORK_ITEMS],
  confluence: [...CONFLUENCE, ...PAGES],
};

export interface ProductRequest {
  product: Product;
  method: string;
  /** path and query, as in `/rest/api/3/user?accountId=...` */
  path: string;
  body: unknown;
  asker: RestAsker;
  store: Store;
  now: number;
}

/** The few REST answers of Jira and Confluence that the app uses; everything else fails by name. */
export function askProduct(
  { product, method, path, ...request }: ProductRequest,
  scopes: string[],
  siteUrl: string,
): PlatformAnswer {
  const url = new URL(path, siteUrl);
  const caughtBy = ({ path: own }: Endpoint) =>
    typeof own === 'string' ? (own === url.pathname ? [] : null) : (own.exec(url.pathname)?.slice(1) ?? null);
  const endpoint = ENDPOINTS[product].find((e) => e.method === method && caughtBy(e) !== null);
  if (!endpoint) return notEmulated(`${method} ${url.pathname} of ${product}`);
  if (!endpoint.scopes.some((set) => set.every((scope) => scopes.includes(scope)))) {
    return { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } };
  }
  return endpoint.answer({
    ...request,
    query: url.searchParams,
    siteUrl,
    caught: caughtBy(endpoint) ?? [],
  });
}
