import type { PromptFailure } from '../../../src/contract/prompts';
import type { Audience, Cause } from '../../../src/prompts';
import type { RequestKind, RequestState } from '../../../src/contract/requests';

/** What a sentence may need. Days are written in the viewer's way; `distance` is how far it is, such as "in 30 days". */
export interface Values {
  day: string;
  distance: string;
  /** The license's name, empty where the viewer is not told; null for the host's own license of this app. */
  name: string | null;
  /** Whom to ask; empty where the register does not say. */
  contact: string;
  /** How many ask; 100 stands for that many or more. */
  count: number;
}

type Sentence = (values: Values) => string;

/** Everything the prompts say, by code: a new code does not compile until it has words in every language. */
export interface Words {
  prompt: Record<Cause, Record<Audience, Sentence>>;
  /** Whom to ask, after a user's sentence. */
  contact: (contact: string) => string;
  /** Said where nothing is to be said: there may be an expired license that the viewer hid. */
  quiet: string;
  /** Said where nothing could be read, and nothing is known from before. */
  unread: string;
  actions: Record<'open' | 'ask' | 'notNow' | 'renewal' | 'send' | 'cancel' | 'retry' | 'ok', string>;
  /** What the button to the console leads to, where that has no name of its own. */
  opens: Record<'requests' | 'license' | 'licenses', string>;
  hush: { label: string; milestone: string; week: string; month: string };
  ask: {
    kind: string;
    text: string;
    kinds: Record<RequestKind, string>;
    tooLong: (most: string, excess: string) => string;
  };
  asked: (on: string) => string;
  answered: Record<RequestState, (values: { by: string; line: string; until: string }) => string>;
  someAdmin: string;
  alreadyAsked: (on: string) => string;
  renewalSet: (until: string) => string;
  asOf: (when: string) => string;
  /** Why something was not done; it may have been where the storage broke off or no answer came. */
  refused: Record<Exclude<PromptFailure['code'], 'already-asked'> | 'no-answer', string>;
  overview: Record<'now' | 'soon' | 'unknown' | 'fine' | 'more' | 'title', string>;
}
