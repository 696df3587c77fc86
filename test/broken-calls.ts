import type { CallFault, Platform } from '../preview/platform';

export const passes: CallFault = () => undefined;
export const refused: CallFault = () => new Response('', { status: 503 });

/** What an answer of the storage is as a failure of a port. */
export const FAILURE_BY_STATUS = [
  [429, 'busy'],
  [409, 'busy'],
  [500, 'storage-unavailable'],
  [503, 'storage-unavailable'],
  [408, 'storage-unavailable'],
] as const;

/** The call is made, and its answer lost on the way. */
export const lostOn =
  (platform: Platform): CallFault =>
  async (call) => {
    const { fault } = platform;
    platform.fault = undefined;
    await platform.call(call);
    platform.fault = fault;
    throw new TypeError('connection lost');
  };

/** The n-th call of the storage runs into one fault, those after it into another. */
export function breakAt(n: number, at: CallFault, after: CallFault): CallFault {
  let calls = 0;
  return (call) => {
    if (call.to.type !== 'kvs') return undefined;
    calls += 1;
    return calls < n ? undefined : (calls === n ? at : after)(call);
  };
}
