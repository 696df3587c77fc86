import type { VerdictQuestion } from './differences';
import { type ClauseId, documents } from './documents';
import type { Example } from './example';
import { createPolicy, type Policy } from './policy';
import { ACTIONS, type Verdict } from './verdict';

/** Where a clause is cited: in an answer of a verdict, or beside one. */
export const CITING = [
  'maintenance',
  'support',
  'updates',
  'release',
  ...ACTIONS,
  'hostTier',
  'plan',
  'refusal',
  'leadTime',
  'document',
] as const;
export type Citing = (typeof CITING)[number];

/** The policy that an example is asked of: the documents, and a later one where the example supposes it. */
export function policyFor({ license, droppedFrom }: Example): Policy {
  const latest = documents[documents.length - 1] ?? documents[0];
  if (droppedFrom === undefined) return createPolicy(documents);
  const products = Object.fromEntries(
    Object.entries(latest.products).filter(([id]) => id !== license.product),
  );
  return createPolicy([
    ...documents,
    { ...latest, id: 'supposed', documentsOf: droppedFrom, inForceFrom: droppedFrom, products },
  ]);
}

/** For each clause where the answers to some examples cite it, in the order of {@link CITING}. */
export function citingIn(examples: Readonly<Record<ClauseId, Example>>): Map<ClauseId, Citing[]> {
  const found = new Map<ClauseId, Set<Citing>>();
  const cite = (by: Citing, clauses: readonly ClauseId[]) =>
    clauses.forEach((clause) => found.set(clause, (found.get(clause) ?? new Set()).add(by)));
  for (const [clause, example] of Object.entries(examples) as [ClauseId, Example][]) {
    if (example.shows.what === 'refused') cite('refusal', [clause]);
    else askEverything(example, cite);
  }
  return new Map([...found].map(([clause, by]) => [clause, CITING.filter((each) => by.has(each))]));
}

function askEverything(example: Example, cite: (by: Citing, clauses: readonly ClauseId[]) => void): void {
  const policy = policyFor(example);
  const { license, on, ask, proposal, shows } = example;
  const verdict = policy.evaluate(license, on, ask);
  cite('maintenance', verdict.maintenance.clauses);
  for (const question of [...ACTIONS, 'support', 'updates', 'release', 'hostTier'] as const)
    cite(question, clausesIn(verdict, question));
  if (proposal) policy.plan(license, on, proposal).effects.forEach(({ clauses }) => cite('plan', clauses));
  if (shows.what === 'leadDays') cite('leadTime', policy.attentionTo(verdict, shows.of).clauses);
  if (shows.what === 'document') cite('document', policy.inForceOn(on).clauses);
}

function clausesIn(verdict: Verdict, question: VerdictQuestion): readonly ClauseId[] {
  switch (question) {
    case 'support':
    case 'updates':
    case 'hostTier':
      return verdict[question].clauses;
    case 'release':
      return verdict.release?.clauses ?? [];
    default:
      return verdict.actions[question].clauses;
  }
}
