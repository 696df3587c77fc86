import type { Answer } from '../answer';
import type { Person } from './people';

/** Who asks: a person, or the app itself. */
export type Asker = Person | 'app';

export interface Question {
  asker: Asker;
  query: URLSearchParams;
  siteUrl: string;
}

/** One emulated REST answer. The manifest must hold all scopes of one of the sets, else the real product answers 401. */
export interface Endpoint {
  method: string;
  path: string;
  scopes: string[][];
  answer: (question: Question) => Answer;
}
