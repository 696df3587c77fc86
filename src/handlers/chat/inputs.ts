import { z } from 'zod';
import { daySchema, saying } from '../../contract/record';

/** The chat gives empty text for what nobody named. */
const unlessEmpty = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
    schema.nullish(),
  );

const text = unlessEmpty(z.string().max(200));

export const statusInputs = z.object({ license: text, day: unlessEmpty(daySchema) });

export const planInputs = z.object({
  license: text,
  action: z
    .string()
    .transform((action) => action.trim().toLowerCase())
    .pipe(z.enum(['renewal', 'upgrade'])),
  day: unlessEmpty(daySchema),
  seats: unlessEmpty(z.number().int().min(1).max(1_000_000)),
  times: unlessEmpty(
    z
      .number()
      .refine((times) => Number.isInteger(times) && times >= 1 && times <= 20, saying('unknown-value')),
  ),
});

export type StatusInputs = z.infer<typeof statusInputs>;
export type PlanInputs = z.infer<typeof planInputs>;
