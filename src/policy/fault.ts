import type { FaultCode } from './codes';
import type { ClauseId } from './documents';

/** One thing that is wrong with a license: where, and by which clause. */
export interface Fault {
  code: FaultCode;
  /** Where in the license, for example `history[2].seats`. */
  path: string;
  clauses: ClauseId[];
}

/** Thrown by every question that is put about a license which contradicts the terms (D6, D8, D9). */
export class LicenseFault extends Error implements Fault {
  readonly code: FaultCode;
  readonly path: string;
  readonly clauses: ClauseId[];

  constructor({ code, path, clauses }: Fault) {
    super(`${code} at ${path}`);
    this.name = 'LicenseFault';
    this.code = code;
    this.path = path;
    this.clauses = clauses;
  }
}
