import type { PlatformAnswer } from '../answer';
import type { Store } from '../store';
import type { Person } from './people';

/** Who asks: a person, or the app itself. */
export type RestAsker = Person | 'app';

export interface EndpointCall {
  asker: RestAsker;
  query: URLSearchParams;
  siteUrl: string;
  appId: string;
  /** What the path's pattern caught. */
  caught: string[];
  body: unknown;
  /** Where the product keeps what it was given. */
  store: Store;
  /** Epoch milliseconds. */
  now: number;
}

/** One emulated REST answer. The manifest must hold all scopes of one of the sets, else the real product answers 401. */
export interface Endpoint {
  method: string;
  path: string | RegExp;
  scopes: string[][];
  answer: (question: EndpointCall) => PlatformAnswer;
}
