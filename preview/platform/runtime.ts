import type { Manifest } from './manifest';
import type { PushChain } from './queue';

/** What one invocation of a function is about. Every part may be missing, as it may be on the platform. */
export interface Invocation {
  accountId?: string;
  /** The host's license of the app; left out where licensing does not apply. */
  license?: Record<string, unknown>;
  moduleKey?: string;
  functionKey?: string;
  /** Another installation than the usual one. */
  installationId?: string;
  remainingMs?: () => number;
  /** What the event came of that it is about. */
  chain?: PushChain;
}

const nothing = () => ({
  incr: () => undefined,
  measure: () => ({ stop: () => undefined }),
  set: () => undefined,
});

/** `__forge_runtime__` as @forge/api reads it during an invocation. */
export function runtimeOf(manifest: Manifest, invocation: Invocation): object {
  const { accountId, license, moduleKey = '', functionKey = '', remainingMs = () => 25_000 } = invocation;
  const { installationId = INSTALLATION_ID } = invocation;
  return {
    proxy: { token: 'preview', url: '', host: '' },
    contextAri: '',
    container: {},
    appContext: {
      appId: manifest.appId,
      appVersion: '0.0.0',
      environmentId: ENVIRONMENT_ID,
      environmentType: 'DEVELOPMENT',
      invocationId: 'preview',
      installationId,
      functionKey,
      moduleType: manifest.modules.find((m) => m.key === moduleKey)?.type ?? '',
      moduleKey,
      ...(license ? { license } : {}),
      permissions: manifest.permissions,
    },
    ...(accountId === undefined ? {} : { aaid: accountId }),
    lambdaContext: { awsRequestId: 'preview', getRemainingTimeInMillis: remainingMs },
    tracing: { traceId: 'preview', spanId: 'preview' },
    realtime: {},
    metrics: { counter: nothing, timing: nothing, gauge: nothing },
    featureFlags: () => false,
  };
}

export const ENVIRONMENT_ID = 'a7b4f6d2-3c55-4e0e-8d1b-0f5f4c1e2d30';
export const INSTALLATION_ID = '5e8f1c9a-7d24-4b6f-9e31-2a6c8d0b4f11';
