import type { Platform } from '../platform';
import { isShown } from '../platform/display-conditions';
import { appPropertyIn } from '../platform/products/app-properties';
import type { SitePage } from '../site/page';

/** The page with the frames that its product shows now: it evaluates the conditions in the manifest when a page loads. */
export function asShown({ manifest, store }: Pick<Platform, 'manifest' | 'store'>, page: SitePage): SitePage {
  const conditionsOf = (key: string) =>
    manifest.modules.find((module) => module.key === key)?.displayConditions ?? {};
  return {
    ...page,
    frames: page.frames.filter(({ moduleKey }) =>
      isShown(conditionsOf(moduleKey), (key) => appPropertyIn(store, page.product, key)),
    ),
  };
}
