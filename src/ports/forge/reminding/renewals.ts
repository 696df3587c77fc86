import type { Renewals } from '../../reminder-ports';
import { attentionRows, keyOf } from '../attention-rows';

/** The marks that admins set in the console. They are among the rows that prompts read. */
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
