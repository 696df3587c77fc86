import type { Site } from '../site';

/** Where a link in a product's content leads: the site's own addresses stay in the preview, others open beside it. */
export function linkTo(site: Site, url: string): Record<string, string> | undefined {
  let to: URL;
  try {
    to = new URL(url, site.boot.siteUrl);
  } catch {
    return undefined;
  }
  if (to.origin === new URL(site.boot.siteUrl).origin || to.origin === location.origin)
    return { href: to.pathname + to.search + to.hash };
  if (!['https:', 'http:', 'mailto:'].includes(to.protocol)) return undefined;
  return { href: to.href, target: '_blank', rel: 'noopener noreferrer' };
}
