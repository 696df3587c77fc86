import { ok } from '../answer';
import type { Endpoint } from './endpoint';

/** Asked once in five minutes. */
export const LICENSE_PATH = '/forge/app/v1/license';

/**
 * The platform's answer on the app's license on this site: an empty one, as where licensing does not apply. The preview
 * tells functions of a license in their context, so that nobody has to ask for it here.
 * https://developer.atlassian.com/platform/forge/apis-reference/license-api/ (no scope is required)
 */
export const OWN_LICENSE: Endpoint = {
  method: 'GET',
  path: LICENSE_PATH,
  scopes: [[]],
  answer: ({ appId }) => ok({ results: [{ appId, data: {} }] }),
};
