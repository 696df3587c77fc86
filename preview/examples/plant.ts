import type { Answered } from '../../src/contract/failure';
import type { LicenseEntry } from '../../src/contract/licenses';
import type { SeveralOutcome } from '../../src/contract/several';
import { PEOPLE } from '../platform/products/people';
import type { PlantExamples } from '../server/reset';
import { exampleLicenses } from './licenses';

/** Registers the examples by the app's own question, one after the other, as an admin would. */
export const plantExamples: PlantExamples = async ({ today, timeZone, ask }) => {
  for (const { key, intent, ownedBy, ...draft } of exampleLicenses(today)) {
    const added = (await ask('addLicense', { draft, key, timeZone })) as Answered<LicenseEntry>;
    if (!added.ok) throw refused(draft.name, added.failure);
    const change = async (question: string, { id, revision }: LicenseEntry, to: object) => {
      const changed = (await ask(question, { licenses: [{ id, revision }], ...to })) as Answered<
        SeveralOutcome[]
      >;
      const outcome = changed.ok ? changed.value[0] : changed;
      if (!outcome || 'failure' in outcome) throw refused(draft.name, outcome?.failure);
      return outcome.entry;
    };
    const owned = ownedBy
      ? await change('assignOwner', added.value, { owner: PEOPLE[ownedBy].accountId })
      : added.value;
    if (intent) await change('decide', owned, { intent });
  }
};

const refused = (name: string, failure: unknown) =>
  new Error(`The example '${name}' was refused: ${JSON.stringify(failure)}`);
