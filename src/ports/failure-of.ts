import type { Failure } from '../contract/failure';
import type { Ports } from '.';
import type { Breakage } from './log';
import { ForPlatform, PortFailure } from './port-failure';

/**
 * Makes a failure of the contract from what was thrown, and logs it. The log has nothing of what the question was
 * about.
 */
export function failureOf(ports: Pick<Ports, 'log'>, during: string, error: unknown): Failure {
  if (error instanceof ForPlatform) throw error.cause;
  const reference = crypto.randomUUID();
  ports.log.broke({ reference, during, errors: chainOf(error) });
  return error instanceof PortFailure ? passingFailure(error) : { code: 'internal', reference };
}

function passingFailure({ code, afterSeconds }: PortFailure): Failure {
  return code === 'busy' && afterSeconds !== null ? { code, afterSeconds } : { code };
}

/** The error and its causes, without their messages: a message may quote a key, a name or an id. */
function chainOf(error: unknown, depth = 0): Breakage['errors'] {
  if (!(error instanceof Error) || depth > 3) return [];
  const { code, responseDetails } = error as { code?: unknown; responseDetails?: { status?: unknown } };
  const status = responseDetails?.status;
  return [
    {
      name: error.name,
      code: typeof code === 'string' ? code : null,
      status: typeof status === 'number' ? status : null,
      frames: framesOf(error),
    },
    ...chainOf(error.cause, depth + 1),
  ];
}

function framesOf({ stack = '', message }: Error): string[] {
  return stack
    .replace(message, '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 6)
    .map((line) => line.trim());
}
