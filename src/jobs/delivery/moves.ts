import type { ReminderState } from '../../ports/reminder-ledger';
import { WAITING } from '../rows';

/** Where a delivery is: first as the ledger has the row, then under a lease of its own. */
export type DeliveryState =
  | ReminderState
  /** The lease is ours. */
  | 'claimed'
  /** The products have been asked what became of the delivery before. */
  | 'asked'
  /** What is to be sent is written down. */
  | 'begun'
  /** Every target has been tried, and the history tells of it. */
  | 'sent';

/** What is done, and what may be seen after it. Where nothing is, the delivery is at its end. */
export const STEPS = {
  /** Reads how the subject stands, and what is due of it. Every delivery begins with it. */
  look: [
    /** Somebody else is delivering, or broke off a short while ago. */
    'lease-runs',
    /** It is about the host's license, and the host does not tell of it. */
    'host-is-silent',
    /** Nothing is due. Something was said of this end before, or may have been. */
    'nothing-due',
    /** Nothing is due, and nothing was ever said of this end. */
    'nothing-said',
    /** A reminder is due, and a renewal is in progress. */
    'renewal-in-progress',
    'reminder-is-due',
    /** The end no longer stands, and its reminders are not closed yet. */
    'end-is-settled',
  ],
  /** Writes nothing. */
  leave: [],
  /** Takes the row out of what waits for a delivery. */
  putAway: ['overtaken'],
  /** Has the reminder wait for the renewal. */
  pause: ['overtaken'],
  /** Takes the lease. */
  claim: [
    /** Somebody else has written the row meanwhile: it is theirs. */
    'overtaken',
    /** The same reminder was begun before, for the same places: this is another try of it. */
    'goes-on',
    /** Nothing was begun before, or what became of it is known. */
    'nothing-open',
    /** Something was begun before, and it is not known what became of it. */
    'broke-off',
  ],
  /** Asks the products what became of the delivery before. */
  ask: [
    'overtaken',
    /** A product does not answer now. */
    'no-answer',
    'answered',
  ],
  /** Writes down what is to be sent, before any product is asked to take it. */
  begin: ['overtaken', 'ready'],
  /** Goes to every target, and tells the history. */
  send: [
    'all-reached',
    /** Every target is reached, and nothing is left to be said or closed. */
    'nothing-left',
    /** A target turned it down: an admin has to change something. */
    'turned-down',
    'no-answer',
  ],
  /** Writes down what came of it, and gives the lease back. */
  keep: ['overtaken'],
} as const;

export type Step = keyof typeof STEPS;
/** What may be seen after a step. */
export type Seen<S extends Step> = (typeof STEPS)[S][number];
export type Sight = Seen<Step>;

/** In these states, when this is seen, this step is done, and that is the state behind it. */
export interface Move {
  in: readonly DeliveryState[];
  when: Sight;
  do: Exclude<Step, 'look'>;
  then: DeliveryState | 'the same';
  /** Whether another try today is worth it. */
  again?: true;
}

const RESTING: readonly ReminderState[] = ['paused', 'delivered', 'closed'];
const ALL = [...WAITING, ...RESTING];
const WRITTEN: readonly DeliveryState[] = [...RESTING, 'failed', 'claimed', 'asked', 'begun'];

/** Every move that a delivery makes. It is run as it stands here, from the state that the ledger has. */
export const MOVES: readonly Move[] = [
  { in: ALL, when: 'lease-runs', do: 'leave', then: 'the same', again: true },
  { in: ALL, when: 'host-is-silent', do: 'leave', then: 'the same' },
  { in: WAITING, when: 'nothing-due', do: 'putAway', then: 'delivered' },
  { in: RESTING, when: 'nothing-due', do: 'leave', then: 'the same' },
  { in: WAITING, when: 'nothing-said', do: 'putAway', then: 'closed' },
  { in: RESTING, when: 'nothing-said', do: 'leave', then: 'the same' },
  { in: ['paused'], when: 'renewal-in-progress', do: 'leave', then: 'the same' },
  { in: [...WAITING, 'delivered', 'closed'], when: 'renewal-in-progress', do: 'pause', then: 'paused' },
  { in: ALL, when: 'reminder-is-due', do: 'claim', then: 'claimed' },
  { in: [...WAITING, 'paused', 'delivered'], when: 'end-is-settled', do: 'claim', then: 'claimed' },

  { in: ['claimed'], when: 'goes-on', do: 'send', then: 'sent' },
  { in: ['claimed'], when: 'nothing-open', do: 'begin', then: 'begun' },
  { in: ['claimed'], when: 'broke-off', do: 'ask', then: 'asked' },
  { in: ['asked'], when: 'answered', do: 'begin', then: 'begun' },
  { in: ['begun'], when: 'ready', do: 'send', then: 'sent' },

  { in: ['sent'], when: 'all-reached', do: 'keep', then: 'delivered' },
  { in: ['sent'], when: 'nothing-left', do: 'keep', then: 'closed' },
  { in: ['sent'], when: 'turned-down', do: 'keep', then: 'failed' },
  { in: ['asked', 'sent'], when: 'no-answer', do: 'keep', then: 'failed', again: true },

  { in: WRITTEN, when: 'overtaken', do: 'leave', then: 'the same', again: true },
];

/** The one move that is made in a state when something is seen. */
export function moveFor(state: DeliveryState, seen: Sight): Move {
  const move = MOVES.find((each) => each.in.includes(state) && each.when === seen);
  if (!move) throw new Error(`A delivery has no move in the state ${state} when it sees ${seen}.`);
  return move;
}
