import type { Module } from '../platform/manifest';
import { PEOPLE } from '../platform/products/people';
import { ENVIRONMENT_ID } from '../platform/runtime';
import { dayOf } from './day';
import { hostLicense } from './host-license';
import type { Switches } from './switches';

export const CLOUD_ID = '0c7d3c1e-5b5e-4f0a-9f4e-7a2b6d1c8e90';

export interface Place {
  module: Pick<Module, 'type' | 'key'>;
  switches: Switches;
  /** The site's time now, travel included. */
  now: number;
  siteUrl: string;
  /** What the module's place adds: the modal's context, an issue's key and the like. */
  extension?: Record<string, unknown>;
}

/** What a function and a frame are told alike: who, where, in what. */
function shared({ module, switches, siteUrl, extension }: Place) {
  return {
    cloudId: CLOUD_ID,
    localId: `ari:cloud:ecosystem::extension/preview/${module.key}`,
    environmentId: ENVIRONMENT_ID,
    environmentType: 'DEVELOPMENT',
    moduleKey: module.key,
    siteUrl,
    timezone: switches.zone,
    locale: switches.lang,
    theme: {
      colorMode: switches.mode,
      light: 'light',
      dark: 'dark',
      spacing: 'spacing',
      typography: 'typography',
    },
    extension: { type: module.type, ...extension },
  };
}

const licenseOf = ({ switches, now }: Place) => hostLicense(switches, dayOf(now, switches.zone));

/** What `view.getContext()` gives. Like the real one it is the browser's word, and no ground for authorisation. */
export function frameContext(place: Place): Record<string, unknown> {
  const license = licenseOf(place);
  return {
    ...shared(place),
    accountId: PEOPLE[place.switches.as].accountId,
    ...(license ? { license } : {}),
  };
}

/** The two arguments of a resolver's function, and the invocation around them. */
export function resolverCall(place: Place, functionKey: string, payload: unknown) {
  const license = licenseOf(place);
  const { accountId } = PEOPLE[place.switches.as];
  const product = place.module.type.startsWith('jira') ? 'jira' : 'confluence';
  return {
    args: [
      { call: { functionKey, payload }, context: shared(place) },
      {
        installContext: `ari:cloud:${product}::site/${CLOUD_ID}`,
        principal: { accountId },
        ...(license ? { license } : {}),
      },
    ],
    invocation: { accountId, moduleKey: place.module.key, functionKey, ...(license ? { license } : {}) },
  };
}
