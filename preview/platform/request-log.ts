/** What was asked of the emulated cloud: kinds and sizes, never keys or values. */
export interface LoggedRequest {
  service: string;
  /** as in `entity/query`, or `GET /rest/api/3/mypermissions` */
  operation: string;
  entity?: string;
  index?: string;
  status: number | 'failed';
  requestBytes: number;
  responseBytes: number;
}

export interface RequestLog {
  readonly requests: readonly LoggedRequest[];
  add: (request: LoggedRequest) => void;
  clear: () => void;
  /** How often each kind was asked, as in {'kvs entity/query': 3}. */
  counts: () => Record<string, number>;
}

export function createRequestLog(): RequestLog {
  const requests: LoggedRequest[] = [];
  return {
    requests,
    add: (request) => void requests.push(request),
    clear: () => void requests.splice(0),
    counts: () => {
      const counts: Record<string, number> = {};
      for (const { service, operation } of requests) {
        const kind = `${service} ${operation}`;
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
      return counts;
    },
  };
}
