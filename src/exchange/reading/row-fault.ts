import type { InputFault, InputFaultCode } from '../../contract/input-fault';

/** Thrown within a row, and caught at its end: what is wrong with it, and in which column. */
export class RowFault extends Error {
  constructor(readonly fault: InputFault) {
    super(fault.code);
  }
}

/** Ends the reading of a row. `path` is the heading of the column, or empty for the whole row. */
export const refuse = (code: InputFaultCode, path: string): never => {
  throw new RowFault({ code, path, clauses: [] });
};
