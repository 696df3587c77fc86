import { FunctionFailed } from '../functions/functions';
import { PEOPLE, type Platform } from '../platform';
import { USUAL_SECONDS } from '../platform/unattended';
import { actionCall, resolverCall } from '../site/context';
import { offsetTo } from '../site/day';
import { readSwitches, type Switches } from '../site/switches';
import type { ActionRequest, FrameProductRequest, InvokeAnswer, InvokeRequest, ProductAnswer } from './boot';
import type { SiteServer } from './site-server';

/** Forge's limits for what crosses between a frame and a function. */
const REQUEST_BYTES = 500 * 1024;
const RESPONSE_BYTES = 5 * 1024 * 1024;

const TOO_MANY: InvokeAnswer = { ok: false, message: 'Too many invocations in this minute (429).' };

/** Asks a module's resolver a question, as the person and on the day that the switches say. */
export async function invokeModule(
  { platform, functions, clock }: SiteServer,
  { moduleKey, functionKey, payload, switches, extension = {} }: InvokeRequest,
): Promise<InvokeAnswer> {
  const { manifest, siteUrl } = platform;
  const module = manifest.modules.find(({ key }) => key === moduleKey);
  const handler = manifest.functions[module?.resolver ?? ''];
  if (!module || handler === undefined)
    return { ok: false, message: `The manifest names no resolver for module '${moduleKey}'.` };
  if (sizeOf(payload) > REQUEST_BYTES)
    return { ok: false, message: `The payload of '${functionKey}' is over ${REQUEST_BYTES} bytes.` };

  const positions = readSwitches(new URLSearchParams(switches));
  if (!platform.takesInvocation(PEOPLE[positions.as].accountId)) return TOO_MANY;
  const travel = offsetTo(positions.day, positions.zone, clock.now());
  const place = { module, switches: positions, now: clock.now() + travel, siteUrl, extension };
  try {
    const value = await functions.invoke({
      handler,
      dateOffsetMs: clock.offsetMs + travel,
      ...resolverCall(place, functionKey, payload),
    });
    if (sizeOf(value) > RESPONSE_BYTES)
      return { ok: false, message: `The answer to '${functionKey}' is over ${RESPONSE_BYTES} bytes.` };
    return value === undefined ? { ok: true } : { ok: true, value };
  } catch (error) {
    if (error instanceof FunctionFailed) return { ok: false, message: error.message };
    throw error;
  }
}

/** Asks an action of the app's agent, as the person and on the day that the switches say. */
export async function invokeAction(
  { platform, functions, clock }: SiteServer,
  { actionKey, product, inputs, switches }: ActionRequest,
): Promise<InvokeAnswer> {
  const { manifest, siteUrl } = platform;
  const action = manifest.actions.find(({ key }) => key === actionKey);
  const handler = manifest.functions[action?.function ?? ''];
  if (!action || handler === undefined)
    return { ok: false, message: `The manifest names no function for the action '${actionKey}'.` };
  const positions = readSwitches(new URLSearchParams(switches));
  if (!platform.takesInvocation(PEOPLE[positions.as].accountId)) return TOO_MANY;
  const travel = offsetTo(positions.day, positions.zone, clock.now());
  const moment = { switches: positions, now: clock.now() + travel, siteUrl };
  try {
    const value = await functions.invoke({
      handler,
      dateOffsetMs: clock.offsetMs + travel,
      timeoutMs: USUAL_SECONDS * 1000,
      ...actionCall(moment, action, product, inputs),
    });
    return value === undefined ? { ok: true } : { ok: true, value };
  } catch (error) {
    if (error instanceof FunctionFailed) return { ok: false, message: error.message };
    throw error;
  }
}

/** `requestJira` and `requestConfluence` of a frame: asked as the person who looks at it. */
export async function askProduct(
  platform: Platform,
  { product, path, method, body, switches }: FrameProductRequest,
): Promise<ProductAnswer> {
  const { as }: Switches = readSwitches(new URLSearchParams(switches));
  const response = await platform.call({
    to: { type: 'fpp', provider: 'user', remote: product },
    path,
    method,
    body: body === null || body === '' ? undefined : (JSON.parse(body) as unknown),
    accountId: PEOPLE[as].accountId,
  });
  const { status, statusText, headers } = response;
  return { status, statusText, headers: Object.fromEntries(headers), body: await response.text() };
}

const sizeOf = (value: unknown) => (value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value)));
