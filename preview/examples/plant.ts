import type { Answered } from '../../src/contract/failure';
import type { PlantExamples } from '../server/reset';
import { exampleLicenses } from './licenses';

/** Registers the examples by the app's own question, one after the other, as an admin would. */
export const plantExamples: PlantExamples = async ({ today, timeZone, ask }) => {
  for (const { key, ...draft } of exampleLicenses(today)) {
    const answer = (await ask('addLicense', { draft, key, timeZone })) as Answered<unknown>;
    if (!answer.ok)
      throw new Error(`The example '${draft.name}' was refused: ${JSON.stringify(answer.failure)}`);
  }
};
