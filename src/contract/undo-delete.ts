import { commands } from './question';
import { type SeveralOutcome, severalSchema } from './several';

/** What admins ask to have deleted licenses back. */
export const undoDeleteQuestions = {
  /**
   * Puts licenses back that were deleted in the last hour ({@link DELETE_UNDONE_MS}), each as it stood with the revision
   * that is named, key and log included. One that was put back already counts as changed. `not-found`: it is too late, or
   * there was none. `conflict`: another license was added under its id meanwhile, and stays.
   */
  undoDelete: commands({ licenses: severalSchema }).answered<SeveralOutcome[]>(),
};
