import { bytesOf, notEmulated, type PlatformAnswer, responseOf } from './answer';
import { createKvs } from './kvs';
import { createStorageRates } from './kvs/storage-rates';
import type { Manifest } from './manifest';
import { askRest, isRemote, type RestRequest } from './products';
import type { RestAsker } from './products/endpoint';
import { personWith } from './products/people';
import { createProductRates } from './products/product-rates';
import { createQueue, type PushChain, type Queued } from './queue';
import { DOCUMENTED_RATES, type Rates } from './rates/documented';
import { createRate } from './rates/rate';
import { createRequestLog, type LoggedRequest, type RequestLog } from './request-log';
import { AS_DOCUMENTED, type PlatformSetting } from './setting';
import { createMemoryStore, type Store } from './store';

/** The first argument of `__forge_fetch__`: where @forge/api, @forge/kvs and others send a call. */
export interface Destination {
  type: string;
  provider?: string;
  remote?: string;
  accountId?: string;
}

export interface PlatformCall {
  to: Destination;
  path: string;
  method: string;
  body: unknown;
  /** Whom the invocation acts for; nobody in a scheduled one. */
  accountId: string | undefined;
  /** The instant it is for the invocation, epoch milliseconds; without it, for the platform. */
  at?: number;
  /** What the invocation came of; without it, of nothing before. */
  chain?: PushChain | undefined;
}

/** Makes a call fail: give a Response to answer with it, throw to break the connection, give nothing to let it pass. */
export type CallFault = (call: PlatformCall) => Response | undefined | Promise<Response | undefined>;

/** The emulated cloud of one site: storage, product APIs, and a memory of what was asked. */
export interface Platform {
  manifest: Manifest;
  store: Store;
  log: RequestLog;
  /** What functions pushed and nobody took yet, the oldest first. */
  queue: Queued[];
  siteUrl: string;
  call: (call: PlatformCall) => Promise<Response>;
  /** Counts that a person asks a function something; false where it is more than the platform lets through now. */
  takesInvocation: (accountId: string) => boolean;
  /** Set it to make calls fail; set `undefined` to stop. */
  fault: CallFault | undefined;
  /** How many milliseconds each call takes of the time that rates are counted in, where `now` stands still. */
  callMs: number;
}

export interface PlatformOptions {
  manifest: Manifest;
  store?: Store;
  /** Epoch milliseconds, for times to live and metadata. */
  now?: () => number;
  siteUrl?: string;
  /** How it behaves where its documentation leaves it free. */
  setting?: PlatformSetting;
  /** How much it takes in which time: as documented, unless told otherwise. */
  rates?: Rates;
  /** See {@link Platform.callMs}; 0 unless told otherwise. */
  callMs?: number;
}

const SITE_URL = 'https://preview.atlassian.net';

export function createPlatform({
  manifest,
  store = createMemoryStore(),
  now = Date.now,
  siteUrl = SITE_URL,
  setting = AS_DOCUMENTED,
  rates = DOCUMENTED_RATES,
  callMs = 0,
}: PlatformOptions): Platform {
  let at: number | undefined;
  const clock = () => at ?? now();
  let callsMs = 0;
  // What a site is asked counts when it is asked, on whatever day a person looks at it.
  const busyAt = () => now() + callsMs;
  const storageRates = createStorageRates(rates.storage, busyAt);
  const productRates = createProductRates(rates, busyAt);
  const kvs = createKvs({ manifest, store, now: clock, setting, rates: storageRates });
  const queue = createQueue(manifest, setting, rates.events, busyAt);
  const network = createRate(rates.network);
  const ofUser = createRate(rates.invocations.user);
  const ofAll = createRate(rates.invocations.all);

  const answer = ({ to, path, method, body, accountId, ...call }: PlatformCall): PlatformAnswer => {
    at = call.at;
    callsMs += platform.callMs;
    if (!network.takes(busyAt(), 1)) return TOO_MANY_CALLS;
    if (to.type === 'kvs') return kvs(storageOperation(path), body);
    if (path.startsWith('/webhook/queue/publish/')) return queue.push(body, call.chain);
    if (to.type === 'fpp' && isRemote(to.remote))
      return askAs(askerOf(to, accountId), to.remote, method, path, body);
    return notEmulated(`calls of type '${to.type}' to '${to.remote ?? 'nowhere'}' (${method} ${path})`);
  };

  const askAs = (
    asker: RestAsker | undefined,
    remote: RestRequest['remote'],
    method: string,
    path: string,
    body: unknown,
  ): PlatformAnswer =>
    asker === undefined
      ? { status: 401, headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } }
      : dated(
          askRest(
            { remote, method, path, body, asker, store, now: clock(), rates: productRates },
            manifest,
            siteUrl,
          ),
          clock(),
        );

  const platform: Platform = {
    manifest,
    store,
    siteUrl,
    log: createRequestLog(),
    queue: queue.events,
    fault: undefined,
    callMs,
    takesInvocation: (accountId) => ofUser.takes(busyAt(), 1, accountId) && ofAll.takes(busyAt(), 1),
    call: async (call) => {
      const entry = entryOf(call);
      try {
        const response = (await platform.fault?.(call)) ?? responseOf(answer(call));
        const responseBytes = bytesOf(response) ?? (await response.clone().arrayBuffer()).byteLength;
        platform.log.add({ ...entry, status: response.status, responseBytes });
        return response;
      } catch (error) {
        platform.log.add({ ...entry, status: 'failed', responseBytes: 0 });
        throw error;
      }
    },
  };
  return platform;
}

const TOO_MANY_CALLS: PlatformAnswer = {
  status: 429,
  body: { code: 'TOO_MANY_REQUESTS', message: 'The app makes too many calls on this site.' },
};

/** Products write their time at each answer, as every server on the web. */
const dated = (answer: PlatformAnswer, at: number): PlatformAnswer => ({
  ...answer,
  headers: { date: new Date(at).toUTCString(), ...answer.headers },
});

const storageOperation = (path: string) => path.replace(/^\/api\/v1\//, '');

function askerOf({ provider, accountId }: Destination, invoker: string | undefined): RestAsker | undefined {
  return provider === 'user' ? personWith(accountId ?? invoker) : 'app';
}

function entryOf({ to, path, method, body }: PlatformCall): Omit<LoggedRequest, 'status' | 'responseBytes'> {
  const { entityName, indexName } = (body ?? {}) as { entityName?: string; indexName?: string };
  return {
    service: to.remote ?? to.type,
    operation: to.type === 'kvs' ? storageOperation(path) : `${method} ${path.split('?')[0] ?? path}`,
    ...(entityName === undefined ? {} : { entity: entityName }),
    ...(indexName === undefined ? {} : { index: indexName }),
    requestBytes: body === undefined ? 0 : Buffer.byteLength(JSON.stringify(body)),
  };
}
