import type { Answer, EffectCode, MaintenanceModel, Need, Reason } from './codes';
import type { Channel } from './license';

/** Clauses and addresses that stand behind an answer. */
export interface Source<Clause extends string = string> {
  clauses: readonly Clause[];
  links?: readonly string[];
}

/** Where one action is taken, and what it takes; the first link is where to act. */
export interface Offer<Clause extends string = string> extends Source<Clause> {
  needs: readonly Need[];
}

/** An offer whose reason differs from product to product. */
export interface NamedOffer<Clause extends string = string> extends Offer<Clause> {
  reason: Reason;
  /** What taking it does to the license, beyond its dates. */
  effects?: readonly EffectCode[];
}

/** What the documents answer where they offer no way: no, or nothing (null). */
export interface Refusal {
  eligible: Exclude<Answer, true>;
  reason: Reason;
}

/** By where the license was bought; a channel left out offers nothing. */
export type ByChannel<T> = Partial<Record<Channel, T>>;

/** What a license has that no maintenance is sold for, and why. */
export interface Provision {
  available: Answer;
  reason: Reason;
}

/** What a document says of one product. */
export type ProductTerms<Clause extends string = string> = ProductFacts<Clause> &
  (
    | { model: Exclude<MaintenanceModel, 'none'> }
    | {
        model: 'none';
        /** What comes with the license, for there is no maintenance to cover it. */
        withoutMaintenance: { support: Provision; updates: Provision; releases: Provision };
      }
  );

/** A product of Atlassian's that a plugin runs in; also the one that this app runs in. */
export type HostProduct = 'confluence' | 'jira';

interface ProductFacts<Clause extends string> {
  /** As the document writes it. */
  name: string;
  /** The product that it runs in, where it is a plugin of one. */
  host: HostProduct | null;
  /** What a seat of the license is called. */
  seatUnit: 'users' | 'editors' | 'projects';
  /** Where it is sold when a record does not say; null where a record has to. */
  channel: Channel | null;
  /** Channels whose licenses need not match the host's user tier; on others the documents are silent. */
  tierIndependent: readonly Channel[];
  /** Null: there is no maintenance to renew. */
  renew: ByChannel<Offer<Clause>> | null;
  upgrade: ByChannel<NamedOffer<Clause>> | Refusal;
  downgrade: ByChannel<NamedOffer<Clause>> | Refusal;
  /** Null: its licenses do not move. */
  migrate: Offer<Clause> | null;
  /** Other ways of paying for a large order; null: none are offered. */
  payOtherwise: ByChannel<Offer<Clause>> | null;
  /** What support and updates rest on, and where they come from. */
  support: Source<Clause>;
  updates: Source<Clause>;
}

/** Whether the documents offer no way, on any channel. */
export function isRefusal<Clause extends string>(
  way: ByChannel<NamedOffer<Clause>> | Refusal,
): way is Refusal {
  return 'eligible' in way;
}
