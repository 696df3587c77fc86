import * as z from 'zod/mini';
import type { HistoryEvent, License, Money } from '../policy';
import { optional, textOf } from './fields';
import { LONGEST_COST_CENTRE, LONGEST_ORDER_NUMBER } from './limits';
import { amountSchema, currencySchema } from './money';

/**
 * What a company keeps for itself about a purchase. Nobody suggests any of it, and no answer of the policy rests on it.
 */
export interface Booking {
  /** What was paid, as the company entered it: at most four digits behind the point, never below 0. */
  price?: Money | undefined;
  /** The number of the order or of the invoice. */
  orderNumber?: string | undefined;
  /** Who pays. Left out: the cost centre of the license pays. */
  costCentre?: string | undefined;
}

/** An entry of a license's history, with what the company keeps about it. */
export type BookedEvent = HistoryEvent & Booking;

/** A license with its bookings. The policy reads it as any other license. */
export interface BookedLicense extends Omit<License, 'history'> {
  history?: readonly BookedEvent[] | undefined;
  /** Who pays for what is bought for this license. A purchase may name another one. */
  costCentre?: string | undefined;
  /** How often a subscription is paid. Left out: nobody has said so, and no budget can tell its days. */
  billing?: Billing | undefined;
}

export const BILLINGS = ['monthly', 'yearly'] as const;
export type Billing = (typeof BILLINGS)[number];

const costCentre = optional(textOf(LONGEST_COST_CENTRE));

export const bookingSchema: z.ZodMiniType<Booking> = z.object({
  price: optional(z.object({ amount: amountSchema, currency: currencySchema })),
  orderNumber: optional(textOf(LONGEST_ORDER_NUMBER)),
  costCentre,
});

/** What a license has besides what the policy reads. */
export const bookedFields = { costCentre, billing: optional(z.enum(BILLINGS)) };

/** The cost centre that pays for an entry of a license's history; null where none is entered. */
export const costCentreOf = (license: BookedLicense, event: Booking): string | null =>
  event.costCentre ?? license.costCentre ?? null;
