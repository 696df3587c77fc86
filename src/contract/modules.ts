import type { HostProduct } from '../policy';
import type { Place } from '../prompts';

/*
 * Which module of the manifest stands where. Only types are imported, so that the small bundle of the prompts stays small.
 */

interface PlaceModule {
  /** Its type in the manifest. */
  module: string;
  product: HostProduct;
}

const MODULES: Record<Place, PlaceModule> = {
  'page-banner': { module: 'confluence:pageBanner', product: 'confluence' },
  byline: { module: 'confluence:contentBylineItem', product: 'confluence' },
  'issue-panel': { module: 'jira:issueContext', product: 'jira' },
  'dashboard-gadget': { module: 'jira:dashboardGadget', product: 'jira' },
};

/** The place in which a module of this type shows prompts; null where it shows none. */
export function placeOf(moduleType: string): Place | null {
  const places = Object.keys(MODULES) as Place[];
  return places.find((place) => MODULES[place].module === moduleType) ?? null;
}

/** The product of a place. */
export const productOf = (place: Place): HostProduct => MODULES[place].product;

/** The product that a module of this type belongs to; null where it belongs to neither. */
export function productOfModule(moduleType: string): HostProduct | null {
  const products: readonly HostProduct[] = ['jira', 'confluence'];
  return products.find((product) => moduleType.startsWith(`${product}:`)) ?? null;
}
