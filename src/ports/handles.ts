/** Texts that stand for something where a reader is not to learn what. Rejects with a `PortFailure` where the storage does not answer. */
export interface Handles {
  /**
   * The same text for the same parts, 64 characters long. It is made with a secret of this installation: nobody outside
   * can make it, or find out whether a guess of the parts is right.
   */
  of: (parts: readonly string[]) => Promise<string>;
}
