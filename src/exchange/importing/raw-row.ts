import type { InputFault } from '../../contract/input-fault';

/** A row as its text came apart, before anyone asked what it says. */
export type RawRow = { line: number; row: unknown } | { line: number; fault: InputFault };
