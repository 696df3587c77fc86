import type { Destination } from '../platform/platform';

/** What the preview tells the runtime in its worker. */
export type ToRuntime =
  | {
      kind: 'invoke';
      handler: string;
      args: unknown[];
      runtime: object;
      dateOffsetMs: number;
      deadline: number;
    }
  | { kind: 'answered'; id: number; status: number; headers: [string, string][]; body: string | null }
  | { kind: 'broken'; id: number; message: string };

/** What the runtime tells the preview. */
export type FromRuntime =
  | { kind: 'call'; id: number; to: Destination; path: string; method: string; body: string | null }
  | { kind: 'log'; level: string; text: string }
  | { kind: 'returned'; json: string | undefined }
  | { kind: 'threw'; message: string; stack: string | undefined };
