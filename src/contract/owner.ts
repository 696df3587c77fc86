import * as z from 'zod/mini';
import { commands } from './question';
import { saying } from './reading';
import { type SeveralOutcome, severalSchema } from './several';

/** An account id as the platform writes it. It says nothing about the person. */
const ACCOUNT_ID = /^[a-zA-Z0-9:-]{1,128}$/;

/** The person who answers for a license, by account id alone. */
const ownerSchema = z.string().check(z.refine((id) => ACCOUNT_ID.test(id), saying('not-an-id')));

/** What admins say about who answers for licenses. */
export const ownerQuestions = {
  /**
   * Makes a person the owner of each license; null: nobody, by choice. Each stands alone, in the order in which they were
   * sent, and names the revision that the asker saw. A license that has this owner already counts as changed.
   */
  assignOwner: commands({
    licenses: severalSchema,
    owner: z.nullable(ownerSchema),
  }).answered<SeveralOutcome[]>(),
};
