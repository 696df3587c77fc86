import type { DecideOutcome } from '../../src/contract/decisions';
import type { Answered } from '../../src/contract/failure';
import type { LicenseEntry } from '../../src/contract/licenses';
import type { PlantExamples } from '../server/reset';
import { exampleLicenses } from './licenses';

/** Registers the examples by the app's own question, one after the other, as an admin would. */
export const plantExamples: PlantExamples = async ({ today, timeZone, ask }) => {
  for (const { key, intent, ...draft } of exampleLicenses(today)) {
    const added = (await ask('addLicense', { draft, key, timeZone })) as Answered<LicenseEntry>;
    if (!added.ok) throw refused(draft.name, added.failure);
    if (!intent) continue;
    const { id, revision } = added.value;
    const decided = (await ask('decide', { licenses: [{ id, revision }], intent })) as Answered<
      DecideOutcome[]
    >;
    const outcome = decided.ok ? decided.value[0] : decided;
    if (!outcome || 'failure' in outcome) throw refused(draft.name, outcome?.failure);
  }
};

const refused = (name: string, failure: unknown) =>
  new Error(`The example '${name}' was refused: ${JSON.stringify(failure)}`);
