import type { Audience, Cause } from '../../../src/prompts';
import type { RequestKind, RequestState } from '../../../src/contract/requests';

/** What a sentence may need. Days are written in the viewer's way; `distance` is how far it is, such as "in 30 days". */
export interface Values {
  day: string;
  distance: string;
  /** The license's name; empty where the viewer is not told. */
  name: string;
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
  actions: Record<'open' | 'ask' | 'notNow' | 'renewal' | 'send' | 'cancel' | 'retry' | 'ok', string>;
  hush: { label: string; milestone: string; week: string; month: string };
  ask: { kind: string; text: string; kinds: Record<RequestKind, string> };
  asked: (on: string) => string;
  answered: Record<RequestState, (values: { by: string; line: string; until: string }) => string>;
  someAdmin: string;
  alreadyAsked: (on: string) => string;
  renewalSet: (until: string) => string;
  asOf: (when: string) => string;
  failed: string;
  overview: Record<'now' | 'soon' | 'unknown' | 'fine' | 'more' | 'title', string>;
}
