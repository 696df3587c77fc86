import * as z from 'zod/mini';
import { LONGEST_ADDRESS } from './limits';
import { asks } from './question';
import { saying } from './reading';

/** What "Check this installation" looks at, in this order. Each check tries one thing that the app assumes. */
export const INSTALLATION_CHECKS = [
  'create-once',
  'conditions',
  'transactions',
  'nulls',
  'index',
  'pages',
  'secrets',
  'queue',
  'confluence',
  'jira',
  'accounts',
  'clock',
  'host-license',
  'console-address',
] as const;

export type InstallationCheck = (typeof INSTALLATION_CHECKS)[number];

/**
 * What a fact says of the assumption. `good`: it holds. `bad`: it does not. `unclear`: nobody can tell from this.
 * `note`: the platform is free in this, and the app does not depend on it.
 */
export type Bearing = 'good' | 'bad' | 'unclear' | 'note';

/** Everything that a check can find. */
export const FACTS = {
  'second-refused': 'good',
  'second-written': 'bad',
  'first-refused': 'bad',

  'absent-refused': 'good',
  'absent-written': 'bad',
  'changed-refused': 'good',
  'changed-written': 'bad',
  'unchanged-written': 'good',
  'unchanged-refused': 'bad',
  'not-there-met': 'note',
  'not-there-unmet': 'note',

  'most-written': 'good',
  'most-refused': 'bad',
  'key-twice-written': 'note',
  'key-twice-refused': 'note',
  'mixed-written': 'note',
  'mixed-refused': 'note',

  'null-kept': 'note',
  'null-left-out': 'note',
  'null-refused': 'note',

  'in-order': 'good',
  'out-of-order': 'bad',
  /** `count`: milliseconds, here and wherever a fact is about time. */
  'seen-after': 'good',
  'not-seen': 'unclear',
  'gone-after': 'good',
  'not-gone': 'unclear',
  'unindexed-seen': 'note',
  'unindexed-unseen': 'note',

  'read-on': 'good',
  'read-twice': 'bad',
  'read-short': 'bad',
  /** `count`: how many pages were empty and had a next one. */

  'secret-kept': 'good',
  'secret-lost': 'bad',
  'secret-stays': 'bad',

  'came-back': 'good',
  'not-back': 'bad',

  /** `what`: the scope; `count`: the status that the product answered with. */
  'call-allowed': 'good',
  'call-refused': 'bad',
  'call-unclear': 'unclear',
  /** All calls of the other product were refused: the app may not be installed there. */
  'product-absent': 'note',

  'report-taken': 'good',
  'report-refused': 'bad',
  'nothing-to-report': 'note',

  'product-clock-near': 'good',
  'product-clock-far': 'bad',
  'product-clock-unknown': 'unclear',
  'browser-clock-near': 'good',
  'browser-clock-far': 'bad',

  'license-told': 'good',
  'license-answered': 'good',
  'license-unanswered': 'unclear',

  'address-same': 'good',
  'address-differs': 'unclear',
  'address-not-set': 'note',
  'address-unknown': 'unclear',
} as const satisfies Record<string, Bearing>;

export type FactCode = keyof typeof FACTS;

/** One thing that a check found. It holds no name, no key, no account and no address: admins send it to support. */
export interface CheckFact {
  code: FactCode;
  count?: number;
  what?: string;
}

export type CheckOutcome = 'holds' | 'fails' | 'unclear';

/** The result of a check; or that it waits for something, with what to ask for it again. */
export type CheckAnswer =
  | { state: 'done'; outcome: CheckOutcome; facts: CheckFact[]; milliseconds: number }
  | { state: 'waiting'; waitsFor: string };

/** What the facts come to: one that is bad decides, then one that is unclear. */
export function outcomeOf(facts: readonly CheckFact[]): CheckOutcome {
  const bearings = facts.map(({ code }): Bearing => FACTS[code]);
  if (bearings.includes('bad')) return 'fails';
  return bearings.includes('unclear') ? 'unclear' : 'holds';
}

const instantSchema = z
  .string()
  .check(z.refine((text) => !Number.isNaN(Date.parse(text)), saying('unknown-value')));

export const installationQuestions = {
  /**
   * Tries one assumption on the real platform, with rows of its own that are removed again. It is no command: it
   * changes nothing that admins keep, and whoever has no license needs it most. `browserAt` is the browser's instant,
   * ISO 8601; `address` where the console is open, null where the browser does not know. `waitsFor` comes from the
   * answer before, null at first.
   */
  checkInstallation: asks({
    check: z.enum(INSTALLATION_CHECKS),
    browserAt: instantSchema,
    address: z.nullable(z.string().check(z.maxLength(LONGEST_ADDRESS))),
    waitsFor: z.nullable(z.uuid()),
  }).answered<CheckAnswer>(),
};
