import type { Product } from '../platform/products';
import type { Title } from '../platform/translations';

/** Where on a stand-in page a module's frame is drawn. */
export type Slot = 'main' | 'banner' | 'byline' | 'panel' | 'gadget';

/** What the product itself has on the page, around the app. */
export type Body =
  'article' | 'issue' | 'dashboard' | 'project' | 'work-item' | 'space' | 'space-page' | 'chat';

export interface PageFrame {
  moduleKey: string;
  slot: Slot;
}

/** A stand-in page of a product, with the app's frames on it. */
export interface SitePage {
  product: Product;
  path: string;
  title: Title;
  /** The way to the page, as the product writes it above its title; empty for a module that has all to itself. */
  trail: string[];
  frames: PageFrame[];
  /** Absent where the page is the app's own. */
  body?: Body;
  /** What the product's own page is about: a key or an id. */
  about?: string;
}
