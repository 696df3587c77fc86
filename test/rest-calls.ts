import { REST_CALLS, type RestCall } from '../docs/rest-calls';
import type { Platform, PlatformCall } from '../preview/platform';

const PRODUCTS: Record<string, RestCall['product'] | undefined> = {
  jira: 'Jira',
  confluence: 'Confluence',
  stargate: 'Forge platform',
};

/** What @forge/events sends to the platform: not a REST call of the app’s own. */
const QUEUE = '/webhook/queue/';

/** What is compared: a call in one line. */
export const lineOf = ({ method, path, product, as }: Pick<RestCall, 'method' | 'path' | 'product' | 'as'>) =>
  `${method} ${path} of ${product} as ${as}`;

/** A REST call that the app made: what it sent, and its row of the table; null: it is in no row. */
export interface MadeCall {
  call: PlatformCall;
  row: RestCall | null;
}

/** Notes the REST calls that are made from now on. */
export function noteRestCalls(platform: Platform): MadeCall[] {
  const made: MadeCall[] = [];
  const { call: pass } = platform;
  platform.call = (call) => {
    if (PRODUCTS[call.to.remote ?? ''] && !call.path.startsWith(QUEUE)) made.push({ call, row: rowOf(call) });
    return pass(call);
  };
  return made;
}

/** Holds a site to the table. To be called when the test has ended: throws if the app made a call that is not listed. */
export function holdToRestCalls(platform: Platform): () => void {
  const made = noteRestCalls(platform);
  return () => {
    const unlisted = made.flatMap(({ call, row }) => (row ? [] : [`${call.method} ${call.path}`]));
    if (unlisted.length > 0) throw new Error(`docs/rest-calls.ts has no row for ${unlisted.join(', ')}.`);
  };
}

const rowOf = ({ to, method, path }: PlatformCall): RestCall | null =>
  REST_CALLS.find(
    (row) =>
      row.method === method &&
      row.product === PRODUCTS[to.remote ?? ''] &&
      row.as === (to.provider === 'user' ? 'user' : 'app') &&
      patternOf(row).test(path.split('?')[0]!),
  ) ?? null;

const patternOf = ({ path }: RestCall) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
