/** How far the stored data is prepared for this release of the app. */
export interface Prepared {
  /** The version that all of it is in. */
  version: number;
  /** A step that broke off: the version that it leads to, and the cursor to go on from. Null where none broke off. */
  step: { to: number; cursor: string } | null;
}

/** Rejects with a `PortFailure` where the storage does not answer. */
export interface SchemaStore {
  /** Null where nothing was ever prepared. */
  get: () => Promise<Prepared | null>;
  set: (prepared: Prepared) => Promise<void>;
}
