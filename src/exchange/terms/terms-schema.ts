import { z } from 'zod';
import { documents, LONGEST_PERIOD_MONTHS, NEEDS, type ProductTerms, type TermsDocument } from '../../policy';

const [known] = documents;

/** One schema for each code of a table; a table that lacks a code, or has one more, is refused. */
const table = <Code extends string, T extends z.ZodType>(
  codes: Record<Code, unknown>,
  schema: T,
): z.ZodObject<Record<Code, T>, z.core.$strict> =>
  z.strictObject(Object.fromEntries(Object.keys(codes).map((code) => [code, schema])) as Record<Code, T>);

const codes = <Code extends string>(of: Record<Code, unknown>) =>
  z.enum(Object.keys(of) as [Code, ...Code[]]);

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A calendar day, YYYY-MM-DD.');
const text = z.string().trim().min(1);
const link = z
  .string()
  .regex(/^https?:\/\/\S+$/)
  .describe('An address, http or https.');
const clauses = z.array(id).describe('The ids of facts, of this document or of an earlier one.');
const links = z.array(link).optional();
const answer = z.boolean().nullable().describe('Yes, no, or null: the documents do not tell.');
const reason = codes(known.grounds);
const channel = z.enum(['direct', 'marketplace']);

const source = z.strictObject({ clauses, links });
const ground = z.strictObject({ clauses: clauses.min(1), links });
const offer = z.strictObject({ clauses, links, needs: z.array(z.enum(NEEDS)) });
const namedOffer = offer.extend({ reason, effects: z.array(codes(known.effects)).optional() });
const refusal = z.strictObject({ eligible: z.literal([false, null]), reason });
const byChannel = <T extends z.ZodType>(offered: T) =>
  z.strictObject({ direct: offered.optional(), marketplace: offered.optional() });
const provision = z.strictObject({ available: answer, reason });

const product = {
  name: text.describe('As the document writes it.'),
  host: z.enum(['confluence', 'jira']).nullable().describe('The product that it runs in.'),
  seatUnit: z.enum(['users', 'editors', 'projects']),
  channel: channel.nullable().describe('Where it is sold if a record does not say; null: a record has to.'),
  tierIndependent: z.array(channel),
  renew: byChannel(offer).nullable().describe('Null: there is no maintenance to renew.'),
  upgrade: z.union([refusal, byChannel(namedOffer)]),
  downgrade: z.union([refusal, byChannel(namedOffer)]),
  migrate: offer.nullable(),
  payOtherwise: byChannel(offer).nullable(),
  support: source,
  updates: source,
};

const productSchema: z.ZodType<ProductTerms> = z.discriminatedUnion('model', [
  z.strictObject({ ...product, model: z.literal(['periods', 'subscription']) }),
  z.strictObject({
    ...product,
    model: z.literal('none'),
    withoutMaintenance: z.strictObject({ support: provision, updates: provision, releases: provision }),
  }),
]) as z.ZodType<ProductTerms>;

const documentSchema: z.ZodType<TermsDocument> = z.strictObject({
  id: id.describe('Stays the same for ever: periods name their document by it.'),
  documentsOf: day.describe('The day that the vendor’s documents bear.'),
  inForceFrom: day.describe('The first day on which the document holds; it holds until the next one does.'),
  facts: z
    .record(id, z.strictObject({ kind: z.enum(['fact', 'decision']), text, links: z.array(link) }))
    .describe('What each clause says that this document brings in. One id is one fact.'),
  links: z.record(id, link),
  periodMonths: z.int().min(1).max(LONGEST_PERIOD_MONTHS).describe('The length of one maintenance period.'),
  begins: z.strictObject({
    renewal: z.enum(['at-expiry', 'after-cover']),
    upgrade: z.enum(['on-purchase', 'after-cover']),
  }),
  otherPaymentsAbove: z
    .strictObject({
      amount: z.string().regex(/^\d{1,15}(\.\d{1,15})?$/),
      currency: z.string().regex(/^[A-Z]{3}$/),
    })
    .describe('Orders above this total may be paid in other ways.'),
  products: z.record(id, productSchema),
  grounds: table(known.grounds, ground).describe('The clauses behind each reason.'),
  models: table(known.models, clauses),
  periods: table(known.periods, clauses),
  cuts: table(known.cuts, clauses),
  effects: table(known.effects, clauses),
  faults: table(known.faults, clauses),
  rules: table(known.rules, clauses),
}) as z.ZodType<TermsDocument>;

/** A file of terms: every document that there is, the ones of the past included (D15). */
export const termsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  documents: z.array(documentSchema).min(1),
});

/** The JSON Schema of a file of terms, draft 2020-12. */
export function termsJsonSchema(): object {
  return {
    title: 'Terms of a vendor, by date',
    ...z.toJSONSchema(termsFileSchema, { io: 'input', reused: 'ref' }),
  };
}
