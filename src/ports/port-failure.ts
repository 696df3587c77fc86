/** Why a port could not do its work: too many calls at once, or no answer from the storage. */
export type PortFailureCode = 'busy' | 'storage-unavailable';

/** Every port rejects with it where its call did not get through. It is unknown then whether a write took effect. */
export class PortFailure extends Error {
  constructor(
    readonly code: PortFailureCode,
    cause: unknown,
    /** When to try again, as the world says; null where it does not. */
    readonly afterSeconds: number | null = null,
  ) {
    super(code, { cause });
    this.name = 'PortFailure';
  }
}

/**
 * An error that is meant for the platform: it asks the user for consent, for example. It has to leave the function
 * unchanged.
 */
export class ForPlatform extends Error {
  constructor(override readonly cause: Error) {
    super('for the platform', { cause });
    this.name = 'ForPlatform';
  }
}
