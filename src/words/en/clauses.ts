import { type ClauseId, facts } from '../../policy';

/** What each clause says: the sentences of the documents themselves. */
export const clause = Object.fromEntries(Object.entries(facts).map(([id, { text }]) => [id, text])) as Record<
  ClauseId,
  string
>;
