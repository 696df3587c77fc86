import { type Attention, attentionTo } from './attention';
import { type BestUpgradeDay, bestUpgradeDay } from './best-upgrade-day';
import type { Day } from './calendar';
import type { Rule } from './codes';
import { type DocumentFault, documentFaults } from './document-faults';
import type { ClauseId, LinkId } from './documents';
import { evaluate } from './evaluate';
import { type Fault, LicenseFault } from './fault';
import { licenseAsOf } from './history';
import type { Ask, License } from './license';
import { type Plan, plan } from './plan';
import type { Proposal } from './proposal';
import type { TermsDocument } from './terms';
import { type Products, type TermsByDate, termsByDate } from './terms-by-date';
import type { PolicyReference, Verdict } from './verdict';
import { waysToCover, type WayToCover } from './ways-to-cover';

/** Which document holds on a day, and for how long. */
export interface InForce {
  policy: PolicyReference;
  /** The first day on which the next document holds; null where none is known. */
  until: Day | null;
  clauses: readonly ClauseId[];
}

/** Every question that can be put to a vendor's terms. All are pure: the day is an argument. */
export interface Policy {
  /** The documents, in the order in which they come into force. */
  readonly documents: readonly TermsDocument<ClauseId>[];
  /** The document that holds on a day (D15). */
  documentOn: (day: Day) => TermsDocument<ClauseId>;
  inForceOn: (day: Day) => InForce;
  /** Every product that any document knows, as the one of the day has it, or else the nearest that knows it. */
  productsOn: (day: Day) => Products;
  /** The id of the product that a text means: its id, or a name that any document gives it, in capitals or not. */
  productNamed: (text: string) => string | null;
  /** What an address of the vendor's is for; undefined: no document gives it. */
  linkIdOf: (url: string) => LinkId | undefined;
  /** Throws a {@link LicenseFault} where the license contradicts the terms. */
  evaluate: (license: License, asOf: Day, ask?: Ask) => Verdict;
  /** What contradicts the terms in a license that would be stored on `today`; null where nothing does (D6, D7, D8, D9, D16). */
  faultIn: (license: License, today: Day) => Fault | null;
  plan: (license: License, on: Day, proposal: Proposal) => Plan;
  waysToCover: (license: License, on: Day) => WayToCover[];
  bestUpgradeDay: (license: License, on: Day) => BestUpgradeDay | null;
  attentionTo: (verdict: Verdict, leadDays: readonly number[]) => Attention;
  /** The clauses behind a rule, by the document of the day. */
  clausesOf: (rule: Rule, day: Day) => readonly ClauseId[];
}

/** Thrown where documents cannot be put together. */
export class DocumentsFault extends Error {
  constructor(readonly faults: readonly DocumentFault[]) {
    super(faults.map(({ code, path }) => `${code} at ${path}`).join('; '));
    this.name = 'DocumentsFault';
  }
}

/**
 * The policy that a vendor's documents amount to, one or more, in any order. Throws a {@link DocumentsFault}.
 * Documents that were read from a file may cite clauses that are not in {@link ClauseId}: each has a fact among theirs.
 */
export function createPolicy(documents: readonly TermsDocument[]): Policy {
  const faults = documentFaults(documents);
  if (faults.length > 0) throw new DocumentsFault(faults);
  const terms = termsByDate(documents as readonly TermsDocument<ClauseId>[]);
  const all = terms.all.map(({ document }) => document);
  return {
    documents: all,
    documentOn: (day) => terms.on(day).document,
    inForceOn: (day) => inForceOn(terms, day),
    productsOn: terms.productsOn,
    productNamed: terms.productNamed,
    linkIdOf: linkIdsIn(all),
    evaluate: (license, asOf, ask) => evaluate(terms, license, asOf, ask),
    faultIn: (license, today) => faultIn(terms, license, today),
    plan: (license, on, proposal) => plan(terms, license, on, proposal),
    waysToCover: (license, on) => waysToCover(terms, license, on),
    bestUpgradeDay: (license, on) => bestUpgradeDay(terms, license, on),
    attentionTo: (verdict, leadDays) => attentionTo(terms, verdict, leadDays),
    clausesOf: (rule, day) => terms.on(day).document.rules[rule],
  };
}

function linkIdsIn(documents: readonly TermsDocument[]): Policy['linkIdOf'] {
  const ids = new Map<string, LinkId>();
  for (const { links } of documents)
    for (const [id, url] of Object.entries(links)) ids.set(url, id as LinkId);
  return (url) => ids.get(url);
}

function inForceOn(terms: TermsByDate, day: Day): InForce {
  const { reference, document, citing } = terms.on(day);
  const { rules } = document;
  return {
    policy: reference,
    until: terms.until(day),
    clauses: citing(rules['documents-by-date'], rules['answers-by-the-day']),
  };
}

function faultIn(terms: TermsByDate, license: License, today: Day): Fault | null {
  const late = (license.history ?? []).findIndex((event) => event.on > today);
  if (late >= 0)
    return {
      code: 'dated-after-today',
      path: `history[${late}].on`,
      clauses: [...terms.on(today).document.faults['dated-after-today']],
    };
  try {
    licenseAsOf(terms, license, today);
    return null;
  } catch (error) {
    if (!(error instanceof LicenseFault)) throw error;
    return { code: error.code, path: error.path, clauses: error.clauses };
  }
}
