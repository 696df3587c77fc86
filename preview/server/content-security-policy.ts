import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { Manifest } from '../platform';

type Permissions = Parameters<CSPProcessingService['getCspDetails']>[1];

/**
 * The policy that Forge sends with a Custom UI resource, by Forge's own package, from the manifest's permissions and
 * the page itself: inline scripts that were there at the deployment are allowed by their hash.
 */
export function contentSecurityPolicy(manifest: Manifest, html: string, hostname: string): string {
  const processing = new CSPProcessingService({ info: (text) => console.warn(text) }, load);
  const directives = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails: processing.getCspDetails(html, manifest.permissions as Permissions),
    microsEnv: 'prod',
    hostname,
  });
  // Reports would go to Atlassian; here the browser's console shows what was blocked.
  return directives.filter((directive) => !directive.startsWith('report-uri')).join('; ');
}
