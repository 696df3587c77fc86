/** How the world can fail a port: too many calls at once, or no answer from the storage. */
export type PortFailureCode = 'busy' | 'storage-unavailable';

/** Rejected with by every port whose call did not get through; whether a write took effect is then unknown. */
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

/** An error that the platform itself answers, for example by asking the user for consent; it has to leave the function as it is. */
export class ForPlatform extends Error {
  constructor(override readonly cause: Error) {
    super('for the platform', { cause });
    this.name = 'ForPlatform';
  }
}
