import type { ClauseId } from './verdict';

/** What can be wrong with a license that reads well field by field. */
export type FaultCode =
  | 'unknown-product'
  | 'channel-missing'
  | 'nothing-before'
  | 'second-new'
  | 'seats-not-raised'
  | 'renewal-not-sold'
  | 'upgrade-not-sold'
  | 'statement-without-maintenance'
  | 'migration-not-offered'
  | 'migration-not-direct'
  | 'migration-not-own-servers'
  | 'date-out-of-range'
  | 'dated-after-today';

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
