import type { AgentAction } from '../platform/agents';
import type { Manifest, Module } from '../platform/manifest';
import type { Product } from '../platform/products';
import { PEOPLE } from '../platform/products/people';
import { ENVIRONMENT_ID } from '../platform/runtime';
import { dayOf } from './day';
import { hostLicense } from './host-license';
import type { Switches } from './switches';

export const CLOUD_ID = '0c7d3c1e-5b5e-4f0a-9f4e-7a2b6d1c8e90';

/** When it is, and what the switches say then. */
export interface Moment {
  switches: Switches;
  /** The site's time now, travel included. */
  now: number;
}

export interface FramePlace extends Moment {
  module: Pick<Module, 'type' | 'key'>;
  siteUrl: string;
  /** What the module's place adds: the modal's context, an issue's key and the like. */
  extension?: Record<string, unknown>;
}

/** What a function and a frame are told alike: who, where, in what. */
function shared({ module, switches, siteUrl, extension }: FramePlace) {
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

const installContext = (product: Product) => `ari:cloud:${product}::site/${CLOUD_ID}`;

const licenseOf = ({ switches, now }: Moment) => hostLicense(switches, dayOf(now, switches.zone));

/** What `view.getContext()` gives. Like the real one it is the browser's word, and no ground for authorisation. */
export function frameContext(place: FramePlace): Record<string, unknown> {
  const license = licenseOf(place);
  return {
    ...shared(place),
    accountId: PEOPLE[place.switches.as].accountId,
    ...(license ? { license } : {}),
  };
}

/** The two arguments of a resolver's function, and the invocation around them. */
export function resolverCall(place: FramePlace, functionKey: string, payload: unknown) {
  const license = licenseOf(place);
  const { accountId } = PEOPLE[place.switches.as];
  const product = place.module.type.startsWith('jira') ? 'jira' : 'confluence';
  return {
    args: [
      { call: { functionKey, payload }, context: shared(place) },
      {
        installContext: installContext(product),
        principal: { accountId },
        ...(license ? { license } : {}),
      },
    ],
    invocation: { accountId, moduleKey: place.module.key, functionKey, ...(license ? { license } : {}) },
  };
}

/** The arguments of a function that the platform runs by itself, with nobody there, and the invocation around them. */
export function unattendedCall(
  moment: Moment,
  { product }: Pick<Manifest, 'product'>,
  moduleKey: string,
  event: object,
) {
  const license = licenseOf(moment);
  const told = license ? { license } : {};
  return {
    args: [event, { installContext: installContext(product), ...told }],
    invocation: { moduleKey, ...told },
  };
}

/** What a scheduled function is given of its schedule. */
export const scheduledEvent = (moduleKey: string) => ({
  context: { cloudId: CLOUD_ID, moduleKey },
  contextToken: 'preview',
});

/** The arguments of an agent's action: what the agent made of the question, and where the person sits. */
export function actionCall(
  moment: Moment & { siteUrl: string },
  { key }: Pick<AgentAction, 'key'>,
  product: Product,
  inputs: object,
) {
  const { accountId } = PEOPLE[moment.switches.as];
  const license = licenseOf(moment);
  const told = license ? { license } : {};
  const seenIn = { [product]: { url: moment.siteUrl, resourceType: 'site' } };
  return {
    args: [
      { ...inputs, context: { cloudId: CLOUD_ID, moduleKey: key, ...seenIn } },
      { installContext: installContext(product), principal: { accountId }, ...told },
    ],
    invocation: { accountId, moduleKey: key, ...told },
  };
}
