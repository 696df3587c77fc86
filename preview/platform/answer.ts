/** An answer of the emulated cloud: always JSON or nothing. */
export interface PlatformAnswer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export const ok = (body: unknown): PlatformAnswer => ({ status: 200, body });
export const done = (): PlatformAnswer => ({ status: 204 });

/** A refusal in the form that Forge's own clients read: {code, message}. */
export const refusal = (status: number, code: string, message: string): PlatformAnswer => ({
  status,
  body: { code, message },
});

/** What the preview does not emulate fails by name, so that nothing is ever taken for an answer of the cloud. */
export function notEmulated(what: string): PlatformAnswer {
  return {
    status: 501,
    headers: { 'forge-proxy-error': 'NOT_EMULATED' },
    body: { code: 'NOT_EMULATED', message: `The preview does not emulate ${what}.` },
  };
}

/** Thrown inside the emulation to leave with an answer from any depth. */
export class Refused extends Error {
  constructor(readonly answer: PlatformAnswer) {
    super(JSON.stringify(answer.body));
  }
}

export function refuse(status: number, code: string, message: string): never {
  throw new Refused(refusal(status, code, message));
}

/** How long the bodies of answers are: to read a copy of each would cost more than the answer. */
const lengths = new WeakMap<Response, number>();

export function responseOf({ status, body, headers }: PlatformAnswer): Response {
  const text = body === undefined ? null : JSON.stringify(body);
  const response = new Response(text, {
    status,
    headers: { ...(text === null ? {} : { 'content-type': 'application/json' }), ...headers },
  });
  lengths.set(response, text === null ? 0 : Buffer.byteLength(text));
  return response;
}

/** The bytes of a response that {@link responseOf} made; undefined: somebody else made it. */
export const bytesOf = (response: Response): number | undefined => lengths.get(response);
