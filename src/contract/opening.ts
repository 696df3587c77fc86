import type { LicenseEntry } from './licenses';
import type { Page } from './page';
import { asks } from './question';
import type { SiteAnswer } from './site';

/** All that the first screen of the console begins with. */
export interface Opening {
  site: SiteAnswer;
  /** The first part of the register, as `listLicenses` gives it: at most 100. */
  licenses: Page<LicenseEntry>;
  /** Where that is not the whole register: what ended last, and what ends next, at most 50 of each. */
  nearest: LicenseEntry[];
}

/** What the console asks as it is opened. */
export const openingQuestions = {
  /**
   * The site and the first licenses in one call. It takes two calls of the storage, four where the register is longer. It is
   * asked before the viewer's time zone is known.
   */
  openConsole: asks({}).answered<Opening>(),
};
