import { documents } from './documents';
import { createPolicy } from './policy';

/** The vendor's policy for Mockups, by the documents that come with the app. */
export const mockupsPolicy = createPolicy(documents);

export type { Attention, Urgency } from './attention';
export type { BestUpgradeDay } from './best-upgrade-day';
export { addDays, addMonths, type Day, dayFault, daysBetween, isDay, LAST_YEAR } from './calendar';
export { type Citing, citingIn, policyFor } from './citing';
export type * from './codes';
export { NEEDS } from './codes';
export { type Difference, differences } from './differences';
export { type DocumentFaultCode, documentFaults, LONGEST_PERIOD_MONTHS } from './document-faults';
export { type ClauseId, documents, facts, type LinkId, links, type ProductId } from './documents';
export { examples } from './documents/examples';
export type { Example, Shown } from './example';
export { type Fault, LicenseFault } from './fault';
export { leadTimeReached, longestLeadTime } from './lead-times';
export type { Ask, Channel, HistoryEvent, License, Money, Subscription } from './license';
export type { Effect, Plan } from './plan';
export { createPolicy, DocumentsFault, type Policy } from './policy';
export type { HostProduct, ProductTerms } from './product-terms';
export type { Proposal } from './proposal';
export type { Fact, Figures, TermsDocument } from './terms';
export * from './verdict';
export type { WayToCover } from './ways-to-cover';
