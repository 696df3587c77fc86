import { numberOf } from './days';

/** What this reading has to know of one of the vendor's documents. */
export interface Paper {
  id: string;
  /** The first day on which it holds (D15). */
  from: number;
  /** How long a period is (M5). */
  months: number;
  /** Orders above so many US dollars have more ways to pay (M15). */
  over: number;
  products: readonly string[];
}

export const SERVER = ['confluence-server', 'jira-server'];
export const SUBSCRIPTIONS = ['google-drive', 'mybalsamiq', 'confluence-cloud', 'jira-cloud'];

/** The vendor's two texts of 2015-05-09. */
export const OF_2015: Paper = {
  id: 'balsamiq-mockups-2015-05-09',
  from: numberOf('2015-05-09'),
  months: 12,
  over: 300,
  products: ['desktop', ...SUBSCRIPTIONS, ...SERVER],
};

/** The paper of a day: the last that is in force; for days before all of them, the first (D15). */
export function paperOf(papers: readonly [Paper, ...Paper[]], day: number): Paper {
  let found = papers[0];
  for (const paper of papers) if (paper.from <= day) found = paper;
  return found;
}
