/** What a place where prompts are shown is. */
interface PlaceFacts {
  /** The type of the module in the manifest that shows it. */
  module: string;
  product: 'jira' | 'confluence';
  /** Opened or put up to look at: it always answers, the others only where there is something to say. */
  isDeliberate: boolean;
  /** Whether it shows admins the state of the register, too. */
  hasOverview: boolean;
}

/** Where prompts are shown. A further place begins with a line here, and a module of its type in the manifest. */
export const PLACE_FACTS = {
  'page-banner': {
    module: 'confluence:pageBanner',
    product: 'confluence',
    isDeliberate: false,
    hasOverview: false,
  },
  byline: {
    module: 'confluence:contentBylineItem',
    product: 'confluence',
    isDeliberate: true,
    hasOverview: false,
  },
  'issue-panel': { module: 'jira:issueContext', product: 'jira', isDeliberate: false, hasOverview: false },
  'dashboard-gadget': {
    module: 'jira:dashboardGadget',
    product: 'jira',
    isDeliberate: true,
    hasOverview: true,
  },
} as const satisfies Record<string, PlaceFacts>;

export type Place = keyof typeof PLACE_FACTS;

/** Every place, in the order in which admins see them. */
export const PLACES = Object.keys(PLACE_FACTS) as [Place, ...Place[]];

/** The place that a module of this type shows; undefined: none that shows prompts. */
export const placeShownBy = (moduleType: string): Place | undefined =>
  PLACES.find((place) => PLACE_FACTS[place].module === moduleType);
