import type { Renewals } from '../../reminder-ports';
import { attentionRows, keyOf } from '../attention-rows';

/** The marks that admins set in the console, read where the prompts keep them. */
export const forgeRenewals: Renewals = {
  pausedUntil: async (licenseIds) => {
    const marks = await attentionRows.getMany(licenseIds.map(keyOf.renewal));
    return new Map(
      [...marks.values()].flatMap(({ fact }) =>
        fact.is === 'renewal' ? [[fact.licenseId, fact.until] as const] : [],
      ),
    );
  },
};
