import type { InputFault } from '../../contract/input-fault';

/** A row of a file before anything is known of its content. A fault: its text could not be read. */
export type RawRow = { line: number; row: unknown } | { line: number; fault: InputFault };
