/** Something that broke: which kinds of errors, and where. It never has a payload, a key, a name or an id. */
export interface Breakage {
  reference: string;
  /** What was being done, for example a question of the contract. */
  during: string;
  errors: { name: string; code: string | null; status: number | null; frames: string[] }[];
}

export interface Log {
  broke: (breakage: Breakage) => void;
}
