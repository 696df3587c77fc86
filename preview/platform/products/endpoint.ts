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
  /** How many objects an answer tells of, and what each costs. Without it a reading tells of one that costs a point. */
  objects?: (body: unknown) => { count: number; points: 1 | 2 };
  /** The item that a writing changes: the product counts them apart. */
  changes?: 'issue';
  answer: (question: EndpointCall) => PlatformAnswer;
}

/** One user, or what one user may: two points. */
export const ofIdentity = () => ({ count: 1, points: 2 }) as const;
