import { notEmulated, type Answer } from '../answer';
import { CONFLUENCE } from './confluence';
import type { Asker, Endpoint } from './endpoint';
import { JIRA } from './jira';

export type Product = 'jira' | 'confluence';

const ENDPOINTS: Record<Product, Endpoint[]> = { jira: JIRA, confluence: CONFLUENCE };

export interface ProductRequest {
  product: Product;
  method: string;
  /** path and query, as in `/rest/api/3/user?accountId=...` */
  path: string;
  asker: Asker;
}

/** The few REST answers of Jira and Confluence that the app uses; everything else fails by name. */
export function askProduct(
  { product, method, path, asker }: ProductRequest,
  scopes: string[],
  siteUrl: string,
): Answer {
  const url = new URL(path, siteUrl);
  const endpoint = ENDPOINTS[product].find((e) => e.method === method && e.path === url.pathname);
  if (!endpoint) return notEmulated(`${method} ${url.pathname} of ${product}`);
  if (!endpoint.scopes.some((set) => set.every((scope) => scopes.includes(scope)))) {
    return { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } };
  }
  return endpoint.answer({ asker, query: url.searchParams, siteUrl });
}
