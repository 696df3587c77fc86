import type { Action } from '../../../src/policy';
import type { Row } from '../data/row';

/** An order about to be placed outside: which license, and what. */
export interface OrderRequest {
  row: Row;
  action: Action;
  sample: boolean;
  /** Records what was planned, once it is bought. Left out: where a renewal is ordered, the license's page records one. */
  record?: () => void;
}
