import type { Frontend } from '../frontend/frontend';
import type { Platform } from '../platform';
import { contentSecurityPolicy } from './content-security-policy';
import { html, missing, type Reply } from './reply';

/** The page of a Custom UI resource, under the policy that Forge applies to it. */
export async function resourcePage(
  { manifest, siteUrl }: Platform,
  frontend: Frontend,
  key: string,
): Promise<Reply> {
  const page = await frontend.resourcePage(key);
  if (page === undefined) return missing(`resource '${key}' in the manifest`);
  // Before everything else in the page, as Forge puts its own bridge: the app's files stay as they were built.
  const bridge = `<script type="module" src="${frontend.frameScript}"></script>`;
  return html(
    page.replace(/<head[^>]*>/i, (head) => head + bridge),
    { 'content-security-policy': contentSecurityPolicy(manifest, page, new URL(siteUrl).hostname) },
  );
}
