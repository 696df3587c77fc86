import { attentionTo, type Attention } from './attention';
import type { Day } from './calendar';
import { mockupsTerms } from './catalog';
import { evaluate } from './evaluate';
import { LicenseFault, type Fault, type FaultCode } from './fault';
import { checkLicense } from './history';
import type { Ask, License } from './license';
import {
  bestUpgradeDay,
  plan,
  waysToCover,
  type BestUpgradeDay,
  type Plan,
  type Proposal,
  type WayToCover,
} from './plan';
import type { ProductTerms, Rule, Terms } from './terms';
import type { ClauseId, PolicyReference, Verdict } from './verdict';

/** Every question that can be put to a vendor's terms. All are pure: the day is an argument. */
export interface Policy {
  readonly reference: PolicyReference;
  readonly products: Readonly<Record<string, ProductTerms>>;
  /** Throws a {@link LicenseFault} where the license contradicts the terms. */
  evaluate: (license: License, asOf: Day, ask?: Ask) => Verdict;
  /** What contradicts the terms in a license that would be stored on `today`; null where nothing does (D6, D7, D8, D9). */
  faultIn: (license: License, today: Day) => Fault | null;
  plan: (license: License, on: Day, proposal: Proposal) => Plan;
  waysToCover: (license: License, on: Day) => WayToCover[];
  bestUpgradeDay: (license: License, on: Day) => BestUpgradeDay | null;
  attentionTo: (verdict: Verdict, leadDays: readonly number[]) => Attention;
  clausesOf: (rule: Rule) => readonly ClauseId[];
}

/** The policy that a vendor's terms amount to. */
export function createPolicy(terms: Terms): Policy {
  return {
    reference: { id: terms.id, documentsOf: terms.documentsOf },
    products: terms.products,
    evaluate: (license, asOf, ask) => evaluate(terms, license, asOf, ask),
    faultIn: (license, today) => faultIn(terms, license, today),
    plan: (license, on, proposal) => plan(terms, license, on, proposal),
    waysToCover: (license, on) => waysToCover(terms, license, on),
    bestUpgradeDay: (license, on) => bestUpgradeDay(terms, license, on),
    attentionTo: (verdict, leadDays) => attentionTo(terms, verdict, leadDays),
    clausesOf: (rule) => terms.rules[rule],
  };
}

function faultIn(terms: Terms, license: License, today: Day): Fault | null {
  const late = (license.history ?? []).findIndex((event) => event.on > today);
  if (late >= 0)
    return {
      code: 'dated-after-today',
      path: `history[${late}].on`,
      clauses: [...terms.faults['dated-after-today']],
    };
  try {
    checkLicense(terms, license);
    return null;
  } catch (error) {
    if (!(error instanceof LicenseFault)) throw error;
    return { code: error.code, path: error.path, clauses: error.clauses };
  }
}

/** The vendor's policy for Mockups, by the documents of 2015-05-09. */
export const mockupsPolicy = createPolicy(mockupsTerms);

export { addDays, addMonths, dayFault, daysBetween, isDay, type Day } from './calendar';
export { links, type LinkId, type ProductId } from './catalog';
export { figuresOf, type Figures } from './figures';
export { URGENCIES, type Attention, type Urgency } from './attention';
export { LicenseFault, type Fault, type FaultCode };
export type { Ask, Channel, HistoryEvent, License, Money, Subscription } from './license';
export type { BestUpgradeDay, Effect, Plan, Proposal, WayToCover } from './plan';
export type { EffectCode, MaintenanceModel, ProductTerms, Rule, Terms } from './terms';
export * from './verdict';
