import type { ReminderState } from '../../ports/reminder-ledger';
import { WAITING } from '../rows';

/** Where a delivery is. It begins and ends in a state of the ledger; in between it has the lease. */
export type DeliveryState =
  | ReminderState
  /** The lease is ours. */
  | 'claimed'
  /** The products have been asked what became of the delivery before. */
  | 'asked'
  /** The row says what is to be sent. */
  | 'begun'
  /** Every target was tried, and the history has its line. */
  | 'sent';

/** Each step, with what may be seen after it. Where nothing is seen, the delivery is at its end. */
export const STEPS = {
  /** Reads how the subject stands, and what is due of it. Every delivery begins with it. */
  look: [
    /** Somebody else has the lease: a function that delivers now, or one that broke off a short while ago. */
    'lease-runs',
    /** It is about a registered license, and the host's own license of this app is inactive. */
    'suspended',
    /** It is about the host's license, and the host does not tell of it. */
    'host-is-silent',
    /** Nothing is due now. Something was said of this end before, or may have been said. */
    'nothing-due',
    /** Nothing is due, and nothing was ever said of this end. */
    'nothing-said',
    /** A reminder is due, and a renewal is in progress. */
    'renewal-in-progress',
    'reminder-is-due',
    /** The end no longer stands, and its reminders are open. */
    'end-is-settled',
  ],
  /** Writes nothing. */
  leave: [],
  /** Takes back what was planned. What was delivered stays, so that it is closed when the end is settled. */
  takeBack: ['overtaken'],
  /** The reminder waits for the renewal. */
  pause: ['overtaken'],
  /** Takes the lease. */
  claim: [
    /** Somebody else has written the row meanwhile. It is theirs now. */
    'overtaken',
    /** This is another try: the same reminder was begun before, for the same places. */
    'goes-on',
    /** Nothing was begun before, or it is known what became of it. */
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
  /** Writes into the row what is to be sent, before a product is asked to take it. */
  begin: ['overtaken', 'ready'],
  /** Goes to every target, and writes the line of the history. */
  send: [
    'all-reached',
    /** Every target is reached, and nothing is left to be said or closed. */
    'nothing-left',
    /** A target refused it. An admin has to change something. */
    'turned-down',
    'no-answer',
  ],
  /** Writes into the row what came of it, and gives the lease back. */
  finish: ['overtaken'],
} as const;

export type Step = keyof typeof STEPS;
/** What may be seen after a step. */
export type Seen<S extends Step> = (typeof STEPS)[S][number];
export type Sight = Seen<Step>;

/** In these states, when this is seen, this step is done; then the delivery is in that state. */
export interface Move {
  in: readonly DeliveryState[];
  when: Sight;
  do: Exclude<Step, 'look'>;
  then: DeliveryState | 'the same';
  /** Whether another try on the same day may help. */
  again?: true;
}

const RESTING: readonly ReminderState[] = ['paused', 'delivered', 'closed'];
const ALL = [...WAITING, ...RESTING];
const WRITTEN: readonly DeliveryState[] = [...RESTING, 'failed', 'claimed', 'asked', 'begun'];

/** Every move that a delivery can make. `deliverOne` makes them as they stand here. */
export const MOVES: readonly Move[] = [
  // Before it has the lease.
  { in: ALL, when: 'lease-runs', do: 'leave', then: 'the same', again: true },
  { in: ALL, when: 'suspended', do: 'leave', then: 'the same' },
  { in: ALL, when: 'host-is-silent', do: 'leave', then: 'the same' },
  { in: WAITING, when: 'nothing-due', do: 'takeBack', then: 'delivered' },
  { in: RESTING, when: 'nothing-due', do: 'leave', then: 'the same' },
  { in: WAITING, when: 'nothing-said', do: 'takeBack', then: 'closed' },
  { in: RESTING, when: 'nothing-said', do: 'leave', then: 'the same' },
  { in: ['paused'], when: 'renewal-in-progress', do: 'leave', then: 'the same' },
  { in: [...WAITING, 'delivered', 'closed'], when: 'renewal-in-progress', do: 'pause', then: 'paused' },
  { in: ALL, when: 'reminder-is-due', do: 'claim', then: 'claimed' },
  { in: [...WAITING, 'paused', 'delivered'], when: 'end-is-settled', do: 'claim', then: 'claimed' },

  // Under the lease.
  { in: ['claimed'], when: 'goes-on', do: 'send', then: 'sent' },
  { in: ['claimed'], when: 'nothing-open', do: 'begin', then: 'begun' },
  { in: ['claimed'], when: 'broke-off', do: 'ask', then: 'asked' },
  { in: ['asked'], when: 'answered', do: 'begin', then: 'begun' },
  { in: ['begun'], when: 'ready', do: 'send', then: 'sent' },

  // At the end of it.
  { in: ['sent'], when: 'all-reached', do: 'finish', then: 'delivered' },
  { in: ['sent'], when: 'nothing-left', do: 'finish', then: 'closed' },
  { in: ['sent'], when: 'turned-down', do: 'finish', then: 'failed' },
  { in: ['asked', 'sent'], when: 'no-answer', do: 'finish', then: 'failed', again: true },

  // Behind every writing.
  { in: WRITTEN, when: 'overtaken', do: 'leave', then: 'the same', again: true },
];

/** The one move for a state and what is seen in it. */
export function moveFor(state: DeliveryState, seen: Sight): Move {
  const move = MOVES.find((each) => each.in.includes(state) && each.when === seen);
  if (!move) throw new Error(`A delivery has no move in the state ${state} when it sees ${seen}.`);
  return move;
}
