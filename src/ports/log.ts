/** Something that broke: what kind of error where, and never what it was about: no payload, key, name or id. */
export interface Breakage {
  reference: string;
  /** What was being done, for example a question of the contract. */
  during: string;
  errors: { name: string; code: string | null; status: number | null; frames: string[] }[];
}

export interface Log {
  broke: (breakage: Breakage) => void;
}
