import type { DeletedLicense } from './register';

/**
 * What is kept of licenses that were deleted, so that they can be put back. The register writes it with the deletion, and
 * takes it away where the license is put back. Rejects with a {@link PortFailure} where the storage does not answer.
 */
export interface Deletions {
  /** Of the licenses that were deleted: those of which something is kept, by id. */
  getMany: (ids: readonly string[]) => Promise<ReadonlyMap<string, DeletedLicense>>;
  /** Forgets what was deleted before the instant, with its log: the oldest first, ten at most. Gives their ids. */
  forgetBefore: (instant: string) => Promise<readonly string[]>;
}
