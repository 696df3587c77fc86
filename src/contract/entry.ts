import { z } from 'zod';
import type { License } from '../policy';
import { licenseFields } from './record';

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
  /** The key's last characters, to tell keys apart; null while there is none. */
  keyHint: string | null;
  /** Instants, ISO 8601 in UTC. */
  createdAt: string;
  updatedAt: string;
}

const tooLong = (max: number) => z.string().trim().max(max);

export const draftSchema = z.object({
  name: tooLong(200).min(1),
  contact: tooLong(200),
  license: z.object({
    ...licenseFields,
    history: licenseFields.history.pipe(z.array(z.any()).max(500).optional()),
  }),
});

export const keySchema = tooLong(4000).min(1);
