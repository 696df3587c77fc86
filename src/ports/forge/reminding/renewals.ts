import type { Renewals } from '../../reminder-ports';
import { ATTENTION_ENTITY, keyOf, type AttentionEntity } from '../attention-entity';
import { batchGet } from './batch-get';

/** The marks that admins set in the console, read where the prompts keep them. */
export const forgeRenewals: Renewals = {
  pausedUntil: async (licenseIds) => {
    const found = await batchGet<AttentionEntity>(ATTENTION_ENTITY, licenseIds.map(keyOf.renewal));
    return new Map(
      [...found.values()].flatMap(({ fact }) =>
        fact.is === 'renewal' ? [[fact.licenseId, fact.until] as const] : [],
      ),
    );
  },
};
