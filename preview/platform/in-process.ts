import { AsyncLocalStorage } from 'node:async_hooks';
import type { Destination, Platform } from './platform';
import { type Invocation, runtimeOf } from './runtime';

/** Runs code as if it were inside an invocation: the real @forge/kvs and @forge/api then talk to this platform. */
export interface InProcess {
  during: <T>(invocation: Invocation, work: () => T) => T;
  uninstall: () => void;
}

/**
 * Sets the two globals that Forge's runtime sets, for tests of code that uses @forge/kvs and @forge/api directly.
 * Outside `during`, calls are made in the invocation given here.
 */
export function installPlatform(platform: Platform, otherwise: Invocation = {}): InProcess {
  const current = new AsyncLocalStorage<Invocation>();
  const invocation = () => current.getStore() ?? otherwise;

  const forgeFetch = (to: Destination, path: string, init: RequestInit = {}) =>
    platform.call({
      to,
      path,
      method: init.method ?? 'GET',
      body:
        typeof init.body === 'string' && init.body !== '' ? (JSON.parse(init.body) as unknown) : undefined,
      accountId: invocation().accountId,
      chain: invocation().chain,
    });

  Object.defineProperties(globalThis, {
    __forge_fetch__: { value: forgeFetch, configurable: true, writable: true },
    __forge_runtime__: { get: () => runtimeOf(platform.manifest, invocation()), configurable: true },
  });
  return {
    during: (given, work) => current.run({ chain: { pushes: 0 }, ...given }, work),
    uninstall: () => {
      // One that stays enabled makes every later promise of the process dearer.
      current.disable();
      Reflect.deleteProperty(globalThis, '__forge_fetch__');
      Reflect.deleteProperty(globalThis, '__forge_runtime__');
    },
  };
}
