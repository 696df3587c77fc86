import { z } from 'zod';
import { draftSchema, idSchema, keySchema } from './entry';
import { MOST_ROWS } from './import';
import type { Contract, Question } from './questions';
import { daySchema, saying } from './record';
import { reminderPayloads } from './reminder-questions';
import { requestPayloads } from './request-questions';
import { timeZoneSchema } from './time-zone';

/** What a question brings along, as its schema leaves it. */
export type Payload<Q extends Question> =
  Parameters<Contract[Q]> extends [] ? object : Parameters<Contract[Q]>[0];

const timeZone = timeZoneSchema;
const revision = z.string().min(1).max(100);
const row = z.unknown();

const leadDays = z
  .array(
    z.number().refine((days) => Number.isInteger(days) && days >= 1 && days <= 3650, saying('unknown-value')),
  )
  .max(10)
  .transform((days) => [...new Set(days)].sort((a, b) => b - a));

/** How the payload of each question is read. A question that is missing here does not compile. */
export const payloads: { [Q in Question]: z.ZodType<Payload<Q>> } = {
  getSite: z.object({}),
  listLicenses: z.object({
    after: z.string().max(4000).optional(),
    expiresFrom: daySchema.optional(),
    expiresBefore: daySchema.optional(),
  }),
  getLicense: z.object({ id: idSchema }),
  addLicense: z.object({ draft: draftSchema, key: keySchema.nullable(), timeZone }),
  saveLicense: z.object({ id: idSchema, revision, draft: draftSchema, timeZone }),
  deleteLicense: z.object({ id: idSchema, revision }),
  replaceKey: z.object({ id: idSchema, revision, key: keySchema }),
  revealKey: z.object({ id: idSchema }),
  previewImport: z.object({ rows: z.array(row).max(MOST_ROWS), timeZone }),
  applyImport: z.object({ rows: z.array(z.object({ row, expected: revision })).max(MOST_ROWS), timeZone }),
  saveSettings: z.object({ settings: z.object({ leadDays, timeZone }) }),
  ...requestPayloads,
  ...reminderPayloads,
};

export const QUESTIONS = Object.keys(payloads) as Question[];
