import type { HostProduct } from '../policy';
import type { Place } from '../prompts';

/*
 * Which module of the manifest stands where. Only types are imported, so that the small bundle of the prompts stays small.
 */

interface PlaceModule {
  /** Its type in the manifest. */
  module: string;
  product: HostProduct;
  /** Whether people open it, or put it up, in order to look. It says something even where nothing needs anybody. */
  isDeliberate: boolean;
}

const MODULES: Record<Place, PlaceModule> = {
  'page-banner': { module: 'confluence:pageBanner', product: 'confluence', isDeliberate: false },
  byline: { module: 'confluence:contentBylineItem', product: 'confluence', isDeliberate: true },
  'issue-panel': { module: 'jira:issueContext', product: 'jira', isDeliberate: false },
  'dashboard-gadget': { module: 'jira:dashboardGadget', product: 'jira', isDeliberate: true },
};

/** The place in which a module of this type shows prompts; null where it shows none. */
export function placeOf(moduleType: string): Place | null {
  const places = Object.keys(MODULES) as Place[];
  return places.find((place) => MODULES[place].module === moduleType) ?? null;
}

/** The product of a place. */
export const productOf = (place: Place): HostProduct => MODULES[place].product;

/** Whether a place answers also where nothing needs anybody. */
export const isDeliberate = (place: Place): boolean => MODULES[place].isDeliberate;

/** The product that a module of this type belongs to; null where it belongs to neither. */
export function productOfModule(moduleType: string): HostProduct | null {
  const products: readonly HostProduct[] = ['jira', 'confluence'];
  return products.find((product) => moduleType.startsWith(`${product}:`)) ?? null;
}
