import type { Ports } from '../../ports';
import { failureOf } from '../../ports/failure-of';

/** A product does not let the owner of a license be assigned. It says neither whom nor to what. */
class NotAssigned extends Error {
  override readonly name = 'NotAssigned';
}

/** Says in the log that a work item was made without its assignee. */
export function noteUnassigned(ports: Pick<Ports, 'log'>): void {
  failureOf(ports, 'assign a work item', new NotAssigned());
}
