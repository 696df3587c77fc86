import type { CallFault } from './platform';

/** Which calls fail, and how: with a status, by a broken connection, or by never coming back. */
export interface FaultRule {
  /** 'kvs', 'jira' or 'confluence' */
  service: string;
  /** The end of the path, as in 'entity/query'; without it every call of the service. */
  operation?: string;
  fails: number | 'broken' | 'silent';
}

const CODES: Record<number, string> = { 429: 'RATE_LIMIT_EXCEEDED', 500: 'INTERNAL_SERVER_ERROR' };

/** A fault out of rules, so that a browser test can order it over the wire. */
export function faultOf(rules: FaultRule[]): CallFault | undefined {
  if (rules.length === 0) return undefined;
  return ({ to, path }) => {
    const service = to.remote ?? to.type;
    const rule = rules.find(
      (r) => r.service === service && (path.split('?')[0] ?? '').endsWith(r.operation ?? ''),
    );
    if (!rule) return undefined;
    if (rule.fails === 'broken') throw new TypeError('fetch failed');
    if (rule.fails === 'silent') return new Promise(() => undefined);
    const body = { code: CODES[rule.fails] ?? 'UNKNOWN_ERROR', message: 'Ordered by a test.' };
    return Response.json(body, { status: rule.fails });
  };
}
