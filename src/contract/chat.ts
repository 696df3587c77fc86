import * as z from 'zod/mini';
import type {
  ActionAnswer,
  BestUpgradeDay,
  ClauseId,
  Day,
  Effect,
  Grounds,
  MaintenanceState,
  PolicyReference,
} from '../policy';
import type { Cause } from '../prompts';
import type { Failure } from './failure';
import { daySchema } from './fields';
import type { InputFault } from './input-fault';
import type { Intent } from './intent';
import { LONGEST_MENTION, MOST_RENEWALS, MOST_SEATS } from './limits';
import { asks, type PayloadOf } from './question';
import { saying } from './reading';

/** Why an action has no answer. */
export type ChatFailure =
  /** The platform does not say who asks. */
  | { code: 'not-known' }
  /** Who asks has no license of the product, or no access to this app. */
  | { code: 'not-licensed' }
  /** A purchase is planned for a day that is over. */
  | { code: 'bad-input'; fault: { code: 'before-today'; path: 'day'; clauses: ClauseId[] }; today: Day }
  | Failure;

/** With what it means in a sentence. The agent keeps to it, and says it in the language of whoever asks. */
export type Worded<T> = T & { says: string };

/**
 * What an asker is told who is no administrator: whether something needs an admin, on which day, and who the contact
 * is.
 */
export type ForUser = { audience: 'user'; today: Day } & (
  | { state: 'nothing-needs-anybody'; cause: null; day: null; contact: null }
  | {
      state: 'needs-an-admin';
      cause: Cause;
      /** The first day without maintenance. */
      day: Day | null;
      /** Whom to ask; null where nobody is named. */
      contact: string | null;
    }
);

/** How a license stands: codes, with their sentences, clauses and addresses. There is no key in it. */
export interface ChatStatus extends Worded<Grounds> {
  id: string;
  name: string;
  contact: string;
  product: string;
  /** The name of the person who answers for it; null where nobody does, or the product does not tell the name. */
  owner: string | null;
  /** What was decided about it and holds today; null where nothing is. */
  decision: Intent | null;
  state: MaintenanceState;
  /** The last day with maintenance; null where there is no such date, as the numbers below. */
  coveredThrough: Day | null;
  daysLeft: number | null;
  renewalsToCover: number | null;
  renew: Worded<ActionAnswer>;
}

/** A license that contradicts the terms. */
export interface ChatFault {
  license: string;
  fault: Worded<InputFault>;
}

/** How many licenses are in each state; one that contradicts the terms is unknown. */
export type ChatCounts = Record<MaintenanceState, number>;

export interface ChatStatusAnswer {
  audience: 'admin';
  policy: PolicyReference;
  asOf: Day;
  /** No license has any of the words: these are names to choose from. */
  noMatch: boolean;
  names: string[];
  /** Counts all licenses that were meant, also those that are not in the answer. */
  counts: ChatCounts;
  /** Whether more are meant than the answer has. */
  more: boolean;
  /** Whether the whole register was looked through. */
  complete: boolean;
  licenses: (ChatStatus | ChatFault)[];
}

/** What a purchase would do to the dates; a date is null where there is none. */
export interface ChatDates {
  /** The last day covered, without the purchase and with it. */
  before: Day | null;
  after: Day | null;
  daysGained: number;
  daysLost: number;
  effects: Worded<Effect>[];
  bestUpgradeDay: BestUpgradeDay | null;
}

/** Whether a purchase is offered to a license, where to make it, and what it would do. There is no key in it. */
export type ChatPlan = {
  license: string;
  on: Day;
  action: Worded<ActionAnswer>;
  /**
   * The seats after the upgrade. Where nobody named a number, it is one more than now. Null for a renewal, and where the
   * seats now are unknown.
   */
  seats: number | null;
} & (
  | { plan: ChatDates; fault: null }
  /** The dates cannot be counted: the history is unknown, or nothing of this kind is sold. */
  | { plan: null; fault: Worded<InputFault> }
);

export interface ChatPlanAnswer {
  audience: 'admin';
  policy: PolicyReference;
  today: Day;
  /** No license has any of the words: these are names to choose from. */
  noMatch: boolean;
  names: string[];
  /** Whether more are meant than the answer has. */
  more: boolean;
  /** Whether all registered licenses were looked through. */
  complete: boolean;
  plans: (ChatPlan | ChatFault)[];
}

/** The chat sends empty text where nobody named anything. */
const unlessEmpty = <T extends z.ZodMiniType>(schema: T) =>
  z.pipe(
    z.transform((value) => (typeof value === 'string' && value.trim() === '' ? null : value)),
    z.nullish(schema),
  );

const text = unlessEmpty(z.string().check(z.maxLength(LONGEST_MENTION)));

/** What the agent in the chat asks, with what it understood of a person's words. */
export const chatQuestions = {
  /** Is our maintenance running, and until when? */
  askStatus: asks({ license: text, day: unlessEmpty(daySchema) }).answered<ChatStatusAnswer | ForUser>(),

  /** What would a renewal or an upgrade do, today or on a later day? */
  askPlan: asks({
    license: text,
    action: z.pipe(z.string().check(z.trim(), z.toLowerCase()), z.enum(['renewal', 'upgrade'])),
    day: unlessEmpty(daySchema),
    seats: unlessEmpty(z.int().check(z.minimum(1), z.maximum(MOST_SEATS))),
    times: unlessEmpty(
      z
        .number()
        .check(
          z.refine(
            (times) => Number.isInteger(times) && times >= 1 && times <= MOST_RENEWALS,
            saying('unknown-value'),
          ),
        ),
    ),
  }).answered<ChatPlanAnswer | ForUser>(),
};

export type ChatQuestion = keyof typeof chatQuestions;

/** What a question of the chat brings along. */
export type ChatPayload<Q extends ChatQuestion> = PayloadOf<(typeof chatQuestions)[Q]>;
