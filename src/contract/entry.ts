import { z } from 'zod';
import type { License } from '../policy';
import { licenseFields, saying } from './record';

/** What an admin enters of a license: who it is for, whom to ask, and what the policy reads. The key travels apart. */
export interface LicenseDraft {
  name: string;
  /** A person or a team to ask about this license; may be empty. */
  contact: string;
  license: License;
}

/** A registered license, as admins see it; its key is never in it. */
export interface LicenseEntry extends LicenseDraft {
  id: string;
  /** Changes with each save; a save has to name the one it began from. */
  revision: string;
  hasKey: boolean;
  /** The key's last characters, to tell keys apart; null without a key, and where it is too short to show a part of it. */
  keyHint: string | null;
  /** Instants, ISO 8601 in UTC. */
  createdAt: string;
  updatedAt: string;
}

/** The longest history that is kept. */
export const MOST_EVENTS = 500;

const atMost = (max: number) => z.string().trim().max(max);

export const nameSchema = atMost(200).min(1);
export const contactSchema = atMost(200);
export const keySchema = atMost(4000).min(1);
export const idSchema = z.string().refine((id) => /^[A-Za-z0-9._:#-]{1,100}$/.test(id), saying('not-an-id'));

export const licenseSchema = z.object({
  ...licenseFields,
  history: licenseFields.history.refine(
    (history) => (history ?? []).length <= MOST_EVENTS,
    saying('too-many'),
  ),
});

export const draftSchema = z.object({ name: nameSchema, contact: contactSchema, license: licenseSchema });
