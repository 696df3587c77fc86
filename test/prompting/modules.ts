import { productOf } from '../../src/contract/modules';
import type { HostProduct } from '../../src/policy';
import { type Place, PLACES } from '../../src/prompts';

/** The type of the module that stands in each place. */
export const MODULE_OF: Record<Place, string> = {
  'page-banner': 'confluence:pageBanner',
  byline: 'confluence:contentBylineItem',
  'issue-panel': 'jira:issueContext',
  'dashboard-gadget': 'jira:dashboardGadget',
};

/** The modules that show prompts, in the order of their places. */
export const PROMPT_MODULES: readonly string[] = PLACES.map((place) => MODULE_OF[place]);

export const promptModulesIn = (product: HostProduct): string[] =>
  PLACES.filter((place) => productOf(place) === product).map((place) => MODULE_OF[place]);
