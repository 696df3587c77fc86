import { notEmulated, ok, type PlatformAnswer } from '../answer';

/**
 * The platform's answer on the app's license on this site: an empty one, as where licensing does not apply. The preview
 * tells functions of a license in their context, so that nobody has to ask for it here.
 * https://developer.atlassian.com/platform/forge/apis-reference/license-api/
 */
export const askOwnLicense = (method: string, path: string, appId: string): PlatformAnswer =>
  method === 'GET' && path === '/forge/app/v1/license'
    ? ok({ results: [{ appId, data: {} }] })
    : notEmulated(`${method} ${path} of the platform`);
