import * as z from 'zod/mini';
import type { BookedEvent } from './booking';
import { idSchema } from './fields';
import type { Intent } from './intent';
import { MOST_LOGS } from './limits';
import { asks } from './question';

/** The short texts and choices of a license, as far as the log tells what they were before. */
export const LOGGED_TEXTS = [
  'name',
  'contact',
  'product',
  'channel',
  'ownServers',
  'subscription',
  'costCentre',
  'billing',
] as const;
export type LoggedText = (typeof LOGGED_TEXTS)[number];

/** One thing about a license that was changed. No License Key is ever in it, nor a part of one. */
export type ChangedPart =
  /** Blank is none. Both are left out where one of them is too long for the log. */
  | { part: LoggedText; before?: string; after?: string }
  | { part: 'notes' }
  | { part: 'key'; how: 'added' | 'replaced' | 'removed' }
  /** An entry of the history: as it is now, or as it was where it was removed. */
  | { part: 'history'; how: 'added' | 'changed' | 'removed'; event: BookedEvent }
  /** Who answers for it is not told: the log would keep a person whom nothing erases from it. */
  | { part: 'owner'; how: 'assigned' | 'removed' }
  /** Left out: nobody had decided, or the decision was taken back. */
  | { part: 'decision'; before?: Intent; after?: Intent };

/** What somebody did to a license, once. */
export interface LoggedChange {
  /** An instant, ISO 8601 in UTC. */
  at: string;
  /** The account id; null where the account was closed since. */
  by: string | null;
  how: 'added' | 'changed' | 'deleted' | 'restored';
  /** By an import. */
  isImport?: true;
  /** By taking an import back. */
  isUndo?: true;
  /** At most {@link MOST_LOGGED_PARTS}, in the order of the form; none where the license as a whole was added, deleted or restored. */
  parts: ChangedPart[];
  /** How many parts more were changed. */
  more: number;
}

/** What admins ask about the changes of a license. */
export const changeQuestions = {
  /**
   * The last changes of a license, the latest first. `forgotten`: so many earlier ones made room, because only the last
   * {@link MOST_LOGGED} are kept. `not-found` where there is no such license.
   */
  listChanges: asks({ id: idSchema }).answered<{ changes: LoggedChange[]; forgotten: number }>(),

  /** The same of several licenses, in the order asked for, at most {@link MOST_LOGS} a call. What is gone is left out. */
  listLogs: asks({ ids: z.array(idSchema).check(z.minLength(1), z.maxLength(MOST_LOGS)) }).answered<
    { id: string; changes: LoggedChange[]; forgotten: number }[]
  >(),
};
