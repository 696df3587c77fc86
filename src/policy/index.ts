import { documents } from './documents';
import { createPolicy } from './policy';

/** The vendor's policy for Mockups, by the documents that come with the app. */
export const mockupsPolicy = createPolicy(documents);

export { addDays, addMonths, dayFault, daysBetween, isDay, type Day } from './calendar';
export { URGENCIES, type Attention, type Urgency } from './attention';
export type { BestUpgradeDay } from './best-upgrade-day';
export { NEEDS } from './codes';
export type * from './codes';
export { citingIn, policyFor, type Citing } from './citing';
export { differences, type Difference, type Question } from './differences';
export { documentFaults, type DocumentFault, type DocumentFaultCode } from './document-faults';
export { documents, facts, links, type ClauseId, type LinkId } from './documents';
export { examples } from './documents/examples';
export type { Example, Shown } from './example';
export { LicenseFault, type Fault } from './fault';
export { figuresOf, type Figures } from './figures';
export type { Ask, Channel, HistoryEvent, License, Money, Subscription } from './license';
export type { Effect, Plan } from './plan';
export { createPolicy, DocumentsFault, type InForce, type Policy } from './policy';
export type { ProductTerms } from './product-terms';
export type { Proposal } from './proposal';
export type { Fact, TermsDocument } from './terms';
export * from './verdict';
export type { WayToCover } from './ways-to-cover';
