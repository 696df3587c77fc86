import type { LicenseEntry } from '../contract/licenses';
import type { ownerQuestions } from '../contract/owner';
import type { Ports } from '../ports';
import type { Answers } from './answers';
import { changeSeveral } from './change-several';

export function ownerAnswers(ports: Ports): Answers<typeof ownerQuestions> {
  return {
    assignOwner: async ({ licenses, owner }, { accountId: by }) => {
      // Noted first: an account that is kept and not noted would never be erased.
      if (owner !== null) await ports.accounts.note(owner, ports.clock.now().toISOString());
      const assigned = (entry: LicenseEntry) => withOwner(entry, owner);
      const value = await changeSeveral(ports, 'assignOwner', licenses, assigned, { by });
      return { ok: true, value };
    },
  };
}

/** The license with the owner alone changed; null: it has this owner already. Whoever chooses answers for a closed account. */
function withOwner(entry: LicenseEntry, owner: string | null): LicenseEntry | null {
  const { owner: before = null, lacksOwner, ...rest } = entry;
  if (before === owner && !lacksOwner) return null;
  return owner === null ? rest : { ...rest, owner };
}
