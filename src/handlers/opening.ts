import type { openingQuestions } from '../contract/opening';
import type { Ports } from '../ports';
import { WHOLE_REGISTER } from '../ports/whole-list';
import type { Answers } from './answers';
import { listedPart } from './licenses';
import { siteOf } from './site';

/** How many licenses the first screen begins with: what the storage reads in one call, and two pages of the list. */
const FIRST_LICENSES = 100;

export function openingAnswers(ports: Ports): Answers<typeof openingQuestions> {
  return {
    openConsole: async (_, { hostLicense }) => {
      const [site, licenses] = await Promise.all([
        siteOf(ports, hostLicense),
        listedPart(ports, WHOLE_REGISTER, undefined, FIRST_LICENSES),
      ]);
      return { ok: true, value: { site, licenses } };
    },
  };
}
